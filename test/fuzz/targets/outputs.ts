/** What is written of a paper, whatever its texts hold, and what other programs would read in it. */
import { parseDocument } from 'yaml';
import { newNote, renewedNote } from '../../../src/outlets/notes/note-text.ts';
import type { Day, PaperId, RankedPaper } from '../../../src/paper.ts';
import { parseBibtex } from '../../../src/sources/bibliography/bibtex-syntax.ts';
import { parseRis } from '../../../src/sources/bibliography/ris.ts';
import { stripControls } from '../../../src/text/controls.ts';
import { texToText } from '../../../src/text/latex/latex.ts';
import { escapeHtml, escapeProse } from '../../../src/view/digest/html/escape.ts';
import { abstractHtml, titleHtml } from '../../../src/view/digest/html/formula.ts';
import { escapeMarkdown, escapeMarkdownTex } from '../../../src/view/digest/markdown/escape.ts';
import { widthOf, wrap } from '../../../src/view/kit/layout.ts';
import { safeUrl } from '../../../src/view/kit/style.ts';
import { bibtex } from '../../../src/view/papers/bibtex.ts';
import { csl } from '../../../src/view/papers/csl.ts';
import { csv, ris } from '../../../src/view/papers/exchange.ts';
import { paperRecords } from '../../../src/view/papers/records.ts';
import { must, mustBeClean, type Target, target } from '../target.ts';

const SEEDS = [
  String.raw`Steering \emph{light} in $O(n^2)$ & <b>more</b> | =1+1 ]]> {x} %% end of radar %%`,
  'https://x.example/a?b=c#d "quoted" javascript:alert(1)',
  '---\nTY  - JOUR\nER  - \n@article{a, title={b}}',
];

/** A paper all of whose texts are the input, as they stand in a store: controls are gone. */
function ranked(input: string): RankedPaper {
  const text = stripControls(input);
  return {
    paper: {
      id: 'arxiv:2606.12609' as PaperId,
      version: 1,
      title: texToText(text),
      abstract: text,
      tex: { title: text, abstract: text },
      authors: [text, 'Ada Okonkwo'],
      categories: ['cs.LG', text],
      primaryCategory: text,
      doi: text,
      journalRef: text,
      comment: text,
      links: { abstract: text, pdf: text },
    },
    score: 0.5,
    rank: 1,
    announceType: 'new',
    announcedOn: '2026-06-18' as Day,
    interest: text,
    signals: [],
    listings: [],
  };
}

const writer = <Result>(
  name: string,
  read: (input: string) => Result,
  holds?: (result: Result, input: string) => void,
) => target({ name, format: 'text', seeds: () => SEEDS, read, ...(holds === undefined ? {} : { holds }) });

export const outputs: readonly Target[] = [
  writer(
    'to-markdown',
    (input) => [escapeMarkdown(input), escapeMarkdownTex(input)],
    (texts) => {
      mustBeClean(texts);
      must(!texts.some((text) => /\n/.test(text)), 'two lines where there should be one');
    },
  ),
  writer(
    'to-html',
    (input) => [
      escapeHtml(input),
      escapeProse(input),
      titleHtml(ranked(input).paper),
      abstractHtml(ranked(input).paper),
    ],
    ([bare, prose]) => must(!/[<>"]/.test(`${bare}${prose}`), 'markup'),
  ),
  writer(
    'to-bibtex',
    (input) => bibtex([ranked(input)], { abstracts: true }),
    (text) => {
      const { entries, unreadable } = parseBibtex(text);
      must(entries.length === 1 && unreadable.length === 0, 'not one entry');
    },
  ),
  writer(
    'to-ris',
    (input) => ris([ranked(input)]),
    (text) => must(parseRis(text).length === 1, 'not one record'),
  ),
  writer(
    'to-csl',
    (input) => JSON.parse(csl([ranked(input)])) as unknown[],
    (items) => must(items.length === 1, 'not one item'),
  ),
  writer(
    'to-csv',
    (input) => csv([ranked(input)]),
    (text) => {
      const cells = text.match(/"(?:[^"]|"")*"|[^,\r\n]+/g) ?? [];
      must(!cells.some((cell) => /^"?[=+@]/.test(cell)), 'a formula');
      must(text.split('\r\n').length === 3, 'not one record');
    },
  ),
  writer(
    'to-records',
    (input) => paperRecords([ranked(input)]),
    (text) => {
      must(text.split('\n').length === 2 && text.split('\t').length === 6, 'not one record of six cells');
    },
  ),
  writer(
    'to-note',
    (input) => {
      const noted = {
        paper: ranked(input).paper,
        citekey: 'okonkwo2026steering',
        interest: stripControls(input),
      };
      const text = newNote(noted);
      return { text, again: renewedNote(`${text}mine`, noted) };
    },
    ({ text, again }) => {
      const [, front = ''] = text.split(/^---$/m);
      must(parseDocument(front).errors.length === 0, 'front matter that is no YAML');
      must(again === `${text}mine`, 'renewing changes what is the same');
    },
  ),
  writer(
    'layout',
    (input) => wrap(input, 40),
    (lines) => {
      must(
        lines.every((line) => widthOf(line) <= 40 || [...line].length < 3),
        'a line too long',
      );
    },
  ),
  writer('link', safeUrl, (url) => must(url === undefined || /^https?:/.test(url), 'a link that is no page')),
];

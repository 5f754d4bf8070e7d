/** What every text goes through: TeX, HTML, sentences, names, ids, titles. */
import { addDays, dayMeant } from '../../../src/calendar.ts';
import { doiOfAddress } from '../../../src/doi/address.ts';
import { doiOfField } from '../../../src/doi/field.ts';
import { doisInText, labelledDoi } from '../../../src/doi/text.ts';
import { hideCredentials, splitCredentials } from '../../../src/net/address.ts';
import { parseHttpDate } from '../../../src/net/http-date.ts';
import type { Day, PaperId } from '../../../src/paper.ts';
import { parsePaperReference } from '../../../src/paper-id.ts';
import { parseName } from '../../../src/rank/names.ts';
import { splitAuthors } from '../../../src/sources/arxiv/author-list.ts';
import { splitAuthorLine } from '../../../src/sources/arxiv/oai/author-line.ts';
import { categoriesOfSubjects } from '../../../src/sources/arxiv/oai/subjects.ts';
import {
  arxivMentioned,
  arxivOfField,
  arxivOfNote,
} from '../../../src/sources/bibliography/arxiv-mention.ts';
import { labelledText, linesOf, withoutFrame } from '../../../src/sources/feed/publishers/text.ts';
import { stripControls } from '../../../src/text/controls.ts';
import { hasPairedTag, htmlToText, looseHtmlToText } from '../../../src/text/html.ts';
import { decodeTex, texSegments, texToText } from '../../../src/text/latex/latex.ts';
import { isByline, personName, readAuthorList } from '../../../src/text/names/author-list.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { serverWords } from '../../../src/text/server-words.ts';
import { foldText, tokensOf } from '../../../src/text/words/tokens.ts';
import { abstractKey } from '../../../src/works/abstract-key.ts';
import { sameFirstAuthor, surnameKey } from '../../../src/works/author-key.ts';
import { splitName } from '../../../src/works/cited-name.ts';
import { citekeyOf } from '../../../src/works/citekey.ts';
import { kindOf } from '../../../src/works/same-work.ts';
import { tightKey, titleKey, withoutVersionNote } from '../../../src/works/title-key.ts';
import { must, mustBeClean, type Target, target } from '../target.ts';

const TEXT = [
  String.raw`Steering \emph{light} in $O(n^2)$ with 25\% loss, J\"org \& \textbf{co}: $\mathbb{R}^{n}$ \"quoted'' at 300~K`,
  'We show, e.g., that U.S. grids (Fig. 3) lose 3.14 % of 10,000 units. However, this may not hold [1].',
  '<p>Published <i>online</i>: x<sub>2</sub> &lt; 3 &amp; more</p>',
];
const NAMES = [
  'Ada Okonkwo, Jürgen van der Meer Jr., and the ATLAS Collaboration',
  'Okonkwo, A., van der Meer, J.',
  '张伟, 李娜；王芳',
  'A. B. Smith^{1,2} (MIT), Dr. Róisín Ní Bhriain, PhD',
];
const IDS = [
  'https://doi.org/10.1103/PhysRevLett.1.2',
  'arXiv:2402.17750v3 [cs.CV] 27 Feb 2024',
  'hep-th/9901001v2',
  'https://www.nature.com/articles/s41586-024-12345-6',
  'doi:10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1.',
  'feed:nature/x',
  'see 10.1000/abc (and 10.1000/abd).',
];

const text = <Result>(
  name: string,
  read: (input: string) => Result,
  holds?: (result: Result, input: string) => void,
  format: Target['format'] = 'text',
  seeds: readonly string[] = TEXT,
): Target => target({ name, format, seeds: () => seeds, read, ...(holds === undefined ? {} : { holds }) });

const again = (read: (input: string) => string) => (result: string) =>
  must(read(result) === result, 'reading it once more changes it');

export const texts: readonly Target[] = [
  text('controls', stripControls, (clean) => {
    mustBeClean(clean);
    again(stripControls)(clean);
  }),
  text('tex', (input) => texToText(stripControls(input)), undefined, 'tex'),
  text('tex-decode', (input) => [decodeTex(input), texSegments(input)], undefined, 'tex'),
  text('html', (input) => [htmlToText(input), looseHtmlToText(input), hasPairedTag(input)], undefined, 'xml'),
  text('feed-text', (input) => [linesOf(input), labelledText(input), withoutFrame(input)], undefined, 'xml'),
  text('sentences', sentencesOf, (sentences, input) => {
    const bare = (one: string): string => one.replace(/\s+/g, '');
    must(bare(sentences.join('')) === bare(input), 'sentences are not the text');
  }),
  text('tokens', (input) => [tokensOf(input), foldText(input)]),
  text(
    'title',
    (input) => [titleKey(input), tightKey(input), withoutVersionNote(input), kindOf(input)],
    ([key = '']) => again(titleKey)(key),
  ),
  text('abstract-key', abstractKey),
  text('server-words', serverWords, (words) => must(words.length <= 201, 'a server says too much')),
  text('authors', (input) => readAuthorList(input, { scholarly: true }), undefined, 'text', NAMES),
  text('arxiv-authors', (input) => [splitAuthors(input), splitAuthorLine(input)], undefined, 'text', NAMES),
  text(
    'name',
    (input) => [
      personName(input),
      splitName(input),
      surnameKey(input),
      parseName(input),
      isByline(input),
      sameFirstAuthor([input], [input]),
    ],
    undefined,
    'text',
    NAMES,
  ),
  text(
    'citekey',
    (input) => citekeyOf({ id: 'arxiv:2606.12609' as PaperId, title: input, authors: [input] }),
    (key) => must(/^[a-z0-9]+$/.test(key), `no name for a file: ${key}`),
  ),
  text(
    'doi-field',
    doiOfField,
    (doi) => {
      must(doi === undefined || doiOfField(doi) === doi, `the DOI of a DOI is another one: ${doi}`);
    },
    'text',
    IDS,
  ),
  text(
    'doi-text',
    (input) => [...doisInText(input), labelledDoi(input), doiOfAddress(input)],
    (dois) => {
      for (const doi of dois) must(doiOfField(doi) === doi, `the DOI of a DOI is another one: ${doi}`);
    },
    'text',
    IDS,
  ),
  text(
    'arxiv-mention',
    (input) => [arxivOfField(input), arxivMentioned(input), arxivOfNote(input)],
    undefined,
    'text',
    IDS,
  ),
  text(
    'id',
    parsePaperReference,
    (reference) =>
      must(
        reference === undefined || parsePaperReference(reference.id)?.id === reference.id,
        `the id of an id is another one: ${reference?.id}`,
      ),
    'text',
    IDS,
  ),
  text('subjects', (input) => categoriesOfSubjects([input]), undefined, 'text', [
    'Computer Science - Machine Learning',
  ]),
  text('address', (input) => [hideCredentials(input), splitCredentials(input)] as const, undefined, 'text', [
    'https://user:pass@host.example/a?b=c#d',
  ]),
  text('http-date', parseHttpDate, undefined, 'text', ['Thu, 18 Jun 2026 00:00:00 GMT']),
  text(
    'day',
    (input) => dayMeant(input, '2026-06-18' as Day),
    (day) => must(day === undefined || addDays(day, 0) === day, 'a day that is none'),
    'query',
    ['2026-06-15', '7d', 'monday', 'yesterday'],
  ),
];

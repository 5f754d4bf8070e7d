/** `radar search`: what was found, each with the sentence that holds most of what was searched for. */
import { defined } from '../../defined.ts';
import type { PaperId, RankedPaper } from '../../paper.ts';
import { countWanted, findWanted, type Wanted } from '../../text/matches.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { type DigestView, placeOf, scoreText } from '../../view/digest/model.ts';
import { pad, truncate, widthOf, wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';
import { type PaperFormat, renderPapers } from '../../view/papers/index.ts';
import { shortId, titleOf } from '../../view/papers/titles.ts';
import { foundJson, foundLines } from './json.ts';

export interface SearchView extends DigestView {
  /** What was searched for in titles and everywhere. */
  readonly inTitle: readonly Wanted[];
  readonly inAbstract: readonly Wanted[];
  readonly inAuthors: readonly Wanted[];
  /** How near each is to what was asked for by meaning. */
  readonly likeness?: ReadonlyMap<PaperId, number>;
  /** Of JSON these fields only. */
  readonly chosen?: readonly string[];
}

const MOST_WIDTH = 120;
const SNIPPET_LINES = 2;
/** Code points kept before the first hit of a sentence that is too long. */
const LEAD = 40;

export function renderSearch(
  papers: readonly RankedPaper[],
  format: PaperFormat,
  style: Style,
  view: SearchView,
): string {
  const snippetOf = ({ paper }: RankedPaper) => bestSentence(paper.abstract, view.inAbstract);
  const facts = { snippetOf, ...defined({ likeness: view.likeness }) };
  if (format === 'json') return foundJson(papers, facts, view.chosen);
  if (format === 'ndjson') return foundLines(papers, facts);
  if (format !== 'table' || papers.length === 0) return renderPapers(papers, format, style, view);
  const pen = penOf(style);
  return page(
    papers.flatMap((one) => card(one, view, pen)),
    pen,
  );
}

/** The sentence with the most different hits, the first of them; undefined where the abstract holds none. */
function bestSentence(abstract: string, wanted: readonly Wanted[]): string | undefined {
  if (wanted.length === 0) return undefined;
  let best: string | undefined;
  let most = 0;
  for (const sentence of sentencesOf(abstract)) {
    const count = countWanted(sentence, wanted);
    if (count > most) [best, most] = [sentence, count];
  }
  return best;
}

/** Title, facts, and the sentence; the hits are marked where there is colour. */
function card(ranked: RankedPaper, view: SearchView, pen: Pen): string[] {
  const { paper } = ranked;
  const width = Math.min(pen.width - 2, MOST_WIDTH);
  if (pen.plain) return plainCard(ranked, view, pen, width);
  // No bars: what is found is ordered by its words.
  const start = `${pad(scoreText(ranked.score), 4, 'right')}  `;
  const hang = widthOf(start);
  const room = width - hang;
  const title = truncate(titleOf(paper), room, pen.glyph.ellipsis);
  const name = truncate(shortId(paper.id), room, pen.glyph.ellipsis);
  const dot = ` ${pen.glyph.dot} `;
  const rest = [
    likenessOf(ranked, view, pen),
    authorsOf(ranked, view, pen),
    placeOf(ranked),
    pen.say.date(ranked.announcedOn),
  ]
    .filter((part) => part !== '')
    .join(dot);
  const left = room - widthOf(name) - widthOf(dot);
  const facts = left < 8 ? '' : pen.ink('dim', `${dot}${truncate(rest, left, pen.glyph.ellipsis)}`);
  return [
    start + pen.link(paper.links.abstract, marked(title, view.inTitle, pen, 'title')),
    `${' '.repeat(hang)}${pen.ink('accent', name)}${facts}`,
    ...snippetLines(paper.abstract, view.inAbstract, room, pen).map((line) => ' '.repeat(hang) + line),
  ];
}

function plainCard(ranked: RankedPaper, view: SearchView, pen: Pen, width: number): string[] {
  const { paper, score, announcedOn } = ranked;
  const { say } = pen;
  const facts = [
    `${say.score} ${scoreText(score)}`,
    shortId(paper.id),
    likenessOf(ranked, view, pen),
    authorsOf(ranked, view, pen),
    placeOf(ranked),
    say.date(announcedOn),
  ];
  const sentence = bestSentence(paper.abstract, view.inAbstract);
  return [
    ...wrap(titleOf(paper), width),
    ...wrap(facts.filter((fact) => fact !== '').join(say.comma), width),
    ...(sentence === undefined ? [] : wrap(`${pen.glyph.open}${plain(sentence)}${pen.glyph.close}`, width)),
  ];
}

/** Empty where nothing was asked for by meaning. */
function likenessOf({ paper }: RankedPaper, { likeness }: SearchView, pen: Pen): string {
  const value = likeness?.get(paper.id);
  return value === undefined ? '' : `${pen.say.likeness} ${scoreText(value)}`;
}

/** The author who was searched for, else the first. */
function authorsOf({ paper: { authors } }: RankedPaper, { inAuthors }: SearchView, pen: Pen): string {
  const named = authors.find((author) => findWanted(author, inAuthors).length > 0) ?? authors[0];
  if (named === undefined) return '';
  const others = authors.length - 1;
  if (others === 0) return plain(named);
  return pen.plain ? `${plain(named)}, ${pen.say.others(others)}` : `${plain(named)} +${others}`;
}

function snippetLines(abstract: string, wanted: readonly Wanted[], width: number, pen: Pen): string[] {
  const sentence = bestSentence(abstract, wanted);
  if (sentence === undefined) return [];
  const text = plain(sentence);
  const first = findWanted(text, wanted)[0]?.start ?? 0;
  const isLong = wrap(text, width).length > SNIPPET_LINES;
  const shown = isLong && first > LEAD ? `${pen.glyph.ellipsis}${fromWord(text, first - LEAD)}` : text;
  const lines = wrap(shown, width);
  const kept =
    lines.length <= SNIPPET_LINES
      ? lines
      : [
          ...lines.slice(0, SNIPPET_LINES - 1),
          truncate(lines.slice(SNIPPET_LINES - 1).join(' '), width, pen.glyph.ellipsis),
        ];
  return kept.map((line) => marked(line, wanted, pen, 'dim'));
}

/** From the next beginning of a word on. */
function fromWord(text: string, at: number): string {
  return text.slice(text.indexOf(' ', at) + 1);
}

function marked(text: string, wanted: readonly Wanted[], pen: Pen, tone: 'title' | 'dim'): string {
  let out = '';
  let at = 0;
  for (const { start, end } of findWanted(text, wanted)) {
    out += pen.ink(tone, text.slice(at, start)) + pen.ink('hit', text.slice(start, end));
    at = end;
  }
  return out + pen.ink(tone, text.slice(at));
}

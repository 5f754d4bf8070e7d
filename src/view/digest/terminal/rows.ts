/** The papers that are near but not must-reads: one row each on a wide screen, two on a narrow one. */
import type { RankedPaper } from '../../../paper.ts';
import { bar, pad, truncate, widestOf, widthOf, wrap } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import { titleOf } from '../../papers/titles.ts';
import { badgesOf, type DigestModel, type DigestView, placeOf, scoreText } from '../model.ts';
import { starred } from './must-reads.ts';
import { authorsText, numberOf } from './parts.ts';

/** At this width and above everything of a paper fits into one row. */
export const ONE_ROW = 132;
const BAR = 5;
/** Below this width there is no room for bars. */
const NARROW = 40;

export function rowsOf(model: DigestModel, view: DigestView, pen: Pen, width: number): string[] {
  if (pen.plain) return model.rest.flatMap((paper) => plainRow(model, paper, view, pen, width));
  if (width < ONE_ROW) return model.rest.flatMap((paper) => twoRows(model, paper, view, pen, width));
  const columns = columnsOf(model.rest, view, pen);
  return model.rest.map((paper) => oneRow(model, paper, view, pen, width, columns));
}

/** Cells for what stands after the title: as many as are needed, and no more than leave the title the greater part. */
interface Columns {
  readonly kind: number;
  readonly interest: number;
}

const MOST_KIND = 30;
const MOST_INTEREST = 22;

function columnsOf(papers: readonly RankedPaper[], view: DigestView, pen: Pen): Columns {
  const widest = (texts: readonly string[], most: number) => Math.min(most, widestOf(texts));
  return {
    kind: widest(
      papers.map((paper) => kindText(paper, view, pen)),
      MOST_KIND,
    ),
    interest: widest(
      papers.map(({ interest }) => plain(interest ?? '')),
      MOST_INTEREST,
    ),
  };
}

function lead(model: DigestModel, paper: RankedPaper, pen: Pen): string {
  const digits = Math.max(2, String(model.digest.papers.length).length);
  const number = pen.ink('accent', pad(numberOf(model, paper), digits, 'right'));
  return model.readKind === 'listed' || pen.width < NARROW
    ? `${number}  `
    : `${bar(paper.score, BAR, pen)} ${number}  `;
}

function oneRow(
  model: DigestModel,
  paper: RankedPaper,
  view: DigestView,
  pen: Pen,
  width: number,
  columns: Columns,
): string {
  const start = lead(model, paper, pen);
  const room = width - widthOf(start);
  const authors = Math.min(28, Math.floor(room * 0.18));
  const tail = [
    { text: starred(authorsText(paper, view, pen, authors), pen), cells: authors },
    { text: pen.ink('dim', within(kindText(paper, view, pen), columns.kind, pen)), cells: columns.kind },
    { text: within(plain(paper.interest ?? ''), columns.interest, pen), cells: columns.interest },
  ].filter(({ cells }) => cells > 0);
  const score = model.readKind === 'listed' ? '' : scoreText(paper.score);
  const after = tail.reduce((sum, { cells }) => sum + cells + 2, 0) + (score === '' ? 0 : 6);
  const cells = [
    titleCell(paper, pen, room - after),
    ...tail.map(({ text, cells }) => pad(text, cells)),
    ...(score === '' ? [] : [pad(score, 4, 'right')]),
  ];
  return (start + cells.join('  ')).trimEnd();
}

const within = (text: string, cells: number, pen: Pen): string => truncate(text, cells, pen.glyph.ellipsis);

function twoRows(
  model: DigestModel,
  paper: RankedPaper,
  view: DigestView,
  pen: Pen,
  width: number,
): string[] {
  const start = lead(model, paper, pen);
  const score = model.readKind === 'listed' ? '' : ` ${pad(scoreText(paper.score), 4, 'right')}`;
  const hang = widthOf(start);
  const room = width - hang;
  const title = titleCell(paper, pen, room - widthOf(score));
  const kind = kindText(paper, view, pen);
  const interest = plain(paper.interest ?? '');
  const separator = ` ${pen.glyph.dot} `;
  const tail = [kind, interest].filter((part) => part !== '').join(separator);
  const kept = truncate(tail, Math.floor(room * 0.6), pen.glyph.ellipsis);
  const authors = authorsText(paper, view, pen, room - widthOf(kept) - widthOf(separator));
  const second = [starred(authors, pen), kept].filter((part) => part !== '').join(separator);
  return [start + title + score, `${' '.repeat(hang)}${pen.ink('dim', second)}`];
}

const titleCell = (paper: RankedPaper, pen: Pen, width: number): string => {
  const text = truncate(titleOf(paper.paper), width, pen.glyph.ellipsis);
  return pad(pen.link(paper.paper.links.abstract, text), width);
};

/** Category and badges. */
function kindText(paper: RankedPaper, view: DigestView, pen: Pen): string {
  const badges = badgesOf(paper, view, pen.say, pen.glyph.arrow);
  return [placeOf(paper), ...badges].filter((part) => part !== '').join(` ${pen.glyph.dot} `);
}

/** `6. Title`, then the score, the authors and the rest in words. */
function plainRow(
  model: DigestModel,
  paper: RankedPaper,
  view: DigestView,
  pen: Pen,
  width: number,
): string[] {
  const score = model.readKind === 'listed' ? '' : `${pen.say.score} ${scoreText(paper.score)}`;
  const facts = [
    score,
    authorsText(paper, view, pen, width),
    kindText(paper, view, pen),
    plain(paper.interest ?? ''),
  ];
  return [
    ...wrap(`${numberOf(model, paper)}. ${titleOf(paper.paper)}`, width),
    ...wrap(facts.filter((fact) => fact !== '').join(`${pen.say.comma}`), width),
  ];
}

/** The papers that are near but not must-reads: one row each on a wide screen, two on a narrow one. */
import type { RankedPaper } from '../../paper.ts';
import { bar, pad, truncate, widthOf } from '../layout.ts';
import { badgesOf, type DigestModel, type DigestView, placeOf, scoreText, titleOf } from '../model.ts';
import { plain } from '../outside.ts';
import type { Pen } from '../style.ts';
import { authorsText, numberOf } from './parts.ts';
import { starred } from './reads.ts';

/** At this width and above everything of a paper fits into one row. */
export const ONE_ROW = 132;
const BAR = 5;
/** Below this width there is no room for bars. */
const NARROW = 40;

export function rowsOf(model: DigestModel, view: DigestView, pen: Pen, width: number): string[] {
  return model.rest.flatMap((paper) => (width >= ONE_ROW ? oneRow : twoRows)(model, paper, view, pen, width));
}

function lead(model: DigestModel, paper: RankedPaper, pen: Pen): string {
  const digits = Math.max(2, String(model.digest.papers.length).length);
  const number = pen.ink('accent', pad(numberOf(model, paper), digits, 'right'));
  return model.readKind === 'listed' || pen.width < NARROW
    ? `${number}  `
    : `${bar(paper.score, BAR, pen)} ${number}  `;
}

function oneRow(model: DigestModel, paper: RankedPaper, view: DigestView, pen: Pen, width: number): string[] {
  const start = lead(model, paper, pen);
  const room = width - widthOf(start);
  const interest = Math.min(22, Math.floor(room * 0.14));
  const authors = Math.min(28, Math.floor(room * 0.18));
  const category = 26;
  const title = room - authors - category - interest - 4 - 3 * 2;
  const cells = [
    titleCell(paper, pen, title),
    pad(starred(authorsText(paper, view, pen, authors), pen), authors),
    pen.ink('dim', pad(truncate(kindText(paper, view, pen), category, pen.glyph.ellipsis), category)),
    pad(truncate(plain(paper.interest ?? ''), interest, pen.glyph.ellipsis), interest),
  ];
  const score = model.readKind === 'listed' ? '' : pad(scoreText(paper.score), 4, 'right');
  return [(start + cells.join('  ') + score).trimEnd()];
}

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

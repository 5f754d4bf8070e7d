/** One line a paper: its number, its score, its title and what put it here; on wide screens a bar and its authors too. */
import type { RankedPaper } from '../../../paper.ts';
import { pad, scoreBar, truncate, widestOf, widthOf, wrap } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import { titleOf } from '../../papers/titles.ts';
import { badgesOf, type DigestModel, type DigestView, placeOf, scoreText } from '../model.ts';
import { reasonOf } from '../reason.ts';
import { authorsText, digitsOf, numberOf, starred } from './parts.ts';

/** From this width on everything that a digest knows of a paper fits into one row. */
export const ONE_ROW = 132;
/** From this width on there is room for bars, and from this one for more than a title. */
const BARS = 92;
const MORE = 48;
const MOST_AUTHORS = 28;
const MOST_KIND = 30;
const MOST_REASON = 22;

export interface RowOptions {
  /** What is told of papers in the last column: why they are here, or which version is new. */
  readonly tells: 'reason' | 'change';
  /** Must-reads stand out. */
  readonly strong: boolean;
}

export function rowsOf(
  model: DigestModel,
  papers: readonly RankedPaper[],
  view: DigestView,
  pen: Pen,
  width: number,
  options: RowOptions = { tells: 'reason', strong: false },
): string[] {
  if (pen.plain) return papers.flatMap((paper) => plainRow(model, paper, view, pen, width, options));
  const columns = columnsOf(papers, view, pen, width, options);
  return papers.map((paper) => row(model, paper, pen, width, columns, options));
}

interface Column {
  readonly cells: number;
  readonly text: (paper: RankedPaper) => string;
}

/** What stands after the title, in as many cells as are needed and no more than leave the title the greater part. */
function columnsOf(
  papers: readonly RankedPaper[],
  view: DigestView,
  pen: Pen,
  width: number,
  { tells }: RowOptions,
): readonly Column[] {
  if (width < MORE) return [];
  const column = (most: number, text: Column['text']): Column => ({
    cells: Math.min(most, widestOf(papers.map(text))),
    text,
  });
  const last =
    tells === 'change'
      ? column(Math.floor(width * 0.2), (paper) => changeOf(paper, pen))
      : column(Math.min(MOST_REASON, Math.floor(width * 0.26)), (paper) =>
          reasonOf(paper, view, pen.glyph.star),
        );
  const all =
    width < ONE_ROW
      ? [last]
      : [
          column(MOST_AUTHORS, (paper) => authorsText(paper, view, pen, MOST_AUTHORS)),
          column(MOST_KIND, (paper) => kindText(paper, view, pen)),
          last,
        ];
  return all.filter(({ cells }) => cells > 0);
}

function row(
  model: DigestModel,
  paper: RankedPaper,
  pen: Pen,
  width: number,
  columns: readonly Column[],
  { strong }: RowOptions,
): string {
  const start = lead(model, paper, pen, width);
  const after = columns.reduce((sum, { cells }) => sum + cells + 2, 0);
  const room = Math.max(1, width - widthOf(start) - after);
  const title = truncate(titleOf(paper.paper), room, pen.glyph.ellipsis);
  const linked = pen.link(paper.paper.links.abstract, strong ? pen.ink('title', title) : title);
  const cells = [
    pad(linked, room),
    ...columns.map(({ cells, text }) =>
      pad(starred(truncate(text(paper), cells, pen.glyph.ellipsis), pen, 'dim'), cells),
    ),
  ];
  return (start + cells.join('  ')).trimEnd();
}

function lead(model: DigestModel, paper: RankedPaper, pen: Pen, width: number): string {
  const number = pen.ink('accent', pad(numberOf(model, paper), digitsOf(model), 'right'));
  if (model.readKind === 'listed') return `${number}  `;
  const score = pad(scoreText(paper.score), 4, 'right');
  return width < BARS ? `${number} ${score}  ` : `${number}  ${scoreBar(paper.score, pen)} ${score}  `;
}

/** `v2 → v3`; empty where the version is not known. */
function changeOf({ paper: { version } }: RankedPaper, pen: Pen): string {
  return version === undefined || version < 2 ? '' : `v${version - 1} ${pen.glyph.arrow} v${version}`;
}

/** Category and badges. */
function kindText(paper: RankedPaper, view: DigestView, pen: Pen): string {
  const badges = badgesOf(paper, view, pen.say, pen.glyph.arrow);
  return [placeOf(paper), ...badges].filter((part) => part !== '').join(` ${pen.glyph.dot} `);
}

/** `6. Title`, then the score and the rest in words. */
function plainRow(
  model: DigestModel,
  paper: RankedPaper,
  view: DigestView,
  pen: Pen,
  width: number,
  { tells, strong }: RowOptions,
): string[] {
  const score = model.readKind === 'listed' ? '' : `${pen.say.score} ${scoreText(paper.score)}`;
  const facts = strong
    ? [score, reasonOf(paper, view, pen.glyph.star)]
    : [
        score,
        authorsText(paper, view, pen, width),
        kindText(paper, view, pen),
        tells === 'reason' ? plain(paper.interest ?? '') : '',
      ];
  return [
    ...wrap(`${numberOf(model, paper)}. ${titleOf(paper.paper)}`, width),
    ...wrap(facts.filter((fact) => fact !== '').join(`${pen.say.comma}`), width),
  ];
}

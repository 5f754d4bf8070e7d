/** `radar list`: its formats, and the table with the ids to go on with. */
import type { RankedPaper } from '../../paper.ts';
import { badgesOf, type DigestView, placeOf, scoreText } from '../digest/model.ts';
import { ndjson, papersJson } from '../json.ts';
import { pad, scoreBar, truncate, widestOf, widthOf, wrap } from '../kit/layout.ts';
import { page } from '../kit/page.ts';
import { type Pen, penOf, type Style } from '../kit/style.ts';
import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { csv, ids, ris } from './exchange.ts';
import { paperRecords } from './records.ts';
import { shortId, titleOf } from './titles.ts';

const MOST_WIDTH = 160;
/** At this width and above a paper takes one line. */
const WIDE = 120;

export const PAPER_FORMATS = {
  table: papersTable,
  tsv: paperRecords,
  json: papersJson,
  ndjson,
  csv,
  bibtex: (papers, _style, view) => bibtex(papers, view),
  ris: (papers, _style, view) => ris(papers, view),
  csl: (papers, _style, view) => csl(papers, view),
  ids,
} satisfies Record<string, (papers: readonly RankedPaper[], style: Style, view: DigestView) => string>;

/** `radar list -f` */
export type PaperFormat = keyof typeof PAPER_FORMATS;

export const renderPapers = (
  papers: readonly RankedPaper[],
  format: PaperFormat,
  style: Style,
  view: DigestView = {},
): string => PAPER_FORMATS[format](papers, style, view);

/** One line for each paper; two where the terminal is narrow. */
export function papersTable(papers: readonly RankedPaper[], style: Style, view: DigestView = {}): string {
  const pen = penOf(style);
  if (papers.length === 0) return page(wrap(pen.say.noPapers, pen.width - 1), pen);
  const width = Math.min(pen.width - 2, MOST_WIDTH);
  if (pen.plain)
    return page(
      papers.flatMap((paper) => plainLines(paper, view, pen, width)),
      pen,
    );
  const longest = widestOf(papers.map(({ paper }) => shortId(paper.id)));
  const idWidth = Math.min(longest, width >= WIDE ? 24 : Math.floor(width / 2));
  const lines = papers.flatMap((paper) =>
    (width >= WIDE ? oneLine : twoLines)(paper, view, pen, width, idWidth),
  );
  return page(lines, pen);
}

const score = (paper: RankedPaper, pen: Pen): string =>
  `${scoreBar(paper.score, pen)} ${pad(scoreText(paper.score), 4, 'right')}`;

const idCell = (paper: RankedPaper, pen: Pen, width: number): string =>
  pad(
    pen.link(
      paper.paper.links.abstract,
      pen.ink('accent', truncate(shortId(paper.paper.id), width, pen.glyph.ellipsis)),
    ),
    width,
  );

const kind = (paper: RankedPaper, view: DigestView, pen: Pen): string =>
  [placeOf(paper), ...badgesOf(paper, view, pen.say, pen.glyph.arrow)]
    .filter((part) => part !== '')
    .join(` ${pen.glyph.dot} `);

function oneLine(paper: RankedPaper, view: DigestView, pen: Pen, width: number, idWidth: number): string[] {
  const start = `${score(paper, pen)}  ${idCell(paper, pen, idWidth)}  `;
  const room = width - widthOf(start);
  const tail = Math.min(34, Math.floor(room * 0.35));
  const title = truncate(titleOf(paper.paper), room - tail - 2, pen.glyph.ellipsis);
  const badges = truncate(kind(paper, view, pen), tail, pen.glyph.ellipsis);
  return [`${start}${pad(title, room - tail - 2)}  ${pen.ink('dim', badges)}`];
}

function twoLines(paper: RankedPaper, view: DigestView, pen: Pen, width: number, idWidth: number): string[] {
  const start = `${score(paper, pen)}  `;
  const hang = widthOf(start);
  const title = truncate(titleOf(paper.paper), width - hang, pen.glyph.ellipsis);
  const name = idCell(paper, pen, Math.min(idWidth, widthOf(shortId(paper.paper.id))));
  const room = width - hang - widthOf(name) - 3;
  const rest = truncate(kind(paper, view, pen), room, pen.glyph.ellipsis);
  return [
    start + title,
    `${' '.repeat(hang)}${name}${pen.ink('dim', rest === '' ? '' : ` ${pen.glyph.dot} ${rest}`)}`,
  ];
}

/** The title, and the rest as one sentence. */
function plainLines(paper: RankedPaper, view: DigestView, pen: Pen, width: number): string[] {
  const { say } = pen;
  const facts = [
    `${say.score} ${scoreText(paper.score)}`,
    shortId(paper.paper.id),
    placeOf(paper),
    ...badgesOf(paper, view, say, pen.glyph.arrow),
  ];
  return [
    ...wrap(titleOf(paper.paper), width),
    ...wrap(facts.filter((fact) => fact !== '').join(say.comma), width),
  ];
}

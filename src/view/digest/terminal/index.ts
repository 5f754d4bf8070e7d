/**
 * `radar today` on a terminal, in three depths: what holds on one screen (first-screen.ts), the must-reads in detail, then
 * what connects papers, what was updated and the rest.
 */
import type { Digest } from '../../../paper.ts';
import { flow, pad } from '../../kit/layout.ts';
import { page } from '../../kit/page.ts';
import { type Pen, penOf, type Style } from '../../kit/style.ts';
import { type DigestModel, type DigestView, MOST_READS, modelOf } from '../model.ts';
import type { SceneOptions } from '../picture/scene.ts';
import { renderPicture } from '../picture/terminal.ts';
import { bridgeLines, themeLines } from './across.ts';
import { type FirstScreen, firstScreen, SCREEN_LINES, spaced } from './first-screen.ts';
import { footLines } from './foot.ts';
import { detailLines } from './must-reads.ts';
import { heading } from './parts.ts';
import { rowsOf } from './rows.ts';
import { readingWidth, tableWidth } from './widths.ts';

/** What the picture needs beside the text, and the space between the two. */
const PICTURE_WIDTH = 44;
const GUTTER = 4;
/** From this width on it stands beside the text; on narrower screens it would part the papers from each other. */
const BESIDE = 120;
const FEW_PAPERS = 5;
/** A digest of `USUAL_PAPERS` on `USUAL_WIDTH` columns has at most so many lines: somebody reads it before the coffee is cold. */
const MOST_LINES = 90;
const USUAL_PAPERS = 24;
const USUAL_WIDTH = 100;

/** Whether the picture shows something that the text does not: several interests or papers, and room to tell them apart. */
export function isPictureHelpful(
  { papers }: Digest,
  style: Style,
  { interests = [] }: SceneOptions,
): boolean {
  if (style.plain === true || style.width < BESIDE || papers.every(({ score }) => score === 0)) return false;
  return papers.length >= FEW_PAPERS || (interests.length >= 2 && papers.length >= 2);
}

export function renderTerminal(digest: Digest, style: Style, view: DigestView = {}): string {
  const pen = penOf(style);
  const model = modelOf(digest);
  if (view.detail === 'short') return page([...shortLines(model, view, pen), ''], pen);
  const drawn = pictureLines(model, style, view);
  const isBeside = drawn.length > 0 && pen.width >= BESIDE;
  const width = Math.min(readingWidth(pen), isBeside ? pen.width - 2 - GUTTER - PICTURE_WIDTH : pen.width);
  const first = firstScreen(model, view, pen, isBeside ? width : tableWidth(pen));
  const after = [across(model, pen, width), themes(model, pen, width)];
  const end = [
    ...(drawn.length > 0 && !isBeside ? [drawn] : []),
    updatedLines(model, view, pen),
    restLines(model, first, view, pen),
    footLines(model, view, pen, tableWidth(pen)),
  ];
  const taken = spaced([first.lines, ...after, ...end]).length + 1;
  const details = detailLines(model, view, pen, width, mostLines(model, pen) - taken);
  const story = spaced([first.lines, details, ...after]);
  return page([...spaced([isBeside ? beside(story, drawn, width) : story, ...end]), ''], pen);
}

/** More for more papers, and for narrower screens, on which the same text has more lines. */
const mostLines = ({ digest }: DigestModel, { width }: Pen): number =>
  Math.floor(MOST_LINES * Math.max(1, USUAL_WIDTH / width)) +
  Math.max(0, digest.papers.length - USUAL_PAPERS);

function shortLines(model: DigestModel, view: DigestView, pen: Pen): string[] {
  const width = tableWidth(pen);
  const { lines, named } = firstScreen(model, view, pen, width, SCREEN_LINES - 2);
  const left = model.digest.papers.length - named;
  if (left <= 0) return [...lines];
  const more = [`${pen.glyph.ellipsis} ${pen.say.moreBelow(left)}`, 'radar today --full'];
  return [...lines, ...flow(more, pen.say.colon, width, pen).map((line) => pen.ink('dim', line))];
}

function across(model: DigestModel, pen: Pen, width: number): string[] {
  const { bridges } = model.digest.briefing;
  if (bridges.length === 0) return [];
  return [
    ...heading(pen.say.across, pen.say.acrossNote, pen, width),
    ...bridges.flatMap((bridge) => bridgeLines(model, bridge, pen, width)),
  ];
}

function themes(model: DigestModel, pen: Pen, width: number): string[] {
  const found = model.digest.briefing.themes;
  if (found.length === 0) return [];
  return [
    ...heading(pen.say.themes, '', pen, width),
    ...found.flatMap((theme) => themeLines(model, theme, pen, width)),
  ];
}

function updatedLines(model: DigestModel, view: DigestView, pen: Pen): string[] {
  const { updated } = model;
  if (updated.length === 0) return [];
  const width = tableWidth(pen);
  return [
    ...heading(pen.say.updatedPapers, pen.say.updatedNote, pen, width),
    ...rowsOf(model, updated, view, pen, width, { tells: 'change', strong: false }),
  ];
}

/** What found no room on the first screen. */
function restLines(model: DigestModel, first: FirstScreen, view: DigestView, pen: Pen): string[] {
  const { say } = pen;
  const reads = view.detail === 'full' ? [] : model.reads.slice(MOST_READS);
  const left = [...reads, ...model.rest.slice(first.listed)];
  if (left.length === 0) return [];
  const width = tableWidth(pen);
  const isFirst = first.listed === 0 && reads.length === 0;
  const title = !isFirst
    ? heading(say.theRest, '', pen, width)
    : model.readKind === 'listed'
      ? heading(say.listed, say.listedNote, pen, width)
      : heading(say.also, '', pen, width);
  return [...title, ...rowsOf(model, left, view, pen, width)];
}

/** Nothing where it is not wanted, or where nothing is ranked. */
function pictureLines({ digest, readKind }: DigestModel, style: Style, view: DigestView): string[] {
  if (
    view.picture === undefined ||
    style.plain === true ||
    readKind === 'listed' ||
    digest.papers.length === 0
  )
    return [];
  const width = style.width >= BESIDE ? PICTURE_WIDTH : Math.min(style.width, USUAL_WIDTH);
  // Its own renderer indents it by the cell that `page` will add again.
  return renderPicture(digest.papers, { ...style, width }, view.picture)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(1));
}

function beside(text: readonly string[], drawn: readonly string[], width: number): string[] {
  const rows = Array.from({ length: Math.max(text.length, drawn.length) }, (_, row) => row);
  return rows.map((row) => pad(text[row] ?? '', width + GUTTER) + (drawn[row] ?? ''));
}

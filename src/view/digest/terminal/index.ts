/** `radar today` on a terminal: the morning screen. */

import { say as saidIn } from '../../../messages/say.ts';
import type { Digest } from '../../../paper.ts';
import { flow, pad, wrap } from '../../kit/layout.ts';
import { page } from '../../kit/page.ts';
import { plain } from '../../kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../kit/style.ts';
import { type DigestModel, type DigestView, headlineOf, modelOf } from '../model.ts';
import type { SceneOptions } from '../picture/scene.ts';
import { renderPicture } from '../picture/terminal.ts';
import { usageText } from '../usage-line.ts';
import { bridgeLines, themeLines } from './across.ts';
import { head } from './heading.ts';
import { readEntry } from './must-reads.ts';
import { heading, paragraph } from './parts.ts';
import { ONE_ROW, rowsOf } from './rows.ts';

/** Lines longer than this are tiring to read; only tables grow wider. */
const READING_WIDTH = 100;
const TABLE_WIDTH = 160;
/** What the picture needs beside the text, the space between the two, and the narrowest text that may stand beside it. */
const PICTURE_WIDTH = 44;
const GUTTER = 4;
const BESIDE_WIDTH = 84;
/** Where there is no room beside the text, the picture stands below it, with the names of the interests around it. */
const BELOW_WIDTH = 96;
const FEW_PAPERS = 5;

/** Whether the picture shows something that the text does not: several interests or papers, and room to tell them apart. */
export function isPictureHelpful(
  { papers }: Digest,
  style: Style,
  { interests = [] }: SceneOptions,
): boolean {
  if (style.plain === true || style.width < BELOW_WIDTH || papers.every(({ score }) => score === 0))
    return false;
  return papers.length >= FEW_PAPERS || (interests.length >= 2 && papers.length >= 2);
}

export function renderTerminal(digest: Digest, style: Style, view: DigestView = {}): string {
  const pen = penOf(style);
  const model = modelOf(digest);
  const drawn = isDrawn(model, view) && !pen.plain;
  const isBeside = drawn && pen.width - 2 - GUTTER - PICTURE_WIDTH >= BESIDE_WIDTH;
  const width = Math.min(pen.width - 2 - (isBeside ? GUTTER + PICTURE_WIDTH : 0), READING_WIDTH);
  const story = spaced([
    headline(model, pen, width),
    reads(model, view, pen, width),
    across(model, pen, width),
    themes(model, pen, width),
  ]);
  const sections = [
    head(model, pen, wholeWidth(pen)),
    ...(drawn ? withPicture(story, isBeside ? width : undefined, model, style, view) : [story]),
    rest(model, view, pen),
    foot(model, view, pen, wholeWidth(pen)),
  ];
  return page([...spaced(sections), ''], pen);
}

/** As wide as the table, for what is looked at and not read. */
const wholeWidth = ({ width }: Pen): number =>
  width - 2 >= ONE_ROW ? Math.min(width - 2, TABLE_WIDTH) : Math.min(width - 2, READING_WIDTH);

/** Sections with an empty line between them; empty sections leave no gap. */
const spaced = (sections: readonly (readonly string[])[]): string[] =>
  sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['', ...section]));

function headline(model: DigestModel, pen: Pen, width: number): string[] {
  const { briefing, counts, papers } = model.digest;
  const lines = paragraph(model, headlineOf(briefing, pen.lang), pen, Math.min(width, 92));
  if (lines.length > 0) return lines;
  if (papers.length > 0) return [];
  const reason = briefing.writer === 'empty' ? plain(reasonOf(briefing, pen)) : '';
  const fallback = counts.announced > 0 ? pen.say.nothingNear(counts.announced) : pen.say.nothing;
  return wrap(reason || fallback, width);
}

function reads(model: DigestModel, view: DigestView, pen: Pen, width: number): string[] {
  if (model.reads.length === 0) return [];
  const { say } = pen;
  const title =
    model.readKind === 'read'
      ? heading(say.read, '', pen, width)
      : heading(say.nearest, say.nearestNote, pen, width);
  const entries = model.reads.map((paper) => readEntry(model, paper, view, pen, width));
  return [...title, ...entries.flatMap((entry, index) => (index === 0 ? entry : ['', ...entry]))];
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

const isDrawn = ({ digest, readKind }: DigestModel, { picture }: DigestView): boolean =>
  picture !== undefined && readKind !== 'listed' && digest.papers.length > 0;

/** The picture stands to the right of a text of that width, else below it. */
function withPicture(
  story: readonly string[],
  beside: number | undefined,
  model: DigestModel,
  style: Style,
  view: DigestView,
): (readonly string[])[] {
  if (view.picture === undefined || !isDrawn(model, view)) return [story];
  const width = beside === undefined ? Math.min(style.width, READING_WIDTH) : PICTURE_WIDTH;
  // Its own renderer indents it by the cell that `page` will add again.
  const drawn = renderPicture(model.digest.papers, { ...style, width }, view.picture)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(1));
  if (beside === undefined) return [story, drawn];
  const rows = Array.from({ length: Math.max(story.length, drawn.length) }, (_, row) => row);
  return [rows.map((row) => pad(story[row] ?? '', beside + GUTTER) + (drawn[row] ?? ''))];
}

function rest(model: DigestModel, view: DigestView, pen: Pen): string[] {
  if (model.rest.length === 0) return [];
  const width = wholeWidth(pen);
  const { say } = pen;
  const title =
    model.readKind === 'listed'
      ? heading(say.listed, say.listedNote, pen, width)
      : heading(say.also, '', pen, width);
  const { considered } = model.digest.counts;
  const hidden = considered - model.digest.papers.length;
  const more = hidden > 0 ? [`${pen.glyph.ellipsis} ${say.more(hidden)}`, 'radar list --all'] : [];
  return [
    ...title,
    ...rowsOf(model, view, pen, width),
    ...flow(more, ': ', width, pen).map((line) => pen.ink('dim', line)),
  ];
}

const reasonOf = ({ reason }: Digest['briefing'], pen: Pen): string =>
  reason === undefined ? '' : saidIn(pen.lang, reason);

/** How the briefing came about, and what can be done next. */
function foot(model: DigestModel, view: DigestView, pen: Pen, width: number): string[] {
  const { briefing, papers } = model.digest;
  const { say } = pen;
  const reason = plain(reasonOf(briefing, pen));
  const writer =
    (briefing.writer === 'model' ? plain(briefing.model ?? 'model') : say.extractive) +
    (reason === '' ? '' : `${say.gap}${say.brackets(reason)}`);
  const spent = usageText(briefing.usage, say);
  const facts = [
    ...(briefing.writer === 'empty'
      ? []
      : [say.checked(briefing.checks.claims, briefing.checks.repaired, briefing.checks.dropped), writer]),
    ...(spent === '' ? [] : [spent]),
    ...(view.elapsedMs ? [say.seconds(view.elapsedMs)] : []),
  ];
  const next = papers.length === 0 ? [] : ['radar why 1', 'radar show 1', 'radar like 1'];
  const separator = ` ${pen.glyph.dot} `;
  return [...flow(facts, separator, width, pen), ...flow(next, separator, width, pen)].map((line) =>
    pen.ink('dim', line),
  );
}

/** `radar today` on a terminal: the morning screen. */
import type { Digest } from '../../paper.ts';
import { flow, pad, wrap } from '../layout.ts';
import { type DigestModel, type DigestView, modelOf } from '../model.ts';
import { plain } from '../outside.ts';
import { page } from '../page.ts';
import { renderPicture } from '../picture/terminal.ts';
import { type Pen, penOf, type Style } from '../style.ts';
import { bridgeLines, themeLines } from './across.ts';
import { head } from './head.ts';
import { heading, paragraph } from './parts.ts';
import { readEntry } from './reads.ts';
import { ONE_ROW, rowsOf } from './rows.ts';

/** Lines longer than this are tiring to read; only tables grow wider. */
const READING_WIDTH = 100;
const TABLE_WIDTH = 160;
/** What the picture needs beside the text, and the space between the two. */
const PICTURE_WIDTH = 44;
const GUTTER = 4;

export function renderTerminal(digest: Digest, style: Style, view: DigestView = {}): string {
  const pen = penOf(style);
  const model = modelOf(digest, view);
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const story = spaced([
    headline(model, pen, width),
    reads(model, view, pen, width),
    across(model, pen, width),
    themes(model, pen, width),
  ]);
  const sections = [
    head(model, pen, width),
    ...withPicture(story, width, model, style, view),
    rest(model, view, pen),
    foot(model, view, pen, width),
  ];
  return page([...spaced(sections), ''], pen);
}

/** Sections with an empty line between them; empty sections leave no gap. */
const spaced = (sections: readonly (readonly string[])[]): string[] =>
  sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['', ...section]));

function headline(model: DigestModel, pen: Pen, width: number): string[] {
  const { briefing, counts, papers } = model.digest;
  const lines = paragraph(model, briefing.headline, pen, Math.min(width, 92));
  if (lines.length > 0) return lines;
  if (papers.length > 0) return [];
  const reason = briefing.writer === 'empty' ? plain(briefing.reason ?? '') : '';
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

/** The picture stands to the right of the text where the terminal is wide, else below it. */
function withPicture(
  story: readonly string[],
  width: number,
  model: DigestModel,
  style: Style,
  view: DigestView,
): (readonly string[])[] {
  const { papers } = model.digest;
  if (view.picture === undefined || model.readKind === 'listed' || papers.length === 0) return [story];
  const room = style.width - 2 - width - GUTTER;
  const beside = room >= PICTURE_WIDTH;
  // Its own renderer indents it by the cell that `page` will add again.
  const drawn = renderPicture(papers, beside ? { ...style, width: PICTURE_WIDTH } : style, view.picture)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(1));
  if (!beside) return [story, drawn];
  const rows = Array.from({ length: Math.max(story.length, drawn.length) }, (_, row) => row);
  return [rows.map((row) => pad(story[row] ?? '', width + GUTTER) + (drawn[row] ?? ''))];
}

function rest(model: DigestModel, view: DigestView, pen: Pen): string[] {
  if (model.rest.length === 0) return [];
  const full = pen.width - 2;
  const width = full >= ONE_ROW ? Math.min(full, TABLE_WIDTH) : Math.min(full, READING_WIDTH);
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

/** How the briefing came about, and what can be done next. */
function foot(model: DigestModel, view: DigestView, pen: Pen, width: number): string[] {
  const { briefing, papers } = model.digest;
  const { say } = pen;
  const reason = plain(briefing.reason ?? '');
  const writer =
    briefing.writer === 'model'
      ? plain(briefing.model ?? 'model')
      : say.extractive + (reason === '' ? '' : ` (${reason})`);
  const cost = briefing.usage?.costUsd;
  const facts = [
    ...(briefing.writer === 'empty'
      ? []
      : [say.checked(briefing.checks.claims, briefing.checks.repaired, briefing.checks.dropped), writer]),
    ...(cost === undefined ? [] : [`$${cost.toFixed(2)}`]),
    ...(view.elapsedMs ? [say.seconds(view.elapsedMs)] : []),
  ];
  const next = papers.length === 0 ? [] : ['radar why 1', 'radar show 1', 'radar like 1'];
  const separator = ` ${pen.glyph.dot} `;
  return [...flow(facts, separator, width, pen), ...flow(next, separator, width, pen)].map((line) =>
    pen.ink('dim', line),
  );
}

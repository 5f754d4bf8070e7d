/** `radar today` on a terminal: the morning screen. */
import type { Digest } from '../../paper.ts';
import { flow, wrap } from '../layout.ts';
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

export function renderTerminal(digest: Digest, style: Style, view: DigestView = {}): string {
  const pen = penOf(style);
  const model = modelOf(digest, view);
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const sections = [
    head(model, pen, width),
    headline(model, pen, width),
    reads(model, view, pen, width),
    across(model, pen, width),
    themes(model, pen, width),
    picture(model, view, style),
    rest(model, view, pen),
    foot(model, view, pen, width),
  ];
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
  return page(lines, pen);
}

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

/** Already indented by its own renderer, one cell to the left of ours. */
function picture(model: DigestModel, view: DigestView, style: Style): string[] {
  if (view.picture === undefined || model.readKind === 'listed' || model.digest.papers.length === 0)
    return [];
  return renderPicture(model.digest.papers, style, view.picture)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(1));
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
    ...(view.elapsedMs === undefined ? [] : [say.seconds(view.elapsedMs)]),
  ];
  const next = papers.length === 0 ? [] : ['radar browse', 'radar why 1', 'radar like 1'];
  const separator = ` ${pen.glyph.dot} `;
  return [...flow(facts, separator, width, pen), ...flow(next, separator, width, pen)].map((line) =>
    pen.ink('dim', line),
  );
}

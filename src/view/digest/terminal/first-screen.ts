/**
 * The first depth of a morning: what holds on the screen of 24 lines that every terminal has. One line of truth, a sentence
 * worth reading, every must-read by name, then the best of the rest.
 */
import { say as saidIn } from '../../../messages/say.ts';
import { flow, wrap } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import { type DigestModel, type DigestView, MOST_READS, storyOf } from '../model.ts';
import { problemLines, truthLines } from './heading.ts';
import { heading, paragraph } from './parts.ts';
import { rowsOf } from './rows.ts';

export const SCREEN_LINES = 24;
/** A headline longer than this is a paragraph. */
const MOST_STORY = 4;
/** A heading with one row below it says little. */
const LEAST_ROWS = 2;

export interface FirstScreen {
  readonly lines: readonly string[];
  /** How many of the rest found room. */
  readonly listed: number;
  /** How many papers it names. */
  readonly named: number;
}

/** At most `most` lines, unless the line of truth and the must-reads alone are more. */
export function firstScreen(
  model: DigestModel,
  view: DigestView,
  pen: Pen,
  width: number,
  most = SCREEN_LINES,
): FirstScreen {
  const truth = truthLines(model, pen, width);
  const reads = readLines(model, view, pen, width);
  const needed = truth.length + (reads.length === 0 ? 0 : reads.length + 1);
  // A blank line and one of the headline stay free.
  const problems = problemLines(model.digest, pen, width, Math.max(1, most - needed - 2));
  const story = storyLines(model, pen, width, Math.max(1, most - needed - problems.length - 1));
  const used = needed + problems.length + (story.length === 0 ? 0 : story.length + 1);
  const rest = restLines(model, view, pen, width, most - used - 1);
  return {
    lines: spaced([[...truth, ...problems], story, reads, rest.lines]),
    listed: rest.listed,
    named: Math.min(model.reads.length, MOST_READS) + rest.listed,
  };
}

/** Sections with an empty line between them; empty sections leave no gap. */
export const spaced = (sections: readonly (readonly string[])[]): string[] =>
  sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['', ...section]));

/** A day without papers says why, at whatever length. */
function storyLines(model: DigestModel, pen: Pen, width: number, room: number): string[] {
  const { briefing, counts, papers } = model.digest;
  const most = papers.length === 0 ? Number.POSITIVE_INFINITY : Math.min(room, MOST_STORY);
  const lines = paragraph(model, storyOf(briefing, pen.lang), pen, Math.min(width, 92), most);
  if (lines.length > 0) return lines;
  if (papers.length > 0) return [];
  const reason =
    briefing.writer === 'empty' && briefing.reason !== undefined
      ? plain(saidIn(pen.lang, briefing.reason))
      : '';
  const fallback = counts.announced > 0 ? pen.say.nothingNear(counts.announced) : pen.say.nothing;
  return wrap(reason || fallback, width);
}

function readLines(model: DigestModel, view: DigestView, pen: Pen, width: number): string[] {
  const { reads, readKind } = model;
  if (reads.length === 0) return [];
  const { say, glyph } = pen;
  const title =
    readKind === 'read'
      ? heading(say.read, '', pen, width)
      : heading(say.nearest, say.nearestNote, pen, width);
  const more = reads.length - MOST_READS;
  return [
    ...title,
    ...rowsOf(model, reads.slice(0, MOST_READS), view, pen, width, { tells: 'reason', strong: true }),
    ...(more > 0 ? flow([`${glyph.ellipsis} ${say.moreToRead(more)}`], '', width, pen) : []),
  ];
}

function restLines(
  model: DigestModel,
  view: DigestView,
  pen: Pen,
  width: number,
  room: number,
): { readonly lines: string[]; readonly listed: number } {
  const { rest, readKind } = model;
  const { say } = pen;
  const title =
    readKind === 'listed'
      ? heading(say.listed, say.listedNote, pen, width)
      : heading(say.also, '', pen, width);
  const height = pen.plain ? 2 : 1;
  const listed = Math.min(rest.length, Math.max(0, Math.floor((room - title.length) / height)));
  if (listed === 0 || (listed < LEAST_ROWS && listed < rest.length)) return { lines: [], listed: 0 };
  return { lines: [...title, ...rowsOf(model, rest.slice(0, listed), view, pen, width)], listed };
}

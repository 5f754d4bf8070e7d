/** Lines by display width: East Asian characters and emoji fill two cells (Unicode TR 11), combining marks none. */

import type { Pen } from './style.ts';
import type { Tone } from './theme.ts';
import { stringWidth } from './width.ts';

let segmenter: Intl.Segmenter | undefined;
/** Made when first needed: it loads tables that plain Latin text does without. */
const graphemes = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
};

/** Scripts written without spaces: a line may break between any two of these. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/u;
/** Never at the start of a line (JIS X 4051, CLREQ). */
const CLOSING = /^[)\]},.;:!?%、。，．：；！？）］｝」』】》〉〕…ー々’”]/u;
/** Never at the end of a line. */
const OPENING = /[([{（［｛「『【《〈〔‘“]$/u;

/** What a Pen writes around text: colours and hyperlinks. Nothing else of the kind survives `plain`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what it looks for
const DRESS = /\u001B\[[0-9;]*m|\u001B\]8;;[^\u001B]*\u001B\\/g;
/** Latin letters, punctuation, arrows and blocks: one cell each, so that most lines need no segmentation. */
const SINGLE =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u259F]*$/;

/** The width of the widest text, 0 where there is none. For any number of them: a call takes only so many arguments. */
export const widestOf = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

/** Cells that the text fills; escape sequences count nothing. */
export function widthOf(text: string): number {
  const bare = text.includes('\u001B') ? text.replace(DRESS, '') : text;
  return SINGLE.test(bare) ? bare.length : stringWidth(bare);
}

/** Graphemes; a cluster too wide for any line (a letter under a heap of spacing marks) falls apart into code points. */
function clusters(text: string): string[] {
  if (SINGLE.test(text)) return [...text];
  return Array.from(graphemes(text), ({ segment }) =>
    widthOf(segment) > 2 ? [...segment] : [segment],
  ).flat();
}

interface Piece {
  readonly text: string;
  readonly width: number;
  /** Whether a space stands before it unless it begins a line. */
  readonly spaced: boolean;
}

/** White space where a line may break: all but the space that is there to hold two words together (Unicode TR 14). */
const BREAKS = /[^\S\u00A0]+/;

/** The parts between which a line may break: words, and single characters of unspaced scripts with their punctuation. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(BREAKS)) {
    if (word === '') continue;
    let spaced = true;
    for (const part of partsOf(word)) {
      pieces.push({ text: part, width: widthOf(part), spaced });
      spaced = false;
    }
  }
  return pieces;
}

function partsOf(word: string): string[] {
  if (!/[\u2E80-\uFFEF\u{20000}-\u{3FFFF}]/u.test(word)) return [word];
  const parts: string[] = [];
  let open = false;
  for (const cluster of clusters(word)) {
    const last = parts.at(-1);
    const breaks = UNSPACED.test(cluster) || (last !== undefined && UNSPACED.test(last));
    if (last === undefined || (breaks && !open && !CLOSING.test(cluster))) parts.push(cluster);
    else parts[parts.length - 1] = last + cluster;
    open = OPENING.test(cluster);
  }
  return parts;
}

/** Splits a piece that is longer than a whole line. */
function hardSplit(piece: Piece, width: number): Piece[] {
  if (piece.width <= width) return [piece];
  const parts: Piece[] = [];
  let line = '';
  let used = 0;
  const flush = () => {
    if (line !== '') parts.push({ text: line, width: used, spaced: parts.length === 0 && piece.spaced });
    line = '';
    used = 0;
  };
  for (const cluster of clusters(piece.text)) {
    const cells = widthOf(cluster);
    if (used + cells > width) flush();
    line += cluster;
    used += cells;
  }
  flush();
  return parts;
}

/**
 * Breaks plain text into lines of at most `width` cells. No word is cut unless it is longer than a line.
 * `first` is the room on the first line where something stands before it already.
 */
export function wrap(text: string, width: number, first = width): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let room = first;
  for (const piece of piecesOf(text).flatMap((whole) => hardSplit(whole, width))) {
    const gap = piece.spaced && line !== '' ? 1 : 0;
    if (used + gap + piece.width > room) {
      if (line !== '' || room < width) lines.push(line);
      line = piece.text;
      used = piece.width;
      room = width;
    } else {
      line += (gap === 1 ? ' ' : '') + piece.text;
      used += gap + piece.width;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Plain text cut to `width` cells, with the ellipsis inside. */
export function truncate(text: string, width: number, ellipsis: string): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(ellipsis);
  if (room < 0) return '';
  let line = '';
  let used = 0;
  for (const cluster of clusters(text)) {
    const cells = widthOf(cluster);
    if (used + cells > room) break;
    line += cluster;
    used += cells;
  }
  return `${line.trimEnd()}${ellipsis}`;
}

/** Wraps into at most `max` lines; what does not fit ends in an ellipsis. */
export function wrapUpTo(max: number, text: string, width: number, ellipsis: string): string[] {
  const lines = wrap(text, width);
  if (lines.length <= max) return lines;
  return [...lines.slice(0, max - 1), truncate(lines.slice(max - 1).join(' '), width, ellipsis)];
}

/** Styled or plain text filled up with spaces to `width` cells. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + space : space + text;
}

/** Two texts at the two ends of a line; the right one goes to a line of its own where both do not fit. */
export function ends(left: string, right: string, width: number): string[] {
  if (right === '') return [left];
  const space = width - widthOf(left) - widthOf(right);
  return space >= 2 ? [left + ' '.repeat(space) + right] : [left, right];
}

/** Plain text and the colour it gets once its lines are known. */
export interface Inked {
  readonly text: string;
  readonly tone: Tone;
}

/** Items joined by a separator and broken between items; an item longer than a line is wrapped. */
export function flow(
  items: readonly (string | Inked)[],
  separator: string,
  width: number,
  pen: Pen,
): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const text = typeof item === 'string' ? item : item.text;
    const dress = (part: string) => (typeof item === 'string' ? part : pen.ink(item.tone, part));
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + separator + text) <= width) {
      lines[lines.length - 1] = last + pen.ink('dim', separator) + dress(text);
    } else lines.push(...wrap(text, width).map(dress));
  }
  return lines;
}

/** Cells of a bar for the value 1. All bars of all screens have this one scale, so that they can be compared. */
export const BAR_CELLS = 6;

/** A bar for a value from 0 to 1. */
export function barText(value: number, pen: Pen): string {
  const parts = Math.round(Math.min(1, Math.max(0, value)) * BAR_CELLS * 8);
  return (pen.glyph.eighths[8] ?? '').repeat(Math.floor(parts / 8)) + (pen.glyph.eighths[parts % 8] ?? '');
}

/** The same in colour, filled up to the scale. The number belongs beside it. */
export const scoreBar = (value: number, pen: Pen): string =>
  pad(pen.ink('accent', barText(value, pen)), BAR_CELLS);

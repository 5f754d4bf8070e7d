/** How the reader is dressed: the colours and glyphs of view/kit/theme.ts, and what only a full screen needs. */

import { INTERFACE_WORDS, type InterfaceWords } from '../../../messages/words.ts';
import { truncate, widthOf } from '../../../view/kit/layout.ts';
import { plain } from '../../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../../view/kit/style.ts';

export interface Look {
  readonly style: Style;
  readonly pen: Pen;
  readonly words: InterfaceWords['browse'];
  /** A row under the cursor. Terminals swap their own two colours, so that it reads on light and dark. */
  readonly selected: (text: string) => string;
  readonly glyphs: ReaderGlyphs;
}

export interface ReaderGlyphs {
  readonly cursor: string;
  readonly unread: string;
  readonly liked: string;
  readonly disliked: string;
  readonly saved: string;
  readonly noted: string;
  readonly rule: string;
  readonly caret: string;
}

const UNICODE: ReaderGlyphs = {
  cursor: '▌',
  unread: '•',
  liked: '+',
  disliked: '−',
  saved: '◆',
  noted: '¶',
  rule: '│',
  caret: '▏',
};
const ASCII: ReaderGlyphs = {
  cursor: '>',
  unread: 'o',
  liked: '+',
  disliked: '-',
  saved: '*',
  noted: '#',
  rule: '|',
  caret: '_',
};

/** Links are opened with keys: hyperlinks in a frame that keeps changing leave traces in some terminals. */
export function lookOf(style: Style): Look {
  const own: Style = { ...style, hyperlinks: false };
  return {
    style: own,
    pen: penOf(own),
    words: INTERFACE_WORDS[style.lang].browse,
    selected: (text) => (style.color === 0 ? text : `\u001B[7m${text}\u001B[27m`),
    glyphs: style.unicode ? UNICODE : ASCII,
  };
}

/** Clusters whose width terminals disagree on: joined emoji, variation selectors, skin tones, flags, heaps of marks. */
const UNSTEADY = /\u200C|\u200D|\uFE0E|\uFE0F|\u20E3|[\u{1F3FB}-\u{1F3FF}]|[\u{1F1E6}-\u{1F1FF}]/u;
const UNSTEADY_ALL = /\u200D|\uFE0E|\uFE0F|\u20E3|[\u{1F3FB}-\u{1F3FF}]/gu;
const JOINED = /\u200D\p{Extended_Pictographic}/gu;
const FLAG_LETTER = /[\u{1F1E6}-\u{1F1FF}]/gu;

/**
 * Outside text on one line, of which every terminal makes the same number of cells: otherwise one title could push the
 * pane beside it out of its place.
 */
export const steady = (text: string): string => steadied(plain(text));

/** The same for a line that is dressed already. */
export function steadied(line: string): string {
  if (!UNSTEADY.test(line)) return line;
  return line
    .replace(JOINED, '')
    .replace(UNSTEADY_ALL, '')
    .replace(FLAG_LETTER, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65));
}

/** A line of exactly `width` cells. */
export const filled = (line: string, width: number): string =>
  line + ' '.repeat(Math.max(0, width - widthOf(line)));

/** The width of text that was laid out already is known to fit, except on terminals narrower than any word. */
export const cut = (line: string, width: number, { pen }: Look): string =>
  widthOf(line) <= width ? line : truncate(line, width, pen.glyph.ellipsis);

/** The one door to chalk: how text is dressed. Pure: everything follows from the Style that the caller passes. */

import { Chalk, type ChalkInstance } from 'chalk';
import { INTERFACE_WORDS, type InterfaceWords, type Lang } from '../../messages/words.ts';
import { parsedAddress } from '../../net/address.ts';
import {
  ASCII_GLYPHS,
  type Glyphs,
  INDEXED,
  PLAIN_GLYPHS,
  THEME,
  type Tone,
  UNICODE_GLYPHS,
} from './theme.ts';

export interface Style {
  /** Cells a line may fill. */
  readonly width: number;
  /** 0 none, 1 the 16 colours, 2 the 256, 3 true colour. */
  readonly color: 0 | 1 | 2 | 3;
  /** OSC 8 hyperlinks. */
  readonly hyperlinks: boolean;
  /** false draws with ASCII only; text from papers stays as it is. */
  readonly unicode: boolean;
  readonly lang: Lang;
  /** For ears and fingers: words instead of bars and marks, nothing beside anything else, no colours and no hyperlinks. */
  readonly plain?: boolean;
}

/** For pipes and files: nothing but text. @testing */
export const PLAIN_STYLE: Style = { width: 80, color: 0, hyperlinks: false, unicode: true, lang: 'en' };

/** Below this many cells a line is not laid out any more: terminals so narrow wrap for themselves. */
export const MIN_WIDTH = 20;

/** A style made ready for writing: its colours, glyphs and words. */
export interface Pen {
  readonly width: number;
  readonly unicode: boolean;
  readonly lang: Lang;
  readonly plain: boolean;
  readonly glyph: Glyphs;
  readonly say: InterfaceWords;
  readonly ink: (tone: Tone, text: string) => string;
  readonly hex: (color: string, text: string) => string;
  /** The text as a hyperlink, or the bare text where links are off or the address is not http(s). */
  readonly link: (url: string, text: string) => string;
}

export function penOf(style: Style): Pen {
  const plain = style.plain === true;
  const color = plain ? 0 : style.color;
  const chalk = new Chalk({ level: color });
  const say = INTERFACE_WORDS[style.lang];
  return {
    width: Math.max(MIN_WIDTH, Math.floor(style.width)),
    unicode: style.unicode,
    lang: style.lang,
    plain,
    glyph: plain ? { ...PLAIN_GLYPHS, ...say.glyphWords } : style.unicode ? UNICODE_GLYPHS : ASCII_GLYPHS,
    say,
    ink: (tone, text) => (text === '' ? '' : inkOf(chalk, tone, color)(text)),
    hex: (color, text) => (text === '' ? '' : rgbInk(chalk, color, style.color)(text)),
    link: (url, text) => (style.hyperlinks && !plain ? hyperlink(url, text) : text),
  };
}

function inkOf(chalk: ChalkInstance, tone: Tone, level: Style['color']): ChalkInstance {
  const look: {
    basic?: 'cyan' | 'green' | 'yellow' | 'red' | 'magenta';
    rgb?: string;
    bold?: true;
    dim?: true;
    underline?: true;
  } = THEME[tone];
  let ink = chalk;
  if (look.bold) ink = ink.bold;
  if (look.dim) ink = ink.dim;
  if (look.underline) ink = ink.underline;
  if (level >= 2 && look.rgb !== undefined) return rgbInk(ink, look.rgb, level);
  return look.basic === undefined ? ink : ink[look.basic];
}

function rgbInk(ink: ChalkInstance, rgb: string, level: Style['color']): ChalkInstance {
  const index = level === 2 ? INDEXED[rgb] : undefined;
  return index === undefined ? ink.hex(rgb) : ink.ansi256(index);
}

/** OSC 8 (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda); the address must be printable ASCII. */
function hyperlink(url: string, text: string): string {
  const address = safeUrl(url);
  return address === undefined ? text : `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`;
}

/** The address in printable ASCII, or undefined where it is not an http(s) address. */
export function safeUrl(url: string): string | undefined {
  const parsed = parsedAddress(url);
  if (parsed === undefined) return undefined;
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  return /^[\u0021-\u007E]+$/.test(parsed.href) ? parsed.href : undefined;
}

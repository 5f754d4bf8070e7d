/**
 * Makes outside text harmless to terminals, logs and readers. Feeds, model replies and names pass through here before they
 * reach the store. What goes: terminal escape sequences, C0 and C1 controls, bidirectional controls (Trojan Source,
 * CVE-2021-42574), invisible characters (zero width, soft hyphen, tag characters, variation selector supplements, byte
 * order marks, noncharacters) and lone surrogates.
 */

export interface ControlOptions {
  /** Keeps line feeds and tabs; otherwise they become spaces like all other controls that are white space. */
  readonly keepLines?: boolean;
}

// ECMA-48: CSI, then OSC/DCS/PM/APC/SOS strings with their terminator, then other escapes. Unterminated strings end at a
// line end, so that one stray ESC cannot swallow a whole abstract.
const ESCAPES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n\r]*(?:\u0007|\u009c|\u001b\\)?|\u001b[ -/]*[0-~]?/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const WHITE_CONTROLS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

const INVISIBLE =
  /\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

// Joiners shape letters of Arabic, Syriac, N'Ko, Mongolian and the Indic scripts, and join emoji. Elsewhere they only hide.
const JOINER = /[\u200c\u200d]/g;
const NEEDS_JOINER =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u;

/** Anything but line feeds, tabs and the printable characters that most text consists of: Latin, Greek, punctuation, symbols. */
const SUSPECT =
  /[^\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u03ff\u2010-\u2027\u2030-\u205f\u2070-\u2bff]/;
const LINES = /[\n\t]/g;

/** Total; safe text comes back unchanged. White space is not folded. */
export function stripControls(text: string, options: ControlOptions = {}): string {
  const clean = SUSPECT.test(text)
    ? text
        .replace(ESCAPES, '')
        .replace(WHITE_CONTROLS, '\n')
        .replace(CONTROLS, '')
        .replace(INVISIBLE, '')
        .replace(JOINER, keepJoiner)
    : text;
  return options.keepLines === true ? clean : clean.replace(LINES, ' ');
}

/** Every run of white space becomes one space. A single space is not touched: nearly all white space is that. */
export const foldSpace = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ');

function keepJoiner(joiner: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 2), at);
  const next = text.codePointAt(at + 1);
  if (next === undefined || !NEEDS_JOINER.test(before)) return '';
  return /[\p{L}\p{M}\p{Extended_Pictographic}]/u.test(String.fromCodePoint(next)) ? joiner : '';
}

/**
 * The same for every text in a value of plain objects and arrays, however deep: what a source makes of an answer passes
 * through here once, after all its entities and markup are decoded. What holds nothing to clean comes back as it is.
 */
export function cleanStrings<Value>(value: Value): Value {
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return stripControls(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(cleaned);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, inner, cleaned(inner)] as const);
  return entries.some(([, before, after]) => before !== after)
    ? Object.fromEntries(entries.map(([key, , after]) => [key, after]))
    : value;
}

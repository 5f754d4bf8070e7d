/** Accents and letters of LaTeX's text mode (LaTeX2e reference manual, "Accents" and "Additional Latin letters"). */

/** Accent command → combining mark, put behind the first letter of the argument. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['u', '\u0306'],
  ['v', '\u030c'],
  ['H', '\u030b'],
  ['t', '\u0361'],
  ['c', '\u0327'],
  ['d', '\u0323'],
  ['b', '\u0331'],
  ['r', '\u030a'],
  ['k', '\u0328'],
]);

/** Letters that stand for themselves; the white space behind such a command belongs to it. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['aa', 'å'],
  ['AA', 'Å'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['ss', 'ß'],
  ['SS', 'ẞ'],
  ['dh', 'ð'],
  ['DH', 'Ð'],
  ['dj', 'đ'],
  ['DJ', 'Đ'],
  ['th', 'þ'],
  ['TH', 'Þ'],
  ['ng', 'ŋ'],
  ['NG', 'Ŋ'],
  ['i', 'ı'],
  ['j', 'ȷ'],
]);

/**
 * Puts an accent on the first letter of a text: `o`, `ı`, or a letter that carries an accent already. The result is not
 * normalised. Undefined where there is no letter to carry it.
 */
function withAccent(accent: string, text: string): string | undefined {
  const mark = ACCENTS.get(accent);
  const match = /^([\p{L}\p{N}])(\p{M}*)/u.exec(text);
  if (mark === undefined || match === null) return undefined;
  const letter = dotted(match[1] ?? '', accent);
  return `${letter}${match[2] ?? ''}${mark}${text.slice(match[0].length)}`;
}

// Unicode's i and j lose their dot under an accent by themselves, so `\'\i` is í and not ı with an acute.
function dotted(letter: string, accent: string): string {
  if (/[cdbk]/.test(accent)) return letter;
  return letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
}

/** Consonants that take a diaeresis in no name. */
const UNLIKELY_DIAERESIS = /\\"[b-df-hj-np-rtvwxz]/y;
const QUOTATION = /\\"[^"\\{}]{1,80}\\"(?![\p{L}{\\])/uy;

/** Whether the `\"` there opens a quotation that somebody escaped (`\"the model\"`) rather than being an accent. */
export function isEscapedQuote(tex: string, at: number, previous: string): boolean {
  if (/[\p{L}{]/u.test(previous)) return false;
  return [UNLIKELY_DIAERESIS, QUOTATION].some((pattern) => {
    const here = new RegExp(pattern);
    here.lastIndex = at;
    return here.test(tex);
  });
}

/** An accent over more than this is no accent. */
const LONGEST_ACCENT = 40;
const DEEPEST_ACCENT = 6;

export interface Accented {
  readonly text: string;
  readonly end: number;
}

/** `\"o`, `\"{o}`, `\'\i`, `\v{s}`, `\v s`, `\'{\^e}`, `\ss`; undefined where no letter comes of it. */
export function readAccent(
  tex: string,
  at: number,
  braces: ReadonlyMap<number, number>,
  decode: (tex: string) => string,
  depth: number,
): Accented | undefined {
  const command = /\\(?:(['`^"~=.])|([A-Za-z]+))/y;
  command.lastIndex = at;
  const match = command.exec(tex);
  if (match === null || depth > DEEPEST_ACCENT) return undefined;
  const name = match[1] ?? match[2] ?? '';
  const end = command.lastIndex;
  const letter = match[2] === undefined ? undefined : LETTERS.get(name);
  if (letter !== undefined) return { text: letter, end: behindWord(tex, end) };
  if (!ACCENTS.has(name)) return undefined;
  const from = match[2] === undefined ? end : skipWhite(tex, end);
  const base = readAccentBase(tex, from, braces, decode, depth);
  const text = base === undefined ? undefined : withAccent(name, base.text);
  return base === undefined || text === undefined ? undefined : { text, end: base.end };
}

function readAccentBase(
  tex: string,
  at: number,
  braces: ReadonlyMap<number, number>,
  decode: (tex: string) => string,
  depth: number,
): Accented | undefined {
  const character = tex.charAt(at);
  if (character === '\\') return readAccent(tex, at, braces, decode, depth + 1);
  if (character !== '{') {
    const letter = /\p{L}\p{M}*/uy;
    letter.lastIndex = at;
    const text = letter.exec(tex)?.[0];
    return text === undefined ? undefined : { text, end: letter.lastIndex };
  }
  const close = braces.get(at);
  if (close === undefined || close - at > LONGEST_ACCENT) return undefined;
  const content = tex.slice(at + 1, close).trim();
  return { text: decode(content), end: close + 1 };
}

const skipWhite = (tex: string, at: number): number => {
  const white = /\s*/y;
  white.lastIndex = at;
  white.exec(tex);
  return white.lastIndex;
};

/** White space, or an empty group, behind a command word only ends the word. */
export function behindWord(tex: string, at: number): number {
  return tex.startsWith('{}', at) ? at + 2 : skipWhite(tex, at);
}

/** Accents and letters of LaTeX's text mode (LaTeX2e reference manual, "Accents" and "Additional Latin letters"). */

/** Accent command → combining mark, put behind the first letter of the argument. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
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
export const LETTERS: ReadonlyMap<string, string> = new Map([
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
export function withAccent(accent: string, text: string): string | undefined {
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

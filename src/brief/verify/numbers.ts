import { defined } from '../../defined.ts';
import { ALIKE, COMMON, IN_WORDS, MAGNITUDES, WORDS } from './number-words.ts';
import { isRounded, type Roughly, roughlyBefore, withoutShares } from './rounding.ts';

/** Numbers in running text, in forms that can be compared: `1,243` = `1243`, `1.5M` = `1.5 million`, `three` = `3`. */

/** `twenty-five`, before anything looks for `twenty` or `five`. */
const COMPOUND =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s](one|two|three|four|five|six|seven|eight|nine)\b/giu;
/** `a hundred`, `one million`. */
const ROUND = /\b(?:an?|one) (hundred|thousand|million|billion)\b/giu;
/** Names that begin with a digit: `6G`, `2vec`. */
const DIGIT_NAME = /(?<![\p{L}\p{N}.-])\d{1,2}(?:G(?![\p{L}\p{N}])|(?:vec|vid|img|seq)\b)/gu;
/** `5 and 10%`, `from 70.1 to 80.2%`: a unit that is given once holds for both. */
const SHARED_PERCENT =
  /(\d(?:[\d.,]{0,12}\d)?)(?=(?:\s?(?:,|and|or|to|[-–—])\s?(?:and\s)?\d[\d.,]{0,12}){1,3}\s?(?:%|percent\b))(?![\d.,]*\s?%)/gu;
/** `3D`, `2-D`, `three-dimensional`: a kind of thing and no count, with one form of its own. */
const DIMENSION = /(?<![A-Za-z\d.])([1-9])(?:[- ]?D|d)(?![A-Za-z])/gu;
/** `7/8`: both parts together are one statement. */
const FRACTION = /(?<![\d/.])(\d{1,4})\/(\d{1,4})(?![\d/.])/gu;
/** `V1`, `N0`: too short for the names of a paper, which its initials alone would bear out. */
const LETTERED = /(?<![A-Za-z\d])([A-Za-z])-?(\d+)(?![A-Za-z\d])/gu;
/** `1. data and 2. models`: one character that counts nothing. */
const LIST_MARK = /(?<![^\s])\d(?=\. \p{Ll})/gu;
/** Words that tell a dimension as well as its number does. */
const OF_DIMENSION: readonly (readonly [string, RegExp])[] = [
  ['1D', /\bone dimension/iu],
  ['2D', /\b(?:images?|pixels?|planar|grids?|video)\b/iu],
  ['3D', /\b(?:volumetric|voxels?|mesh(?:es)?|point clouds?|radiance fields?)\b/iu],
];
/** `2ᵐ` is 2^m and no two millions. */
const RAISED_LETTERS = /[\u02b0-\u02b8\u1d2c-\u1d6a\u1d9b-\u1dbf\u2071\u207f]+/gu;
/** `v2.0` */
const VERSION = /(?<![\p{L}\p{N}])v(?=\d{1,3}(?:\.\d{1,3}){0,3}(?![\p{L}\d]))/gu;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
// Digits behind a letter belong to a name, `CIFAR10`, `seq2seq`, `GPT-2`; names are checked by themselves.
const NUMBER =
  /(?<!(?:[A-WYZ]|(?<!\d)X)-?(?:\d[\d.,]{0,20})?)(\d+(?:[.,]\d+)*|\.\d+)(?:\s?\^\{?[-−–]?(\d+)\}?)?(?:\s?((?<!\s)[kK](?![A-Za-z])|[MBT](?![A-Za-z])|bn\b|千|万|亿)|[\s-](thousand|million|billion|trillion|hundred)s?\b)?(\s?(?:[-–—]|to)\s?\d+(?:\.\d+)?)?([kKMBT](?![A-Za-z]))?(\s?(?:%|％|percent\b|per cent\b|pp\b|percentage))?/giu;
const WORD = new RegExp(
  `\\b(${Object.keys(WORDS).join('|')})(?:fold)?\\b(?:[\\s-](thousand|million|billion|hundred)s?\\b)?`,
  'giu',
);

/** An abstract has some thousand characters; what is longer is no abstract. */
const MOST_TEXT = 40_000;
const FIRST_MARK = '(1)';

/** Nothing beyond tells what is counted. */
const BOUNDARY = /[;:!?]|[.](?=\s)|\b(?:while|whereas)\b/iu;

export interface FoundNumber {
  /** As written. */
  readonly text: string;
  /** Any of these in the source supports it. */
  readonly forms: readonly string[];
  /** Beginnings of the words around it: what is counted. */
  readonly near: readonly string[];
  /** `(2)`: the second of a numbered list. */
  readonly mark?: string;
  /** A small whole number or percentage, which occurs by chance in most abstracts. */
  readonly small: boolean;
  /** `about 40`, `over 40`: the true number may be another one. */
  readonly roughly?: Roughly;
}

/** The numbers of a source, by form. */
export type NumberIndex = ReadonlyMap<string, { readonly count: number; readonly near: ReadonlySet<string> }>;

/**
 * Every number of a text, figures first; percentages have the form `5%` only. Total and linear. `inSource`: there also
 * `the two languages` tells how many there are.
 */
export function numbersIn(text: string, inSource = false): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  const plain = inWordsTakenOut(normalise(text), found);
  const add = (written: string, forms: readonly string[], at: number, length: number): void => {
    const small = forms.every((one) => /^\d{1,2}%?$/u.test(one)) && !/\d\.\d/u.test(written);
    const mark = /^\(\d\)$/u.exec(plain.slice(Math.max(0, at - 1), at + length + 1))?.[0];
    found.push({
      text: written.trim(),
      forms,
      near: wordsAround(plain, at, at + length),
      small,
      ...defined({ mark, roughly: roughlyBefore(plain.slice(Math.max(0, at - 20), at)) }),
    });
  };
  const dimensions = new Set<string>();
  const counted = plain.replace(DIMENSION, (written, size: string, at: number) => {
    if (!dimensions.has(size)) add(written, [`${size}D`], at, written.length);
    dimensions.add(size);
    return ' '.repeat(written.length);
  });
  for (const [written, letter = '', digits = ''] of plain.matchAll(LETTERED))
    found.push({ text: written, forms: [`${letter.toLowerCase()}${digits}`], near: [], small: false });
  for (const [written] of plain.matchAll(FRACTION))
    found.push({ text: written, forms: [written], near: [], small: false });
  for (const match of counted.replace(LIST_MARK, ' ').matchAll(NUMBER)) {
    const [whole, digits = '', power, suffix, magnitudeWord, range = '', rangeSuffix, percent] = match;
    const upper = /(?<![\d.])[\d.]+$/u.exec(range)?.[0];
    const magnitude = MAGNITUDES[(suffix ?? magnitudeWord ?? rangeSuffix ?? '').toLowerCase()] ?? 1;
    const forms = readings(digits).map((value) => form(value * magnitude, power, percent !== undefined));
    const times =
      inSource && /^\s?-?(?:×|x\b|times\b|fold\b)/iu.test(plain.slice(match.index + whole.length));
    add(whole, times ? [...forms, ...magnitudesOf(Number(forms[0]))] : forms, match.index, whole.length);
    if (upper !== undefined)
      add(
        upper,
        [form(Number(upper) * magnitude, undefined, percent !== undefined)],
        match.index,
        whole.length,
      );
  }
  for (const match of plain.matchAll(WORD)) {
    if (
      !inSource &&
      /\b(?:the|these|those|its|their) $/iu.test(plain.slice(Math.max(0, match.index - 6), match.index))
    )
      continue; // “the two languages” counts nothing
    const value =
      (WORDS[match[1]?.toLowerCase() ?? ''] ?? 0) * (MAGNITUDES[match[2]?.toLowerCase() ?? ''] ?? 1);
    add(match[0], [form(value, undefined, false)], match.index, match[0].length);
  }
  return found;
}

/** What a source offers: percentages count as bare numbers too. */
export function numberIndex(text: string): NumberIndex {
  const index = new Map<string, { count: number; near: Set<string> }>();
  const add = (one: string, near: readonly string[]): void => {
    const entry = index.get(one) ?? { count: 0, near: new Set<string>() };
    entry.count++;
    for (const word of near) entry.near.add(word);
    index.set(one, entry);
  };
  for (const number of numbersIn(text, true)) {
    for (const one of new Set(number.forms.flatMap((own) => [own, own.replace('%', '')])))
      add(one, number.near);
    if (number.mark !== undefined) add(number.mark, []);
  }
  for (const size of [1, 2, 3, 4]) {
    if (index.has(`${size}D`)) add(String(size), ['dime']);
    else if (index.get(String(size))?.near.has('dime') === true) add(`${size}D`, []);
  }
  for (const [one, hint] of OF_DIMENSION) if (hint.test(text)) add(one, []);
  return index;
}

/**
 * The numbers of a text that the sources do not bear out: that occur in none of them, more often than in them, or, for
 * small whole numbers, only beside other words (`three layers` is no support for `three datasets`). Words are compared
 * only where text and sources are in the same language.
 */
export function unsupportedNumbers(
  text: string,
  sources: readonly NumberIndex[],
  sameLanguage = true,
): readonly string[] {
  const used = new Map<string, number>();
  const isNumbered = sources.some((source) => source.has(FIRST_MARK));
  const all = sources.flatMap((source) => [...source]);
  const plain = withoutShares(text, (share) => all.some(([form]) => isRounded(share, form, 'about')));
  return numbersIn(plain).flatMap((number): string[] => {
    const { mark, roughly } = number;
    // A claim may number what its sources do not; where they do, it has to be their numbers.
    if (mark !== undefined && isNumbered) return sources.some((source) => source.has(mark)) ? [] : [mark];
    const entries = number.forms.flatMap((one) => sources.flatMap((source) => source.get(one) ?? []));
    const key = number.forms[0] ?? '';
    const uses = (used.get(key) ?? 0) + 1;
    used.set(key, uses);
    const there = entries.reduce((sum, entry) => sum + entry.count, 0);
    const alike =
      !sameLanguage ||
      !number.small ||
      number.near.length === 0 ||
      entries.some((entry) => number.near.some((word) => entry.near.has(word)));
    if (there >= uses && alike) return [];
    const isNearly = (form: string, near: ReadonlySet<string>): boolean =>
      number.forms.some((own) => roughly !== undefined && isRounded(own, form, roughly)) &&
      (!sameLanguage || number.near.length === 0 || number.near.some((word) => near.has(word)));
    if (roughly !== undefined && all.some(([form, { near }]) => isNearly(form, near))) return [];
    // `two speakers` of interlocutors: a pair is no count where the sources count nothing of the kind.
    if (/^two$/iu.test(number.text) && !countsOther(number.near, all)) return [];
    // “two papers” of a claim that cites two
    return sources.length > 1 && number.forms.includes(String(sources.length)) ? [] : [number.text];
  });
}

/** `twelve times`, `12X`: what is so many times more needs no other word in common. */
const TIMES = /^[\p{L}\d]?[\s-]?(?:×|x(?![\p{L}\d])|times\b|-?fold\b)/iu;

const SHORT_UNIT = /^\s?(s|ms|min|h|d|yr)(?![\p{L}\d])/u;
/** True where the sources count by another small number what stands around this one. */
const countsOther = (
  near: readonly string[],
  all: readonly (readonly [string, { readonly near: ReadonlySet<string> }])[],
): boolean =>
  all.some(([form, entry]) => /^(?:1|[3-9]|1\d)$/u.test(form) && near.some((word) => entry.near.has(word)));

/** Units in one or two letters, by the beginnings of their words. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  s: 'seco',
  ms: 'mill',
  min: 'minu',
  h: 'hour',
  d: 'days',
  yr: 'year',
};

/** Four letters of up to three words before and four after, no further than the next number or stop. */
function wordsAround(text: string, from: number, to: number): readonly string[] {
  // `73% ± 12%`: an error belongs to its value; `(2) denoises`: a numbered part to its words.
  const value = /(\d[\d.,]*)\s?%?\s?(?:±|\+\/-)\s?$/u.exec(text.slice(Math.max(0, from - 24), from));
  if (value !== null) return [`±${value[1]}`];
  if (text[from - 1] === '(' && text[to] === ')') return wordsAround(text, to + 1, to + 1).slice(0, 3);
  const left =
    text
      .slice(Math.max(0, from - 90), from)
      .split(BOUNDARY)
      .at(-1) ?? '';
  const right = text.slice(to, to + 110).split(BOUNDARY)[0] ?? '';
  const words = [
    ...(left.match(/\p{L}{2,}/gu) ?? []).slice(-6),
    ...(right.match(/\p{L}{2,}/gu) ?? []).slice(0, 8),
  ];
  const near = words
    .map((word) => word.toLowerCase().slice(0, 4))
    .filter((word) => !COMMON.has(word))
    .map((word) => ALIKE.get(word) ?? word);
  if (TIMES.test(text.slice(to - 1, to + 8))) return [...near, '×'];
  const unit = SHORT_UNIT.exec(text.slice(to, to + 5))?.[1];
  return unit === undefined ? near : [...near, UNIT_WORDS[unit] ?? unit];
}

function form(value: number, power: string | undefined, percent: boolean): string {
  return `${Number(value.toPrecision(12))}${power === undefined ? '' : `^${power}`}${percent ? '%' : ''}`;
}

/** 270 times are two orders of magnitude, 600 are two or three. */
function magnitudesOf(times: number): readonly string[] {
  const order = Math.log10(times);
  return order < 0.7
    ? []
    : [...new Set([Math.floor(order), Math.round(order)])].map((one) => `magnitude ${one}`);
}

/** `1,243` is 1243; `3,5` is 3.5 in many languages; `1.243` may be either. */
function readings(digits: string): readonly number[] {
  if (!digits.includes(',')) {
    const parts = digits.split('.');
    if (parts.length > 2) return [Number(parts.join(''))];
    return [Number(digits)];
  }
  const thousands = Number(digits.replace(/,/gu, ''));
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)
    ? [thousands]
    : /^\d+,\d+$/u.test(digits)
      ? [Number(digits.replace(',', '.'))]
      : digits.split(',').map(Number).slice(0, 1);
}

function normalise(text: string): string {
  const powers = text
    .slice(0, MOST_TEXT)
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (run) => `^${[...run].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('')}`);
  return powers
    .replace(RAISED_LETTERS, '^$&')
    .normalize('NFKC')
    .replace(VERSION, 'version ')
    .replace(/(\d)[\s\u202f](?=\d{3}(?:\D|$))/gu, '$1')
    .replace(/\\[,;!]|[{}]/gu, '')
    .replace(COMPOUND, (_, tens: string, ones: string) =>
      String((WORDS[tens.toLowerCase()] ?? 0) + (WORDS[ones.toLowerCase()] ?? 1)),
    )
    .replace(ROUND, '1 $1')
    .replace(/\ba dozen\b/giu, 'twelve')
    .replace(DIGIT_NAME, ' ')
    .replace(SHARED_PERCENT, '$1%');
}

/** Halves, thirds and orders of magnitude as numbers; the text with blanks in their place, so that `two` of them is none. */
function inWordsTakenOut(text: string, found: FoundNumber[]): string {
  let rest = text;
  for (const [written, forms] of IN_WORDS)
    rest = rest.replace(written, (words: string, at: number) => {
      found.push({
        text: words,
        forms,
        near: wordsAround(text, at, at + words.length),
        small: false,
        ...defined({ roughly: roughlyBefore(text.slice(Math.max(0, at - 20), at)) }),
      });
      return ' '.repeat(words.length);
    });
  return rest;
}

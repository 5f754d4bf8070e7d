/** Numbers and names where they stand: what is counted, in which unit, beside which words. */
import { foldText } from '../../text/words/tokens.ts';
import type { SentenceReading, Word } from './reading.ts';

export interface Placed {
  /** The number or name in the form that is compared. */
  readonly value: string;
  readonly written: string;
  /** Where it begins in the text. */
  readonly from: number;
  readonly unit: string | undefined;
  /** Part of a formula: `α<2`, `k^3`. */
  readonly inFormula?: boolean;
  /** The words directly before and after, '' at an end. */
  readonly beside: readonly [before: string, after: string];
  /** What stands directly before and after, and the telling words up to the next number or the end of the clause. */
  readonly context: ReadonlyMap<string, number>;
}

/** Unit and family: only units of one family can be mistaken for each other. */
const UNITS: readonly (readonly [unit: string, family: string, written: RegExp])[] = [
  ['points', 'share', /^[\s-]?(?:(?:absolute )?percentage[- ]points?|pp\b|p\.p\.|points?\b|%[- ]points?)/iu],
  ['points', 'share', /^\s?(?:%|percent\b) (?:absolute|in absolute)/iu],
  ['percent', 'share', /^\s?-?(?:%|percent\b|per cent\b)/iu],
  ['times', 'share', /^\s?-?(?:×|x\b(?! ?\d)|fold\b|times\b)/iu],
  ['nanoseconds', 'time', /^\s?-?(?:ns|nanoseconds?)\b/u],
  ['microseconds', 'time', /^\s?-?(?:[µμu]s|microseconds?)\b/u],
  ['milliseconds', 'time', /^\s?-?(?:ms|milliseconds?)\b/u],
  ['seconds', 'time', /^\s?-?(?:s|secs?|seconds?)\b/u],
  ['minutes', 'time', /^\s?-?(?:min|mins|minutes?)\b/u],
  ['hours', 'time', /^\s?-?(?:h|hrs?|hours?)\b/u],
  ['days', 'time', /^\s?-?days?\b/u],
  ['weeks', 'time', /^\s?-?weeks?\b/u],
  ['months', 'time', /^\s?-?months?\b/u],
  ['years', 'time', /^\s?-?(?:yr|years?)\b/u],
  ['Myr', 'time', /^\s?-?Myr\b/u],
  ['Gyr', 'time', /^\s?-?Gyr\b/u],
  ['nm', 'length', /^\s?-?(?:nm|nanomet\w+)\b/u],
  ['µm', 'length', /^\s?-?(?:[µμu]m|micromet\w+|microns?)\b/u],
  ['mm', 'length', /^\s?-?(?:mm|millimet\w+)\b/u],
  ['cm', 'length', /^\s?-?(?:cm|centimet\w+)\b/u],
  ['m', 'length', /^\s?-?(?:m|met(?:er|re)s?)\b/u],
  ['km', 'length', /^\s?-?(?:km|kilomet\w+)\b/u],
  ['pc', 'length', /^\s?-?(?:pc|parsecs?)\b/u],
  ['kpc', 'length', /^\s?-?kpc\b/u],
  ['Mpc', 'length', /^\s?-?Mpc\b/u],
  ['KB', 'size', /^\s?-?[kK]i?B\b/u],
  ['MB', 'size', /^\s?-?Mi?B\b/u],
  ['GB', 'size', /^\s?-?Gi?B\b/u],
  ['TB', 'size', /^\s?-?Ti?B\b/u],
  ['dB', 'level', /^\s?-?dB\b/u],
  ['Hz', 'level', /^\s?-?Hz\b/u],
  ['kHz', 'level', /^\s?-?kHz\b/u],
  ['MHz', 'level', /^\s?-?MHz\b/u],
  ['GHz', 'level', /^\s?-?GHz\b/u],
  ['THz', 'level', /^\s?-?THz\b/u],
  ['meV', 'energy', /^\s?-?meV\b/u],
  ['eV', 'energy', /^\s?-?eV\b/u],
  ['keV', 'energy', /^\s?-?keV\b/u],
  ['MeV', 'energy', /^\s?-?MeV\b/u],
  ['GeV', 'energy', /^\s?-?GeV\b/u],
  ['TeV', 'energy', /^\s?-?TeV\b/u],
  ['mK', 'heat', /^\s?-?(?:mK|millikelvin)\b/u],
  ['K', 'heat', /^(?:\sK|\s?-?[Kk]elvin)\b/u],
  ['grams', 'mass', /^\s?-?(?:g|grams?)\b/u],
  ['kg', 'mass', /^\s?-?(?:kg|kilograms?)\b/u],
  ['°C', 'heat', /^\s?-?°C/u],
];
const FAMILY: ReadonlyMap<string, string> = new Map(UNITS.map(([unit, family]) => [unit, family]));

export const familyOf = (unit: string): string => FAMILY.get(unit) ?? '';

const SPELT = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Not behind a letter and its hyphen, where a digit belongs to a name; behind a minus or in a range it counts. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.]|\\p{L}-)(?:\\d[\\d,]*(?:\\.\\d+)?(?!\\d*[\\p{L}]-)|(?:${SPELT.join('|')})(?![\\p{L}-]))`,
  'giu',
);
const FORMULA_AFTER = /^\s?[≤≥<>^=*≈]/u;
const FORMULA_BEFORE = /[≤≥<^*]\s?$/u;
/** The rest of a range, `10` in `10–15 %`: its unit is the other end's. */
const UP_TO = /^\s?(?:[-–—]|to|and|or)\s?\d[\d.,]{0,12}/u;
/** A word with a capital beyond its first letter, or a digit: `ResNet`, `GPT-4`, `CIFAR10`, `BERT`. */
const NAME =
  /(?<![\p{L}\p{N}@+-])[\p{L}\p{N}@+]*(?:\p{Lu}[\p{L}\p{N}@+-]*[\p{Lu}\d]|\p{Ll}\p{Lu})[\p{L}\p{N}@+-]*/gu;
const MOST_WORDS = 6;
/** Words to a side that are looked at, little ones too. */
const FARTHEST = 24;
/** Little words that tell a number's part: `from 70 to 80`, `10 of 12`, `5 over 3`. */
const TELLING =
  /^(?:from|to|over|than|versus|vs|by|of|against|with|without|at|in|on|only|and|or|for|respectively)$/u;
const BESIDE_WEIGHT = 1.5;

/** The numbers of a sentence in figures, with what stands around them. */
export function numbersPlaced(reading: SentenceReading): readonly Placed[] {
  const { text } = reading;
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    // `2DCS` is a name.
    if (/^\p{Lu}{3}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3)))
      return [];
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 40);
    const unitOf = (following: string) => UNITS.find(([, , written]) => written.test(following))?.[0];
    const spelt = SPELT.indexOf(match[0].toLowerCase());
    return {
      value: spelt === -1 ? String(Number(match[0].replace(/,/gu, ''))) : String(spelt + 2),
      written: match[0],
      from: match.index,
      inFormula:
        FORMULA_AFTER.test(after) ||
        FORMULA_BEFORE.test(text.slice(Math.max(0, match.index - 3), match.index)),
      unit: unitOf(after) ?? unitOf(after.replace(UP_TO, '')),
      ...placeOf(reading, match.index, end, (word) => /^\d/u.test(word) || SPELT.includes(word)),
    };
  });
}

/** The names of a sentence, with what stands around them. */
export function namesPlaced(reading: SentenceReading): readonly Placed[] {
  return [...reading.text.matchAll(NAME)].map((match) => ({
    value: foldText(match[0]),
    written: match[0],
    from: match.index,
    unit: undefined,
    ...placeOf(reading, match.index, match.index + match[0].length, () => false),
  }));
}

function placeOf(
  { words }: SentenceReading,
  from: number,
  to: number,
  ends: (word: string) => boolean,
): Pick<Placed, 'beside' | 'context'> {
  const first = words.findIndex((word) => word.from >= from);
  const start = first === -1 ? words.length : first;
  let next = start;
  while (next < words.length && (words[next]?.from ?? 0) < to) next++;
  const clause = words[start]?.clause;
  const upTo = (side: readonly Word[]): readonly Word[] => {
    const end = side.findIndex((word) => word.clause !== clause || ends(word.text));
    return end === -1 ? side : side.slice(0, end);
  };
  const before = upTo(words.slice(Math.max(0, start - FARTHEST), start).reverse());
  const after = upTo(words.slice(next, next + FARTHEST));
  return {
    context: new Map([...sideOf(before, 'before'), ...sideOf(after, 'after')]),
    beside: [words[start - 1]?.text ?? '', words[next]?.text ?? ''],
  };
}

/** One side, nearest first: the nearer the more telling, and the side counts, for `5 layers` is not `layers 5`. */
function sideOf(words: readonly Word[], side: string): readonly (readonly [string, number])[] {
  const [beside] = words;
  const little =
    beside !== undefined && TELLING.test(beside.text)
      ? [[`${side} ${beside.text}`, BESIDE_WEIGHT] as const]
      : [];
  const telling = words.filter(({ stem }) => stem !== '').slice(0, MOST_WORDS);
  return [
    ...little,
    ...telling.map(({ stem, weight }, index) => [`${side} ${stem}`, weight * (index < 2 ? 1 : 0.6)] as const),
  ];
}

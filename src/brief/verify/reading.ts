/** A sentence as plain data: its words with stem, weight and clause, for every check that looks at more than single words. */
import { foldText } from '../../text/words/tokens.ts';
import { DENYING, DIRECTIONS, type Direction, NEGATORS } from './lexicon.ts';

export interface Word {
  /** Folded. */
  readonly text: string;
  /** Stem of a word that tells something, else ''. Numbers are their own stem. */
  readonly stem: string;
  /** How telling the stem is; 0 without one. */
  readonly weight: number;
  /** Number of the clause, counted through the text. */
  readonly clause: number;
  /** Number of the sentence in the text. */
  readonly sentence: number;
  /** Where it begins in the text. */
  readonly from: number;
  readonly direction: Direction | undefined;
}

export interface SentenceReading {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Stemming {
  readonly stem: (word: string) => string;
  readonly weight: (stem: string) => number;
}

const NUMBER_WEIGHT = 3;
/** What ends a clause: stops, and commas or words that begin another statement. */
const PART =
  /(?<stop>[.?!](?=\s|$))|(?<end>[;:—–]|,(?= (?:and|but|while|whereas|yet|which|although|though|because|so|with)\b)|\b(?:but|while|whilst|whereas|although|though|because)\b)|(?<word>[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*)/giu;

/** Total and linear. */
export function readingOf(text: string, { stem, weight }: Stemming): SentenceReading {
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  for (const match of text.matchAll(PART)) {
    const { stop, end, word } = match.groups ?? {};
    if (stop !== undefined) sentence++;
    if (stop !== undefined || end !== undefined) clause++;
    if (word === undefined) continue;
    const folded = foldText(word);
    const isNumber = /^\d/u.test(folded);
    const own = isNumber ? folded : stem(folded);
    words.push({
      text: folded,
      stem: own,
      weight: own === '' ? 0 : isNumber ? NUMBER_WEIGHT : weight(own),
      clause,
      sentence,
      from: match.index,
      direction: isPartOfTerm(text, match.index, word.length) ? undefined : DIRECTIONS.get(folded),
    });
  }
  return { text, words };
}

/** `few-shot`, `k-largest`, `high-resolution`: such a word names a thing and tells no direction; `lower-dimensional` does. */
const isPartOfTerm = (text: string, from: number, length: number): boolean =>
  text[from - 1] === '-' ||
  (text[from + length] === '-' &&
    /^(?:few|many|low|high|large|small|long|short|with|best|well)$/iu.test(text.slice(from, from + length)));

/** True where one of the words up to `back` before `at`, in its clause, denies it: `not`, `without`, `-free` behind it too. */
export function isDenied(words: readonly Word[], at: number, back: number, by = DENYING): boolean {
  const own = words[at];
  for (let before = at - 1; before >= 0 && before >= at - back; before--) {
    const word = words[before];
    if (word === undefined || word.clause !== own?.clause) break;
    if (by.has(word.text) && !isOnly(words, before)) return true;
  }
  return words[at + 1]?.text === 'free' && words[at + 1]?.clause === own?.clause;
}

/** What is only a negation in a certain company: `not only` denies nothing, and heaters that `fail` do fail. */
export function isOnly(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.text;
  if (/^fail(?:s|ed)?$/u.test(words[at]?.text ?? '')) return next !== 'to';
  return (
    (words[at]?.text === 'not' || words[at]?.text === 'no') &&
    (next === 'only' || next === 'just' || next === 'merely')
  );
}

/** Where the grammatical negations of a reading stand. */
export const negationsIn = ({ words }: SentenceReading): readonly number[] =>
  words.flatMap((word, at) => (NEGATORS.has(word.text) && !isOnly(words, at) ? [at] : []));

/** Telling stems around a word, in its clause, without words of direction: `before` and `after` words to each side. */
export function around(
  { words }: SentenceReading,
  at: number,
  before: number,
  after: number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const clause = words[at]?.clause;
  for (let near = Math.max(0, at - before); near <= Math.min(words.length - 1, at + after); near++) {
    const word = words[near];
    if (near === at || word === undefined || word.clause !== clause || word.stem === '') continue;
    if (word.direction === undefined) found.set(word.stem, word.weight);
  }
  return found;
}

/** Weight of what two neighbourhoods share. */
export function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, weight] of a) if (b.has(stem)) sum += weight;
  return sum;
}

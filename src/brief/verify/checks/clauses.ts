/** A clause that nobody wrote: it needs support of its own, a true rest does not lend it any. */
import type { SentenceReading, Word } from '../reading.ts';

/** Telling words that a clause has at least. */
const WORDS = 3;
/** A rare word counts no more than this, so that one unusual word does not outweigh its clause. */
const MOST_WEIGHT = 5;
/** Share of its weight that the sources carry at most, and weight that they do not carry at least. */
const CARRIED = 0.2;
const UNKNOWN = 8;
/**
 * Share of the rest that the sources carry at least: a claim that is told in other words throughout is another matter, and
 * support.ts judges it as a whole.
 */
const REST = 0.7;
/** What a new part of a claim begins with; measured in bench/verify. */
const BEGINS =
  /^(?:and|but|which|who|because|while|whereas|although|though|thanks|owing|since|unless|so|after|until|even)$/u;
/** Numbers and units of time are judged where numbers are. */
const MEASURE = /^(?:\d.*|two|three|seconds?|minut|hours?|days?|week|month|years?)$/u;
const BREAK = /[,;:.()–—]\s/u;

/** The words of the first clause that the sources do not carry, or undefined. */
export function inventedClause(claim: SentenceReading, knows: (stem: string) => boolean): string | undefined {
  const whole = carriedIn(claim.words, knows);
  // What opens a claim is its subject and its verb, put in other words more often than invented.
  for (const part of partsOf(claim).slice(1)) {
    const own = carriedIn(part, knows);
    const rest = whole.weight - own.weight;
    if (
      own.words >= WORDS &&
      own.carried <= CARRIED * own.weight &&
      own.weight - own.carried >= UNKNOWN &&
      rest > 0 &&
      whole.carried - own.carried >= REST * rest
    )
      return written(claim, part);
  }
  return undefined;
}

function partsOf({ text, words }: SentenceReading): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  let end = 0;
  for (const word of words) {
    const between = text.slice(end, word.from);
    if (parts.length === 0 || BEGINS.test(word.text) || BREAK.test(`${between} `)) parts.push([]);
    parts.at(-1)?.push(word);
    end = word.from + word.text.length;
  }
  return parts.length > 1 ? parts : [];
}

function carriedIn(
  words: readonly Word[],
  knows: (stem: string) => boolean,
): { readonly words: number; readonly weight: number; readonly carried: number } {
  let count = 0;
  let whole = 0;
  let carried = 0;
  for (const { stem, weight } of words) {
    if (stem === '' || MEASURE.test(stem)) continue;
    const own = Math.min(weight, MOST_WEIGHT);
    count++;
    whole += own;
    if (knows(stem)) carried += own;
  }
  return { words: count, weight: whole, carried };
}

function written({ text }: SentenceReading, words: readonly Word[]): string {
  const last = words.at(-1);
  return last === undefined ? '' : text.slice(words[0]?.from, last.from + last.text.length);
}

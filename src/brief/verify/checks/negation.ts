/** A negation that the sources do not have, and one of theirs that the claim has lost. */

import { DENYING, NEGATORS } from '../lexicon.ts';
import {
  around,
  isDenied,
  isOnly,
  negationsIn,
  type SentenceReading,
  shared,
  type Word,
} from '../reading.ts';

/** Words around a denied word that have to be the same before two places are taken for one statement: at least this weight. */
const LEAST = 5;
/** And at least this part of what stands around it in the claim. */
const PART = 0.45;

/** `without X` may tell of a work what it tells of others with X: only nearly the same words count. */
const LOOSE = /^(?:without|no|none|neither|nor)$/u;
const LEAST_LOOSE = 8;
const PART_LOOSE = 0.75;
/** `only … but also`, which makes sense behind a `not` alone. */
const ONLY_AND_MORE = /(?<!\bnot )\bonly\b[^.;]{3,200}\bbut also\b/iu;

/** The word of a negation that the sources say without, in the same words otherwise. */
export function addedNegation(
  claim: SentenceReading,
  sources: readonly SentenceReading[],
): string | undefined {
  for (const at of negationsIn(claim)) {
    const heads = headsOf(claim.words, at);
    // What the sources do not speak of at all they cannot say without the negation.
    if (!sources.some((source) => speaksOf(source, heads))) continue;
    const own = around(claim, at, 8, 9);
    const { plain, denied } = bestPlaces(heads, own, sources);
    const [least, part] = LOOSE.test(claim.words[at]?.text ?? '') ? [LEAST_LOOSE, PART_LOOSE] : [LEAST, PART];
    if (plain >= Math.max(least, part * weightOf(own)) && plain > 1.15 * denied + 1)
      return written(claim, at, heads);
  }
  return undefined;
}

/** What the sources deny and the claim states, in the same words otherwise. */
export function lostNegation(
  claim: SentenceReading,
  sources: readonly SentenceReading[],
): string | undefined {
  if (ONLY_AND_MORE.test(claim.text)) return 'not only';
  for (const source of sources) {
    for (const at of negationsIn(source)) {
      const heads = headsOf(source.words, at);
      // What is denied first has to be stated: who leaves it out, or says `unchanged`, states nothing.
      if (heads[0] === undefined || statedIn(claim, heads[0]) === undefined) continue;
      for (const head of heads) {
        const stated = statedIn(claim, head);
        if (stated === undefined) continue;
        const there = around(source, at, 9, 10);
        const own = [around(claim, stated, 8, 9), around(claim, stated, 3, 3)].find((one) =>
          isAlike(one, there),
        );
        if (own === undefined) continue;
        const denied = shared(own, there);
        if (bestPlaces([head], own, sources).plain < 0.7 * denied) return written(source, at, [head]);
      }
    }
  }
  return undefined;
}

const isAlike = (own: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>): boolean =>
  shared(own, there) >= Math.max(LEAST, PART * weightOf(own));

/** Where the claim says the word without denying anything in that clause. */
function statedIn({ words }: SentenceReading, { stem }: Word): number | undefined {
  const at = words.findIndex((word) => word.stem === stem);
  const clause = words[at]?.clause;
  const isDeniedHere = words.some(
    (word, index) =>
      (word.clause === clause && index !== at && DENYING.has(word.text)) ||
      (word.text.replace(DENYING_PREFIX, '').startsWith(stem) && DENYING_PREFIX.test(word.text)),
  );
  return at === -1 || isDeniedHere ? undefined : at;
}

/** `independent`, `unchanged`, `nonlinear` */
const DENYING_PREFIX = /^(?:un|in|im|ir|non|dis)(?=\p{L}{4})/u;

/** How much of a neighbourhood the sources have around one of the words: stated, and denied. */
function bestPlaces(
  heads: readonly Word[],
  own: ReadonlyMap<string, number>,
  sources: readonly SentenceReading[],
): { readonly plain: number; readonly denied: number } {
  let plain = 0;
  let denied = 0;
  for (const source of sources) {
    for (const [at, word] of source.words.entries()) {
      if (!heads.some(({ stem }) => stem === word.stem)) continue;
      const value = shared(own, around(source, at, 9, 10)) + 0.5;
      if (isDeniedThere(source, at, heads)) denied = Math.max(denied, value);
      else plain = Math.max(plain, value);
    }
  }
  return { plain, denied };
}

/** Denied before it, or by a negation anywhere near in its clause: `labels are not needed`. */
function isDeniedThere({ words }: SentenceReading, at: number, heads: readonly Word[]): boolean {
  // `removes heads` does not deny the heads where it is itself what may be denied.
  const own = words.filter(({ stem }) => heads.some((head) => head.stem === stem)).map(({ text }) => text);
  const by = own.length === 0 ? DENYING : new Set([...DENYING].filter((word) => !own.includes(word)));
  if (isDenied(words, at, 7, by)) return true;
  const clause = words[at]?.clause;
  return words
    .slice(at, at + 7)
    .some((word, index) => word.clause === clause && NEGATORS.has(word.text) && !isOnly(words, at + index));
}

const speaksOf = ({ words }: SentenceReading, [first]: readonly Word[]): boolean =>
  first !== undefined && words.some(({ stem }) => stem === first.stem);

/** The telling words that a negation denies: the next two of its clause. */
function headsOf(words: readonly Word[], at: number): readonly Word[] {
  const clause = words[at]?.clause;
  return words
    .slice(at + 1, at + 6)
    .filter((word) => word.clause === clause && word.stem !== '')
    .slice(0, 2);
}

const weightOf = (around: ReadonlyMap<string, number>): number =>
  [...around.values()].reduce((sum, weight) => sum + weight, 0);

const written = ({ words }: SentenceReading, at: number, heads: readonly Word[]): string =>
  `${words[at]?.text ?? ''} … ${heads[0]?.text ?? ''}`;

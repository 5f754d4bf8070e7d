/** Two papers in one claim: what one of them counts or names must not be said of the other. */
import type { Source } from '../evidence-base.ts';
import { namesPlaced, numbersPlaced, type Placed } from '../quantities.ts';
import type { SentenceReading } from '../reading.ts';

/** Weight of words around a number or name that only the other paper has. */
const LEAST = 6;

/** The number or name of one paper that stands among words of another one. */
export function mixedUp(claim: SentenceReading, cited: readonly Source[]): string | undefined {
  if (cited.length < 2) return undefined;
  const predicate = borrowedPredicate(claim, cited);
  if (predicate !== undefined) return predicate;
  const placed = cited.map((source) => new Set(source.readings.flatMap(placesIn).map(({ value }) => value)));
  for (const { value, written, context } of placesIn(claim)) {
    const owners = cited.filter((_, index) => placed[index]?.has(value) === true);
    if (owners.length === 0 || owners.length === cited.length) continue;
    const others = cited.filter((source) => !owners.includes(source));
    if (only(context, others, owners) >= LEAST && only(context, owners, others) < LEAST / 2) return written;
  }
  return undefined;
}

/** Two papers are told of one after the other, or side by side. */
const TELLS_OF_BOTH =
  /[;:—–]|\b(?:and|both|also|two|while|whereas|but|like|as|share[sd]?|either|another|one|other|likewise|with|unlike|too|same|common|differ\w*|between|across)\b/iu;
/** Words of the subject, and weight of what only one of the papers has on each side. */
const SUBJECT = 3;
const LEAST_OF_SUBJECT = 5;
const LEAST_OF_PREDICATE = 9;

/** What one paper alone says, told of a subject that the other one alone has, in a sentence that speaks of one thing. */
function borrowedPredicate(claim: SentenceReading, cited: readonly Source[]): string | undefined {
  if (TELLS_OF_BOTH.test(claim.text)) return undefined;
  const telling = claim.words.filter(({ stem }) => stem !== '');
  const weightOf = (words: typeof telling, these: Source): number =>
    words.reduce((sum, { stem, weight }) => {
      const others = cited.some((source) => source !== these && source.stems.has(stem));
      return sum + (these.stems.has(stem) && !others ? weight : 0);
    }, 0);
  const [subject, predicate] = [telling.slice(0, SUBJECT), telling.slice(SUBJECT)];
  for (const owner of cited)
    for (const other of cited)
      if (
        owner !== other &&
        weightOf(subject, owner) >= LEAST_OF_SUBJECT &&
        weightOf(subject, other) === 0 &&
        weightOf(predicate, other) >= LEAST_OF_PREDICATE &&
        weightOf(predicate, owner) === 0
      )
        return predicate[0]?.text;
  return undefined;
}

const placesIn = (reading: SentenceReading): readonly Placed[] => [
  ...numbersPlaced(reading),
  ...namesPlaced(reading),
];

/** Weight of the words around that some of `these` have and none of `those`. */
function only(
  context: ReadonlyMap<string, number>,
  these: readonly Source[],
  those: readonly Source[],
): number {
  let sum = 0;
  for (const [key, weight] of context) {
    const stem = key.slice(key.indexOf(' ') + 1);
    const has = (source: Source): boolean => source.stems.has(stem);
    if (these.some(has) && !those.some(has)) sum += weight;
  }
  return sum;
}

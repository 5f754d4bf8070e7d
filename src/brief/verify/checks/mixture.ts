/** Two papers in one claim: what one of them counts or names must not be said of the other. */
import type { Source } from '../evidence-base.ts';
import { namesPlaced, numbersPlaced, type Placed } from '../quantities.ts';
import type { SentenceReading } from '../reading.ts';

/** Weight of words around a number or name that only the other paper has. */
const LEAST = 6;

/** The number or name of one paper that stands among words of another one. */
export function mixedUp(claim: SentenceReading, cited: readonly Source[]): string | undefined {
  if (cited.length < 2) return undefined;
  const placed = cited.map((source) => new Set(source.readings.flatMap(placesIn).map(({ value }) => value)));
  for (const { value, written, context } of placesIn(claim)) {
    const owners = cited.filter((_, index) => placed[index]?.has(value) === true);
    if (owners.length === 0 || owners.length === cited.length) continue;
    const others = cited.filter((source) => !owners.includes(source));
    if (only(context, others, owners) >= LEAST && only(context, owners, others) < LEAST / 2) return written;
  }
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

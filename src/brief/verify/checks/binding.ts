/** Numbers and names that the sources have, but elsewhere: exchanged, or given another unit. */
import { familyOf, namesPlaced, numbersPlaced, type Placed } from '../quantities.ts';
import { type SentenceReading, shared } from '../reading.ts';

/** Another number's place has to fit this well, and so much better than the own one's. */
const LEAST = 5;
const LEAST_OF_NAMES = 7;
const TIMES = 1.5;
const MORE = 2;

/** `85` where the sources have 79 in that place and 85 in another one. */
export function exchangedNumber(
  claim: SentenceReading,
  sources: readonly SentenceReading[],
): Exchange | undefined {
  return exchanged(numbersPlaced(claim), sources.flatMap(numbersPlaced), areComparable, LEAST);
}

/** A name in the place of another name of the same paper. */
export function exchangedName(
  claim: SentenceReading,
  sources: readonly SentenceReading[],
): Exchange | undefined {
  return exchanged(namesPlaced(claim), sources.flatMap(namesPlaced), areBeside, LEAST_OF_NAMES);
}

export interface Exchange {
  /** As the claim has it. */
  readonly written: string;
  /** What the sources have in its place. */
  readonly instead: string;
}

function exchanged(
  own: readonly Placed[],
  there: readonly Placed[],
  comparable: (a: Placed, b: Placed) => boolean,
  least: number,
): Exchange | undefined {
  const fits = (one: Placed, value: string): number =>
    there.reduce(
      (best, place) =>
        isSame(place.value, value) ? Math.max(best, shared(one.context, place.context)) : best,
      -1,
    );
  for (const one of own) {
    const same = fits(one, one.value);
    for (const instead of rivalsOf(one, there)) {
      if (!comparable(one, instead)) continue;
      // What is nowhere in the sources may still be their meaning: an abbreviation, a count.
      if (same < 0 && !isBetween(one, instead)) continue;
      const other = shared(one.context, instead.context);
      if (other < least || other <= TIMES * Math.max(0, same) + MORE) continue;
      // Two that stand together share their words: where the other one is in its place, so is this one.
      const twin = own.find((two) => isSame(two.value, instead.value));
      if (twin === undefined || fits(twin, twin.value) < fits(twin, one.value))
        return { written: one.written, instead: instead.written };
    }
  }
  return undefined;
}

/** What may stand in its place: another value, no part of a formula, and in its own unit where that bears it out: `12X`. */
function rivalsOf(one: Placed, there: readonly Placed[]): readonly Placed[] {
  const inItsUnit =
    one.unit !== undefined && there.some(({ value, unit }) => unit === one.unit && value === one.value);
  return there.filter(
    (instead) =>
      !isSame(instead.value, one.value) &&
      !(inItsUnit && instead.unit !== one.unit) &&
      !(instead.inFormula === true && one.inFormula !== true),
  );
}

const isSame = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a) || `${a}s` === b || `${b}s` === a));

/** Two names that stand beside the same telling word, or between the same two. */
const areBeside = (a: Placed, b: Placed): boolean =>
  isBetween(a, b) || a.beside.some((word, side) => word.length > 4 && word === b.beside[side]);

const isBetween = (a: Placed, b: Placed): boolean => a.beside.every((word, side) => word === b.beside[side]);

const areComparable = (a: Placed, b: Placed): boolean =>
  a.unit === b.unit || a.unit === undefined || b.unit === undefined || familyOf(a.unit) !== familyOf(b.unit);

const RATE = /\bper[- ](second|minute|hour|day|week|month|year|century)\b/giu;
const SAME_RATE: Readonly<Record<string, RegExp>> = {
  year: /\bannual|\byearly|\ba year\b/iu,
  day: /\bdaily\b/iu,
};

/** `per day` where the sources count per year. */
export function otherRate(claim: SentenceReading, sources: readonly SentenceReading[]): Exchange | undefined {
  const text = sources.map((source) => source.text).join(' ');
  const there = [...text.matchAll(RATE)].map(([, unit = '']) => unit.toLowerCase());
  for (const [written, unit = ''] of claim.text.matchAll(RATE)) {
    const own = unit.toLowerCase();
    const [other] = there;
    if (other === undefined || there.includes(own) || SAME_RATE[own]?.test(text) === true) continue;
    return { written, instead: `per ${other}` };
  }
  return undefined;
}

/** A unit that the sources give this number nowhere, where they give it another one of the same kind. */
export function otherUnit(claim: SentenceReading, sources: readonly SentenceReading[]): Exchange | undefined {
  const there = sources.flatMap(numbersPlaced);
  for (const { value, unit, written } of numbersPlaced(claim)) {
    if (unit === undefined) continue;
    const same = there.filter((place) => place.value === value);
    const other = same.find((place) => place.unit !== undefined && place.unit !== unit);
    if (other?.unit === undefined || familyOf(other.unit) !== familyOf(unit)) continue;
    if (same.every((place) => place.unit !== undefined && place.unit !== unit))
      return { written: `${written} ${unit}`, instead: `${other.written} ${other.unit}` };
  }
  return undefined;
}

/** Words of direction that the sources turn the other way: `lowers the error` where they say that it grows. */
import { DENYING, type Direction } from '../lexicon.ts';
import { around, isDenied, type SentenceReading, shared } from '../reading.ts';

const LEAST = 7.5;
const PART = 0.4;
/** Words that only count: `and more`, `one or more`, `more than`, `up to`. */
const COUNTING = /^(?:and|over|or|than|likely|details|to)$/u;

/** The word that is turned round, or undefined. */
export function turnedDirection(
  claim: SentenceReading,
  sources: readonly SentenceReading[],
): string | undefined {
  for (const [at, { direction, text }] of claim.words.entries()) {
    if (direction === undefined || isCounting(claim, at) || isCompared(claim, at, direction)) continue;
    if (isTermOf(claim, at, sources)) continue;
    const pivot = { at, text, direction, sign: direction.sign * turn(claim, at) };
    const { same, opposite, whole } = likenesses(claim, pivot, sources);
    if (opposite >= Math.max(LEAST, PART * whole) && opposite > 1.4 * same + 1.5) return text;
  }
  return undefined;
}

/** `warmer than`: which of two is the warmer one is told by their order, in comparison.ts. */
const isCompared = ({ words }: SentenceReading, at: number, { axis }: Direction): boolean =>
  /^(?:heat|brightness|water)$/u.test(axis) &&
  words.slice(at + 1, at + 4).some(({ text }) => text === 'than');

const ATTRIBUTE =
  /^(?:lower|upper|high|low|large|small|long|short|many|few|cold|cool|hot|warm|bright|faint|positive|negative)$/u;

/** `lower bound`, `cold start`, `negative data`: together they name a thing, and the sources name it too. */
function isTermOf({ words }: SentenceReading, at: number, sources: readonly SentenceReading[]): boolean {
  const [own, next] = [words[at], words[at + 1]];
  if (own === undefined || next === undefined || next.stem === '' || !ATTRIBUTE.test(own.text)) return false;
  return sources.some((source) =>
    source.words.some(({ text }, there) => text === own.text && source.words[there + 1]?.stem === next.stem),
  );
}

interface Pivot {
  readonly at: number;
  readonly text: string;
  readonly direction: Direction;
  /** With what denies it. */
  readonly sign: number;
}

/** How much the places of the sources are like the claim's that go the same way, and those that go the other way. */
function likenesses(
  claim: SentenceReading,
  { at, text, direction, sign }: Pivot,
  sources: readonly SentenceReading[],
): { readonly same: number; readonly opposite: number; readonly whole: number } {
  const near = around(claim, at, 5, 5);
  const after = around(claim, at, 0, 4);
  let same = 0;
  let opposite = 0;
  for (const source of sources) {
    for (const [there, word] of source.words.entries()) {
      if (word.direction?.axis !== direction.axis || isCounting(source, there)) continue;
      if (direction.axis === 'presence' && !isOfTheSame(claim, at, source, there)) continue;
      const value =
        shared(near, around(source, there, 6, 6)) + 0.7 * shared(after, around(source, there, 0, 5));
      if (word.direction.sign * turn(source, there) === sign)
        same = Math.max(same, value + (word.text === text ? 1 : 0));
      else opposite = Math.max(opposite, value);
    }
  }
  return { same, opposite, whole: sum(near) + 0.7 * sum(after) };
}

const isCounting = ({ words }: SentenceReading, at: number): boolean =>
  (/^(?:more|less|fewer|above|below|over|up|down)$/u.test(words[at]?.text ?? '') &&
    COUNTING.test(words[at + 1]?.text ?? '')) ||
  // `with or without` is all the same.
  words[at + 1]?.text === 'or' ||
  words[at - 1]?.text === 'or' ||
  // `compared with` includes nothing.
  (words[at]?.text === 'with' && JOINING.test(words[at - 1]?.text ?? ''));

const JOINING =
  /^(?:compared|associated|consistent|combined|together|along|agrees?|agreement|correlat\w+|deals?|interact\w*)$/u;
/** `only a small role` is small. */
const TURNING: ReadonlySet<string> = new Set([...DENYING].filter((word) => word !== 'only'));

/** `with labels` and `without labels`: prepositions are compared only where the same thing follows them. */
function isOfTheSame(claim: SentenceReading, at: number, source: SentenceReading, there: number): boolean {
  const next = ({ words }: SentenceReading, from: number): string | undefined =>
    words.slice(from + 1, from + 5).find(({ stem }) => stem !== '')?.stem;
  return next(claim, at) === next(source, there);
}

/** -1 where the word is denied, or where `with` has nothing. */
function turn({ words }: SentenceReading, at: number): number {
  const isEmpty = words[at]?.text === 'with' && /^(?:no|zero|little)$/u.test(words[at + 1]?.text ?? '');
  return isEmpty || isDenied(words, at, 3, TURNING) ? -1 : 1;
}

const sum = (around: ReadonlyMap<string, number>): number =>
  [...around.values()].reduce((total, weight) => total + weight, 0);

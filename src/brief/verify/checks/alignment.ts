/**
 * A claim that follows a sentence word for word, but for a few: what stands in the gaps is compared place by place. Where the
 * words around say nothing (`decreases as the temperature decreases`), the place does.
 */
import { namesPlaced, type Placed } from '../quantities.ts';
import { isDenied, type SentenceReading, type Word } from '../reading.ts';

/** Part of the claim's words that the sentence has in the same order. */
const FOLLOWS = 0.8;
const FEWEST_WORDS = 5;
/** Words of a gap: what is longer is a paraphrase, and other checks read it. */
const LONGEST_GAP = 3;
/** Cells of a table of words by words: more has no sentence. */
const MOST_CELLS = 40_000;
/** Rounded numbers are no other numbers. */
const ROUNDED = 0.06;

export interface Replaced {
  readonly written: string;
  readonly instead: string;
}

interface Gap {
  /** Positions in the claim and in the sentence. */
  readonly own: readonly number[];
  readonly there: readonly number[];
}

/** The first word of direction, number or name that took the place of another one. */
export function replacedWord(
  claim: SentenceReading,
  source: SentenceReading | undefined,
): Replaced | undefined {
  if (source === undefined || claim.words.length < FEWEST_WORDS) return undefined;
  if (claim.words.length * source.words.length > MOST_CELLS) return undefined;
  const gaps = gapsBetween(claim.words, source.words);
  if (gaps === undefined) return undefined;
  const [names, others] = [namesPlaced(claim), namesPlaced(source)];
  for (const gap of gaps) {
    const found =
      otherDirection(claim, source, gap) ??
      otherNumber(claim, source, gap) ??
      otherName(claim, source, gap, names, others);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the two part, or undefined for a claim that does not follow the sentence. */
function gapsBetween(own: readonly Word[], there: readonly Word[]): readonly Gap[] | undefined {
  const pairs = commonWords(own, there);
  if (pairs.length < FOLLOWS * own.length) return undefined;
  const gaps: Gap[] = [];
  let [a, b] = [0, 0];
  for (const [at, to] of [...pairs, [own.length, there.length] as const]) {
    // A claim may end before the sentence does: what stands at its end is compared with as much.
    const end = at === own.length ? Math.min(to, b + at - a) : to;
    if (at > a && end > b && at - a <= LONGEST_GAP && end - b <= LONGEST_GAP)
      gaps.push({ own: range(a, at), there: range(b, end) });
    [a, b] = [at + 1, to + 1];
  }
  return gaps;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** The longest run of words that both have in this order, as pairs of positions. */
function commonWords(
  own: readonly Word[],
  there: readonly Word[],
): readonly (readonly [own: number, there: number])[] {
  const width = there.length + 1;
  const longest = new Uint16Array((own.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = own.length - 1; row >= 0; row--)
    for (let column = there.length - 1; column >= 0; column--)
      longest[row * width + column] =
        own[row]?.text === there[column]?.text
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < own.length && column < there.length) {
    if (own[row]?.text === there[column]?.text) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** `exceeds 95 %` and `falls below 95 %` are opposites too. */
const AXIS_OF: ReadonlyMap<string, string> = new Map([
  ['bound', 'quality'],
  ['degree', 'amount'],
]);

function otherDirection(claim: SentenceReading, source: SentenceReading, gap: Gap): Replaced | undefined {
  for (const at of gap.own) {
    const own = claim.words[at];
    if (own?.direction === undefined) continue;
    for (const there of gap.there) {
      const other = source.words[there];
      if (other?.direction === undefined || axisOf(own) !== axisOf(other)) continue;
      if (signOf(claim, at) !== signOf(source, there)) return { written: own.text, instead: other.text };
    }
  }
  return undefined;
}

const axisOf = ({ direction }: Word): string | undefined =>
  AXIS_OF.get(direction?.axis ?? '') ?? direction?.axis;

const signOf = ({ words }: SentenceReading, at: number): number =>
  (words[at]?.direction?.sign ?? 0) * (isDenied(words, at, 3) ? -1 : 1);

function otherNumber(claim: SentenceReading, source: SentenceReading, gap: Gap): Replaced | undefined {
  const [own, there] = [onlyOf(claim, gap.own), onlyOf(source, gap.there)];
  if (own === undefined || there === undefined) return undefined;
  const [value, other] = [Number(own.text), Number(there.text)];
  if (!Number.isFinite(value) || !Number.isFinite(other) || value === other) return undefined;
  return Math.abs(value - other) <= ROUNDED * Math.max(value, other)
    ? undefined
    : { written: own.text, instead: there.text };
}

function otherName(
  claim: SentenceReading,
  source: SentenceReading,
  gap: Gap,
  names: readonly Placed[],
  others: readonly Placed[],
): Replaced | undefined {
  const nameAt = (word: Word | undefined, all: readonly Placed[]): Placed | undefined =>
    all.find(
      ({ from, written }) => word !== undefined && word.from >= from && word.from < from + written.length,
    );
  const own = nameAt(onlyOf(claim, gap.own), names);
  const there = nameAt(onlyOf(source, gap.there), others);
  if (own === undefined || there === undefined) return undefined;
  const isPart = own.value.includes(there.value) || there.value.includes(own.value);
  return isPart ? undefined : { written: own.written, instead: there.written };
}

const onlyOf = ({ words }: SentenceReading, positions: readonly number[]): Word | undefined =>
  positions.length === 1 ? words[positions[0] ?? -1] : undefined;

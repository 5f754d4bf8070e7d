/** Who beats whom: the two sides of a comparison must not have changed places. */
import { AFTER_SIDE, COMPARING, type Direction } from '../lexicon.ts';
import { type SentenceReading, shared, type Word } from '../reading.ts';

const LEAST = 3.5;

interface Sides {
  /** The word that says in which way they are compared, for `than`. */
  readonly way: Direction | undefined;
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
}

/** The comparing word whose sides the sources have the other way round. */
export function turnedComparison(
  claim: SentenceReading,
  sources: readonly SentenceReading[],
): string | undefined {
  for (const [at, { text }] of claim.words.entries()) {
    if (!compares(claim, at)) continue;
    const own = sidesOf(claim, at);
    const others = sources.flatMap((source) =>
      source.words.flatMap((word, there) =>
        compares(source, there) && PAIRING.has(word.text) === PAIRING.has(text)
          ? [inTheSameWay(sidesOf(source, there), own)]
          : [],
      ),
    );
    const straight = Math.max(0, ...others.map((other) => straightness(own, other)));
    const crossed = Math.max(0, ...others.map((other) => crossing(own, other)));
    const isTurned =
      others.some((other) => crossesOver(own, other)) &&
      others.every((other) => shared(own.right, other.right) === 0);
    if (crossed >= LEAST && (isTurned || crossed > straight + 0.5)) return text;
  }
  return undefined;
}

/** What compares in the way of the word before: `lower than`, `twice as high as`. */
const PAIRING: ReadonlySet<string> = new Set(['than', 'as']);

/** `as` compares where another one stands shortly before it. */
const compares = ({ words }: SentenceReading, at: number): boolean =>
  COMPARING.has(words[at]?.text ?? '') ||
  (words[at]?.text === 'as' &&
    words.slice(Math.max(0, at - 4), Math.max(0, at - 1)).some(({ text }) => text === 'as'));

/** `A is warmer than B` says what `B is cooler than A` says. */
function inTheSameWay(there: Sides, own: Sides): Sides {
  const isOpposite =
    own.way !== undefined && there.way?.axis === own.way.axis && there.way.sign !== own.way.sign;
  return isOpposite ? { ...there, left: there.right, right: there.left } : there;
}

/** Where both sides have changed places, what leads to the comparison stands on the left still: it counts little then. */
const LEADING = 0.3;

function straightness(a: Sides, b: Sides): number {
  const isCrossed = shared(a.left, b.right) > 0 && shared(a.right, b.left) > 0;
  return (isCrossed ? LEADING : 1) * shared(a.left, b.left) + shared(a.right, b.right);
}

/** Each side stands on the other one there; what surrounds them, `respond twice as strongly`, tells nothing of their order. */
const crossesOver = (a: Sides, b: Sides): boolean =>
  shared(a.left, b.right) > 0 &&
  shared(a.right, b.left) > 0 &&
  shared(a.left, b.right) + shared(a.right, b.left) >= LEAST;

/** How much of each side stands on the other one there; 0 where that is too little to tell. */
function crossing(a: Sides, b: Sides): number {
  const leftRight = shared(a.left, b.right);
  const rightLeft = shared(a.right, b.left);
  if (rightLeft > 0 && (leftRight > 0 || a.left.size === 0)) return leftRight + rightLeft;
  return rightLeft >= LEAST && shared(a.right, b.right) < rightLeft ? rightLeft : 0;
}

/** The telling words before a comparison and after it, up to where the side is over; those of a passive change places. */
function sidesOf({ words }: SentenceReading, at: number): Sides {
  const left = sideBefore(words, at);
  const right = sideAfter(words, at);
  // What stands on both sides tells nothing about their order.
  const common = [...left.keys()].filter((stem) => right.has(stem));
  for (const stem of common) {
    left.delete(stem);
    right.delete(stem);
  }
  const way = isPairing(words, at)
    ? words
        .slice(Math.max(0, at - 7), at)
        .filter((word) => word.clause === words[at]?.clause)
        .findLast(({ direction }) => direction !== undefined)?.direction
    : undefined;
  return isPassive(words, at) ? { way, left: right, right: left } : { way, left, right };
}

const isPairing = (words: readonly Word[], at: number): boolean => PAIRING.has(words[at]?.text ?? '');

/** `are outperformed by` */
const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === 'by' && COMPARING.has(words[at]?.text ?? '');

function sideBefore(words: readonly Word[], at: number): Map<string, number> {
  const side = new Map<string, number>();
  for (let before = at - 1; before >= 0 && at - before <= 10; before--) {
    const word = words[before];
    if (word === undefined || word.clause !== words[at]?.clause) break;
    // `Experiments show that A outperforms B`: what says it is no side.
    if (word.text === 'that' && side.size > 0) break;
    if (word.stem !== '' && word.direction === undefined) side.set(word.stem, word.weight);
  }
  return side;
}

function sideAfter(words: readonly Word[], at: number): Map<string, number> {
  const side = new Map<string, number>();
  // `than in salt water`, `than plants with gas furnaces`: such a word belongs to the side.
  const isInside = (text: string, after: number): boolean =>
    (isPassive(words, at) && after === at + 1) ||
    (isPairing(words, at) && (side.size === 0 || /^with(?:out)?$/u.test(text)));
  for (let after = at + 1; after < words.length && side.size < 6; after++) {
    const word = words[after];
    if (word === undefined || word.clause !== words[at]?.clause) break;
    if (AFTER_SIDE.has(word.text) && !isInside(word.text, after)) break;
    if (word.stem !== '' && word.direction === undefined) side.set(word.stem, word.weight);
  }
  return side;
}

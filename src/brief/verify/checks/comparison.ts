/** Who beats whom: the two sides of a comparison must not have changed places. */
import { AFTER_SIDE, COMPARING } from '../lexicon.ts';
import { type SentenceReading, shared } from '../reading.ts';

const LEAST = 3.5;

interface Sides {
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
}

/** The comparing word whose sides the sources have the other way round. */
export function turnedComparison(
  claim: SentenceReading,
  sources: readonly SentenceReading[],
): string | undefined {
  for (const [at, { text }] of claim.words.entries()) {
    if (!COMPARING.has(text)) continue;
    const own = sidesOf(claim, at);
    const others = sources.flatMap((source) =>
      source.words.flatMap((word, there) =>
        COMPARING.has(word.text) && (word.text === 'than') === (text === 'than')
          ? [sidesOf(source, there)]
          : [],
      ),
    );
    const straight = Math.max(0, ...others.map((other) => straightness(own, other)));
    const crossed = Math.max(0, ...others.map((other) => crossing(own, other)));
    if (crossed >= LEAST && crossed > straight + 0.5) return text;
  }
  return undefined;
}

const straightness = (a: Sides, b: Sides): number => shared(a.left, b.left) + shared(a.right, b.right);

/** How much of each side stands on the other one there; 0 where that is too little to tell. */
function crossing(a: Sides, b: Sides): number {
  const leftRight = shared(a.left, b.right);
  const rightLeft = shared(a.right, b.left);
  if (rightLeft > 0 && (leftRight > 0 || a.left.size === 0)) return leftRight + rightLeft;
  return rightLeft >= LEAST && shared(a.right, b.right) < rightLeft ? rightLeft : 0;
}

/** The telling words before a comparison and after it, up to where the side is over. */
function sidesOf({ words }: SentenceReading, at: number): Sides {
  const clause = words[at]?.clause;
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  for (let before = at - 1; before >= 0 && at - before <= 10; before--) {
    const word = words[before];
    if (word === undefined || word.clause !== clause) break;
    if (word.stem !== '' && word.direction === undefined) left.set(word.stem, word.weight);
  }
  for (let after = at + 1; after < words.length && right.size < 6; after++) {
    const word = words[after];
    if (word === undefined || word.clause !== clause || AFTER_SIDE.has(word.text)) break;
    if (word.stem !== '' && word.direction === undefined) right.set(word.stem, word.weight);
  }
  // What stands on both sides tells nothing about their order.
  const common = [...left.keys()].filter((stem) => right.has(stem));
  for (const stem of common) {
    left.delete(stem);
    right.delete(stem);
  }
  return { left, right };
}

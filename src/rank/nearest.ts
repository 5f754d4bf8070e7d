/** How alike two papers of the corpus are, by words and by the space, and which of some papers is nearest. */
import type { Corpus } from './corpus.ts';
import type { Field } from './field.ts';
import { spaceShare } from './taste.ts';

export interface Nearest {
  /** Index into the papers compared with; -1 where there is none. */
  readonly at: number;
  /** Roughly 0 to 1; unrelated papers of one field have about .07. */
  readonly likeness: number;
}

/** The space tells more of one pair of papers than the few words they share. */
const OF_SPACE = 0.4;

/** A paper is never its own neighbour. */
export function nearestOf(field: Field, row: number, others: readonly number[]): Nearest {
  let nearest: Nearest = { at: -1, likeness: 0 };
  others.forEach((other, at) => {
    if (other === row) return;
    const likeness = likenessOf(field, row, other);
    if (nearest.at === -1 || likeness > nearest.likeness) nearest = { at, likeness };
  });
  return nearest;
}

export function likenessOf(field: Field, a: number, b: number): number {
  const words = sharedWeight(field.corpus, a, b);
  if (field.places === undefined) return words;
  const { embedding, dimensions } = field.places;
  const share = OF_SPACE * spaceShare(embedding.known);
  if (share === 0) return words;
  let space = 0;
  for (let k = 0; k < dimensions; k++) {
    space += (embedding.vectors[a * dimensions + k] ?? 0) * (embedding.vectors[b * dimensions + k] ?? 0);
  }
  return words + share * Math.max(0, space);
}

/** Cosine of two rows, over a small table of the shorter one's terms. */
export function sharedWeight(corpus: Corpus, a: number, b: number): number {
  const { starts, ids, weights } = corpus;
  const first = new Map<number, number>();
  for (let j = starts[a] ?? 0; j < (starts[a + 1] ?? 0); j++) first.set(ids[j] ?? 0, weights[j] ?? 0);
  let sum = 0;
  for (let j = starts[b] ?? 0; j < (starts[b + 1] ?? 0); j++) {
    sum += (first.get(ids[j] ?? 0) ?? 0) * (weights[j] ?? 0);
  }
  return sum;
}

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
  const share = field.places === undefined ? 0 : OF_SPACE * spaceShare(field.places.embedding.known);
  return share === 0 ? words : words + share * Math.max(0, cosineInSpace(field, a, b));
}

/** For naming a neighbour: the space alone where it knows the words, since it is quick. */
export function quickLikeness(field: Field, a: number, b: number): number {
  const knows = field.places !== undefined && spaceShare(field.places.embedding.known) > 0.5;
  return knows ? cosineInSpace(field, a, b) : sharedWeight(field.corpus, a, b);
}

function cosineInSpace({ places }: Field, a: number, b: number): number {
  if (places === undefined) return 0;
  const { vectors } = places.embedding;
  const { dimensions } = places;
  let sum = 0;
  const from = a * dimensions;
  const other = b * dimensions;
  for (let k = 0; k < dimensions; k++) sum += (vectors[from + k] ?? 0) * (vectors[other + k] ?? 0);
  return sum;
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

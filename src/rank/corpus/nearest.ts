/** How alike two papers of the corpus are, by words and by the space. */

import { spaceShare } from '../relevance-feedback.ts';
import { type ScoringContext, scoresOf } from '../scoring-context.ts';
import { addRow, type Corpus } from './corpus.ts';

/** The space tells more of one pair of papers than the few words they share. */
const OF_SPACE = 0.4;

/** Roughly 0 to 1; unrelated papers of one field have about .07. */
export function likenessOf(context: ScoringContext, a: number, b: number): number {
  const words = sharedWeight(context.corpus, a, b);
  const share = shareOfSpace(context);
  return share === 0 ? words : words + share * Math.max(0, cosineInSpace(context, a, b));
}

/** The likeness of every paper of the pool to one row. */
export function likenessesTo(context: ScoringContext, row: number): Float64Array {
  const dense = context.borrow();
  addRow(context.corpus, row, 1, dense);
  const likenesses = scoresOf(context, dense);
  context.giveBack(dense, [row]);
  const share = shareOfSpace(context);
  if (context.places === undefined || share === 0) return likenesses;
  const { embedding } = context.places;
  const { dimensions, vectors } = embedding;
  const near = embedding.dots(context.pool, vectors.slice(row * dimensions, (row + 1) * dimensions));
  return likenesses.map((value, i) => value + share * Math.max(0, near[i] ?? 0));
}

function shareOfSpace({ places }: ScoringContext): number {
  return places === undefined ? 0 : OF_SPACE * spaceShare(places.embedding.known);
}

function cosineInSpace({ places }: ScoringContext, a: number, b: number): number {
  if (places === undefined) return 0;
  const { vectors, dimensions } = places.embedding;
  let sum = 0;
  const from = a * dimensions;
  const other = b * dimensions;
  for (let k = 0; k < dimensions; k++) sum += (vectors[from + k] ?? 0) * (vectors[other + k] ?? 0);
  return sum;
}

/** Cosine of two rows by what they share; a paper with itself has less than 1. */
function sharedWeight(corpus: Corpus, a: number, b: number): number {
  const { starts, shared, ids, weights } = corpus;
  const first = new Map<number, number>();
  for (let j = starts[a] ?? 0; j < (shared[a] ?? 0); j++) first.set(ids[j] ?? 0, weights[j] ?? 0);
  let sum = 0;
  for (let j = starts[b] ?? 0; j < (shared[b] ?? 0); j++) {
    sum += (first.get(ids[j] ?? 0) ?? 0) * (weights[j] ?? 0);
  }
  return sum;
}

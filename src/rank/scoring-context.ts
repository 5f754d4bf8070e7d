/** The papers being ranked, laid out for scoring: their words, their place in the space and what is average among them. */
import type { Paper } from '../paper.ts';
import { addRow, type Corpus } from './corpus/corpus.ts';
import type { Embedding } from './corpus/embedding.ts';

export interface ScoringContext {
  readonly corpus: Corpus;
  /** Rows of the corpus that are being ranked, in the order in which every array of scores is kept. */
  readonly pool: Int32Array;
  /** The mean word vector of the pool: what these papers have in common says nothing about any of them. */
  readonly meanWords: Float64Array;
  /** Each paper's likeness to that mean. */
  readonly meanScores: Float64Array;
  /** Leave out what takes long: naming the neighbours. */
  readonly quickly: boolean;
  readonly places: Places | undefined;
  /** A weight for every term, all zero, to be given back with the rows that have been added to it. */
  readonly borrow: () => Float64Array;
  readonly giveBack: (dense: Float64Array, rows: readonly number[]) => void;
}

/** Directions from the pool's centre, so that a day full of one field is still told apart. */
export interface Places {
  readonly embedding: Embedding;
  readonly pool: Int32Array;
  readonly centre: Float32Array;
  /** Each paper's product with the centre, and one over its distance from it. */
  readonly onCentre: Float32Array;
  readonly scales: Float32Array;
}

export function scoringContextOf(
  corpus: Corpus,
  papers: readonly Paper[],
  embedding: Embedding | undefined,
  quickly = false,
): ScoringContext {
  const pool = Int32Array.from(papers, corpus.rowOf);
  const meanWords = new Float64Array(corpus.terms.size);
  for (const row of pool) addRow(corpus, row, 1 / pool.length, meanWords);
  const context = { corpus, pool, meanWords, quickly };
  return {
    ...context,
    ...lender(corpus),
    meanScores: scoresOf(context, meanWords),
    places: embedding === undefined ? undefined : placesOf(pool, embedding),
  };
}

/** A vector of all terms is large: one serves many turns. */
function lender(corpus: Corpus): Pick<ScoringContext, 'borrow' | 'giveBack'> {
  const idle: Float64Array[] = [];
  return {
    borrow: () => idle.pop() ?? new Float64Array(corpus.terms.size),
    giveBack: (dense, rows) => {
      for (const row of rows) {
        const to = corpus.shared[row] ?? 0;
        for (let j = corpus.starts[row] ?? 0; j < to; j++) dense[corpus.ids[j] ?? 0] = 0;
      }
      idle.push(dense);
    },
  };
}

/** Products of all papers of the pool with a weight for every term. */
export function scoresOf(
  { corpus, pool }: Pick<ScoringContext, 'corpus' | 'pool'>,
  dense: Float64Array,
): Float64Array {
  const scores = new Float64Array(pool.length);
  const { ids, weights, starts, shared } = corpus;
  for (let i = 0; i < pool.length; i++) {
    const row = pool[i] ?? 0;
    const to = shared[row] ?? 0;
    let sum = 0;
    for (let j = starts[row] ?? 0; j < to; j++) sum += (weights[j] ?? 0) * (dense[ids[j] ?? 0] ?? 0);
    scores[i] = sum;
  }
  return scores;
}

/** Below so many papers their own centre is mostly noise and is trusted less. */
const CENTRE_NEEDS = 30;

function placesOf(pool: Int32Array, embedding: Embedding): Places {
  const { dimensions, vectors } = embedding;
  const sums = new Float64Array(dimensions);
  for (const row of pool) {
    const offset = row * dimensions;
    for (let k = 0; k < dimensions; k++) sums[k] = (sums[k] ?? 0) + (vectors[offset + k] ?? 0);
  }
  const centre = Float32Array.from(sums, (sum) => sum / (pool.length + CENTRE_NEEDS));
  const onCentre = embedding.dots(pool, centre);
  const square = squareOf(centre);
  const scales = onCentre.map((on, i) => {
    const row = pool[i] ?? 0;
    const own = squareOf(vectors.subarray(row * dimensions, (row + 1) * dimensions));
    return scaleFor(own - 2 * on + square);
  });
  return { embedding, pool, centre, onCentre, scales };
}

/** Cosines of all papers of the pool with a vector, both seen from the centre; zeros for a vector of zeros. */
export function cosines(places: Places, vector: Float32Array): Float32Array {
  return fromCentre(places, vector, places.embedding.dots(places.pool, vector));
}

/** The same where the products with the vector, `dots`, are known already; they are overwritten. */
export function fromCentre(places: Places, vector: Float32Array, dots: Float32Array): Float32Array {
  const { centre, onCentre, scales } = places;
  const own = squareOf(vector);
  if (own === 0) return dots.fill(0);
  let on = 0;
  for (let k = 0; k < vector.length; k++) on += (vector[k] ?? 0) * (centre[k] ?? 0);
  const square = squareOf(centre);
  const scale = scaleFor(own - 2 * on + square);
  for (let i = 0; i < dots.length; i++)
    dots[i] = ((dots[i] ?? 0) - (onCentre[i] ?? 0) - on + square) * scale * (scales[i] ?? 0);
  return dots;
}

export function vectorOfRow({ embedding }: Places, row: number): Float32Array {
  const { dimensions, vectors } = embedding;
  return vectors.subarray(row * dimensions, (row + 1) * dimensions);
}

function squareOf(vector: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += (vector[k] ?? 0) * (vector[k] ?? 0);
  return sum;
}

/** A paper at the very centre points nowhere. */
function scaleFor(square: number): number {
  return square > 1e-6 ? 1 / Math.sqrt(square) : 0;
}

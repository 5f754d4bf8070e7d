/** The papers being ranked, laid out for scoring: their words, their place in the space and what is average among them. */
import type { Paper } from '../paper.ts';
import { addRow, type Corpus, dotRow } from './corpus.ts';
import { type Embedding, normalise } from './space.ts';

export interface Field {
  readonly corpus: Corpus;
  /** Rows of the corpus that are being ranked, in the order in which every array of scores is kept. */
  readonly pool: Int32Array;
  /** The mean word vector of the pool: what these papers have in common says nothing about any of them. */
  readonly meanWords: Float64Array;
  /** Each paper's likeness to that mean. */
  readonly meanScores: Float64Array;
  readonly postings: Postings;
  /** Leave out what takes long: the classifier. */
  readonly quickly: boolean;
  readonly places: Places | undefined;
}

/** For each term the papers of the pool that hold it: term `t` is `starts[t]..starts[t + 1]`. */
export interface Postings {
  readonly starts: Int32Array;
  /** Indices into the pool. */
  readonly papers: Int32Array;
  readonly weights: Float32Array;
}

/** Directions from the pool's centre, so that a day full of one field is still told apart. */
export interface Places {
  readonly dimensions: number;
  readonly centre: Float32Array;
  /** Of the pool, in its order, unit length. */
  readonly vectors: Float32Array;
  readonly embedding: Embedding;
}

export function layOut(
  corpus: Corpus,
  papers: readonly Paper[],
  embedding: Embedding | undefined,
  quickly = false,
): Field {
  const pool = Int32Array.from(papers, corpus.rowOf);
  const meanWords = new Float64Array(corpus.terms.size);
  for (const row of pool) addRow(corpus, row, 1 / pool.length, meanWords);
  return {
    corpus,
    pool,
    meanWords,
    meanScores: Float64Array.from(pool, (row) => dotRow(corpus, row, meanWords)),
    postings: invert(corpus, pool),
    quickly,
    places: embedding === undefined ? undefined : placesOf(pool, embedding),
  };
}

function invert(corpus: Corpus, pool: Int32Array): Postings {
  const { starts: rows, ids, weights: all, terms } = corpus;
  const starts = new Int32Array(terms.size + 1);
  for (const row of pool) {
    for (let j = rows[row] ?? 0; j < (rows[row + 1] ?? 0); j++)
      starts[(ids[j] ?? 0) + 1] = (starts[(ids[j] ?? 0) + 1] ?? 0) + 1;
  }
  for (let t = 0; t < terms.size; t++) starts[t + 1] = (starts[t + 1] ?? 0) + (starts[t] ?? 0);
  const next = starts.slice();
  const papers = new Int32Array(starts[terms.size] ?? 0);
  const weights = new Float32Array(papers.length);
  pool.forEach((row, index) => {
    for (let j = rows[row] ?? 0; j < (rows[row + 1] ?? 0); j++) {
      const id = ids[j] ?? 0;
      const at = next[id] ?? 0;
      papers[at] = index;
      weights[at] = all[j] ?? 0;
      next[id] = at + 1;
    }
  });
  return { starts, papers, weights };
}

/** Scores of the pool against a direction of few terms. */
export function scoreSparse({ postings, pool }: Field, direction: ReadonlyMap<number, number>): Float64Array {
  const scores = new Float64Array(pool.length);
  const { starts, papers, weights } = postings;
  for (const [id, factor] of direction) {
    for (let j = starts[id] ?? 0; j < (starts[id + 1] ?? 0); j++) {
      const paper = papers[j] ?? 0;
      scores[paper] = (scores[paper] ?? 0) + factor * (weights[j] ?? 0);
    }
  }
  return scores;
}

/** Below so many papers their own centre is mostly noise and is trusted less. */
const CENTRE_NEEDS = 30;

function placesOf(pool: Int32Array, embedding: Embedding): Places {
  const { dimensions, vectors: all } = embedding;
  const centre = new Float32Array(dimensions);
  for (const row of pool) {
    for (let k = 0; k < dimensions; k++) centre[k] = (centre[k] ?? 0) + (all[row * dimensions + k] ?? 0);
  }
  for (let k = 0; k < dimensions; k++) centre[k] = (centre[k] ?? 0) / (pool.length + CENTRE_NEEDS);
  const vectors = new Float32Array(pool.length * dimensions);
  pool.forEach((row, i) => {
    for (let k = 0; k < dimensions; k++) {
      vectors[i * dimensions + k] = (all[row * dimensions + k] ?? 0) - (centre[k] ?? 0);
    }
    normalise(vectors, i * dimensions, dimensions);
  });
  return { dimensions, centre, vectors, embedding };
}

/** A vector seen from the centre, unit length; zeros stay zeros. */
export function seenFromCentre(places: Places, vector: Float32Array): Float32Array {
  const out = new Float32Array(places.dimensions);
  if (vector.every((value) => value === 0)) return out;
  for (let k = 0; k < out.length; k++) out[k] = (vector[k] ?? 0) - (places.centre[k] ?? 0);
  normalise(out, 0, out.length);
  return out;
}

export function placeOfRow(places: Places, row: number): Float32Array {
  const { dimensions, embedding } = places;
  return seenFromCentre(places, embedding.vectors.subarray(row * dimensions, (row + 1) * dimensions));
}

/** Cosines of all papers of the pool with one unit vector. */
export function cosines(places: Places, vector: Float32Array): Float64Array {
  const { dimensions, vectors } = places;
  const out = new Float64Array(vectors.length / dimensions);
  for (let i = 0; i < out.length; i++) {
    const offset = i * dimensions;
    // Two sums side by side: one alone waits for itself. Dimensions are even.
    let even = 0;
    let odd = 0;
    for (let k = 0; k < dimensions; k += 2) {
      even += (vectors[offset + k] ?? 0) * (vector[k] ?? 0);
      odd += (vectors[offset + k + 1] ?? 0) * (vector[k + 1] ?? 0);
    }
    out[i] = even + odd;
  }
  return out;
}

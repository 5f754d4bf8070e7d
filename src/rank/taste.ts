/** How near each paper is to liked papers: their words, their authors, a classifier once there are enough, and the space. */
import { trainClassifier } from './classifier.ts';
import { type Corpus, dotRow } from './corpus.ts';
import { cosines, type Field, placeOfRow, scoreSparse } from './field.ts';
import { standardise, type Usual } from './standard.ts';

export interface Liked {
  readonly row: number;
  readonly weight: number;
}

/** Scores of the pool, in its order, and the weight of every term in them. */
export interface Taste {
  readonly scores: Float64Array;
  readonly weightOf: (term: number) => number;
}

// Measured over real days and libraries; the deviation of the words' cosine is that small because rare pairs of words
// hold most of a paper's length.
const WORDS: Usual = {
  mean: 0.01,
  deviation: 0.008,
  meanRange: [-0.01, 0.04],
  deviationRange: [0.004, 0.03],
};
const MARGIN: Usual = {
  mean: -0.01,
  deviation: 0.01,
  meanRange: [-0.03, 0.02],
  deviationRange: [0.004, 0.04],
};
const SPACE: Usual = { mean: 0.08, deviation: 0.08, meanRange: [0.03, 0.14], deviationRange: [0.04, 0.13] };

/** At most so many papers of the pool stand for what is not liked. */
const NEGATIVES = 300;

export function tasteOf(field: Field, liked: readonly Liked[], disliked: readonly Liked[]): Taste {
  const { corpus, pool } = field;
  const known = liked.reduce((sum, { weight }) => sum + weight, 0);
  // The mean of the day counts more the better the likes are known.
  const away = (0.5 * Math.min(1, known / 5) * Math.sqrt(known) * pool.length) / (pool.length + 20);
  const direction = unitDirection(corpus, liked);
  const raw = scoreSparse(field, direction);
  let words: Float64Array = standardise(
    raw.map((value, i) => value - away * (field.meanScores[i] ?? 0)),
    WORDS,
  );
  let weightOf = (id: number): number => (direction.get(id) ?? 0) - away * (field.meanWords[id] ?? 0);
  const trust = classifierShare(known);
  if (trust > 0 && pool.length >= 50 && !field.quickly) {
    const weights = trainClassifier(corpus, labelled(field, liked, disliked));
    const margins = standardise(scoresOf(field, weights), MARGIN);
    weightOf = (id) => weights[id] ?? 0;
    words = words.map((value, i) => (1 - trust) * value + trust * (margins[i] ?? 0));
  }
  return { scores: withSpace(field, liked, words), weightOf };
}

/** From about ten likes on a classifier tells better than a mean; below five it only repeats it. */
function classifierShare(known: number): number {
  return Math.min(0.7, Math.max(0, (known - 4) / 8));
}

/** How much the space counts beside the words: nothing where it knows too few of the papers' words. */
export function spaceShare(known: number): number {
  return Math.min(1, Math.max(0, (known - 0.6) / 0.3));
}

function withSpace(field: Field, liked: readonly Liked[], words: Float64Array): Float64Array {
  const { places } = field;
  if (places === undefined) return words;
  const share = spaceShare(places.embedding.known);
  if (share === 0) return words;
  const near = standardise(powerMean(field, liked), SPACE);
  return words.map((value, i) => (value + share * (near[i] ?? 0)) / (1 + share));
}

/** Third-degree power mean of the cosines: near one liked paper is near enough, near several is better. */
function powerMean(field: Field, liked: readonly Liked[]): Float64Array {
  const { places } = field;
  const sums = new Float64Array(field.pool.length);
  if (places === undefined) return sums;
  let weights = 0;
  for (const { row, weight } of liked) {
    weights += weight;
    const near = cosines(places, placeOfRow(places, row));
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + weight * Math.max(0, near[i] ?? 0) ** 3;
  }
  return sums.map((sum) => Math.cbrt(sum / weights));
}

/** The liked papers' mean, scaled to unit length. */
function unitDirection(corpus: Corpus, liked: readonly Liked[]): Map<number, number> {
  const direction = new Map<number, number>();
  for (const { row, weight } of liked) {
    for (let j = corpus.starts[row] ?? 0; j < (corpus.starts[row + 1] ?? 0); j++) {
      const id = corpus.ids[j] ?? 0;
      direction.set(id, (direction.get(id) ?? 0) + weight * (corpus.weights[j] ?? 0));
    }
  }
  let squares = 0;
  for (const value of direction.values()) squares += value * value;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (const [id, value] of direction) direction.set(id, value * scale);
  return direction;
}

function scoresOf({ corpus, pool }: Field, direction: Float64Array): Float64Array {
  return Float64Array.from(pool, (row) => dotRow(corpus, row, direction));
}

function labelled({ pool }: Field, liked: readonly Liked[], disliked: readonly Liked[]) {
  const judged = new Set([...liked, ...disliked].map(({ row }) => row));
  const step = Math.max(1, Math.ceil(pool.length / NEGATIVES));
  const others = [...pool].filter((row, i) => i % step === 0 && !judged.has(row));
  return [
    ...liked.map(({ row }) => ({ row, positive: true })),
    ...disliked.map(({ row }) => ({ row, positive: false })),
    ...others.map((row) => ({ row, positive: false })),
  ];
}

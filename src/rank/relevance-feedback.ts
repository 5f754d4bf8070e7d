/**
 * How near each paper is to liked papers: by their words and authors (Rocchio's method, less what the day has in common), and
 * in the space. Beside these two a classifier adds nothing (bench/README.md).
 */
import { addRow, dotWords, squareOfRow } from './corpus/corpus.ts';
import { fromCentre, type ScoringContext, scoresOf, vectorOfRow } from './scoring-context.ts';
import { standardise, type Usual } from './standard.ts';

export interface Liked {
  readonly row: number;
  readonly weight: number;
}

/** Scores of the pool, in its order. */
export interface RelevanceFeedback {
  readonly scores: Float64Array;
  /** Which of the liked papers is nearest in the space, -1 where none is; undefined where the space does not tell. */
  readonly nearest: Int32Array | undefined;
  /** From 0 to 1: whether the day has papers of the field of the liked ones at all. */
  readonly kinship: number;
}

// Measured over real days and libraries; the deviation of the words' cosine is that small because rare pairs of words
// hold most of a paper's length.
const WORDS: Usual = {
  mean: 0.01,
  deviation: 0.008,
  meanRange: [-0.01, 0.04],
  deviationRange: [0.004, 0.03],
};
const SPACE: Usual = { mean: 0.08, deviation: 0.08, meanRange: [0.03, 0.14], deviationRange: [0.04, 0.13] };

export function relevanceFeedbackOf(context: ScoringContext, liked: readonly Liked[]): RelevanceFeedback {
  const away = shareOfMean(context, liked);
  const dense = context.borrow();
  const scale = addLiked(context, liked, dense);
  const raw = scoresOf(context, dense);
  takeOutOwn(context, liked, raw);
  context.giveBack(
    dense,
    liked.map(({ row }) => row),
  );
  for (let i = 0; i < raw.length; i++) raw[i] = scale * (raw[i] ?? 0) - away * (context.meanScores[i] ?? 0);
  return withSpace(context, liked, standardise(raw, WORDS));
}

/** A liked paper that is ranked again is near the other liked ones, or not; that it is like itself says nothing. */
function takeOutOwn({ corpus, pool }: ScoringContext, liked: readonly Liked[], raw: Float64Array): void {
  const weightOf = new Map<number, number>();
  for (const { row, weight } of liked) weightOf.set(row, (weightOf.get(row) ?? 0) + weight);
  pool.forEach((row, i) => {
    const weight = weightOf.get(row);
    if (weight !== undefined) raw[i] = (raw[i] ?? 0) - weight * squareOfRow(corpus, row);
  });
}

/** The weight of every term in that nearness. */
export function weightsOf(context: ScoringContext, liked: readonly Liked[]): (term: number) => number {
  const away = shareOfMean(context, liked);
  const dense = new Float64Array(context.corpus.terms.size);
  const scale = addLiked(context, liked, dense);
  return (term) => scale * (dense[term] ?? 0) - away * (context.meanWords[term] ?? 0);
}

/**
 * The mean of the day counts more the better the likes are known. The likes' sum has unit length, so that what they have in
 * common grows with the root of their number; beyond five, more would be taken away than they share.
 */
function shareOfMean({ pool }: ScoringContext, liked: readonly Liked[]): number {
  const known = knownOf(liked);
  return (0.5 * Math.min(1, known / 5) * Math.sqrt(Math.min(known, 5)) * pool.length) / (pool.length + 20);
}

/** How many likes these are worth. */
function knownOf(liked: readonly Liked[]): number {
  return liked.reduce((sum, { weight }) => sum + weight, 0);
}

/** How much the space counts beside the words: nothing where it knows too few of the papers' words. */
export function spaceShare(known: number): number {
  return Math.min(1, Math.max(0, (known - 0.6) / 0.3));
}

function withSpace(context: ScoringContext, liked: readonly Liked[], words: Float64Array): RelevanceFeedback {
  const { places } = context;
  const share = places === undefined ? 0 : spaceShare(places.embedding.known);
  if (places === undefined || share === 0) return { scores: words, nearest: undefined, kinship: 1 };
  const { means, nearest, most } = powerMean(context, liked);
  // The mean over many likes varies less from paper to paper.
  const narrower = Math.max(0.35, Math.sqrt(Math.min(1, 5 / knownOf(liked))));
  const [least, widest] = SPACE.deviationRange;
  const near = standardise(means, { ...SPACE, deviationRange: [least * narrower, widest] });
  return {
    scores: words.map((value, i) => (value + share * (near[i] ?? 0)) / (1 + share)),
    nearest,
    kinship: 1 - share * (1 - kinshipOf(most, knownOf(liked))),
  };
}

/** Plain cosines between a like and the papers of a day: of its own field the best have .4 to .7, of another hardly ever .35. */
const STRANGE = 0.25;
const AKIN = 0.4;
/** Among many likes one is always a little nearer by chance: for each tenfold. */
const STRANGE_BY_CHANCE = 0.07;
const AKIN_BY_CHANCE = 0.1;
const BEST = 3;
const LEAST_KINSHIP = 0.15;

/**
 * On a day of another field the papers that lie least far off still stand out from the others. What tells such a day apart is
 * how near its best papers come without regard to what is usual on it.
 */
function kinshipOf(likenesses: Float32Array, known: number): number {
  const best = likenesses.slice().sort().subarray(-BEST);
  const top = best.reduce((sum, likeness) => sum + likeness, 0) / Math.max(1, best.length);
  const tenfold = Math.min(1, Math.log10(Math.max(1, known)));
  const strange = STRANGE + STRANGE_BY_CHANCE * tenfold;
  const akin = Math.min(1, Math.max(0, (top - strange) / (AKIN + AKIN_BY_CHANCE * tenfold - strange)));
  return LEAST_KINSHIP + (1 - LEAST_KINSHIP) * akin;
}

/** Third-degree power mean of the cosines: near one liked paper is near enough, near several is better. */
function powerMean(
  { pool, places }: ScoringContext,
  liked: readonly Liked[],
): { means: Float64Array; nearest: Int32Array; most: Float32Array } {
  const means = new Float64Array(pool.length);
  const nearest = new Int32Array(pool.length).fill(-1);
  const most = new Float32Array(pool.length).fill(-2);
  if (places === undefined) return { means, nearest, most };
  let weights = 0;
  liked.forEach(({ row, weight }, which) => {
    weights += weight;
    const vector = vectorOfRow(places, row);
    const near = places.embedding.dots(pool, vector);
    for (let i = 0; i < near.length; i++) {
      // A paper is never its own neighbour.
      if ((near[i] ?? 0) <= (most[i] ?? 0) || pool[i] === row) continue;
      most[i] = near[i] ?? 0;
      nearest[i] = which;
    }
    fromCentre(places, vector, near);
    for (let i = 0; i < near.length; i++) {
      const cosine = near[i] ?? 0;
      if (cosine > 0 && pool[i] !== row) means[i] = (means[i] ?? 0) + weight * cosine * cosine * cosine;
    }
  });
  for (let i = 0; i < means.length; i++) means[i] = Math.cbrt((means[i] ?? 0) / weights);
  return { means, nearest, most };
}

/** Adds up the liked papers; what scales their sum to unit length. */
function addLiked({ corpus }: ScoringContext, liked: readonly Liked[], dense: Float64Array): number {
  for (const { row, weight } of liked) addRow(corpus, row, weight, dense);
  // Its length, without going through all the terms that no liked paper has.
  const squares = liked.reduce((sum, { row, weight }) => sum + weight * dotWords(corpus, row, dense), 0);
  return squares > 0 ? 1 / Math.sqrt(squares) : 0;
}

/** How well each paper fits a description in words: BM25 (Robertson and Zaragoza 2009), and the space. */
import type { Alternative } from './abbreviated.ts';
import { type Description, type Query, queryOf } from './description.ts';
import { spaceShare } from './relevance-feedback.ts';
import { cosines, type ScoringContext } from './scoring-context.ts';
import { LOOK_DEVIATIONS, MUST_DEVIATIONS } from './strength.ts';

export interface Topic {
  /** Of the pool, in its order, in standard deviations. */
  readonly scores: Float64Array;
  /** The description's words that some paper has, the most telling first. */
  readonly words: readonly number[];
  /** What each of them is worth. */
  readonly weights: ReadonlyMap<number, number>;
  /** Which of the first 31 of them each paper holds, a bit each. */
  readonly held: Int32Array;
}

const K1 = 1.2;
const B = 0.75;
/** What nearness in the space, a cosine from the pool's centre, counts beside the share of the words' worth. */
const OF_SPACE = 0.9;
const FARTHEST = -0.1;
const USUAL_DEVIATION = 0.15;
/** The fit of a paper worth a look and of one to read, measured over 120 descriptions (bench/rank/descriptions.ts). */
const LOOK = 0.71;
const MUST = 1.07;

/** The topics of some descriptions, undefined for one of which no paper has a word. All are matched in one go. */
export function topicsOf(
  context: ScoringContext,
  descriptions: readonly Description[],
): readonly (Topic | undefined)[] {
  const embedding = context.places?.embedding;
  const queries = descriptions.map((description) => queryOf(context.corpus, embedding, description));
  const matches = matchAll(context, queries);
  return queries.map((query, i) => {
    const match = matches[i];
    if (match === undefined || (query.weights.size === 0 && query.alternatives.length === 0))
      return undefined;
    const { words, weights } = withAlternatives(context, query, match);
    const fits = broughtOut(fitsOf(context, query, match));
    const slope = (MUST_DEVIATIONS - LOOK_DEVIATIONS) / (MUST - LOOK);
    const scores = fits.map((fit) => LOOK_DEVIATIONS + (fit - LOOK) * slope);
    return { scores, words, weights, held: match.held };
  });
}

/** How many of the words that a paper holds are told of, a bit each. */
const BITS = 31;

/** Raises the papers that say the same in other words, and notes which those are. */
function withAlternatives(
  context: ScoringContext,
  { telling, weights, alternatives }: Query,
  { scores, held }: Match,
): Pick<Topic, 'words' | 'weights'> {
  if (alternatives.length === 0) return { words: telling, weights };
  const words = telling.slice(0, Math.max(0, BITS - alternatives.length));
  const told = 2 ** words.length - 1;
  for (let i = 0; i < held.length; i++) held[i] = (held[i] ?? 0) & told;
  const all = new Map(weights);
  alternatives.forEach(({ own, other }) => {
    const [mine, theirs] = matchAll(context, [
      { weights: own, telling: [] },
      { weights: other, telling: [...other.keys()] },
    ]);
    const every = 2 ** other.size - 1;
    const bit = 1 << placeOf(words, own, other);
    const [name = -1] = other.keys();
    if (!all.has(name))
      all.set(
        name,
        [...other.values()].reduce((sum, worth) => sum + worth, 0),
      );
    for (let i = 0; i < scores.length; i++) {
      const more = (theirs?.scores[i] ?? 0) - (mine?.scores[i] ?? 0);
      if (more <= 0 || theirs?.held[i] !== every) continue;
      scores[i] = (scores[i] ?? 0) + more;
      held[i] = (held[i] ?? 0) | bit;
    }
  });
  return { words, weights: all };
}

interface Match {
  readonly scores: Float64Array;
  readonly held: Int32Array;
}

/** An abbreviation stands for its words there, too: its own place among the words; else a new one. */
function placeOf(words: number[], own: Alternative['own'], other: Alternative['other']): number {
  const [written = -1] = own.keys();
  const place = own.size === 1 ? words.indexOf(written) : -1;
  if (place >= 0) return place;
  const [name = -1] = other.keys();
  return words.push(name) - 1;
}

function fitsOf({ places }: ScoringContext, query: Query, match: Match): Float64Array {
  const scale = 1 / (query.worth * (K1 + 1));
  const fits = match.scores.map((score) => score * scale);
  const share = places === undefined ? 0 : spaceShare(places.embedding.known) * spaceShare(query.known);
  if (places === undefined || share === 0) return fits;
  const near = cosines(places, places.embedding.ofTokens(query.tokens));
  // Where the words hardly tell the papers apart, neither side knows much of them.
  const trust = share * Math.min(1, deviationOf(fits) / USUAL_DEVIATION);
  return fits.map((fit, i) => fit + OF_SPACE * trust * Math.max(FARTHEST, near[i] ?? 0));
}

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1));
}

/** Where so many papers fit this well together, the day has something for the description. */
const BEST = 3;
const DOUBTFUL = 0.6;
const CERTAIN = 0.8;
/** As well as descriptions fit that are put as papers put it. */
const USUAL_BEST = 1.2;

/**
 * Some descriptions say the same in words that papers do not use, and all their papers fit less well. Where the best leave no
 * doubt that the day has what is described, all are brought half the way to what is usual; where it has nothing, nothing is.
 */
function broughtOut(fits: Float64Array): Float64Array {
  const best = fits.slice().sort().subarray(-BEST);
  if (best.length < BEST) return fits;
  const top = best.reduce((sum, fit) => sum + fit, 0) / BEST;
  if (top <= DOUBTFUL || top >= USUAL_BEST) return fits;
  const certainty = Math.min(1, (top - DOUBTFUL) / (CERTAIN - DOUBTFUL));
  const factor = 1 + certainty * (Math.sqrt(USUAL_BEST / top) - 1);
  return fits.map((fit) => (fit > 0 ? fit * factor : fit));
}

/** BM25 of every paper for every query, in one walk through the papers' terms. */
function matchAll(
  { corpus, pool }: ScoringContext,
  queries: readonly Pick<Query, 'weights' | 'telling'>[],
): readonly Match[] {
  const { starts, ids, counts, lengths, meanLength, terms } = corpus;
  const matches = queries.map(() => ({
    scores: new Float64Array(pool.length),
    held: new Int32Array(pool.length),
  }));
  // For each term the uses of it, from 1; 0 for a term that no query has.
  const useOf = new Int32Array(terms.size);
  const uses: { match: Match; weight: number; bit: number }[][] = [[]];
  queries.forEach(({ weights, telling }, which) => {
    const match = matches[which];
    if (match === undefined) return;
    for (const [id, weight] of weights) {
      if (useOf[id] === 0) useOf[id] = uses.push([]) - 1;
      const place = telling.indexOf(id);
      uses[useOf[id] ?? 0]?.push({ match, weight, bit: place >= 0 && place < BITS ? 1 << place : 0 });
    }
  });
  for (let i = 0; i < pool.length; i++) {
    const row = pool[i] ?? 0;
    const to = starts[row + 1] ?? 0;
    for (let j = starts[row] ?? 0; j < to; j++) {
      const use = useOf[ids[j] ?? 0] ?? 0;
      if (use === 0) continue;
      const count = counts[j] ?? 0;
      const length = K1 * (1 - B + (B * (lengths[row] ?? 0)) / meanLength);
      for (const { match, weight, bit } of uses[use] ?? []) {
        match.scores[i] = (match.scores[i] ?? 0) + (weight * count * (K1 + 1)) / (count + length);
        match.held[i] = (match.held[i] ?? 0) | bit;
      }
    }
  }
  return matches;
}

/** How well each paper fits a description in words: BM25 (Robertson and Zaragoza 2009), and the space. */
import type { Corpus } from './corpus.ts';
import { cosines, type Field, seenFromCentre } from './field.ts';
import { standardise, type Usual } from './standard.ts';
import { spaceShare } from './taste.ts';

export interface Topic {
  /** Of the pool, in its order, in standard deviations. */
  readonly scores: Float64Array;
  /** The share of the description's telling words that each paper holds, 0 to 1. */
  readonly coverage: Float64Array;
  /** Weight of each term of the description. */
  readonly query: ReadonlyMap<number, number>;
}

const K1 = 1.2;
const B = 0.75;
const SPACE_WEIGHT = 0.35;
const MATCH: Usual = { mean: 0.03, deviation: 0.06, meanRange: [0, 0.06], deviationRange: [0.025, 0.09] };
const SPACE: Usual = { mean: 0, deviation: 0.13, meanRange: [-0.05, 0.08], deviationRange: [0.08, 0.2] };

export function topicOf(field: Field, text: string): Topic | undefined {
  const words = field.corpus.terms.wordsOf(text);
  const query = queryOf(field.corpus, words);
  const place = field.places?.embedding.ofWords(words);
  if (query.size === 0) return undefined;
  let most = 0;
  for (const [id, weight] of query) if (field.corpus.terms.kind[id] === 0) most += weight;
  const found = match(field, query);
  const coverage = found.map((value) => value / (most * (K1 + 1)));
  const scores = standardise(coverage, MATCH);
  if (field.places === undefined || place === undefined) return { scores, coverage, query };
  const share = SPACE_WEIGHT * spaceShare(field.places.embedding.known) * spaceShare(place.known);
  if (share === 0) return { scores, coverage, query };
  const near = standardise(cosines(field.places, seenFromCentre(field.places, place.vector)), SPACE);
  return {
    scores: scores.map((value, i) => (value + share * (near[i] ?? 0)) / (1 + share)),
    coverage,
    query,
  };
}

/** In a short phrase word order tells a lot, in sentences it hardly does. */
function queryOf({ terms, rows }: Corpus, words: readonly number[]): Map<number, number> {
  const query = new Map<number, number>();
  const rarity = (id: number): number => {
    const frequency = terms.frequency[id] ?? 0;
    return Math.log(1 + (rows - frequency + 0.5) / (frequency + 0.5));
  };
  const add = (id: number, weight: number) => query.set(id, (query.get(id) ?? 0) + weight * rarity(id));
  for (const id of words) add(id, 1);
  const pairWeight = words.length <= 4 ? 0.4 : 1.6 / words.length;
  for (let i = 1; i < words.length; i++) {
    const pair = terms.pairOf(words[i - 1] ?? -1, words[i] ?? -1);
    if (pair >= 0) add(pair, pairWeight);
  }
  return query;
}

function match({ corpus, pool }: Field, query: ReadonlyMap<number, number>): Float64Array {
  const dense = new Float64Array(corpus.terms.size);
  for (const [id, weight] of query) dense[id] = weight;
  return Float64Array.from(pool, (row) => {
    const length = K1 * (1 - B + (B * (corpus.lengths[row] ?? 0)) / corpus.meanLength);
    let sum = 0;
    for (let j = corpus.starts[row] ?? 0; j < (corpus.starts[row + 1] ?? 0); j++) {
      const weight = dense[corpus.ids[j] ?? 0] ?? 0;
      if (weight === 0) continue;
      const count = corpus.counts[j] ?? 0;
      sum += (weight * count * (K1 + 1)) / (count + length);
    }
    return sum;
  });
}

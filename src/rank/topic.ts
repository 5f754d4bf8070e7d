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
const LEAST_PULL = 0.3;
/**
 * A paper that holds about this share of a description's telling words stands one deviation above the others. One word
 * is soon found, of eight a paper that belongs there still says only the half.
 */
function stepFor(words: number): number {
  return Math.max(0.11, 0.2 - 0.016 * (words - 1));
}
const SPACE: Usual = { mean: 0, deviation: 0.13, meanRange: [-0.05, 0.08], deviationRange: [0.08, 0.2] };

export function topicOf(field: Field, text: string): Topic | undefined {
  const words = field.corpus.terms.wordsOf(text);
  const query = queryOf(field.corpus, words);
  const place = field.places?.embedding.ofWords(words);
  if (query.size === 0) return undefined;
  const most = weightOf(field.corpus, words);
  const coverage = match(field, query).map((value) => value / (most * (K1 + 1)));
  const step = stepFor(words.length);
  const usual = { mean: 0.02, deviation: step, meanRange: [0, 0.12], deviationRange: [step, step] } as const;
  const scores = standardise(coverage, usual);
  if (field.places === undefined || place === undefined) return { scores, coverage, query };
  const share = SPACE_WEIGHT * spaceShare(field.places.embedding.known) * spaceShare(place.known);
  if (share === 0) return { scores, coverage, query };
  const near = standardise(cosines(field.places, seenFromCentre(field.places, place.vector)), SPACE);
  // In proportion to how far the words tell papers apart today, so that neither drowns the other.
  const pull = share * Math.max(LEAST_PULL, deviationOf(scores));
  return {
    scores: scores.map((value, i) => (value + pull * (near[i] ?? 0)) / (1 + share / 2)),
    coverage,
    query,
  };
}

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1));
}

/** In a short phrase word order tells a lot, in sentences it hardly does. */
function queryOf({ terms, rows }: Corpus, words: readonly number[]): Map<number, number> {
  const query = new Map<number, number>();
  const add = (id: number, weight: number) =>
    query.set(id, (query.get(id) ?? 0) + weight * rarityOf(terms.frequency[id] ?? 0, rows));
  for (const id of words) if (id >= 0) add(id, 1);
  const pairWeight = words.length <= 4 ? 0.4 : 1.6 / words.length;
  for (let i = 1; i < words.length; i++) {
    const a = words[i - 1] ?? -1;
    const b = words[i] ?? -1;
    const pair = a < 0 || b < 0 ? -1 : terms.pairOf(a, b);
    if (pair >= 0) add(pair, pairWeight);
  }
  return query;
}

/** What a paper with every word would weigh; a word that no paper has counts in full, so that its absence is felt. */
function weightOf({ terms, rows }: Corpus, words: readonly number[]): number {
  return words.reduce((sum, id) => sum + rarityOf(terms.frequency[id] ?? 0, rows), 0);
}

function rarityOf(frequency: number, papers: number): number {
  return Math.log(1 + (papers - frequency + 0.5) / (frequency + 0.5));
}

function match({ corpus, pool, postings }: Field, query: ReadonlyMap<number, number>): Float64Array {
  const scores = new Float64Array(pool.length);
  for (const [id, weight] of query) {
    for (let j = postings.starts[id] ?? 0; j < (postings.starts[id + 1] ?? 0); j++) {
      const paper = postings.papers[j] ?? 0;
      const row = pool[paper] ?? 0;
      const length = K1 * (1 - B + (B * (corpus.lengths[row] ?? 0)) / corpus.meanLength);
      const count = countOf(corpus, row, id);
      scores[paper] = (scores[paper] ?? 0) + (weight * count * (K1 + 1)) / (count + length);
    }
  }
  return scores;
}

function countOf({ starts, ids, counts }: Corpus, row: number, id: number): number {
  const from = starts[row] ?? 0;
  return counts[from + ids.subarray(from, starts[row + 1]).indexOf(id)] ?? 0;
}

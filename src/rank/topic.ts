/** How well each paper fits a description in words: BM25 (Robertson and Zaragoza 2009), and the space. */
import { type Corpus, PAIR } from './corpus/corpus.ts';
import { spaceShare } from './relevance-feedback.ts';
import { cosines, type ScoringContext } from './scoring-context.ts';
import { standardise, type Usual } from './standard.ts';

export interface Topic {
  /** Of the pool, in its order, in standard deviations. */
  readonly scores: Float64Array;
  /** The share of the description's telling words that each paper holds, 0 to 1. */
  readonly coverage: Float64Array;
  /** The description's words that some paper has, the most telling first. */
  readonly words: readonly number[];
  /** Which of the first 31 of them each paper holds, a bit each. */
  readonly held: Int32Array;
}

const K1 = 1.2;
const B = 0.75;
/** The space adds to a short phrase, whose words are few; a sentence says by itself what it means. */
function spaceWeightFor(words: number): number {
  return Math.max(0.18, Math.min(0.35, 1.4 / words));
}

const LEAST_PULL = 0.3;
/**
 * A paper that holds about this share of a description's telling words stands one deviation above the others. One word
 * is soon found, of eight a paper that belongs there still says only the half.
 */
function stepFor(words: number): number {
  return Math.max(0.11, 0.2 - 0.016 * (words - 1));
}
const SPACE: Usual = { mean: 0, deviation: 0.13, meanRange: [-0.05, 0.08], deviationRange: [0.08, 0.2] };

/** The topics of some descriptions, undefined for one of which no paper has a word. All are matched in one go. */
export function topicsOf(context: ScoringContext, texts: readonly string[]): readonly (Topic | undefined)[] {
  const { terms } = context.corpus;
  const queries = texts.map((text): Query => {
    const words = wordsOfDescription(terms, text);
    const weights = queryOf(context.corpus, words);
    const byWeight = [...weights].sort(([a, x], [b, y]) => y - x || a - b).map(([id]) => id);
    return { words, weights, telling: byWeight.filter((id) => terms.kind[id] !== PAIR) };
  });
  const matches = matchAll(context, queries);
  return queries.map((query, i) => {
    const match = matches[i];
    return match === undefined || query.weights.size === 0 ? undefined : topicOf(context, query, match);
  });
}

/** Han, kana and Thai, which the tokens cut into pairs of characters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/**
 * A description in two languages counts in the one that today's papers are written in: dozens of pairs of characters that
 * none of them has would drown the words that they have.
 */
function wordsOfDescription(terms: Corpus['terms'], text: string): readonly number[] {
  const words = terms.wordsOf(text);
  const others = terms.wordsOf(text.replace(UNSPACED, ' '));
  const known = (ids: readonly number[]): number => ids.filter((id) => id >= 0).length;
  return others.length > 0 && known(others) === known(words) ? others : words;
}

interface Query {
  /** In order; -1 for a word that no paper has. */
  readonly words: readonly number[];
  readonly weights: ReadonlyMap<number, number>;
  readonly telling: readonly number[];
}

interface Match {
  readonly scores: Float64Array;
  readonly held: Int32Array;
}

function topicOf(context: ScoringContext, { words, telling }: Query, match: Match): Topic {
  const place = context.places?.embedding.ofWords(words);
  const most = weightOf(context.corpus, words);
  const coverage = match.scores.map((value) => value / (most * (K1 + 1)));
  const step = stepFor(words.length);
  const usual = { mean: 0.02, deviation: step, meanRange: [0, 0.12], deviationRange: [step, step] } as const;
  const scores = standardise(coverage, usual);
  const topic = { scores, coverage, words: telling, held: match.held };
  if (context.places === undefined || place === undefined) return topic;
  const share =
    spaceWeightFor(words.length) * spaceShare(context.places.embedding.known) * spaceShare(place.known);
  if (share === 0) return topic;
  const near = standardise(Float64Array.from(cosines(context.places, place.vector)), SPACE);
  // In proportion to how far the words tell papers apart today, so that neither drowns the other.
  const pull = share * Math.max(LEAST_PULL, deviationOf(scores));
  return { ...topic, scores: scores.map((value, i) => (value + pull * (near[i] ?? 0)) / (1 + share / 2)) };
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

/** BM25 of every paper for every query, in one walk through the papers' terms. */
function matchAll({ corpus, pool }: ScoringContext, queries: readonly Query[]): readonly Match[] {
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
      uses[useOf[id] ?? 0]?.push({ match, weight, bit: place >= 0 && place < 31 ? 1 << place : 0 });
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

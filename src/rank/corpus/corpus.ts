/**
 * Papers as sparse vectors of stemmed words, word pairs and author names, weighted by tf-idf over everything at hand.
 * Typed arrays throughout: 25,000 abstracts are six million numbers.
 */
import type { Paper } from '../../paper.ts';
import { readAuthors } from './author-names.ts';
import { type Counted, countTerms, sortShared } from './count-terms.ts';
import type { Reading } from './reading.ts';

export const WORD = 0;
export const PAIR = 1;
export const AUTHOR = 2;

/**
 * The papers' vectors, one after the other: row `r` is `starts[r]..starts[r + 1]`. The weights of words have unit length. Each row begins
 * with the terms that other papers have too, up to `shared[r]`: half of all terms are in one paper only and tell nothing of
 * two papers.
 */
export interface Corpus {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly shared: Int32Array;
  readonly ids: Int32Array;
  /** How often each term occurs in its paper. */
  readonly counts: Uint16Array;
  readonly weights: Float32Array;
  /** Words in a paper, for BM25. */
  readonly lengths: Float64Array;
  readonly meanLength: number;
  readonly terms: TermTable;
  readonly rowOf: (paper: Paper) => number;
  readonly reading: Reading;
  /** The reading's row of each row here. */
  readonly readAt: Int32Array;
}

/** Numbered tokens first, then authors, then pairs. Terms of other papers of the same reading have frequency 0. */
export interface TermTable {
  readonly size: number;
  /** WORD, PAIR or AUTHOR. */
  readonly kind: Uint8Array;
  readonly frequency: Int32Array;
  readonly idf: Float64Array;
  /** A pair's two words; -1 for words and authors. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** The stem, the stems of a pair, or the author's key. */
  readonly textOf: (id: number) => string;
  /** A word as the papers write it most often; of a pair, both. */
  readonly surfaceOf: (id: number) => string;
  /** Ids of the words of a text, in order; -1 for a word that no paper has. */
  readonly wordsOf: (text: string) => number[];
  /** How many papers have a stem. */
  readonly papersWith: (stem: string) => number;
  /** The id of two neighbouring words; -1 where no paper has them. */
  readonly pairOf: (a: number, b: number) => number;
}

/** How common words are in general, for a corpus too small to tell; `papers` is how many papers that knowledge is worth. */
export interface Prior {
  readonly papers: number;
  /** The share of papers with a word; undefined where it is not known. */
  readonly shareOf: (term: string) => number | undefined;
}

export interface CorpusOptions {
  readonly prior?: Prior | undefined;
  /** Single words only, and of authors only these names: a quick look, in a third of the time. */
  readonly onlyNames?: ReadonlySet<string> | undefined;
}

/** `readAt`: which papers of the reading, all distinct. */
export function buildCorpus(
  reading: Reading,
  readAt: Int32Array,
  { prior, onlyNames }: CorpusOptions = {},
): Corpus {
  const rowOf = new Map<Paper['id'], number>();
  readAt.forEach((at, row) => {
    const paper = reading.papers[at];
    if (paper !== undefined) rowOf.set(paper.id, row);
  });
  const authors = readAuthors(
    Array.from(readAt, (at) => reading.papers[at]),
    onlyNames,
  );
  const counted = countTerms(reading, authors, readAt, onlyNames === undefined);
  const terms = tableOf(reading, counted, readAt.length, prior);
  const { starts, ids, counts, lengths } = counted;
  const shared = sortShared(counted);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / (readAt.length || 1) || 1;
  return {
    rows: readAt.length,
    starts,
    shared,
    ids,
    counts,
    weights: weigh(starts, ids, counts, terms),
    lengths,
    meanLength,
    terms,
    rowOf: (paper) => rowOf.get(paper.id) ?? -1,
    reading,
    readAt,
  };
}

function tableOf(reading: Reading, counted: Counted, papers: number, prior: Prior | undefined): TermTable {
  const { size, fixed, frequency, pairs } = counted;
  const tokens = reading.tokens.length;
  const kind = new Uint8Array(size).fill(PAIR, fixed).fill(AUTHOR, tokens, fixed);
  const first = new Int32Array(size).fill(-1, 0, fixed);
  const second = new Int32Array(size).fill(-1, 0, fixed);
  first.set(counted.first.subarray(0, size - fixed), fixed);
  second.set(counted.second.subarray(0, size - fixed), fixed);
  const write = (id: number, wordOf: (token: number) => string): string => {
    if (id < tokens) return wordOf(id);
    if (id < fixed) return `@${counted.authors[id - tokens] ?? ''}`;
    return `${wordOf(first[id] ?? 0)} ${wordOf(second[id] ?? 0)}`;
  };
  return {
    size,
    kind,
    frequency,
    idf: idfOf(reading, counted, papers, prior),
    first,
    second,
    textOf: (id) => write(id, (token) => reading.tokens[token] ?? ''),
    surfaceOf: (id) => write(id, reading.spellingOf),
    wordsOf: (text) => reading.tokensOf(text).map((id) => ((frequency[id] ?? 0) > 0 ? id : -1)),
    papersWith: (stem) => frequency[reading.numberOf(stem)] ?? 0,
    pairOf: pairs.find,
  };
}

function idfOf(
  { tokens }: Reading,
  { size, frequency }: Counted,
  papers: number,
  prior: Prior | undefined,
): Float64Array {
  const idf = new Float64Array(size);
  // What is known in general fades as the corpus grows: beyond a few thousand papers it changes nothing.
  const worth = prior === undefined || papers > 4 * prior.papers ? 0 : prior.papers;
  const all = papers + worth + 1;
  const common = Float64Array.from({ length: 256 }, (_, found) => Math.log(all / (found + 1)) + 1e-6);
  const general = worth > 0 ? tokens.length : 0;
  for (let id = 0; id < general; id++) {
    const found = frequency[id] ?? 0;
    if (found === 0) continue;
    const share = prior?.shareOf(tokens[id] ?? '') ?? 0;
    idf[id] = Math.log(all / (found + worth * share + 1)) + 1e-6;
  }
  for (let id = general; id < size; id++) {
    const found = frequency[id] ?? 0;
    idf[id] = common[found] ?? Math.log(all / (found + 1)) + 1e-6;
  }
  return idf;
}

/** What two papers with the same authors have in common by that alone, where the same words alone are 1. */
const OF_AUTHORS = 0.1;

/**
 * The words and pairs of a paper have unit length; the names that other papers have too have a length of their own beside them,
 * so that a long list of authors does not drown the words, nor a long abstract the authors.
 */
function weigh(
  starts: Int32Array,
  ids: Int32Array,
  counts: Uint16Array,
  { idf, kind, frequency }: TermTable,
): Float32Array {
  const weights = new Float32Array(ids.length);
  const logarithms = Float64Array.from({ length: 64 }, (_, n) => 1 + Math.log(Math.max(1, n)));
  const logOf = (count: number): number => logarithms[count] ?? 1 + Math.log(count);
  const scaleTo = (wanted: number, squares: number): number =>
    squares > 0 ? Math.sqrt(wanted / squares) : 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    let squares = 0;
    let ofNames = 0;
    for (let j = from; j < to; j++) {
      const id = ids[j] ?? 0;
      const weight = logOf(counts[j] ?? 1) * (idf[id] ?? 0);
      weights[j] = weight;
      if (kind[id] !== AUTHOR) squares += weight * weight;
      else if ((frequency[id] ?? 0) > 1) ofNames += weight * weight;
    }
    const scale = scaleTo(1, squares);
    const nameScale = scaleTo(OF_AUTHORS, ofNames);
    for (let j = from; j < to; j++)
      weights[j] = (weights[j] ?? 0) * (kind[ids[j] ?? 0] === AUTHOR ? nameScale : scale);
  }
  return weights;
}

/** Adds the part of a row that other papers share, times `factor`, to a dense vector of all terms. */
export function addRow(corpus: Corpus, row: number, factor: number, into: Float64Array): void {
  const { ids, weights, starts, shared } = corpus;
  const to = shared[row] ?? 0;
  for (let j = starts[row] ?? 0; j < to; j++) {
    const id = ids[j] ?? 0;
    into[id] = (into[id] ?? 0) + factor * (weights[j] ?? 0);
  }
}

/** The product of that part with itself. */
export function squareOfRow({ weights, starts, shared }: Corpus, row: number): number {
  let sum = 0;
  for (let j = starts[row] ?? 0; j < (shared[row] ?? 0); j++) sum += (weights[j] ?? 0) ** 2;
  return sum;
}

/** The product of the words in that part, without the names, with a dense vector. */
export function dotWords(corpus: Corpus, row: number, dense: Float64Array): number {
  const { ids, weights, starts, shared, terms } = corpus;
  let sum = 0;
  const to = shared[row] ?? 0;
  for (let j = starts[row] ?? 0; j < to; j++) {
    const id = ids[j] ?? 0;
    if (terms.kind[id] !== AUTHOR) sum += (weights[j] ?? 0) * (dense[id] ?? 0);
  }
  return sum;
}

/** The product of that part with a dense vector. */
export function dotRow(corpus: Corpus, row: number, dense: Float64Array): number {
  const { ids, weights, starts, shared } = corpus;
  let sum = 0;
  const to = shared[row] ?? 0;
  for (let j = starts[row] ?? 0; j < to; j++) sum += (weights[j] ?? 0) * (dense[ids[j] ?? 0] ?? 0);
  return sum;
}

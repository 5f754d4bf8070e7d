/**
 * Papers as sparse vectors of stemmed words, word pairs and author names, weighted by tf-idf over everything at hand.
 * Typed arrays throughout: 25,000 abstracts are six million numbers.
 */
import type { Paper } from '../paper.ts';
import { type TokenMemo, tokensOf } from '../text/tokens.ts';
import { fullNameKey } from './names.ts';
import { createPairTable, type PairTable } from './pair-table.ts';

export const WORD = 0;
export const PAIR = 1;
export const AUTHOR = 2;

/** The papers' vectors, one after the other: row `r` is `starts[r]..starts[r + 1]`. Weights have unit length. */
export interface Corpus {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** How often each term occurs in its paper. */
  readonly counts: Float32Array;
  readonly weights: Float32Array;
  /** Words in a paper, for BM25. */
  readonly lengths: Float64Array;
  readonly meanLength: number;
  readonly terms: TermTable;
  readonly rowOf: (paper: Paper) => number;
}

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
  /** A word as it is written in the papers, in its shortest form that is a word; of a pair, both. */
  readonly surfaceOf: (id: number) => string;
  /** Ids of the words of a text, in order; -1 for a word that no paper has. */
  readonly wordsOf: (text: string) => number[];
  /** The id of two neighbouring words; -1 where no paper has them. */
  readonly pairOf: (a: number, b: number) => number;
}

/** How common words are in general, for a corpus too small to tell; `papers` is how many papers that knowledge is worth. */
export interface Prior {
  readonly papers: number;
  /** The share of papers with a word or a pair of words; undefined where it is not known. */
  readonly shareOf: (term: string) => number | undefined;
}

/** `withPairs` false reads single words only, in half the time. */
export function buildCorpus(papers: readonly Paper[], prior?: Prior, withPairs = true): Corpus {
  const reader = createReader(withPairs);
  const rowOf = new Map<Paper['id'], number>();
  const starts = new Int32Array(papers.length + 1);
  const lengths = new Float64Array(papers.length);
  papers.forEach((paper, row) => {
    lengths[row] = reader.read(paper);
    starts[row + 1] = reader.length();
    rowOf.set(paper.id, row);
  });
  const { ids, counts, terms } = reader.finish(papers.length, prior);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / (papers.length || 1) || 1;
  const weights = weigh(starts, ids, counts, terms.idf);
  const find = (paper: Paper): number => rowOf.get(paper.id) ?? -1;
  return { rows: papers.length, starts, ids, counts, weights, lengths, meanLength, terms, rowOf: find };
}

/** Reads papers one by one into growing arrays. */
function createReader(withPairs: boolean) {
  const memo: TokenMemo = new Map();
  const words = new Map<string, number>();
  const pairs: PairTable = createPairTable();
  const names: (string | undefined)[] = [];
  let terms = 0;
  let frequency = new Int32Array(1 << 14);
  let kind = new Uint8Array(1 << 14);
  let first = new Int32Array(1 << 14).fill(-1);
  let second = new Int32Array(1 << 14).fill(-1);
  let ids = new Int32Array(1 << 16);
  let counts = new Float32Array(1 << 16);
  let used = 0;
  let place = new Int32Array(1 << 14);

  const addTerm = (ofKind: number, name: string | undefined, a: number, b: number): number => {
    if (terms === frequency.length) {
      frequency = grown(frequency);
      place = grown(place);
      first = grown(first);
      second = grown(second);
      kind = grownBytes(kind);
    }
    names[terms] = name;
    kind[terms] = ofKind;
    first[terms] = a;
    second[terms] = b;
    return terms++;
  };
  const count = (id: number, start: number): void => {
    const at = place[id] ?? 0;
    // `place` points into this paper's part of `ids`, or anywhere before it: then the term is new here.
    if (at >= start && at < used && ids[at] === id) {
      counts[at] = (counts[at] ?? 0) + 1;
      return;
    }
    if (used === ids.length) {
      ids = grown(ids);
      counts = grownFloats(counts);
    }
    ids[used] = id;
    counts[used] = 1;
    place[id] = used++;
    frequency[id] = (frequency[id] ?? 0) + 1;
  };
  const wordId = (token: string): number => {
    let id = words.get(token);
    if (id === undefined) {
      id = addTerm(WORD, token, -1, -1);
      words.set(token, id);
    }
    return id;
  };
  const readText = (text: string, start: number): number => {
    let before = -1;
    const tokens = tokensOf(text, memo);
    for (const token of tokens) {
      const id = wordId(token);
      count(id, start);
      if (withPairs && before >= 0) {
        const known = pairs.findOrAdd(before, id, terms);
        if (known === terms) addTerm(PAIR, undefined, before, id);
        count(known, start);
      }
      before = id;
    }
    return tokens.length;
  };

  // Only a few labels need it, so the spelling of each stem is worked out on first use.
  let spellings: Map<string, string> | undefined;
  const surfaces = (): Map<string, string> => {
    spellings ??= shortestSpellings(memo);
    return spellings;
  };

  return {
    length: () => used,
    /** Title and abstract apart, so that no word pair is made across the seam. */
    read: (paper: Paper): number => {
      const start = used;
      const length = readText(paper.title, start) + readText(paper.abstract, start);
      for (const author of paper.authors) {
        const key = fullNameKey(author);
        if (key === '') continue;
        const name = `@${key}`;
        let id = words.get(name);
        if (id === undefined) {
          id = addTerm(AUTHOR, name, -1, -1);
          words.set(name, id);
        }
        count(id, start);
      }
      return length;
    },
    finish: (papers: number, prior: Prior | undefined) => {
      const textOf = (id: number): string =>
        names[id] ?? `${names[first[id] ?? 0] ?? ''} ${names[second[id] ?? 0] ?? ''}`;
      const table: TermTable = {
        size: terms,
        kind,
        frequency,
        idf: idfOf({ terms, frequency, kind, papers, textOf, prior }),
        first,
        second,
        textOf,
        surfaceOf: (id) => textOf(id).replace(/[^ ]+/g, (stem) => surfaces().get(stem) ?? stem),
        wordsOf: (text) => tokensOf(text, memo).map((token) => words.get(token) ?? -1),
        pairOf: pairs.find,
      };
      return { ids: ids.subarray(0, used), counts: counts.subarray(0, used), terms: table };
    },
  };
}

/** A stem is often no word (`comput`): the shortest spelling that was read stands for it. */
function shortestSpellings(memo: TokenMemo): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const [word, stem] of memo) {
    const before = spellings.get(stem);
    if (
      before === undefined ||
      word.length < before.length ||
      (word.length === before.length && word < before)
    ) {
      spellings.set(stem, word);
    }
  }
  return spellings;
}

interface Frequencies {
  readonly terms: number;
  readonly frequency: Int32Array;
  readonly kind: Uint8Array;
  readonly papers: number;
  readonly textOf: (id: number) => string;
  readonly prior: Prior | undefined;
}

function idfOf({ terms, frequency, kind, papers, textOf, prior }: Frequencies): Float64Array {
  const idf = new Float64Array(terms);
  // What is known in general fades as the corpus grows: beyond a few thousand papers it changes nothing.
  const worth = prior === undefined || papers > 4 * prior.papers ? 0 : prior.papers;
  for (let id = 0; id < terms; id++) {
    let found = frequency[id] ?? 0;
    if (prior !== undefined && worth > 0 && kind[id] === WORD)
      found += worth * (prior.shareOf(textOf(id)) ?? 0);
    idf[id] = Math.log((papers + worth + 1) / (found + 1)) + 1e-6;
  }
  return idf;
}

function weigh(starts: Int32Array, ids: Int32Array, counts: Float32Array, idf: Float64Array): Float32Array {
  const weights = new Float32Array(ids.length);
  const logarithms = Float64Array.from({ length: 64 }, (_, n) => 1 + Math.log(Math.max(1, n)));
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    let squares = 0;
    for (let j = from; j < to; j++) {
      const count = counts[j] ?? 1;
      const weight = (logarithms[count] ?? 1 + Math.log(count)) * (idf[ids[j] ?? 0] ?? 0);
      weights[j] = weight;
      squares += weight * weight;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let j = from; j < to; j++) weights[j] = (weights[j] ?? 0) * scale;
  }
  return weights;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}

function grownFloats(array: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const next = new Float32Array(array.length * 2);
  next.set(array);
  return next;
}

function grownBytes(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(array.length * 2);
  next.set(array);
  return next;
}

/** Adds a row, times `factor`, to a dense vector of all terms. */
export function addRow(corpus: Corpus, row: number, factor: number, into: Float64Array): void {
  for (let j = corpus.starts[row] ?? 0; j < (corpus.starts[row + 1] ?? 0); j++) {
    const id = corpus.ids[j] ?? 0;
    into[id] = (into[id] ?? 0) + factor * (corpus.weights[j] ?? 0);
  }
}

export function dotRow(corpus: Corpus, row: number, dense: Float64Array): number {
  const { ids, weights, starts } = corpus;
  let sum = 0;
  for (let j = starts[row] ?? 0; j < (starts[row + 1] ?? 0); j++)
    sum += (weights[j] ?? 0) * (dense[ids[j] ?? 0] ?? 0);
  return sum;
}

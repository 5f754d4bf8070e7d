/** Papers as sparse vectors of stemmed words and word pairs, weighted by tf-idf over everything at hand. */
import type { Paper } from '../paper.ts';
import { bigramsOf, type TokenMemo, tokensOf } from '../text/tokens.ts';

/** Unit length; ids ascend. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

export interface Corpus {
  /** Of a paper's title and abstract. */
  readonly vectorOf: (paper: Paper) => SparseVector;
  /** Of words without a place in the corpus: an interest's description. Words the corpus does not hold are left out. */
  readonly vectorOfText: (text: string) => SparseVector;
  readonly termOf: (id: number) => string;
  readonly idfOf: (id: number) => number;
}

const EMPTY: SparseVector = { ids: new Int32Array(0), weights: new Float32Array(0) };

/** `papers` decide the idf; each is counted once, whatever order they come in. */
export function buildCorpus(papers: readonly Paper[]): Corpus {
  const memo: TokenMemo = new Map();
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const documentFrequency: number[] = [];
  const counts = new Map<Paper, Map<number, number>>();
  for (const paper of papers) {
    const found = countTerms(paperTerms(paper, memo), (term) => {
      let id = ids.get(term);
      if (id === undefined) {
        id = terms.length;
        ids.set(term, id);
        terms.push(term);
        documentFrequency.push(0);
      }
      return id;
    });
    for (const id of found.keys()) documentFrequency[id] = (documentFrequency[id] ?? 0) + 1;
    counts.set(paper, found);
  }
  const idfOf = (id: number): number => Math.log(1 + papers.length / (1 + (documentFrequency[id] ?? 0)));
  const vectors = new Map<Paper, SparseVector>();
  const vectorOf = (paper: Paper): SparseVector => {
    let vector = vectors.get(paper);
    if (vector === undefined) {
      vector = weigh(
        counts.get(paper) ?? countTerms(paperTerms(paper, memo), (term) => ids.get(term)),
        idfOf,
      );
      vectors.set(paper, vector);
    }
    return vector;
  };
  const vectorOfText = (text: string): SparseVector =>
    weigh(
      countTerms(termsOf(text, memo), (term) => ids.get(term)),
      idfOf,
    );
  return { vectorOf, vectorOfText, termOf: (id) => terms[id] ?? '', idfOf };
}

export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

/** The terms that two vectors share, the strongest first. */
export function sharedTerms(a: SparseVector, b: SparseVector, corpus: Corpus, limit: number): string[] {
  const shared: { id: number; weight: number }[] = [];
  const other = new Map<number, number>();
  b.ids.forEach((id, i) => {
    other.set(id, b.weights[i] ?? 0);
  });
  a.ids.forEach((id, i) => {
    const weight = (a.weights[i] ?? 0) * (other.get(id) ?? 0);
    if (weight > 0) shared.push({ id, weight });
  });
  shared.sort((x, y) => y.weight - x.weight || x.id - y.id);
  return shared.slice(0, limit).map((term) => corpus.termOf(term.id));
}

function termsOf(text: string, memo: TokenMemo): string[] {
  const tokens = tokensOf(text, memo);
  return [...tokens, ...bigramsOf(tokens)];
}

/** Title and abstract apart, so that no word pair is made across the seam. */
function paperTerms(paper: Paper, memo: TokenMemo): string[] {
  return [...termsOf(paper.title, memo), ...termsOf(paper.abstract, memo)];
}

function countTerms(
  terms: readonly string[],
  idOf: (term: string) => number | undefined,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const id = idOf(term);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function weigh(counts: ReadonlyMap<number, number>, idfOf: (id: number) => number): SparseVector {
  if (counts.size === 0) return EMPTY;
  const ids = Int32Array.from(counts.keys()).sort();
  const weights = new Float32Array(ids.length);
  let squares = 0;
  ids.forEach((id, i) => {
    const weight = (1 + Math.log(counts.get(id) ?? 1)) * idfOf(id);
    weights[i] = weight;
    squares += weight * weight;
  });
  const norm = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / norm;
  return { ids, weights };
}

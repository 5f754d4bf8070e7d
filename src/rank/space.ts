/**
 * The semantic space that ships with radar: one vector for each of some fifty thousand words and word pairs, trained so
 * that the sum of a paper's vectors points the same way for papers that belong together (bench/space). Reading the file is
 * the caller's business; loadSpace only lays views over its bytes.
 *
 * Layout, little endian: `RSP1`, uint32 dimensions, uint32 terms, uint32 bytes of the term list; the terms, UTF-8, a line
 * each, padded to four bytes; float32 scale a term; uint8 a term, -10·log2 of the share of papers that hold it; then
 * dimensions/2 bytes a term, two four-bit numbers each, low half first, 8 standing for 0.
 */
import type { Corpus } from './corpus.ts';
import { PAIR, WORD } from './corpus.ts';
import { createPairTable } from './pair-table.ts';

export interface SemanticSpace {
  readonly dimensions: number;
  readonly terms: number;
  /** Row of a word (or `word word`), or -1. */
  readonly rowOf: (term: string) => number;
  /** Row of a pair, given the rows of its words, or -1. */
  readonly pairRowOf: (first: number, second: number) => number;
  /** Share of the training papers that hold the term, or undefined. */
  readonly shareOf: (term: string) => number | undefined;
  /** Unpacks a term's vector, in steps of -7 to 7, to `into` from `offset` on; returns the size of a step. */
  readonly unpack: (row: number, into: Int8Array, offset: number) => number;
}

const MAGIC = 0x31505352;

/** Throws a RangeError for bytes that are not such a file. */
export function loadSpace(bytes: Uint8Array): SemanticSpace {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || head.getUint32(0, true) !== MAGIC)
    throw new RangeError('not a semantic space');
  const dimensions = head.getUint32(4, true);
  const terms = head.getUint32(8, true);
  const listBytes = head.getUint32(12, true);
  const scalesAt = 16 + listBytes + ((4 - (listBytes % 4)) % 4);
  const sharesAt = scalesAt + terms * 4;
  const packedAt = sharesAt + terms;
  const half = dimensions / 2;
  if (bytes.byteLength < packedAt + terms * half) throw new RangeError('the semantic space is cut short');
  const list = new TextDecoder().decode(bytes.subarray(16, 16 + listBytes)).split('\n');
  const rows = new Map<string, number>();
  for (let row = 0; row < terms; row++) rows.set(list[row] ?? '', row);
  const rowOf = (term: string): number => rows.get(term) ?? -1;
  const pairs = createPairTable(terms);
  for (let row = 0; row < terms; row++) {
    const term = list[row] ?? '';
    const space = term.indexOf(' ');
    if (space > 0) pairs.findOrAdd(rowOf(term.slice(0, space)), rowOf(term.slice(space + 1)), row);
  }
  return {
    dimensions,
    terms,
    rowOf,
    pairRowOf: pairs.find,
    shareOf: (term) => {
      const row = rows.get(term);
      return row === undefined ? undefined : 2 ** (-(bytes[sharesAt + row] ?? 0) / 10);
    },
    unpack: (row, into, offset) => {
      let at = packedAt + row * half;
      for (let k = offset; k < offset + dimensions; k += 2) {
        const packed = bytes[at++] ?? 0;
        into[k] = (packed & 15) - 8;
        into[k + 1] = (packed >> 4) - 8;
      }
      return head.getFloat32(scalesAt + row * 4, true);
    },
  };
}

/** How telling a word is that no paper has. */
const RAREST = 8;

/** Papers in the space: row by row, unit length, all zero for a paper without a known word. */
export interface Embedding {
  readonly dimensions: number;
  readonly vectors: Float32Array;
  /** From 0 to 1: how much of these papers' telling words the space knows. */
  readonly known: number;
  /** The same for words that are not in the corpus, with the share of their weight that is known. */
  readonly ofWords: (ids: readonly number[]) => { readonly vector: Float32Array; readonly known: number };
}

export function embedRows(space: SemanticSpace, corpus: Corpus): Embedding {
  const { dimensions } = space;
  const table = unpackTerms(space, corpus);
  const vectors = new Float32Array(corpus.rows * dimensions);
  for (let row = 0; row < corpus.rows; row++) {
    const sum = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    for (let j = corpus.starts[row] ?? 0; j < (corpus.starts[row + 1] ?? 0); j++) {
      const count = corpus.counts[j] ?? 1;
      addTerm(table, corpus.ids[j] ?? 0, count === 1 ? 1 : 1 + Math.log(count), sum);
    }
    normalise(vectors, row * dimensions, dimensions);
  }
  const ofWords = (ids: readonly number[]) => {
    const vector = new Float32Array(dimensions);
    for (const id of new Set([...ids, ...pairsOf(ids, corpus)])) addTerm(table, id, 1, vector);
    normalise(vector, 0, dimensions);
    return { vector, known: knownShare(table, ids, corpus) };
  };
  return { dimensions, vectors, known: knownOf(table, corpus), ofWords };
}

/** The vectors of the corpus's terms, unpacked once: eight bits a number keep them in the processor's cache. */
interface TermVectors {
  /** Where a term's vector begins, or -1. */
  readonly at: Int32Array;
  readonly steps: Float32Array;
  readonly values: Int8Array;
}

function unpackTerms(space: SemanticSpace, corpus: Corpus): TermVectors {
  const rows = rowsOf(space, corpus);
  const known = rows.reduce((count, row) => count + (row >= 0 ? 1 : 0), 0);
  const values = new Int8Array(known * space.dimensions);
  const steps = new Float32Array(rows.length);
  let at = 0;
  rows.forEach((row, id) => {
    if (row < 0) return;
    steps[id] = space.unpack(row, values, at);
    rows[id] = at;
    at += space.dimensions;
  });
  return { at: rows, steps, values };
}

function rowsOf(space: SemanticSpace, { terms }: Corpus): Int32Array {
  const rows = new Int32Array(terms.size).fill(-1);
  for (let id = 0; id < terms.size; id++) {
    if (terms.kind[id] === WORD) rows[id] = space.rowOf(terms.textOf(id));
    else if (terms.kind[id] === PAIR) {
      // A pair is numbered after both of its words.
      const first = rows[terms.first[id] ?? -1] ?? -1;
      const second = rows[terms.second[id] ?? -1] ?? -1;
      if (first >= 0 && second >= 0) rows[id] = space.pairRowOf(first, second);
    }
  }
  return rows;
}

function addTerm({ at, steps, values }: TermVectors, id: number, factor: number, into: Float32Array): void {
  const from = at[id] ?? -1;
  if (from < 0) return;
  const scale = factor * (steps[id] ?? 0);
  // Two at a time: this is the innermost loop of ranking, and dimensions are even.
  for (let k = 0; k < into.length; k += 2) {
    into[k] = (into[k] ?? 0) + scale * (values[from + k] ?? 0);
    into[k + 1] = (into[k + 1] ?? 0) + scale * (values[from + k + 1] ?? 0);
  }
}

function knownOf(table: TermVectors, corpus: Corpus): number {
  let known = 0;
  let all = 0;
  for (let j = 0; j < corpus.ids.length; j++) {
    const id = corpus.ids[j] ?? 0;
    if (corpus.terms.kind[id] !== WORD) continue;
    const weight = corpus.weights[j] ?? 0;
    all += weight;
    if ((table.at[id] ?? -1) >= 0) known += weight;
  }
  return all > 0 ? known / all : 0;
}

function knownShare(table: TermVectors, words: readonly number[], { terms }: Corpus): number {
  let known = 0;
  let all = 0;
  for (const id of words) {
    all += terms.idf[id] ?? RAREST;
    if ((table.at[id] ?? -1) >= 0) known += terms.idf[id] ?? 0;
  }
  return all > 0 ? known / all : 0;
}

function pairsOf(ids: readonly number[], corpus: Corpus): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < ids.length; i++) {
    const a = ids[i - 1] ?? -1;
    const b = ids[i] ?? -1;
    const pair = a < 0 || b < 0 ? -1 : corpus.terms.pairOf(a, b);
    if (pair >= 0) pairs.push(pair);
  }
  return pairs;
}

/** To unit length, in place; nothing happens to zeros. */
export function normalise(vectors: Float32Array, offset: number, dimensions: number): void {
  let squares = 0;
  for (let k = offset; k < offset + dimensions; k++) squares += (vectors[k] ?? 0) * (vectors[k] ?? 0);
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let k = offset; k < offset + dimensions; k++) vectors[k] = (vectors[k] ?? 0) * scale;
}

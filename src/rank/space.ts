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
  /** Adds a term's vector, times `factor`, to `into` from `offset` on. */
  readonly addTerm: (row: number, factor: number, into: Float32Array, offset: number) => void;
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
    addTerm: (row, factor, into, offset) => {
      const scale = head.getFloat32(scalesAt + row * 4, true) * factor;
      let at = packedAt + row * half;
      for (let k = offset; k < offset + dimensions; k += 2) {
        const packed = bytes[at++] ?? 0;
        into[k] = (into[k] ?? 0) + scale * ((packed & 15) - 8);
        into[k + 1] = (into[k + 1] ?? 0) + scale * ((packed >> 4) - 8);
      }
    },
  };
}

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
  const table = decodedRows(space, corpus);
  const vectors = new Float32Array(corpus.rows * dimensions);
  let known = 0;
  let all = 0;
  const logarithms = Float64Array.from({ length: 64 }, (_, n) => 1 + Math.log(Math.max(1, n)));
  for (let row = 0; row < corpus.rows; row++) {
    const offset = row * dimensions;
    for (let j = corpus.starts[row] ?? 0; j < (corpus.starts[row + 1] ?? 0); j++) {
      const id = corpus.ids[j] ?? 0;
      const at = table.at[id] ?? -1;
      if (corpus.terms.kind[id] === WORD) {
        const weight = corpus.weights[j] ?? 0;
        all += weight;
        if (at >= 0) known += weight;
      }
      if (at < 0) continue;
      const count = corpus.counts[j] ?? 1;
      const factor = logarithms[count] ?? 1 + Math.log(count);
      for (let k = 0; k < dimensions; k++) {
        vectors[offset + k] = (vectors[offset + k] ?? 0) + factor * (table.vectors[at + k] ?? 0);
      }
    }
    normalise(vectors, offset, dimensions);
  }
  const ofWords = (ids: readonly number[]) => {
    const vector = new Float32Array(dimensions);
    const wanted = [...new Set([...ids, ...pairsOf(ids, corpus)])];
    let weight = 0;
    let found = 0;
    for (const id of wanted) {
      const at = table.at[id] ?? -1;
      if (corpus.terms.kind[id] === WORD) {
        weight += corpus.terms.idf[id] ?? 0;
        if (at >= 0) found += corpus.terms.idf[id] ?? 0;
      }
      for (let k = 0; at >= 0 && k < dimensions; k++)
        vector[k] = (vector[k] ?? 0) + (table.vectors[at + k] ?? 0);
    }
    normalise(vector, 0, dimensions);
    return { vector, known: weight > 0 ? found / weight : 0 };
  };
  return { dimensions, vectors, known: all > 0 ? known / all : 0, ofWords };
}

function pairsOf(ids: readonly number[], corpus: Corpus): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < ids.length; i++) {
    const pair = corpus.terms.pairOf(ids[i - 1] ?? -1, ids[i] ?? -1);
    if (pair >= 0) pairs.push(pair);
  }
  return pairs;
}

/** The vectors of the corpus's terms, unpacked once; `at` is where a term's vector begins, or -1. */
function decodedRows(space: SemanticSpace, corpus: Corpus): { at: Int32Array; vectors: Float32Array } {
  const { terms } = corpus;
  const rows = new Int32Array(terms.size).fill(-1);
  let known = 0;
  for (let id = 0; id < terms.size; id++) {
    if (terms.kind[id] === WORD) rows[id] = space.rowOf(terms.textOf(id));
    else if (terms.kind[id] === PAIR) {
      // A pair is numbered after both of its words.
      const first = rows[terms.first[id] ?? -1] ?? -1;
      const second = rows[terms.second[id] ?? -1] ?? -1;
      rows[id] = first >= 0 && second >= 0 ? space.pairRowOf(first, second) : -1;
    }
    if ((rows[id] ?? -1) >= 0) known++;
  }
  const vectors = new Float32Array(known * space.dimensions);
  let at = 0;
  for (let id = 0; id < terms.size; id++) {
    const row = rows[id] ?? -1;
    if (row < 0) continue;
    space.addTerm(row, 1, vectors, at);
    rows[id] = at;
    at += space.dimensions;
  }
  return { at: rows, vectors };
}

/** To unit length, in place; nothing happens to zeros. */
export function normalise(vectors: Float32Array, offset: number, dimensions: number): void {
  let squares = 0;
  for (let k = offset; k < offset + dimensions; k++) squares += (vectors[k] ?? 0) * (vectors[k] ?? 0);
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let k = offset; k < offset + dimensions; k++) vectors[k] = (vectors[k] ?? 0) * scale;
}

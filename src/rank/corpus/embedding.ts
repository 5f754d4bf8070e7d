/** Papers and descriptions as points of the semantic space. */
import { type Corpus, PAIR, WORD } from './corpus.ts';
import { paddedTo32, type SemanticSpace } from './space.ts';

/** Papers in the space: row by row, unit length, all zero for a paper without a known word. */
export interface Embedding {
  /** Of `vectors`, a multiple of 32; the order of the numbers is the kernel's own. */
  readonly dimensions: number;
  readonly vectors: Float32Array;
  /** From 0 to 1: how much of these papers' telling words the space knows. */
  readonly known: number;
  readonly space: SemanticSpace;
  /** The place of a text's tokens, whether some paper has them or not; zeros where the space knows none of them. */
  readonly ofTokens: (tokens: readonly string[]) => Float32Array;
  /** Products of some rows' vectors with one vector. */
  readonly dots: (rows: Int32Array, vector: Float32Array) => Float32Array;
}

export function embedRows(space: SemanticSpace, corpus: Corpus): Embedding {
  const memory = layMemory(space, corpus);
  const { dimensions, kernel, list, factors, vectors } = memory;
  const rowOfTerm = rowsOf(space, corpus);
  const logarithms = Float64Array.from({ length: 64 }, (_, n) => 1 + Math.log(Math.max(1, n)));
  const put = (at: number, row: number, factor: number): void => {
    list[2 * at] = row * (dimensions / 2);
    factors[2 * at + 1] = factor * space.stepOf(row);
  };
  for (let row = 0; row < corpus.rows; row++) {
    let count = 0;
    for (let j = corpus.starts[row] ?? 0; j < (corpus.starts[row + 1] ?? 0); j++) {
      const found = rowOfTerm[corpus.ids[j] ?? 0] ?? -1;
      if (found < 0) continue;
      const times = corpus.counts[j] ?? 1;
      put(count++, found, logarithms[times] ?? 1 + Math.log(times));
    }
    kernel.sum(memory.listAt, count, memory.vectorsAt + row * dimensions * 4);
    normalise(vectors, row * dimensions, dimensions);
  }
  const ofTokens = (tokens: readonly string[]): Float32Array => {
    const found = new Set<number>();
    let before = -1;
    for (const token of tokens) {
      const row = space.rowOf(token);
      if (row >= 0) found.add(row);
      const pair = before < 0 || row < 0 ? -1 : space.pairRowOf(before, row);
      if (pair >= 0) found.add(pair);
      before = row;
    }
    let count = 0;
    for (const row of found) if (count < memory.longest) put(count++, row, 1);
    kernel.sum(memory.listAt, count, memory.spareAt);
    const vector = memory.spare.slice();
    normalise(vector, 0, dimensions);
    return vector;
  };
  const dots = (rows: Int32Array, vector: Float32Array): Float32Array => {
    memory.spare.set(vector);
    const answers = new Float32Array(rows.length);
    // There may be more of them than papers: one that was given twice is ranked twice.
    for (let from = 0; from < rows.length; from += corpus.rows) {
      const some = rows.subarray(from, from + corpus.rows);
      for (let i = 0; i < some.length; i++)
        memory.pointers[i] = memory.vectorsAt + (some[i] ?? 0) * dimensions * 4;
      kernel.dots(memory.pointersAt, some.length, memory.spareAt, memory.answersAt);
      answers.set(memory.answers.subarray(0, some.length), from);
    }
    return answers;
  };
  return { dimensions, vectors, known: knownOf(rowOfTerm, corpus), space, ofTokens, dots };
}

/** The longest description whose every word is placed in the space. */
const LONGEST = 4096;

/** The kernel's memory: the packed terms, then what is worked on. */
function layMemory(space: SemanticSpace, corpus: Corpus) {
  const dimensions = paddedTo32(space.dimensions);
  let longest = LONGEST;
  for (let row = 0; row < corpus.rows; row++)
    longest = Math.max(longest, (corpus.starts[row + 1] ?? 0) - (corpus.starts[row] ?? 0));
  let end = 0;
  const take = (bytes: number): number => {
    const at = end;
    end += Math.ceil(bytes / 16) * 16;
    return at;
  };
  const packedAt = take((space.terms * dimensions) / 2);
  const listAt = take(longest * 8);
  const vectorsAt = take(corpus.rows * dimensions * 4);
  const pointersAt = take(corpus.rows * 4);
  const answersAt = take(corpus.rows * 4);
  const spareAt = take(dimensions * 4);
  const kernel = space.kernel(end);
  copyPacked(space, dimensions, new Uint8Array(kernel.memory, packedAt));
  return {
    dimensions,
    longest,
    kernel,
    listAt,
    vectorsAt,
    pointersAt,
    answersAt,
    spareAt,
    list: new Uint32Array(kernel.memory, listAt, longest * 2),
    factors: new Float32Array(kernel.memory, listAt, longest * 2),
    vectors: new Float32Array(kernel.memory, vectorsAt, corpus.rows * dimensions),
    pointers: new Uint32Array(kernel.memory, pointersAt, corpus.rows),
    answers: new Float32Array(kernel.memory, answersAt, corpus.rows),
    spare: new Float32Array(kernel.memory, spareAt, dimensions),
  };
}

export function copyPacked(space: SemanticSpace, dimensions: number, into: Uint8Array): void {
  if (dimensions === space.dimensions) {
    into.set(space.packed);
    return;
  }
  const bytes = space.dimensions / 2;
  into.fill(0x88, 0, (space.terms * dimensions) / 2);
  for (let row = 0; row < space.terms; row++)
    into.set(space.packed.subarray(row * bytes, (row + 1) * bytes), (row * dimensions) / 2);
}

/** The space's row of each term, or -1. */
function rowsOf(space: SemanticSpace, { terms }: Corpus): Int32Array {
  const rows = new Int32Array(terms.size).fill(-1);
  for (let id = 0; id < terms.size; id++) {
    if ((terms.frequency[id] ?? 0) === 0) continue;
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

function knownOf(rowOfTerm: Int32Array, corpus: Corpus): number {
  const { ids, weights, terms } = corpus;
  let known = 0;
  let all = 0;
  for (let j = 0; j < ids.length; j++) {
    const id = ids[j] ?? 0;
    if (terms.kind[id] !== WORD) continue;
    const weight = weights[j] ?? 0;
    all += weight;
    if ((rowOfTerm[id] ?? -1) >= 0) known += weight;
  }
  return all > 0 ? known / all : 0;
}

/** To unit length, in place; nothing happens to zeros. */
export function normalise(vectors: Float32Array, offset: number, dimensions: number): void {
  let squares = 0;
  for (let k = offset; k < offset + dimensions; k++) squares += (vectors[k] ?? 0) * (vectors[k] ?? 0);
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let k = offset; k < offset + dimensions; k++) vectors[k] = (vectors[k] ?? 0) * scale;
}

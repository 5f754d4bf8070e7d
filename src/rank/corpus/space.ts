/**
 * The semantic space that ships with radar: one vector for each of some fifty thousand words and word pairs, trained so
 * that the sum of a paper's vectors points the same way for papers that belong together (bench/space). Reading the file is
 * the caller's business; loadSpace only lays views over its bytes.
 *
 * Layout, little endian: `RSP2`, then uint32 each dimensions, terms, words (the first terms; the others are pairs of them),
 * slots of the word table, slots of the pair table; the two hash tables, three int32 a slot (word-table.ts, pair-table.ts);
 * float32 scale a term; dimensions/2 bytes a term, two four-bit numbers each, low half first, 8 standing for 0; uint8 a term,
 * -10·log2 of the share of papers that hold it. Terms themselves are not in it: nothing but their hashes is ever asked for.
 */
import { compileKernel, type Kernel } from './kernel.ts';
import { viewPairTable } from './pair-table.ts';
import { viewWordTable } from './word-table.ts';

export interface SemanticSpace {
  readonly dimensions: number;
  readonly terms: number;
  /** Row of a word, or -1. */
  readonly rowOf: (word: string) => number;
  /** Row of a pair, given the rows of its words, or -1. */
  readonly pairRowOf: (first: number, second: number) => number;
  /** Share of the training papers that hold the word, or undefined. */
  readonly shareOf: (word: string) => number | undefined;
  /** How long a term's vector is, 1 for a word that says as much as most: training shortens what says little of a paper. */
  readonly lengthOf: (row: number) => number;
  /** The size of a step of a term's packed numbers. */
  readonly stepOf: (row: number) => number;
  readonly packed: Uint8Array;
  /** Makes a kernel of its own with so many bytes of memory; `dimensions` of it are rounded up to the next 32. */
  readonly kernel: (bytes: number) => Kernel;
}

const MAGIC = 0x32505352;
const HEAD = 24;

/** Throws a RangeError for bytes that are not such a file. */
export function loadSpace(given: Uint8Array): SemanticSpace {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.byteLength < HEAD) throw new RangeError('not a semantic space');
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4);
  const [magic, dimensions = 0, terms = 0, , wordSlots = 0, pairSlots = 0] = head;
  if (magic !== MAGIC) throw new RangeError('not a semantic space');
  const pairsAt = HEAD + wordSlots * 12;
  const scalesAt = pairsAt + pairSlots * 12;
  const packedAt = scalesAt + terms * 4;
  const sharesAt = packedAt + (terms * dimensions) / 2;
  if (bytes.byteLength < sharesAt + terms) throw new RangeError('the semantic space is cut short');
  const rowOf = viewWordTable(new Int32Array(bytes.buffer, bytes.byteOffset + HEAD, wordSlots * 3));
  const scales = new Float32Array(bytes.buffer, bytes.byteOffset + scalesAt, terms);
  const shares = sharesTable();
  const packed = bytes.subarray(packedAt, sharesAt);
  let makeKernel: ((bytes: number) => Kernel) | undefined;
  return {
    dimensions,
    terms,
    rowOf,
    pairRowOf: viewPairTable(new Int32Array(bytes.buffer, bytes.byteOffset + pairsAt, pairSlots * 3)),
    shareOf: (word) => {
      const row = rowOf(word);
      return row < 0 ? undefined : shares[bytes[sharesAt + row] ?? 0];
    },
    lengthOf: (row) =>
      (scales[row] ?? 0) *
      lengthOfPacked(packed.subarray((row * dimensions) / 2, ((row + 1) * dimensions) / 2)),
    stepOf: (row) => scales[row] ?? 0,
    packed,
    kernel: (size) => {
      makeKernel ??= compileKernel(paddedTo32(dimensions));
      return makeKernel(size);
    },
  };
}

function lengthOfPacked(numbers: Uint8Array): number {
  let squares = 0;
  for (const both of numbers) squares += ((both & 15) - 8) ** 2 + ((both >> 4) - 8) ** 2;
  return Math.sqrt(squares);
}

export function paddedTo32(dimensions: number): number {
  return Math.ceil(dimensions / 32) * 32;
}

/** 2^(-n/10), by multiplication: engines do not agree on the last bit of powers. */
function sharesTable(): Float64Array {
  const shares = new Float64Array(256);
  let share = 1;
  for (let n = 0; n < 256; n++) {
    shares[n] = share;
    share *= 0.9330329915368074;
  }
  return shares;
}

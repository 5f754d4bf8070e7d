/**
 * Compares one vector with millions: eight-bit numbers, products added up exactly, so that every machine finds the same
 * papers. As WebAssembly with 128 bits at a time it takes about as long as reading them.
 */
import {
  compile,
  endOf,
  functionOf,
  get,
  I16_ADD,
  I16_MUL_HIGH,
  I16_MUL_LOW,
  I32,
  I32_ADD,
  I32_CONST,
  I32_LANE,
  I32_PAIRS,
  I32_STORE,
  I32X4_ADD,
  LOAD,
  LOCAL_SET,
  loop,
  moduleWith,
  signed,
  simd,
  unsigned,
  V128,
  zero,
} from './wasm.ts';

export interface Scanner {
  /** Products of `count` vectors that stand one after the other with the one that is looked for; valid until the next call. */
  readonly products: (vectors: Uint8Array, count: number) => Int32Array;
}

interface Functions {
  readonly products: (vectors: number, count: number, wanted: number, out: number) => void;
}

/** `wanted` has a multiple of 16 numbers, none of them -128. `most`: vectors that are compared at once. */
export function createScanner(wanted: Int8Array, most: number): Scanner {
  const dimensions = wanted.length;
  const outAt = dimensions;
  const vectorsAt = outAt + Math.ceil(most / 4) * 16;
  const kernel = compile<Functions>(moduleOf(dimensions))(vectorsAt + most * dimensions);
  new Int8Array(kernel.memory, 0, dimensions).set(wanted);
  const room = new Uint8Array(kernel.memory, vectorsAt, most * dimensions);
  const out = new Int32Array(kernel.memory, outAt, most);
  return {
    products: (vectors, count) => {
      room.set(vectors.subarray(0, count * dimensions));
      kernel.products(vectorsAt, count, 0, outAt);
      return out;
    },
  };
}

function moduleOf(dimensions: number): number[] {
  return moduleWith([[0x60, 4, I32, I32, I32, I32, 0]], { products: productsOf(dimensions) });
}

/** The products of two pairs of eight-bit numbers fit sixteen bits together: 2·127² = 32,258. */
function productsOf(dimensions: number): number[] {
  const [vectors, count, wanted, out, at, end, sums, vector, other] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const load = (from: number, block: number) => [...get(from), ...simd(LOAD), 0, ...unsigned(block * 16)];
  const body = [...zero(), LOCAL_SET, sums];
  for (let block = 0; block < dimensions / 16; block++) {
    body.push(...load(at, block), LOCAL_SET, vector, ...load(wanted, block), LOCAL_SET, other);
    body.push(...get(sums));
    for (const multiply of [I16_MUL_LOW, I16_MUL_HIGH])
      body.push(...get(vector), ...get(other), ...simd(multiply));
    body.push(...simd(I16_ADD), ...simd(I32_PAIRS), ...simd(I32X4_ADD), LOCAL_SET, sums);
  }
  body.push(...get(out));
  for (let lane = 0; lane < 4; lane++) {
    body.push(...get(sums), ...simd(I32_LANE), lane);
    if (lane > 0) body.push(I32_ADD);
  }
  body.push(I32_STORE, 2, 0, ...get(out), I32_CONST, 4, I32_ADD, LOCAL_SET, out);
  // `count` becomes the bytes of all vectors, and with that where they end.
  const ends = [
    ...get(count),
    I32_CONST,
    ...signed(dimensions),
    0x6c,
    LOCAL_SET,
    count,
    ...endOf(vectors, count, 0, end),
  ];
  return functionOf(
    [
      [2, I32],
      [3, V128],
    ],
    [...ends, ...loop(at, vectors, end, dimensions, body)],
  );
}

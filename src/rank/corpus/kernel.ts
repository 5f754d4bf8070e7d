/**
 * The two inner loops of ranking by meaning, as WebAssembly with vectors of 128 bits: a tenth of the time that the same
 * loops take in JavaScript, and the same bits on every machine, since the order of additions is written down here
 * (https://webassembly.github.io/spec/core/, SIMD in Node since 16.4).
 */

import {
  AND,
  compile,
  endOf,
  F32_ADD,
  F32_FROM_I32,
  F32_LANE,
  F32_MUL,
  functionOf,
  get,
  I8_SHR_U,
  I8_SUB,
  I16_HIGH,
  I16_LOW,
  I32,
  I32_ADD,
  I32_CONST,
  I32_HIGH,
  I32_LOW,
  LOAD,
  LOAD32_SPLAT,
  LOCAL_SET,
  loop,
  moduleWith,
  STORE,
  simd,
  splat,
  unsigned,
  V128,
  zero,
} from './wasm.ts';

export interface Kernel {
  readonly memory: ArrayBuffer;
  /**
   * Adds up packed vectors. `list` holds `count` pairs of (uint32 where the packed vector begins, float32 factor); the sum,
   * of float32, goes to `out`. Inside each 32 numbers the low halves of the bytes come first, then the high ones.
   */
  readonly sum: (list: number, count: number, out: number) => void;
  /** Products of float32 vectors, `rows` holding where each begins (uint32), with the one at `vector`; float32 to `out`. */
  readonly dots: (rows: number, count: number, vector: number, out: number) => void;
}

/** `dimensions`: a multiple of 32. The answer makes kernels with that many bytes of memory, zeroed. */
export function compileKernel(dimensions: number): (bytes: number) => Kernel {
  return compile<Pick<Kernel, 'sum' | 'dots'>>(moduleOf(dimensions));
}

function moduleOf(dimensions: number): number[] {
  const type = [0x60, 4, I32, I32, I32, I32, 0];
  const shorter = [0x60, 3, I32, I32, I32, 0];
  return moduleWith([shorter, type], { sum: sumOf(dimensions), dots: dotsOf(dimensions) });
}

/** A block of 32 numbers stays in eight registers while it goes through the list. */
function sumOf(dimensions: number): number[] {
  const [list, count, out, at, end, bytes, factor, half, quarter, sums] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const code: number[] = [...endOf(list, count, 3, end)];
  for (let block = 0; block < dimensions / 32; block++) {
    for (let i = 0; i < 8; i++) code.push(...zero(), LOCAL_SET, sums + i);
    const body = [...get(at), 0x28, 2, 0, ...simd(LOAD), 0, ...unsigned(block * 16), LOCAL_SET, bytes];
    body.push(...get(at), ...simd(LOAD32_SPLAT), 2, 4, LOCAL_SET, factor);
    const low = [...get(bytes), ...splat(15), ...simd(AND)];
    const high = [...get(bytes), I32_CONST, 4, ...simd(I8_SHR_U)];
    [low, high].forEach((nibbles, i) => {
      body.push(...nibbles, ...splat(8), ...simd(I8_SUB), LOCAL_SET, half);
      [I16_LOW, I16_HIGH].forEach((wide, j) => {
        body.push(...get(half), ...simd(wide), LOCAL_SET, quarter);
        [I32_LOW, I32_HIGH].forEach((wider, k) => {
          const into = sums + 4 * i + 2 * j + k;
          body.push(...get(into), ...get(quarter), ...simd(wider), ...simd(F32_FROM_I32));
          body.push(...get(factor), ...simd(F32_MUL), ...simd(F32_ADD), LOCAL_SET, into);
        });
      });
    });
    code.push(...loop(at, list, end, 8, body));
    for (let i = 0; i < 8; i++)
      code.push(...get(out), ...get(sums + i), ...simd(STORE), 0, ...unsigned(block * 128 + i * 16));
  }
  return functionOf(
    [
      [2, I32],
      [12, V128],
    ],
    code,
  );
}

function dotsOf(dimensions: number): number[] {
  const [rows, count, vector, out, at, end, row, sums] = [0, 1, 2, 3, 4, 5, 6, 7];
  const body = [...get(at), 0x28, 2, 0, LOCAL_SET, row];
  for (let i = 0; i < 4; i++) body.push(...zero(), LOCAL_SET, sums + i);
  for (let j = 0; j < dimensions / 4; j++) {
    const into = sums + (j % 4);
    const load = (from: number) => [...get(from), ...simd(LOAD), 0, ...unsigned(j * 16)];
    body.push(
      ...get(into),
      ...load(row),
      ...load(vector),
      ...simd(F32_MUL),
      ...simd(F32_ADD),
      LOCAL_SET,
      into,
    );
  }
  for (let i = 1; i < 4; i++) body.push(...get(sums), ...get(sums + i), ...simd(F32_ADD), LOCAL_SET, sums);
  body.push(...get(out));
  for (let lane = 0; lane < 4; lane++) {
    body.push(...get(sums), ...simd(F32_LANE), lane);
    if (lane > 0) body.push(0x92);
  }
  body.push(0x38, 2, 0, ...get(out), I32_CONST, 4, I32_ADD, LOCAL_SET, out);
  return functionOf(
    [
      [3, I32],
      [4, V128],
    ],
    [...endOf(rows, count, 2, end), ...loop(at, rows, end, 4, body)],
  );
}

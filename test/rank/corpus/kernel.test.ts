import { describe, expect, test } from 'vitest';
import { compileKernel } from '../../../src/rank/corpus/kernel.ts';

const DIMENSIONS = 64;
const kernel = compileKernel(DIMENSIONS)(65_536);

describe('the kernel', () => {
  test('adds packed vectors, low halves of each sixteen bytes first, then the high ones', () => {
    const packed = new Uint8Array(kernel.memory, 1024, DIMENSIONS);
    for (let i = 0; i < packed.length; i++) packed[i] = (i * 37 + 11) & 255;
    const list = new Uint32Array(kernel.memory, 0, 4);
    const factors = new Float32Array(kernel.memory, 0, 4);
    list[0] = 1024;
    factors[1] = 0.5;
    list[2] = 1024 + DIMENSIONS / 2;
    factors[3] = -2;
    kernel.sum(0, 2, 4096);
    const unpacked = (from: number, k: number): number => {
      const byte = packed[from + 16 * Math.floor(k / 32) + (k % 16)] ?? 0;
      return (k % 32 < 16 ? byte & 15 : byte >> 4) - 8;
    };
    const expected = Array.from(
      { length: DIMENSIONS },
      (_, k) => 0.5 * unpacked(0, k) - 2 * unpacked(DIMENSIONS / 2, k),
    );
    expect([...new Float32Array(kernel.memory, 4096, DIMENSIONS)]).toEqual(expected);
  });

  test('an empty sum is zero', () => {
    new Float32Array(kernel.memory, 4096, DIMENSIONS).fill(7);
    kernel.sum(0, 0, 4096);
    expect(new Float32Array(kernel.memory, 4096, DIMENSIONS).every((value) => value === 0)).toBe(true);
  });

  test('multiplies rows with a vector', () => {
    const rows = new Float32Array(kernel.memory, 8192, 2 * DIMENSIONS);
    const vector = new Float32Array(kernel.memory, 16_384, DIMENSIONS);
    for (let k = 0; k < rows.length; k++) rows[k] = (k % 7) - 3;
    for (let k = 0; k < vector.length; k++) vector[k] = (k % 5) / 4;
    new Uint32Array(kernel.memory, 0, 2).set([8192 + DIMENSIONS * 4, 8192]);
    kernel.dots(0, 2, 16_384, 128);
    const product = (row: number): number =>
      vector.reduce((sum, value, k) => sum + value * (rows[row * DIMENSIONS + k] ?? 0), 0);
    expect([...new Float32Array(kernel.memory, 128, 2)]).toEqual([product(1), product(0)]);
  });
});

import { expect, test } from 'vitest';
import { isMustRead } from '../src/scores.ts';

test('a score that is printed as .60 is that of a must-read, one that is printed as .59 is not', () => {
  expect([0.5951, 0.6, 0.72, 1].map((score) => isMustRead(score))).toEqual(Array(4).fill(true));
  expect([0, 0.35, 0.59, 0.595].map((score) => isMustRead(score))).toEqual(Array(4).fill(false));
});

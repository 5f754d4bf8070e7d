/** How a long window is parted: by days, none alone that is too small to measure by, none larger than is ranked at once. */
import { expect, test } from 'vitest';
import { AT_ONCE, dayBatches } from '../../src/selection/day-batches.ts';
import { day } from '../helpers/store.ts';

const DAYS = ['2026-04-20', '2026-04-17', '2026-04-16', '2026-04-15'].map(day);
/** So many papers of each day, the latest first. */
const papersOf = (...counts: readonly number[]) =>
  counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, number) => ({ day: DAYS[at] ?? day(''), number })),
  );
const parted = (...counts: readonly number[]) =>
  [...dayBatches(papersOf(...counts), (paper) => paper.day)].map((batch) =>
    DAYS.map((one) => batch.filter((paper) => paper.day === one).length),
  );

test('a day of a thousand papers is ranked by itself, as its digest was', () => {
  expect(parted(1200, 1000, 1100)).toEqual([
    [1200, 0, 0, 0],
    [0, 1000, 0, 0],
    [0, 0, 1100, 0],
  ]);
});

test('days of fewer papers are ranked together, and the rest with what came before it', () => {
  expect(parted(400, 500, 300, 10)).toEqual([[400, 500, 300, 10]]);
  expect(parted(1200, 600, 600, 10)).toEqual([
    [1200, 0, 0, 0],
    [0, 600, 600, 10],
  ]);
});

test('a day of more papers than are ranked at once is dealt out evenly', () => {
  const parts = [...dayBatches(papersOf(2 * AT_ONCE + 2, 1000), (paper) => paper.day)];
  expect(parts.map(({ length }) => length)).toEqual([3334, 3334, 3334, 1000]);
  expect(parts[1]?.slice(0, 3).map(({ number }) => number)).toEqual([1, 4, 7]);
});

test('nothing is parted into nothing', () => {
  expect(parted()).toEqual([]);
});

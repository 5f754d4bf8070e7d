import { expect, test } from 'vitest';
import { asShown } from '../../src/rank/as-shown.ts';
import { announced, paper } from './papers.ts';

const scored = (score: number, values: readonly number[]) => ({
  ...announced(paper('1')),
  score,
  interest: 'optics',
  signals: values.map((value) => ({ name: 'interest', label: ['replacement'] as const, value })),
});

test('a score that reads .60 is .6, and its signals still add up to it', () => {
  const shown = asShown(scored(0.5962, [0.5, 0.094, 0.0022]));
  expect(shown.score).toBe(0.6);
  expect(shown.signals.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(0.6, 12);
});

test('a signal that would read .00 is not shown', () => {
  expect(asShown(scored(0.5, [0.498, 0.004, -0.002])).signals).toHaveLength(1);
});

test('what reads .00 altogether has no reasons and no interest', () => {
  expect(asShown(scored(0.004, [0.004]))).not.toHaveProperty('interest');
  expect(asShown(scored(0.004, [0.004]))).toMatchObject({ score: 0, signals: [] });
});

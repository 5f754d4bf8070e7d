/** What two runs of the bench say of each other: only a change beyond what either of them varies by is one. */
import type { BenchRow } from './measure.ts';

export type Change = 'faster' | 'slower' | 'within noise' | 'new';

export interface Comparison {
  readonly name: string;
  readonly change: Change;
  /** The ratio now, divided by the one before. */
  readonly factor?: number;
}

/** Below that a difference says nothing, however steady both runs were. */
const LEAST = 0.03;

export function compare(before: readonly BenchRow[], now: readonly BenchRow[]): Comparison[] {
  return now.map(({ name, ratio, spread }) => {
    const old = before.find((row) => row.name === name);
    if (old === undefined) return { name, change: 'new' };
    const factor = ratio / old.ratio;
    const overlap = spread[0] <= old.spread[1] && old.spread[0] <= spread[1];
    const isNoise = overlap || Math.abs(factor - 1) < LEAST;
    return { name, factor, change: isNoise ? 'within noise' : factor < 1 ? 'faster' : 'slower' };
  });
}

/** Seeded chance: a campaign that found something finds it again. */
import { seeded } from '../../bench/lib/sample.ts';

export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** From `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly one: <Item>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

export function chance(seed: number): Chance {
  const next = seeded(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    one: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
    shuffled: (items) =>
      items
        .map((item) => [next(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
  };
}

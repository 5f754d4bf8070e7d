/** Papers that are nearer to a disliked paper than to any liked one are pushed down, but a field is never buried. */
import type { Evidence } from '../evidence.ts';
import type { Field } from '../field.ts';
import type { Example } from '../input.ts';
import { nearestOf } from '../nearest.ts';
import type { Liked } from '../taste.ts';

/** Unrelated papers have about this much in common. */
const UNRELATED = 0.07;
const SLOPE = 2.5;
const FAINT = 0.03;
/** At most this share of the evidence for a paper is taken away. */
const MOST = 0.7;

export function dislikedPenalties(
  field: Field,
  liked: readonly Liked[],
  disliked: readonly Liked[],
  examples: readonly Example[],
): (index: number, strength: number) => readonly Evidence[] {
  if (disliked.length === 0) return () => [];
  const titles = examples.filter(({ kind }) => kind === 'dislike').map(({ paper }) => paper.title);
  const dislikedAt = disliked.map(({ row }) => row);
  const likedAt = liked.map(({ row }) => row);
  return (index, strength) => {
    // What is far from every interest needs no pushing down.
    if (strength < FAINT) return [];
    const row = field.pool[index] ?? 0;
    const away = nearestOf(field, row, dislikedAt);
    const towards = nearestOf(field, row, likedAt);
    const excess = away.likeness - Math.max(UNRELATED, towards.likeness);
    if (away.at < 0 || excess <= 0) return [];
    const label = `near disliked “${titles[away.at] ?? ''}”`;
    return [{ name: 'disliked', label, strength: -strength * Math.min(MOST, SLOPE * excess) }];
  };
}

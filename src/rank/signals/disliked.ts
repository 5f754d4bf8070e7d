/** Papers that are nearer to a disliked paper than to any liked one are pushed down, but a field is never buried. */
import type { Evidence } from '../evidence.ts';
import type { Field } from '../field.ts';
import type { Example } from '../input.ts';
import { nearestOf } from '../nearest.ts';
import type { Liked } from '../taste.ts';

/** Unrelated papers have about this much in common. */
const UNRELATED = 0.07;
const SLOPE = 2.5;
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
  const away = nearestOf(
    field,
    disliked.map(({ row }) => row),
  );
  const towards = nearestOf(
    field,
    liked.map(({ row }) => row),
  );
  return (index, strength) => {
    const excess = (away.similarity[index] ?? 0) - Math.max(UNRELATED, towards.similarity[index] ?? 0);
    if (excess <= 0 || strength <= 0) return [];
    const title = titles[away.at[index] ?? -1] ?? '';
    return [
      {
        name: 'disliked',
        label: `near disliked “${title}”`,
        strength: -strength * Math.min(MOST, SLOPE * excess),
      },
    ];
  };
}

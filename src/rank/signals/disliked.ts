/** Papers that are nearer to a disliked paper than to any liked one are pushed down, but a field is never buried. */
import type { Message } from '../../messages/message.ts';
import { likenessesTo } from '../corpus/nearest.ts';
import type { ExampleRow } from '../example-rows.ts';
import type { ScoringContext } from '../scoring-context.ts';

/** Unrelated papers have about this much in common. */
const UNRELATED = 0.07;
const SLOPE = 2.5;
/** At most this share of the evidence for a paper is taken away. */
const MOST = 0.7;

export interface Penalties {
  /** For each paper of the pool the share of its evidence that is taken away. */
  readonly shares: Float64Array;
  readonly labelFor: (index: number) => Message;
}

export function dislikedPenalties(
  context: ScoringContext,
  liked: readonly ExampleRow[],
  disliked: readonly ExampleRow[],
): Penalties | undefined {
  if (disliked.length === 0) return undefined;
  const away = nearestAmong(context, disliked);
  const towards = nearestAmong(context, liked);
  const shares = new Float64Array(context.pool.length);
  for (let i = 0; i < shares.length; i++) {
    const excess = (away.likeness[i] ?? 0) - Math.max(UNRELATED, towards.likeness[i] ?? 0);
    if ((away.at[i] ?? -1) >= 0 && excess > 0) shares[i] = Math.min(MOST, SLOPE * excess);
  }
  return { shares, labelFor: (index) => ['near-disliked', disliked[away.at[index] ?? 0]?.title ?? ''] };
}

/** A paper is never its own neighbour. */
function nearestAmong(
  context: ScoringContext,
  examples: readonly ExampleRow[],
): { at: Int32Array; likeness: Float64Array } {
  const at = new Int32Array(context.pool.length).fill(-1);
  const likeness = new Float64Array(context.pool.length);
  examples.forEach(({ row }, which) => {
    const near = likenessesTo(context, row);
    for (let i = 0; i < near.length; i++) {
      if (context.pool[i] === row || ((at[i] ?? -1) >= 0 && (near[i] ?? 0) <= (likeness[i] ?? 0))) continue;
      at[i] = which;
      likeness[i] = near[i] ?? 0;
    }
  });
  return { at, likeness };
}

/** What the reader sees of the nearness to liked papers: the one that is nearest. */
import type { Field } from '../field.ts';
import type { Example } from '../input.ts';
import { nearestOf } from '../nearest.ts';

const VERB = { like: 'liked', save: 'saved', read: 'read', dislike: 'disliked' } as const;

export function likedLabels(field: Field, examples: readonly Example[]): (index: number) => string {
  const liked = examples.filter(({ kind, paper }) => kind !== 'dislike' && field.corpus.rowOf(paper) >= 0);
  let nearest: ReturnType<typeof nearestOf> | undefined;
  return (index) => {
    nearest ??= nearestOf(
      field,
      liked.map(({ paper }) => field.corpus.rowOf(paper)),
    );
    const example = liked[nearest.at[index] ?? -1] ?? liked[0];
    return example === undefined
      ? 'near liked papers'
      : `near ${VERB[example.kind]} “${example.paper.title}”`;
  };
}

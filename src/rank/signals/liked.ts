/** What the reader sees of the nearness to liked papers: the one that is nearest. */
import type { Field } from '../field.ts';
import type { Example } from '../input.ts';
import { quickLikeness } from '../nearest.ts';

const VERB = { like: 'liked', save: 'saved', read: 'read', dislike: 'disliked' } as const;

export function likedLabels(field: Field, examples: readonly Example[]): (index: number) => string {
  const { corpus, pool } = field;
  // Among thousands of papers only those read closely are worth naming a neighbour for.
  if (field.quickly) return () => 'near liked papers';
  const liked = examples
    .filter(({ kind, paper }) => kind !== 'dislike' && corpus.rowOf(paper) >= 0)
    .map((example) => ({ ...example, row: corpus.rowOf(example.paper) }));
  return (index) => {
    const row = pool[index] ?? 0;
    let best: (typeof liked)[number] | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const example of liked) {
      const likeness = example.row === row ? -1 : quickLikeness(field, row, example.row);
      if (likeness > most) {
        most = likeness;
        best = example;
      }
    }
    return best === undefined ? 'near liked papers' : `near ${VERB[best.kind]} “${best.paper.title}”`;
  };
}

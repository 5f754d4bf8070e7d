/** What the reader sees of the nearness to liked papers: the one that is nearest. */
import type { Message, MessageKey } from '../../messages/message.ts';
import type { FeedbackKind } from '../../paper.ts';
import { addRow, dotRow } from '../corpus/corpus.ts';
import type { ExampleRow } from '../example-rows.ts';
import type { RelevanceFeedback } from '../relevance-feedback.ts';
import type { ScoringContext } from '../scoring-context.ts';

const NEAR = {
  like: 'near-liked',
  save: 'near-saved',
  read: 'near-read',
  dislike: 'near-disliked',
} as const satisfies Record<FeedbackKind, MessageKey>;

export function likedLabels(
  { corpus, pool, quickly, borrow, giveBack }: ScoringContext,
  liked: readonly ExampleRow[],
  { nearest }: RelevanceFeedback,
): (index: number) => Message {
  const nameOf = (at: number | undefined): Message => {
    const found = liked[at ?? -1];
    return found === undefined ? ['near-liked-papers'] : [NEAR[found.kind], found.title];
  };
  if (nearest !== undefined) return (index) => nameOf(nearest[index]);
  // Among thousands of papers only those read closely are worth naming a neighbour for.
  if (quickly) return () => nameOf(-1);
  return (index) => {
    const row = pool[index] ?? 0;
    const dense = borrow();
    addRow(corpus, row, 1, dense);
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    liked.forEach((example, at) => {
      const likeness = example.row === row ? -1 : dotRow(corpus, example.row, dense);
      if (likeness <= most) return;
      most = likeness;
      best = at;
    });
    giveBack(dense, [row]);
    return nameOf(best);
  };
}

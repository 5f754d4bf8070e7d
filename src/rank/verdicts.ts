/** The reader's own verdict on a paper that is being ranked again: the latest like or dislike counts. */
import type { PaperId } from '../paper.ts';
import type { Example } from './input.ts';

export type FeedbackVerdict = 'liked' | 'disliked' | 'open';

export function verdictsOf(examples: readonly Example[]): (paper: PaperId) => FeedbackVerdict {
  const latest = new Map<PaperId, Example>();
  for (const example of examples) {
    if (example.kind === 'read') continue;
    const before = latest.get(example.paper.id);
    if (before === undefined || outweighs(example, before)) latest.set(example.paper.id, example);
  }
  return (paper) => {
    const kind = latest.get(paper)?.kind;
    if (kind === undefined) return 'open';
    return kind === 'dislike' ? 'disliked' : 'liked';
  };
}

/** Later beats earlier; where neither says when, a dislike is the safer reading. */
function outweighs(a: Example, b: Example): boolean {
  if ((a.at ?? '') !== (b.at ?? '')) return (a.at ?? '') > (b.at ?? '');
  return a.kind === 'dislike';
}

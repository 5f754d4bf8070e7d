/** The reader's own verdict on a paper that is being ranked again: the latest like or dislike counts. */
import type { PaperId } from '../paper.ts';
import type { Example } from './input.ts';

export type FeedbackVerdict = 'liked' | 'disliked' | 'open';

export interface PaperVerdict {
  readonly verdict: FeedbackVerdict;
  /** When it was given, in seconds; 0 where nobody knows. */
  readonly at: number;
}

const OPEN: PaperVerdict = { verdict: 'open', at: 0 };

export function verdictsOf(examples: readonly Example[]): (paper: PaperId) => PaperVerdict {
  const latest = new Map<PaperId, Example>();
  for (const example of examples) {
    if (example.kind === 'read') continue;
    const before = latest.get(example.paper.id);
    if (before === undefined || outweighs(example, before)) latest.set(example.paper.id, example);
  }
  return (paper) => {
    const example = latest.get(paper);
    if (example === undefined) return OPEN;
    const at = example.at === undefined ? 0 : Date.parse(example.at) / 1000;
    return { verdict: example.kind === 'dislike' ? 'disliked' : 'liked', at };
  };
}

/** Later beats earlier; where neither says when, a dislike is the safer reading. */
function outweighs(a: Example, b: Example): boolean {
  if ((a.at ?? '') !== (b.at ?? '')) return (a.at ?? '') > (b.at ?? '');
  return a.kind === 'dislike';
}

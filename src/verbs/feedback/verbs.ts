import type { FeedbackKind } from '../../paper.ts';

export const VERBS = {
  like: { kind: 'like', what: 'more like these, please: tomorrow’s order follows' },
  dislike: { kind: 'dislike', what: 'less like these' },
  save: { kind: 'save', what: 'keep for later; counts as interest' },
  read: { kind: 'read', what: 'mark as read' },
  forget: { kind: undefined, what: 'take back everything said about these papers' },
} as const satisfies Record<string, { kind: FeedbackKind | undefined; what: string }>;

export type Verb = keyof typeof VERBS;

import type { FeedbackKind } from '../../paper.ts';

export const VERBS = ['like', 'dislike', 'save', 'read', 'forget'] as const satisfies readonly (
  | FeedbackKind
  | 'forget'
)[];

export type Verb = (typeof VERBS)[number];

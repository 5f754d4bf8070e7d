/** What a score means: the one place of the limits that every list, digest and picture goes by. */

import type { FeedbackKind, RankedPaper, Section } from './paper.ts';

/** From this score on a paper is worth a careful look: see rank/, which keeps the meaning of scores stable. */
export const MUST_READ = 0.6;

/** From this score on a paper is shown, where the configuration says nothing else. */
export const WORTH_A_LOOK = 0.35;

/** Whether it is one, by the score as it is printed: what reads .60 is not kept out for a thousandth. */
export const isMustRead = (score: number): boolean => Number(score.toFixed(2)) >= MUST_READ;

/** Where a paper stands in its digest. Those of earlier versions told no section: then the score alone decides. */
export const sectionOf = ({ section, score }: Pick<RankedPaper, 'section' | 'score'>): Section =>
  section ?? (isMustRead(score) ? 'read' : 'also');

export interface Threshold {
  readonly minScore: number;
  /** False without interests, authors and likes: then no score means anything, and no threshold holds. */
  readonly hasProfile: boolean;
}

/** Whether a score is worth showing: the one threshold of digests, listings and explanations. */
export const isShown = (score: number, { minScore, hasProfile }: Threshold): boolean =>
  !hasProfile || score >= minScore;

/** What a paper with feedback counts in ranking: a saved one as much as a liked one; that one was opened says nothing of taste. */
export const FEEDBACK_WEIGHT = {
  like: 1,
  save: 1,
  read: 0,
  dislike: 1,
} as const satisfies Record<FeedbackKind, number>;

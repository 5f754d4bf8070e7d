import type { Day, FeedbackKind, Listing, Paper, Twin } from '../../paper.ts';

/** A paper and what radar knows about its way here. */
export interface PaperSheet {
  readonly paper: Paper;
  readonly listings: readonly Listing[];
  readonly feedback: readonly FeedbackKind[];
  readonly versions: readonly number[];
  readonly deliveredOn?: Day;
  /** The same work in other places. */
  readonly alsoAt?: readonly Twin[];
  /** Other papers of the store with the same words, the nearest first. */
  readonly neighbours?: readonly Paper[];
}

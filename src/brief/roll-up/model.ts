/** What a week or a month comes to. */
import type { Message } from '../../messages/message.ts';
import type { Bridge, Briefing, Claim, CoverageRow, Day, FeedbackKind, RankedPaper } from '../../paper.ts';

/** A paper that a digest of the time showed. */
export interface RollUpPaper {
  readonly paper: RankedPaper;
  /** The digest it was shown in first. */
  readonly day: Day;
  /** What the briefing of that day said about it, with its evidence. */
  readonly claims: readonly Claim[];
  /** What the reader has said of it up to now. */
  readonly feedback: readonly FeedbackKind[];
  /** How near it is by its meaning to the nearest paper that the reader liked, about 0 to 1; 0 where that is not known. */
  readonly nearness: number;
}

/** What brought in papers of no interest. */
export type Bringer = 'author' | 'liked';

export interface RollUpInterest {
  /** Undefined for papers that no interest brought in: followed authors, or a profile without interests. */
  readonly name: string | undefined;
  /** What brought them in instead, where that is known. */
  readonly by: Bringer | undefined;
  readonly shown: number;
  /** How many were shown in the time of the same length before; undefined where no digest is kept of it. */
  readonly before: number | undefined;
  /** Best first; disliked papers stay out. */
  readonly papers: readonly RollUpPaper[];
  /** Phrases of at least two titles, with the number of titles, and how many of the time before had them. */
  readonly terms: readonly { readonly text: string; readonly papers: number; readonly before: number }[];
}

/** A week or a month from the stored digests and the feedback. Its claims are those of the days, verified then. */
export interface RollUp {
  /** The first and the last day asked for. */
  readonly since: Day;
  readonly until: Day;
  readonly profile: { readonly name: string };
  readonly digests: number;
  /** What moved, in a few sentences. */
  readonly opening: readonly Message[];
  readonly counts: {
    readonly announced: number;
    readonly shown: number;
    readonly read: number;
    readonly liked: number;
    readonly saved: number;
  };
  readonly interests: readonly RollUpInterest[];
  /** Saved and not read first, then the best that nothing was said about. */
  readonly toRead: readonly RollUpPaper[];
  readonly liked: readonly RollUpPaper[];
  readonly bridges: readonly { readonly day: Day; readonly bridge: Bridge }[];
  /** Categories and days that were not complete when their digest was made. */
  readonly gaps: readonly CoverageRow[];
  readonly checks: Briefing['checks'];
  /** US dollars for the briefings whose cost is known; absent where no model wrote. */
  readonly costUsd?: number;
}

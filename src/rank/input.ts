/** What ranking reads and returns. */
import type { Profile } from '../config/schema.ts';
import type { AnnouncedPaper, FeedbackKind, Instant, MutedPaper, Paper, RankedPaper } from '../paper.ts';
import type { Prepared } from './corpus/prepare.ts';
import type { SemanticSpace } from './corpus/space.ts';
import type { Meaning } from './signals/embedding.ts';

/** A paper with feedback of the reader, and its text. `interest` names the interest it was given for, where it was. */
export interface Example {
  readonly paper: Paper;
  readonly kind: FeedbackKind;
  readonly interest?: string;
  readonly at?: Instant;
}

/** What else is known: papers of the store that are not ranked, for the frequency of words. A thousand do; more cost time. */
export interface Background {
  readonly papers: readonly Paper[];
}

export interface RankInput {
  /** The window's papers. */
  readonly papers: readonly AnnouncedPaper[];
  readonly profile: Profile;
  /** Likes, dislikes, saves and reads of the store and of the configuration. */
  readonly examples: readonly Example[];
  readonly background?: Background;
  /** The space that ships with radar; without it words alone decide. */
  readonly space?: SemanticSpace;
  /** Vectors of an embeddings server, where the reader has configured one. */
  readonly meaning?: Meaning;
  /** For callers that rank the same papers many times: prepare() of all papers, examples and background, which must be its only ones. */
  readonly prepared?: Prepared;
}

export interface RankResult {
  readonly ranked: readonly RankedPaper[];
  readonly muted: readonly MutedPaper[];
}

/** What both writers of a briefing receive. */
import type { Profile } from '../config/schema.ts';
import type { Day, DigestCounts, PaperId, RankedPaper } from '../paper.ts';

export type Likeness = (a: PaperId, b: PaperId) => number;

export interface BriefInput {
  readonly date: Day;
  /** The papers of the digest, by rank. */
  readonly papers: readonly RankedPaper[];
  /** Considered but not shown: the other ends of bridges may be among them. */
  readonly near: readonly RankedPaper[];
  readonly profile: Profile;
  /** Language of the text, `en`, `zh`, `de` …; the extractive writer knows English and Chinese frames only. */
  readonly language: string;
  readonly counts: DigestCounts;
  /** How near two of these papers are by their meaning, about -1 to 1, 0 for any two of the day; absent without a semantic space. */
  readonly likeness?: Likeness;
  /** What the reader did before, for a model; only where `briefing.history` allows that it is sent. */
  readonly history?: ReadingHistory;
}

export interface ReadingHistory {
  /** Titles, the latest first. */
  readonly liked: readonly string[];
  /** Of the digest before, as it was written. */
  readonly headline?: string;
}

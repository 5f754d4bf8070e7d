/** What another machine needs to go on where this one stopped: rows as they leave one store and come into another. Types only. */
import type { CoverageRow, Day, Digest, Instant, Listing, Paper, PaperId } from '../../paper.ts';
import type { FeedbackChange, Mark } from '../feedback.ts';
import type { Origin } from '../ledger/coverage.ts';
import type { ModelCall } from '../model-calls.ts';
import type { ReaderNote } from '../notes.ts';

export interface MovedDelivery {
  readonly profile: string;
  readonly date: Day;
  readonly since: Day;
  readonly at: Instant;
}

/** Papers that the digest of a date was the first to show. */
export interface MovedShown {
  readonly profile: string;
  readonly date: Day;
  readonly papers: readonly PaperId[];
}

/** What an output has had of a digest; without `at` it is owed. */
export interface MovedOutput {
  readonly profile: string;
  readonly output: string;
  readonly date: Day;
  readonly at?: Instant;
  readonly papers: readonly PaperId[];
}

/** Papers that something outside has had once: a folder of notes, a library of Zotero's. */
export interface MovedMemory {
  /** Its name in the store, such as `notes vault/{citekey}.md`. */
  readonly of: string;
  readonly papers: readonly PaperId[];
}

export interface MovedDay extends CoverageRow {
  readonly origin?: Origin;
  readonly readAgainAt?: Instant;
}

export interface MovedDigest {
  readonly profile: string;
  readonly date: Day;
  readonly since: Day;
  readonly generatedAt: Instant;
  readonly fingerprint?: string;
  /** As the store keeps it. */
  readonly digest: Digest;
}

export interface MovedListing extends Listing {
  readonly version?: number;
  readonly firstSeenAt: Instant;
  /** The day is the schedule's word, not a feed's. */
  readonly guessed?: true;
}

/** A version that was seen; its text where it is not the paper's own. */
export interface MovedVersion {
  readonly version: number;
  readonly firstSeenAt: Instant;
  readonly title?: string;
  readonly abstract?: string;
  readonly authors?: readonly string[];
}

export interface MovedPaper extends Paper {
  readonly citekey?: string;
  readonly firstSeenAt: Instant;
  readonly listings: readonly MovedListing[];
  readonly versions: readonly MovedVersion[];
}

/** A change of a note: absent texts are no note. Steps count up, together with those of marks. */
export interface MovedNoteChange {
  readonly step: number;
  readonly at: Instant;
  readonly paper: PaperId;
  readonly before?: string;
  readonly beforeAt?: Instant;
  readonly after?: string;
  readonly undoneAt?: Instant;
}

/** What a call of a model cost; neither what was asked nor what was answered. */
export type MovedCall = Omit<ModelCall, 'cacheKey' | 'error' | 'requestId'>;

/** Every list, in the order in which it is written: what is small comes first. */
export interface Moved {
  readonly feedback: readonly Mark[];
  readonly notes: readonly ReaderNote[];
  readonly markChanges: readonly FeedbackChange[];
  readonly noteChanges: readonly MovedNoteChange[];
  readonly modelCalls: readonly MovedCall[];
  readonly deliveries: readonly MovedDelivery[];
  readonly shown: readonly MovedShown[];
  readonly outputs: readonly MovedOutput[];
  readonly memories: readonly MovedMemory[];
  readonly days: readonly MovedDay[];
  readonly digests: readonly MovedDigest[];
  readonly papers: readonly MovedPaper[];
}

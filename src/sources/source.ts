/** What every source of announcements tells the pipeline. Expected outcomes are values; the ledger judges them. */
import type { Message } from '../messages/message.ts';
import type { Announcement, Day } from '../paper.ts';
import type { Validators } from './http.ts';
import type { Silence } from './http-failure.ts';

/** Common to all outcomes: what was asked, and the server's clock where it told it (ms since the epoch). */
interface Asked {
  readonly url: string;
  readonly serverTime?: number;
}

/** The source answered with announcements; some may be missing. */
export interface Fetched extends Asked {
  readonly kind: 'fetched';
  /** One for each paper, in the source's order. */
  readonly announcements: readonly Announcement[];
  /** The day the batch is dated. */
  readonly day: Day;
  /** When the source built the document, ms since the epoch: a stale batch has an old `day` and a new `builtAt`. */
  readonly builtAt?: number;
  /** Items in the document, the unreadable ones included, each paper counted once. */
  readonly announced: number;
  /** Items without which nothing could be made of: no id, or XML beyond repair. */
  readonly unreadable: number;
  /** The document breaks off; how much is missing is unknown. */
  readonly truncated: boolean;
  /** The source gives no more items than these, so some are probably missing. */
  readonly capped: boolean;
  /** To be sent the next time; absent when the document was damaged, so that it is fetched whole again. */
  readonly validators?: Validators;
  /** Oddities for the reader, each a sentence: a wrong encoding, a repaired item. */
  readonly notes: readonly Message[];
}

/** The source says that nothing changed since the validators were given out. */
export interface Unchanged extends Asked {
  readonly kind: 'unchanged';
  readonly validators?: Validators;
}

/** A whole, sound document without items: a weekend, a holiday, or a batch that is not out yet. */
export interface Empty extends Asked {
  readonly kind: 'empty';
  readonly day?: Day;
  readonly builtAt?: number;
  readonly validators?: Validators;
}

/** The source asks to be left alone. */
export interface Limited extends Asked {
  readonly kind: 'limited';
  /** 429, or 503 (RFC 9110, 15.6.4: overloaded or down for maintenance). */
  readonly status: number;
  readonly reason: Message;
  /** By our clock, ms since the epoch. */
  readonly retryAt?: number;
}

/** Nothing usable came, and why. */
export interface Failed extends Asked {
  readonly kind: 'failed';
  readonly reason: Message;
  /** Nothing that could be called an answer came; absent where the server has spoken. */
  readonly silence?: Silence;
}

export type FetchOutcome = Fetched | Unchanged | Empty | Limited | Failed;

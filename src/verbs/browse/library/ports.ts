/** What the reader needs of the world, and what it can be asked for. */

import type { FetchPorts } from '../../../intake/fetch-ports.ts';
import type { Day } from '../../../paper.ts';
import type { Lock } from '../../../store/file/lock.ts';

/** What a list holds: a batch, everything since a day, what the reader keeps, or what a search finds. */
export type ReaderScope =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'since'; readonly day: Day }
  | { readonly kind: 'saved' }
  | { readonly kind: 'search'; readonly query: string };

/** A list in the order of the profile. */
export type RankedScope = Extract<ReaderScope, { day: Day }>;

export interface ReaderPorts extends Omit<FetchPorts, 'onProgress' | 'signal'> {
  readonly packageRoot: string;
  readonly build?: string | undefined;
  /** Keeps other radars out while it fetches; undefined where one is at work already. */
  readonly lock: () => Lock | undefined;
  /** Has another process rank a batch and keep the ranking; false where that failed. Absent: it is ranked here, between two keys. */
  readonly rankBeside?: RankBeside;
}

export type RankBeside = (scope: RankedScope, signal: AbortSignal) => Promise<boolean>;

/** What the reader needs of the world, and what it can be asked for. */

import type { Config } from '../../../config/schema.ts';
import type { FetchPorts } from '../../../intake/fetch-ports.ts';
import type { Day } from '../../../paper.ts';
import type { Lock } from '../../../store/file/lock.ts';

/** What a list holds: a batch, everything since a day, what the reader keeps, or what a search finds. */
export type ReaderScope =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'since'; readonly day: Day }
  | { readonly kind: MarkedScope }
  | { readonly kind: 'search'; readonly query: string };

/** What the reader saved, liked or wrote of, of all days; the latest first. */
export type MarkedScope = 'saved' | 'liked' | 'noted';

/** A list in the order of the profile. */
export type RankedScope = Extract<ReaderScope, { day: Day }>;

/** A list in an order of its own. */
export type FoundScope = Exclude<ReaderScope, RankedScope>;

/** A list whose scores another process can make and keep. */
export type KeptScope = Exclude<ReaderScope, { kind: MarkedScope }>;

export interface ReaderPorts extends Omit<FetchPorts, 'onProgress' | 'signal'> {
  readonly packageRoot: string;
  readonly build?: string | undefined;
  /** Keeps other radars out while it fetches; undefined where one is at work already. */
  readonly lock: () => Lock | undefined;
  /** Has another process rank a batch, or score what a search finds, and keep that; false where that failed. Absent: it is ranked here, between two keys. */
  readonly rankBeside?: RankBeside;
  /** Changes the configuration as `radar add` does. Absent: nothing can be muted or followed from here. */
  readonly configuration?: Configuration;
}

/** Somebody to follow, or what is to be muted: words, or a name. */
export interface ListEdit {
  readonly list: 'author' | 'mute';
  readonly value: string;
  /** Of what is muted: whether it is a name. */
  readonly author?: boolean;
}

export interface Configuration {
  /** @throws RadarError where it cannot be changed: then nothing is. */
  readonly add: (edit: ListEdit) => Promise<void>;
  /** As it is now. @throws RadarError `config` */
  readonly load: () => Config;
}

export type RankBeside = (scope: KeptScope, signal: AbortSignal) => Promise<boolean>;

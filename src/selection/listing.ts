/** What a listing asks for and is made of. */
import type { Clock } from '../context.ts';
import type { Message } from '../messages/message.ts';
import type { PaperId, RankedPaper } from '../paper.ts';
import type { Asked } from './window.ts';

export interface ListingRequest {
  readonly asked: Exclude<Asked, { kind: 'today' }>;
  readonly limit: number;
  readonly minScore: number;
  /** Which of the papers that reach the score; all of them where it is absent. */
  readonly wants?: (place: Place) => boolean;
  /** Of the program: another version may rank otherwise. */
  readonly version: string;
  /** Where the files that ship with radar are. */
  readonly packageRoot: string;
}

/** A ranked paper without its text. */
export type Place = Omit<RankedPaper, 'paper'> & { readonly id: PaperId };

/** Everything that was ranked, best first. */
export interface Ranking {
  readonly places: readonly Place[];
  readonly whyNone: Message;
  /** Without interests or likes no score means anything, and none is asked for. */
  readonly isUnranked: boolean;
}

/** Read place by place: what is held in memory is what the reader holds. */
export type RankingInPlaces = Omit<Ranking, 'places'> & { readonly places: Iterable<Place> };

/** Long work gives way to signals. */
export interface Pace {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

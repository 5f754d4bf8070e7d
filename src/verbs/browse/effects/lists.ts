/** Lists: loading them, searching while one types, and what a mark moves in them. */
import type { PaperId } from '../../../paper.ts';
import type { FoundScope, RankedScope, ReaderScope } from '../library/ports.ts';
import type { ReaderList } from '../library/reader.ts';
import type { Notice, State } from '../state/state.ts';
import { movesBetween } from './moves.ts';
import { createTurns, type EffectPorts, tell } from './ports.ts';

/** Ranking more papers than these again, only to say what moves, is not worth its time. */
export const MOST_RANKED_AGAIN = 2500;
/** A pause in which nobody types. */
const PAUSE_MS = 350;
/** Letters that come faster than this are searched for together. */
const TYPING_MS = 20;

export interface Lists {
  /** `after` says what changed, once the list is there; it gets the state before. */
  readonly load: (scope: ReaderScope, after?: (before: State) => Notice) => Promise<void>;
  readonly glance: (query: string) => Promise<void>;
  /** Ranks again in a pause: the kept ranking is what the next refresh shows. */
  readonly tellMoves: (marked: PaperId) => Promise<void>;
  /** A mark was made or taken back: what was to be told of moves is out of date, and lists that come again have moved. */
  readonly marked: () => void;
}

export function createLists(ports: EffectPorts): Lists {
  const { reader, clock, dispatch, state } = ports;
  const [loads, glances, moves] = [createTurns(), createTurns(), createTurns()];
  let marks = 0;
  /** Aborted when what is being ranked beside the keys is out of date. */
  let stale = new AbortController();
  const forget = (): void => {
    moves.take();
    stale.abort();
    stale = new AbortController();
  };
  /** Each list as it was last shown, and how many marks had been made by then. */
  const shown = new Map<string, { readonly rows: ReaderList['rows']; readonly marks: number }>();
  /** Coming back from a search, a list has the order that the marks made there give it. */
  const movedMeanwhile = ({ scope, rows }: ReaderList): number => {
    const was = shown.get(JSON.stringify(scope));
    shown.set(JSON.stringify(scope), { rows, marks });
    if (was === undefined || was.marks === marks || !isOrdered(scope)) return 0;
    const { up, down } = movesBetween(was.rows, rows);
    return up + down;
  };
  /** Hits are there at once, and their scores follow. */
  const showBare = async (scope: FoundScope, isLatest: () => boolean): Promise<void> => {
    const { notice } = state();
    dispatch({ type: 'listed', list: reader.bare(scope), marks: reader.marks(), batches: reader.batches() });
    if (notice !== undefined) tell(ports, notice);
    if (scope.kind !== 'search') {
      await ports.idle(PAUSE_MS);
      return;
    }
    // A mark that is made meanwhile puts the scores out of date: they are made once more.
    for (let tries = 0; tries < 2 && isLatest(); tries++) await reader.prepare(scope, ports.signal);
  };
  return {
    load: async (scope, after) => {
      const isLatest = loads.take();
      forget();
      const before = state();
      // What says that it takes a moment is painted first.
      await clock.sleep(0, ports.signal);
      // Whatever is to be ranked is ranked beside the keys; where that failed, it is ranked here after all.
      if (isOrdered(scope)) await reader.prepare(scope, AbortSignal.any([ports.signal, stale.signal]));
      else if (!reader.isRanked(scope)) await showBare(scope, isLatest);
      if (!isLatest()) return;
      const list = await reader.list(scope);
      if (!isLatest()) return;
      dispatch({ type: 'listed', list, marks: reader.marks(), batches: reader.batches() });
      const moved = movedMeanwhile(list);
      if (after !== undefined) tell(ports, after(before));
      else if (moved > 0) tell(ports, { say: 'reordered', moved });
    },
    glance: async (query) => {
      const isLatest = glances.take();
      // Pasted, letters come by the dozen: each waiting on the signal would be too many listeners for Node.
      await clock.sleep(TYPING_MS);
      if (ports.signal.aborted) return;
      // After a long backfill thousands of papers wait for the first search.
      while (isLatest() && reader.index()) await clock.sleep(0, ports.signal);
      if (isLatest()) dispatch({ type: 'glanced', list: reader.glance(query) });
    },
    tellMoves: async (marked) => {
      const isLatest = moves.take();
      await ports.idle(PAUSE_MS);
      if (!isLatest()) return;
      const { list } = state();
      if (!isOrdered(list.scope)) return;
      // The keys are heard meanwhile: what is left to do here is to read the ranking that was kept.
      const isReady = await reader.prepare(list.scope, AbortSignal.any([ports.signal, stale.signal]));
      if (!isLatest()) return;
      if (!isReady) {
        dispatch({ type: 'moves', moves: 'later' });
        return;
      }
      const after = await reader.order(list.scope);
      if (isLatest()) dispatch({ type: 'moves', moves: movesBetween(list.rows, after, marked) });
    },
    marked: () => {
      marks++;
      forget();
    },
  };
}

/** A search and the saved papers have an order of their own. */
export const isOrdered = (scope: ReaderScope): scope is RankedScope =>
  scope.kind === 'day' || scope.kind === 'since';

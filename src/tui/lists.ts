/** Lists: loading them, searching while one types, and what a mark moves in them. */
import type { PaperId } from '../paper.ts';
import type { ReaderScope } from '../pipeline/reader.ts';
import { movesBetween } from './moves.ts';
import { createTurns, type EffectPorts, tell } from './ports.ts';
import type { Notice, State } from './state.ts';

/** Ranking more papers than these again, only to say what moves, would hold up the keys. */
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
  /** Whatever was to be told of moves is out of date. */
  readonly forgetMoves: () => void;
}

export function createLists(ports: EffectPorts): Lists {
  const { reader, clock, dispatch, state } = ports;
  const [loads, glances, moves] = [createTurns(), createTurns(), createTurns()];
  return {
    load: async (scope, after) => {
      const isLatest = loads.take();
      moves.take();
      const before = state();
      // What says that it takes a moment is painted first.
      await clock.sleep(0, ports.signal);
      const list = await reader.list(scope);
      if (!isLatest()) return;
      dispatch({ type: 'listed', list, marks: reader.marks(), batches: reader.batches() });
      if (after !== undefined) tell(ports, after(before));
    },
    glance: async (query) => {
      const isLatest = glances.take();
      await clock.sleep(TYPING_MS, ports.signal);
      // After a long backfill thousands of papers wait for the first search.
      while (isLatest() && reader.index()) await clock.sleep(0, ports.signal);
      if (isLatest()) dispatch({ type: 'glanced', list: reader.glance(query) });
    },
    tellMoves: async (marked) => {
      const isLatest = moves.take();
      await ports.idle(PAUSE_MS);
      if (!isLatest()) return;
      const { list } = state();
      const after = await reader.list(list.scope);
      if (isLatest()) dispatch({ type: 'moves', moves: movesBetween(list.rows, after.rows, marked) });
    },
    forgetMoves: () => {
      moves.take();
    },
  };
}

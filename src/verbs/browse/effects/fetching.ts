/** Fetching in place: progress in the status line, Esc stops it, and the list follows with its new order. */
import { RadarError } from '../../../errors.ts';
import type { ProgressEvent } from '../../../intake/progress.ts';
import type { PaperId } from '../../../paper.ts';
import type { ReaderScope } from '../library/ports.ts';
import type { Notice, State } from '../state/state.ts';
import { movesBetween } from './moves.ts';
import { type EffectPorts, tell } from './ports.ts';

export interface Fetching {
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

type LoadList = (scope: ReaderScope, after: (before: State) => Notice) => Promise<void>;

export function createFetching(ports: EffectPorts, loadList: LoadList): Fetching {
  const { reader, dispatch, state } = ports;
  let controller: AbortController | undefined;
  const start = async (): Promise<void> => {
    const own = new AbortController();
    controller = own;
    const latest = reader.batches()[0];
    dispatch({ type: 'refreshing', is: true });
    try {
      const signal = AbortSignal.any([ports.signal, own.signal]);
      const report = await reader.refresh(signal, (event) => {
        const notice = noticeOf(event);
        if (notice !== undefined && !signal.aborted) tell(ports, notice);
      });
      if (report === 'locked') {
        tell(ports, { say: 'locked' });
        return;
      }
      if (own.signal.aborted) throw own.signal.reason;
      await loadList(scopeAfter(state(), latest, reader.batches()[0]), (before) => ({
        say: 'refreshed',
        rows: report.rows,
        ...changesSince(before, state()),
      }));
    } catch (error) {
      if (!own.signal.aborted) throw error;
      tell(ports, { say: 'stopped' });
    } finally {
      dispatch({ type: 'refreshing', is: false });
    }
  };
  return {
    start,
    stop: () => controller?.abort(new RadarError('interrupted', ['stopped'])),
  };
}

/** Whoever reads the latest batch goes on to the new one; any other list stays. */
function scopeAfter(
  { list: { scope } }: State,
  latest: string | undefined,
  now: State['batches'][number] | undefined,
): ReaderScope {
  const wasLatest = scope.kind === 'day' && (latest === undefined || scope.day === latest);
  return wasLatest && now !== undefined ? { kind: 'day', day: now } : scope;
}

function changesSince(before: State, { list }: State): { readonly fresh: number; readonly moved?: number } {
  const known = new Set<PaperId>(before.list.rows.map(({ id }) => id));
  const { up, down } = movesBetween(before.list.rows, list.rows);
  return {
    fresh: list.rows.filter(({ id }) => !known.has(id)).length,
    ...(before.unranked === 0 ? {} : { moved: up + down }),
  };
}

function noticeOf(event: ProgressEvent): Notice | undefined {
  switch (event.kind) {
    case 'fetching':
      return { say: 'fetching', category: event.category, done: event.done, of: event.of };
    case 'waiting':
      return { say: 'waiting', category: event.category, seconds: Math.ceil(event.ms / 1000) };
    case 'harvesting':
      return { say: 'harvesting', category: event.category, records: event.records };
    default:
      return undefined;
  }
}

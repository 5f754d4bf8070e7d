/** The gate before a service: one request at a time and `interval` apart, also between processes; one gate for all of arXiv's services. */
import type { Clock } from '../context.ts';
import type { RequestGate } from '../sources/http.ts';
import type { Store } from '../store/file/open.ts';
import { reserveRequest } from '../store/ledger/requests.ts';

export interface GateOptions {
  /** Milliseconds between the end of a request and the start of the next. */
  readonly interval: number;
  /** Told how long the gate will wait, in milliseconds, whenever it has to. */
  readonly onWait?: (ms: number) => void;
  /** Work for a pause of so many milliseconds; the gate waits for what is left of it. */
  readonly meanwhile?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * The last request is remembered in the store, so that two runs a second apart keep their distance too. The distance is
 * counted from the end of a request: its start, as the server sees it, may be later than ours by the time it takes to connect.
 */
export function createGate(
  store: Store,
  clock: Clock,
  { service, ...options }: GateOptions & { readonly service: string },
): RequestGate {
  let previous: Promise<void> = Promise.resolve();
  return {
    enter: async (signal) => {
      let leave = (): void => {};
      const mine = new Promise<void>((resolve) => {
        leave = resolve;
      });
      const before = previous;
      previous = before.then(() => mine);
      await before;
      try {
        const now = clock.now();
        const start = reserveRequest(store, { service, now, interval: options.interval });
        if (start > now) {
          options.onWait?.(start - now);
          await options.meanwhile?.(start - now, signal);
          const left = start - clock.now();
          if (left > 0) await clock.sleep(left, signal);
        }
      } catch (error) {
        leave();
        throw error;
      }
      return () => {
        reserveRequest(store, { service, now: clock.now(), interval: 0 });
        leave();
      };
    },
  };
}

export function createArxivGate(store: Store, clock: Clock, options: GateOptions): RequestGate {
  return createGate(store, clock, { ...options, service: 'arxiv' });
}

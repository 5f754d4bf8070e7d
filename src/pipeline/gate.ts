/** The gate before arXiv: one request at a time and `interval` apart, also between processes and over all of arXiv's services. */
import type { Clock } from '../context.ts';
import type { RequestGate } from '../sources/http.ts';
import type { Store } from '../store/open.ts';
import { reserveRequest } from '../store/requests.ts';

const SERVICE = 'arxiv';

export interface GateOptions {
  /** Milliseconds between the end of a request and the start of the next. */
  readonly interval: number;
  /** Told how long the gate will wait, in milliseconds, whenever it has to. */
  readonly onWait?: (ms: number) => void;
}

/**
 * The last request is remembered in the store, so that two runs a second apart keep their distance too. The distance is
 * counted from the end of a request: its start, as the server sees it, may be later than ours by the time it takes to connect.
 */
export function createArxivGate(store: Store, clock: Clock, options: GateOptions): RequestGate {
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
        const wait = reserveRequest(store, { service: SERVICE, now, interval: options.interval }) - now;
        if (wait > 0) {
          options.onWait?.(wait);
          await clock.sleep(wait, signal);
        }
      } catch (error) {
        leave();
        throw error;
      }
      return () => {
        reserveRequest(store, { service: SERVICE, now: clock.now(), interval: 0 });
        leave();
      };
    },
  };
}

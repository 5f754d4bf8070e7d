/**
 * arXiv's own time. Announcement days are arXiv's, and laptops' clocks are wrong or set to another date: every answer's
 * Date header tells how far this machine is off, and the difference is remembered for runs without network.
 */
import { newYorkDay } from '../calendar.ts';
import type { Clock } from '../context.ts';
import type { Day } from '../paper.ts';
import type { Store } from '../store/file/open.ts';
import { getMeta, setMeta } from '../store/ledger/requests.ts';

const KEY = 'arxiv.clockOffset';
/** Differences below this are network delay, not a wrong clock. */
const TOLERANCE_MS = 5 * 60_000;
/** Nobody knows what became of a clock that has not been compared for so long. */
const KEPT_MS = 7 * 86_400_000;

/** How far this machine's clock was off, in milliseconds, and what it showed then. */
interface Comparison {
  readonly offset: number;
  readonly at: number;
}

/** arXiv's time in milliseconds, as well as it is known. */
export function arxivNow(store: Store, clock: Clock): number {
  const now = clock.now();
  return now + offsetAt(now, readComparison(store));
}

/**
 * A clock that has been set since is compared with nothing any more: one that was set back shows less than it did then, one
 * that was set forward far more. What it shows now is the best that is known.
 */
function offsetAt(now: number, known: Comparison | undefined): number {
  if (known === undefined) return 0;
  const passed = now - known.at;
  return passed >= -TOLERANCE_MS && passed <= KEPT_MS ? known.offset : 0;
}

/** Older radars wrote the bare difference: when it was true is unknown, so it is not believed. */
function readComparison(store: Store): Comparison | undefined {
  const [offset, at] = (getMeta(store, KEY) ?? '').split(' at ').map(Number);
  if (offset === undefined || at === undefined) return undefined;
  return Number.isFinite(offset) && Number.isFinite(at) ? { offset, at } : undefined;
}

/** The current announcement day in New York. */
export function arxivToday(store: Store, clock: Clock): Day {
  return newYorkDay(arxivNow(store, clock));
}

/** Remembers the difference that an answer's Date header shows. */
export function learnServerTime(store: Store, clock: Clock, serverTime: number): void {
  const at = clock.now();
  const offset = serverTime - at;
  setMeta(store, KEY, `${Math.abs(offset) < TOLERANCE_MS ? 0 : Math.round(offset)} at ${Math.round(at)}`);
}

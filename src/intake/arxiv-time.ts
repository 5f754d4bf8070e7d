/**
 * arXiv's own time. Announcement days are arXiv's, and laptops' clocks are wrong or set to another date: every answer's
 * Date header tells how far this machine is off, and the difference is remembered for runs without network.
 */
import { newYorkDay } from '../calendar.ts';
import type { Clock } from '../context.ts';
import type { Day } from '../paper.ts';
import type { Store } from '../store/open.ts';
import { getMeta, setMeta } from '../store/requests.ts';

const KEY = 'arxiv.clockOffset';
/** Differences below this are network delay, not a wrong clock. */
const TOLERANCE_MS = 5 * 60_000;

/** arXiv's time in milliseconds, as well as it is known. */
export function arxivNow(store: Store, clock: Clock): number {
  const offset = Number(getMeta(store, KEY) ?? 0);
  return clock.now() + (Number.isFinite(offset) ? offset : 0);
}

/** The current announcement day in New York. */
export function arxivToday(store: Store, clock: Clock): Day {
  return newYorkDay(arxivNow(store, clock));
}

/** Remembers the difference that an answer's Date header shows. */
export function learnServerTime(store: Store, clock: Clock, serverTime: number): void {
  const offset = serverTime - clock.now();
  setMeta(store, KEY, String(Math.abs(offset) < TOLERANCE_MS ? 0 : Math.round(offset)));
}

/**
 * When to run. arXiv's feeds show a batch from New York midnight on, Monday to Friday
 * (https://info.arxiv.org/help/rss.html); a margin lets them settle, and each machine has a minute of its own.
 */
import { createHash } from 'node:crypto';

/** Minutes after New York midnight at which the first machine asks. */
export const MARGIN = 30;
/** Minutes over which machines spread. */
export const SPREAD = 30;
/** Minutes of a day. */
const DAY = 1440;

export interface LocalTime {
  readonly hour: number;
  readonly minute: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekdays: readonly number[];
}

/** Minutes after New York midnight for this machine: always the same, and not everybody's. */
export function minuteFor(machine: string): number {
  return MARGIN + (createHash('sha256').update(machine).digest().readUInt32BE(0) % SPREAD);
}

/**
 * The wall clock of `timeZone` that is never before `minute` after New York midnight, on any day of the year: where the two
 * change to summer time on different days, the later hour is taken. West of New York the day is the one before.
 */
export function localTime(timeZone: string, minute: number, year: number): LocalTime {
  const here = wallClock(timeZone);
  const newYork = wallClock('America/New_York');
  const differences = Array.from({ length: 366 }, (_, day) => {
    const noon = Date.UTC(year, 0, 1 + day, 12);
    // At that day's midnight in New York, whichever offset it has then.
    const midnight = noon - sinceMidnight(newYork(noon)) * 60_000;
    return (here(midnight) - newYork(midnight)) / 60_000;
  });
  const local = Math.max(...differences) + minute;
  const shift = Math.floor(local / DAY);
  const inDay = local - shift * DAY;
  return {
    hour: Math.floor(inDay / 60),
    minute: inDay % 60,
    weekdays: [1, 2, 3, 4, 5].map((day) => (day + shift + 7) % 7),
  };
}

const sinceMidnight = (wall: number): number => Math.floor(wall / 60_000) % DAY;

/** An instant to what a clock on the wall shows, as if that were UTC; both in milliseconds. */
function wallClock(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'));
  };
}

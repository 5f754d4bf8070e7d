/**
 * arXiv's calendar. arXiv announces Sunday to Thursday at 20:00 New York time; its feeds show that batch during the next
 * New York day, Monday to Friday (https://info.arxiv.org/help/availability.html, https://info.arxiv.org/help/rss.html).
 */
import { DAY_FORM, type Day } from './paper.ts';

const DAY_MS = 86_400_000;

/** New York is four hours behind UTC in summer and five in winter. */
const LEAST_BEHIND = 4;
const MOST_BEHIND = 5;

/** The New York day of an instant in milliseconds since the epoch. */
export function newYorkDay(ms: number): Day {
  const utc = new Date(ms);
  const hour = utc.getUTCHours();
  // Summer time decides in one hour of the day alone. Loading the time zone costs as much as a short command does.
  if (hour >= LEAST_BEHIND && hour < MOST_BEHIND) return zonedNewYorkDay(ms);
  return dayOfUtc(hour < LEAST_BEHIND ? ms - DAY_MS : ms);
}

function zonedNewYorkDay(ms: number): Day {
  zoned ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return zoned.format(ms) as Day;
}

let zoned: Intl.DateTimeFormat | undefined;

const dayOfUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

/** A Day from text, or undefined where the text is not a calendar date `YYYY-MM-DD`. */
export function parseDay(text: string): Day | undefined {
  if (!DAY_FORM.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? (text as Day) : undefined;
}

/** A day as people write it on a command line, understood by `dayMeant`; a Day is one too. */
export type DayWords = string & { readonly brand: 'Day' | 'DayWords' };

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The day that words mean on a day: `2026-06-15`, `today`, `yesterday`, so many days or weeks ago (`7d`, `2w`), or the latest
 * day of that name, today included (`monday`). Undefined where they mean none.
 */
export function dayMeant(text: string, today: Day): Day | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'today') return today;
  if (word === 'yesterday') return addDays(today, -1);
  const [, count, unit] = /^(\d{1,4})([dw])$/.exec(word) ?? [];
  if (count !== undefined) return addDays(today, -Number(count) * (unit === 'w' ? 7 : 1));
  const named = WEEKDAYS.indexOf(word);
  return named === -1 ? parseDay(word) : addDays(today, -((weekday(today) - named + 7) % 7));
}

/** The same words, known to mean a day on whatever day; undefined where they mean none. */
export const dayWords = (text: string): DayWords | undefined =>
  dayMeant(text, '2000-01-01' as Day) === undefined ? undefined : (text as DayWords);

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export function addDays(day: Day, count: number): Day {
  return new Date(utc(day) + count * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysFromTo(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** Every day from `from` to `to`, both included. */
export function dayRange(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysFromTo(from, to) + 1) }, (_, i) => addDays(from, i));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

const nth = (year: number, month: number, dayOfWeek: number, count: number): Day => {
  const first = `${year}-${String(month).padStart(2, '0')}-01` as Day;
  return addDays(first, ((dayOfWeek - weekday(first) + 7) % 7) + 7 * (count - 1));
};

/**
 * The days whose 20:00 announcement arXiv usually defers. arXiv publishes its list a year at a time; these are the rules
 * behind the lists of 2023 to 2026 (New Year, Martin Luther King Day, Juneteenth, Independence Day, Labor Day,
 * Thanksgiving and the days between Christmas and New Year). An empty feed is believed on these days and on the next.
 */
function deferralsOf(year: number): ReadonlySet<Day> {
  const fixed = [
    '01-01',
    '06-19',
    '07-04',
    '12-24',
    '12-25',
    '12-26',
    '12-27',
    '12-28',
    '12-29',
    '12-30',
    '12-31',
  ];
  return new Set([
    ...fixed.map((monthDay) => `${year}-${monthDay}` as Day),
    nth(year, 1, 1, 3),
    nth(year, 9, 1, 1),
    nth(year, 11, 4, 4),
  ]);
}

/** Why arXiv may have nothing to show on a day; undefined on a day when a batch is due. */
export function quietDay(day: Day): 'weekend' | 'holiday' | undefined {
  const dayOfWeek = weekday(day);
  if (dayOfWeek === 0 || dayOfWeek === 6) return 'weekend';
  const deferrals = deferralsOf(Number(day.slice(0, 4)));
  return deferrals.has(day) || deferrals.has(addDays(day, -1)) || day.endsWith('-01-01')
    ? 'holiday'
    : undefined;
}

/** Whether a batch is due in the feeds of that New York day. */
export function announces(day: Day): boolean {
  return quietDay(day) === undefined;
}

/** The first day after `day` on which a batch is due. */
export function nextAnnouncementDay(day: Day): Day {
  let next = addDays(day, 1);
  while (!announces(next)) next = addDays(next, 1);
  return next;
}

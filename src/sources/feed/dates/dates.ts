/**
 * Dates as feeds write them: RFC 822 in all its ruin, W3C-DTF and ISO 8601 with parts missing, asctime, Unix seconds, and
 * some national habits. A time without zone is read as UTC, a date without time as midnight UTC.
 */
import type { Instant } from '../../../paper.ts';
import { monthOf } from './months.ts';
import { zoneMinutes } from './zones.ts';

/** The instant of a feed's date, or undefined where it cannot be read or does not exist. Never guesses a day. */
export function parseFeedDate(text: string): Instant | undefined {
  const date = text
    .replace(/\s+/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(/([\dZ])\[[\w/+-]{1,40}\]$/, '$1')
    .replace(/\b(\d{1,2})h(\d{2})\b/, '$1:$2')
    // Drupal parts date and time with a dash, others with a word: `Friday, December 22, 2017 - 3:09pm`.
    .replace(/(?<=\d),?\s*(?:\s[-–—|@·]|\s(?:à|um|alle|om|kl\.?|a las))\s+(?=\d{1,2}:\d{2})/u, ' ')
    .replace(/(?<=\d) Uhr$/, '')
    .trim();
  if (date === '' || date.length > 100) return undefined;
  for (const read of READERS) {
    const ms = read(date);
    if (ms !== undefined) return instantOf(ms);
  }
  return undefined;
}

/** How much a date tells that has no day: JMLR dates its papers `2026`, others `2026-11`. */
export const datedTo = (text: string): 'year' | 'month' | undefined =>
  /^\s*\d{4}\s*$/.test(text) ? 'year' : /^\s*\d{4}-\d{2}\s*$/.test(text) ? 'month' : undefined;

function instantOf(ms: number): Instant | undefined {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString() : undefined;
}

/** Milliseconds of a date whose parts are checked; the hour 24 and the second 60 belong to the next minute. */
function utc(parts: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: Time;
  readonly zone?: number;
}): number | undefined {
  const { year, month, day, time, zone = 0 } = parts;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1) return undefined;
  return time === undefined ? date.getTime() - zone * 60_000 : date.getTime() + time.ms - zone * 60_000;
}

interface Time {
  readonly ms: number;
}

function timeOf(hour: string, minute: string | undefined, second: string | undefined): Time | undefined {
  const [h, m, s] = [Number(hour), Number(minute ?? 0), Number((second ?? '0').replace(',', '.'))];
  if (!(h <= 24 && m <= 59 && s < 61) || (h === 24 && (m > 0 || s > 0))) return undefined;
  return { ms: (h * 60 + m) * 60_000 + Math.round(s * 1000) };
}

/** RFC 5322, 4.3: 00…49 are of this century, 50…99 and three digits of the last. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year + (year < 50 ? 2000 : 1900);
  return digits.length === 3 ? year + 1900 : year;
}

type Reader = (text: string) => number | undefined;

/** `2003-12-31T10:14:55.1Z`, `2003-12`, `2003`, `2018-12-17-08:00`, `2004-07-08 23:56:58 -00:20`, `20031231T101455Z`. */
const readIso: Reader = (text) => {
  const match =
    /^(\d{4})(?:-?0?(\d{2})(?:-?(\d{2}))?)?(?:(?:\s*T\s*|\s+(?:at\s+)?)(\d{1,2})(?::?(\d{1,2})(?::?(\d{1,2}(?:[.,]\d{1,20})?))?)?)?\s*(Z|[+-]\d{1,2}:?\d{2}|[+-]\d{2}|[A-Za-z]{1,5}|UTC[+-]\d{1,2}|\([A-Z]{3,4}\))?$/i.exec(
      text
        .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, (_, y, m, d) => `${y}-${two(m)}-${two(d)}`)
        .replace(/^(\d{4}-\d)-/, (whole) => `${whole.slice(0, 5)}0${whole.slice(5)}`)
        .replace(/^(\d{4}-\d{2}-)(\d)(?!\d)/, '$10$2'),
    );
  // Six digits are a year of two, a month and a day.
  if (match === null || /^\d{6}$/.test(text)) return undefined;
  const [, year = '', month, day, hour, minute, second, zone] = match;
  // `2013-01-27-01` is no date with a zone: hours alone make a zone only behind a time.
  if (hour === undefined && zone !== undefined && /^[+-]\d{2}$/.test(zone)) return undefined;
  if ((hour !== undefined || zone !== undefined) && day === undefined) return undefined;
  const time = hour === undefined ? undefined : timeOf(hour, minute, second);
  const offset = zone === undefined ? 0 : zoneMinutes(zone);
  if (offset === undefined || (hour !== undefined && time === undefined)) return undefined;
  // A date names a day; the zone behind it (Atypon: `2018-12-17-08:00`) must not move it to another.
  return utc({
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    ...(time && { time, zone: offset }),
  });
};

const two = (digits: string): string => digits.padStart(2, '0');

/** ISO 8601 in its shorter forms: `2003-335`, `03-12-31`, `031231`, `-03-12`, `-0312`, `03335`. */
const readShortIso: Reader = (text) => {
  const ordinal =
    /^(\d{4})-?(\d{3})$/.exec(text) ?? /^(\d{2})(\d{3})$/.exec(text) ?? /^(\d{2})-(\d{3})$/.exec(text);
  if (ordinal !== null) {
    const day = Number(ordinal[2]);
    const start = utc({ year: fullYear(ordinal[1] ?? ''), month: 1, day: 1 });
    return day >= 1 && day <= 366 && start !== undefined ? start + (day - 1) * 86_400_000 : undefined;
  }
  const match =
    /^(\d{2})-(\d{2})-(\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{2})$/.exec(text) ??
    /^-(\d{2})-?(\d{2})$/.exec(text);
  if (match === null) return undefined;
  return utc({ year: fullYear(match[1] ?? ''), month: Number(match[2]), day: Number(match[3] ?? 1) });
};

const CLOCK = String.raw`(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}(?:[.,]\d{1,20})?))?)\s*([AaPp]\.?[Mm]\.?)?`;
const WEEKDAY = String.raw`(?:\p{L}+\.?\s*,?\s+|\p{L}+\.?,)?`;
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|[.,])?(?:\s+of)?[\s/-]*(\p{L}{3,12})\.?,?[\s/-]*(\d{2,4})(?:,?(?:\s+at)?[\sT:-]+${CLOCK})?\s*(.{0,60})$`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?(?:\s+at)?\s+${CLOCK})?\s*(.{0,60})$`,
  'u',
);
/** asctime, with the zone before the year where Unix `date` prints it. */
const YEAR_LAST = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,12})\s+(\d{1,2})\s+${CLOCK}\s*(\S{0,10}?)\s*(\d{4})$`,
  'u',
);

function readRest(
  date: { readonly year: number; readonly month: number | undefined; readonly day: number },
  clock: readonly (string | undefined)[],
  zone: string | undefined,
): number | undefined {
  const [hour, minute, second, half] = clock;
  const offset = zoneMinutes(zone ?? '');
  if (date.month === undefined || offset === undefined) return undefined;
  if (hour === undefined) return utc({ ...date, month: date.month });
  const time = timeOf(half === undefined ? hour : String(twelveHour(hour, half)), minute, second);
  return time === undefined ? undefined : utc({ ...date, month: date.month, time, zone: offset });
}

const twelveHour = (hour: string, half: string): number => (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);

const readRfc822: Reader = (text) => {
  const match = DAY_FIRST.exec(text);
  if (match === null) return undefined;
  const [, day, month = '', year = '', hour, minute, second, half, zone] = match;
  return readRest(
    { year: fullYear(year), month: monthOf(month), day: Number(day) },
    [hour, minute, second, half],
    zone,
  );
};

const readMonthFirst: Reader = (text) => {
  const match = MONTH_FIRST.exec(text);
  if (match === null) return undefined;
  const [, month = '', day, year, hour, minute, second, half, zone] = match;
  return readRest(
    { year: Number(year), month: monthOf(month), day: Number(day) },
    [hour, minute, second, half],
    zone,
  );
};

const readAsctime: Reader = (text) => {
  const match = YEAR_LAST.exec(text);
  if (match === null) return undefined;
  const [, month = '', day, hour, minute, second, half, zone, year] = match;
  return readRest(
    { year: Number(year), month: monthOf(month), day: Number(day) },
    [hour, minute, second, half],
    zone,
  );
};

/** `20231207100000` and `202312071000`, of this century and the last. */
const readDigits: Reader = (text) => {
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour = '', minute, second] = match;
  const time = timeOf(hour, minute, second);
  return time && utc({ year: Number(year), month: Number(month), day: Number(day), time });
};

/** Seconds since 1970, or milliseconds where there are 12 or 13 digits. */
const readUnix: Reader = (text) => {
  const digits = /^(\d{9,13})(?:\.\d+)?$/.exec(text)?.[1];
  return digits === undefined ? undefined : Math.round(Number(text) * (digits.length >= 12 ? 1 : 1000));
};

/** `Fri, 2006/09/15 08:19:53 EDT` (Perforce). */
const readWeekdayIso: Reader = (text) => {
  const rest = /^\p{L}{3,9},\s*(\d{4}[-/]\d{2}[-/]\d{2}.*)$/u.exec(text)?.[1];
  return rest === undefined ? undefined : readIso(rest);
};

/** `1/31/2004 5:06:07 AM`: American order, European with dots or dashes; where the first number is no month, the day comes first. */
const readSlashed: Reader = (text) => {
  const match = new RegExp(
    String.raw`^(?:\p{L}+,\s*)?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,?\s+${CLOCK})?\s*(.{0,12})$`,
    'u',
  ).exec(text);
  if (match === null) return undefined;
  const [, first, mark, second, year, ...clock] = match;
  const dayFirst = mark !== '/' || Number(first) > 12;
  const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return readRest({ year: Number(year), month, day }, clock, clock[4]);
};

const KOREA = 9 * 60;

/** `2004년 05월 28일  01:31:15` and `2004-05-25 오후 11:23:17`, both in Korean time. */
const readKorean: Reader = (text) => {
  const match =
    /^(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일\s*(?:(오전|오후)\s*)?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text) ??
    /^(\d{4})-(\d{1,2})-(\d{1,2})\s+(오전|오후)\s+(\d{1,2}):(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, half, hour = '', minute, second] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === '오후' ? 12 : 0);
  const time = timeOf(String(hours), minute, second);
  return time && utc({ year: Number(year), month: Number(month), day: Number(day), time, zone: KOREA });
};

/** `2023年12月7日 10:00`, `2023. 12. 7.`: the zone is not told. */
const readEastern: Reader = (text) => {
  const match =
    /^(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日(?:\s?\(.\))?(?:\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ??
    /^(\d{4})\. (\d{1,2})\. (\d{1,2})\.?(?:\s(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  return readRest({ year: Number(year), month: Number(month), day: Number(day) }, [hour, minute, second], '');
};

/** `2004-július-13T9:15-05:00`. */
const readHungarian: Reader = (text) => {
  const match = /^(\d{4})-(\p{L}+)-(\d{1,2})T(\d{1,2}):(\d{2})((?:[+-]\d{2}:?\d{2})?)$/u.exec(text);
  if (match === null) return undefined;
  const [, year, month = '', day, hour, minute, zone] = match;
  return readRest({ year: Number(year), month: monthOf(month), day: Number(day) }, [hour, minute], zone);
};

/** `2024 Jan 5` and `January 2024` as journals print them: the month is all that is known of the latter. */
const readPrinted: Reader = (text) => {
  const full = /^(\d{4})[\s,/-]+(\p{L}{3,12})\.?(?:[\s,/-]+(\d{1,2}))?$/u.exec(text);
  if (full !== null)
    return readRest(
      { year: Number(full[1]), month: monthOf(full[2] ?? ''), day: Number(full[3] ?? 1) },
      [],
      '',
    );
  const month = /^(\p{L}{3,12})\.?,?[\s-]+(\d{4})$/u.exec(text);
  return month === null
    ? undefined
    : readRest({ year: Number(month[2]), month: monthOf(month[1] ?? ''), day: 1 }, [], '');
};

const READERS: readonly Reader[] = [
  readIso,
  readRfc822,
  readAsctime,
  readMonthFirst,
  readShortIso,
  readDigits,
  readUnix,
  readWeekdayIso,
  readKorean,
  readEastern,
  readHungarian,
  readSlashed,
  readPrinted,
];

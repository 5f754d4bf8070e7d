/** Days in words. A day is `YYYY-MM-DD`. */
import { dayOfMonth, monthIndex } from './amounts.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ZH_WEEKDAYS = [...'日一二三四五六'];

/** 0 for Sunday to 6 for Saturday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const englishDates = {
  /** `Thursday 18 June 2026` */
  long: (day: string): string =>
    `${WEEKDAYS[weekdayOf(day)]} ${dayOfMonth(day)} ${MONTHS[monthIndex(day)]} ${day.slice(0, 4)}`,
  /** `Thu 18 Jun 2026` */
  short: (day: string): string =>
    `${WEEKDAYS[weekdayOf(day)]?.slice(0, 3)} ${dayOfMonth(day)} ${englishDates.month(day)} ${day.slice(0, 4)}`,
  /** `Jun` */
  month: (day: string): string => `${MONTHS[monthIndex(day)]?.slice(0, 3)}`,
  /** `Thursday` */
  weekday: (day: string): string => `${WEEKDAYS[weekdayOf(day)]}`,
};

export const chineseDates = {
  /** `2026年6月18日（周四）`, within a sentence. */
  long: (day: string): string => `${chineseDates.plain(day)}（${chineseDates.weekday(day)}）`,
  /** `2026年6月18日` */
  plain: (day: string): string => `${day.slice(0, 4)}年${monthIndex(day) + 1}月${dayOfMonth(day)}日`,
  /** `周四` */
  weekday: (day: string): string => `周${ZH_WEEKDAYS[weekdayOf(day)]}`,
  /** `四`, behind 星期 or 周. */
  weekdayMark: (day: string): string => `${ZH_WEEKDAYS[weekdayOf(day)]}`,
};

/** `2026-06-18 14:30 UTC`, of an instant in ISO 8601. */
export const utcMinute = (instant: string): string => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

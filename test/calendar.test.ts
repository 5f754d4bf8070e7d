import { describe, expect, test } from 'vitest';
import {
  addDays,
  announces,
  dayMeant,
  dayRange,
  dayWords,
  newYorkDay,
  nextAnnouncementDay,
  parseDay,
  quietDay,
} from '../src/calendar.ts';
import { englishDates } from '../src/messages/dates.ts';
import type { Day } from '../src/paper.ts';

const day = (text: string): Day => text as Day;

describe('the New York day', () => {
  test('begins at 04:00 UTC in summer and at 05:00 UTC in winter', () => {
    expect(newYorkDay(Date.parse('2026-06-18T03:59:59Z'))).toBe('2026-06-17');
    expect(newYorkDay(Date.parse('2026-06-18T04:00:00Z'))).toBe('2026-06-18');
    expect(newYorkDay(Date.parse('2026-12-18T04:59:59Z'))).toBe('2026-12-17');
    expect(newYorkDay(Date.parse('2026-12-18T05:00:00Z'))).toBe('2026-12-18');
  });

  test('is right through both changes of the clocks', () => {
    expect(newYorkDay(Date.parse('2026-03-08T04:59:00Z'))).toBe('2026-03-07');
    expect(newYorkDay(Date.parse('2026-03-09T04:01:00Z'))).toBe('2026-03-09');
    expect(newYorkDay(Date.parse('2026-11-01T04:01:00Z'))).toBe('2026-11-01');
    expect(newYorkDay(Date.parse('2026-11-02T04:59:00Z'))).toBe('2026-11-01');
  });

  test('is what the time zone says at every hour of two years', () => {
    const zone = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'America/New_York',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    for (
      let ms = Date.parse('2025-01-01T00:00:00Z');
      ms < Date.parse('2027-01-01T00:00:00Z');
      ms += 1_800_000
    )
      expect(newYorkDay(ms)).toBe(zone.format(ms));
  });
});

describe('announcement days', () => {
  test('a batch is due from Monday to Friday', () => {
    expect(dayRange(day('2026-04-20'), day('2026-04-26')).map(announces)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('weekends and the days around holidays are quiet', () => {
    expect(quietDay(day('2026-04-25'))).toBe('weekend');
    expect(quietDay(day('2026-12-25'))).toBe('holiday');
    expect(quietDay(day('2026-11-27'))).toBe('holiday');
    expect(quietDay(day('2026-01-19'))).toBe('holiday');
    expect(quietDay(day('2026-09-08'))).toBe('holiday');
    expect(quietDay(day('2026-04-20'))).toBeUndefined();
  });

  test('the next one after a Friday is Monday', () => {
    expect(nextAnnouncementDay(day('2026-04-24'))).toBe('2026-04-27');
  });
});

test('a date that no calendar has is not a day', () => {
  expect(parseDay('2026-02-29')).toBeUndefined();
  expect(parseDay('2026-2-9')).toBeUndefined();
  expect(parseDay('yesterday')).toBeUndefined();
  expect(parseDay('2028-02-29')).toBe('2028-02-29');
});

test('days are added over month ends and leap days', () => {
  expect(addDays(day('2028-02-28'), 2)).toBe('2028-03-01');
  expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31');
});

test('a day is written out with its weekday', () => {
  expect(englishDates.long('2026-06-18')).toBe('Thursday 18 June 2026');
});

describe('a day in words', () => {
  const thursday = day('2026-06-18');

  test.each([
    ['today', '2026-06-18'],
    ['Yesterday', '2026-06-17'],
    ['0d', '2026-06-18'],
    ['7d', '2026-06-11'],
    ['2w', '2026-06-04'],
    ['monday', '2026-06-15'],
    ['thursday', '2026-06-18'],
    ['friday', '2026-06-12'],
    [' 2026-01-01 ', '2026-01-01'],
  ])('%s is %s on Thursday 18 June 2026', (words, meant) => {
    expect(dayMeant(words, thursday)).toBe(meant);
    expect(dayWords(words)).toBe(words);
  });

  test.each(['', 'tomorrow', '7', 'd', '-7d', '7 d', '2026-02-30', 'mon'])('%j means none', (words) => {
    expect([dayMeant(words, thursday), dayWords(words)]).toEqual([undefined, undefined]);
  });
});

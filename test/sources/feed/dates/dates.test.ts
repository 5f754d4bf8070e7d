import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeedDate } from '../../../../src/sources/feed/dates/dates.ts';

const readAs = (expected: string) => (text: string) => {
  expect(parseFeedDate(text)).toBe(expected);
};

describe('RFC 822 dates are read in all their ruin', () => {
  test.each([
    'Mon, 05 Feb 2024 13:30:00 GMT',
    'Mon, 5 Feb 24 13:30 GMT',
    '05 Feb 2024 13:30:00 +0000',
    'Fri, 05 Feb 2024 13:30:00 Z',
    'Mon, 05 February 2024 13:30:00 UT',
    'Mon,05 Feb 2024 13:30:00 GMT',
    'Mon, 05 Feb, 2024 13:30:00 UTC',
    'Monday, 5 February 2024 13:30:00 GMT',
    'Mon, 05 Feb 2024 08:30:00 EST',
    'Mon, 05 Feb 2024 08:30:00 -0500',
    'Mon, 05 Feb 2024 08:30:00 -05:00',
    'Mon, 05 Feb 2024 08:30:00 -0500 (EST)',
    'Mon, 05 Feb 2024 08:30:00 ET',
    'Mon, 05 Feb 2024 05:30:00 PST',
    'Mon, 05 Feb 2024 14:30:00 CET',
    'Mon, 05 Feb 2024 14:30:00 MET',
    'Mon, 05 Feb 2024 14:30:00 GMT+1',
    'Mon, 05 Feb 2024 14:30:00 GMT+0100 (Central European Standard Time)',
    'Mon, 05 Feb 2024 13:30:00 Etc/GMT',
    'Mon, 05 Feb 2024 13:30:00 A',
    'Mon, 05 Feb 2024 13:30:00 XYZ',
    'Mon, 05 Feb 2024 13:30:00',
    'Mon Feb 5 2024 13:30:00 +0000',
    '5 Feb. 2024 13:30',
    '5-Feb-2024 13:30:00',
    'Mo, 5 Feb 2024 14:30:00 MEZ',
  ])('%s', readAs('2024-02-05T13:30:00.000Z'));
});

describe('date and time apart, as content systems print them', () => {
  test.each([
    'Friday, December 22, 2017 - 3:09pm',
    'Friday, 22 December, 2017 - 15:09',
    'Fri, 12/22/2017 - 15:09',
    'Fri, 2017-12-22 15:09',
    '22.12.2017 - 15:09 Uhr',
    '22.12.2017 um 15:09 Uhr',
    'Vendredi 22 décembre 2017 à 15h09',
    'December 22, 2017 | 3:09 PM',
    '2017-12-22 – 15:09',
  ])('%s', readAs('2017-12-22T15:09:00.000Z'));
});

describe('ISO 8601 and its relatives', () => {
  test.each([
    '2024-02-05T13:30:00Z',
    '2024-02-05T13:30Z',
    '2024-02-05T13:30:00.000+00:00',
    '2024-02-05t13:30:00z',
    '2024-02-05 13:30:00 UTC',
    '2024-02-05 13:30:00',
    '2024-02-05T14:30:00+01',
    '2024-02-05T14:30:00+0100',
    '20240205T133000Z',
    '2024-02-05T05:30:00-08:00',
    '2024-02-5 13:30:00',
    '2024/02/05 13:30:00',
    'Mon, 2024/02/05 08:30:00 EST',
    '1707139800',
    '1707139800000',
  ])('%s', readAs('2024-02-05T13:30:00.000Z'));
});

describe('other ways to write a moment', () => {
  test.each([
    ['Mon Feb  5 13:30:00 2024', '2024-02-05T13:30:00.000Z'],
    ['Mon Feb 5 13:30:00 +0000 2024', '2024-02-05T13:30:00.000Z'],
    ['February 5, 2024 1:30 PM', '2024-02-05T13:30:00.000Z'],
    ['2/5/2024 1:30:00 PM', '2024-02-05T13:30:00.000Z'],
    ['05.02.2024 13:30', '2024-02-05T13:30:00.000Z'],
    ['2024년 02월 05일 22:30:00', '2024-02-05T13:30:00.000Z'],
    ['2024-02-05 오후 10:30:00', '2024-02-05T13:30:00.000Z'],
    ['Δευ, 05 Φεβ 2024 08:30:00 EST', '2024-02-05T13:30:00.000Z'],
    ['2024-február-05T8:30-05:00', '2024-02-05T13:30:00.000Z'],
    ['5. Dez 2024', '2024-12-05T00:00:00.000Z'],
    ['lun. 5 févr. 2024 14:30:00 +0100', '2024-02-05T13:30:00.000Z'],
    ['5 luglio 2024', '2024-07-05T00:00:00.000Z'],
    ['Do, 7 maart 2024', '2024-03-07T00:00:00.000Z'],
    ['пн, 05 февраля 2024 16:30:00 +0300', '2024-02-05T13:30:00.000Z'],
    ['2024-február-05T8:30-05:00', '2024-02-05T13:30:00.000Z'],
    ['2024年2月5日 13:30', '2024-02-05T13:30:00.000Z'],
    ['2024. 2. 5.', '2024-02-05T00:00:00.000Z'],
    ['05-02-2024 13:30:00', '2024-02-05T13:30:00.000Z'],
    ['05/Feb/2024:08:30:00 -0500', '2024-02-05T13:30:00.000Z'],
    ['Mon, 5, Feb 2024 13:30', '2024-02-05T13:30:00.000Z'],
    ['20240205133000', '2024-02-05T13:30:00.000Z'],
    ['2024-02-05T08:30:00\u221205:00', '2024-02-05T13:30:00.000Z'],
    ['2024-02-05T13:30:00Z[UTC]', '2024-02-05T13:30:00.000Z'],
    ['2024-02-05T13:30:00.1234567890123Z', '2024-02-05T13:30:00.123Z'],
    ['Mon, 05 Feb 2024 13:30:00 Atlantic/Reykjavik', '2024-02-05T13:30:00.000Z'],
  ])('%s', (text, expected) => {
    expect(parseFeedDate(text)).toBe(expected);
  });
});

describe('dates with parts missing begin where they begin', () => {
  test.each([
    ['2024-02-05', '2024-02-05T00:00:00.000Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z'],
    ['2024', '2024-01-01T00:00:00.000Z'],
    ['20240205', '2024-02-05T00:00:00.000Z'],
    ['24-02-05', '2024-02-05T00:00:00.000Z'],
    ['240205', '2024-02-05T00:00:00.000Z'],
    ['2024-036', '2024-02-05T00:00:00.000Z'],
    ['-24-02', '2024-02-01T00:00:00.000Z'],
    ['February 2024', '2024-02-01T00:00:00.000Z'],
    ['5 February 2024', '2024-02-05T00:00:00.000Z'],
    ['Mon, 05 Feb 2024', '2024-02-05T00:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(parseFeedDate(text)).toBe(expected);
  });

  test('a zone behind a date does not move it to another day', () => {
    expect(parseFeedDate('2018-12-17-08:00')).toBe('2018-12-17T00:00:00.000Z');
  });

  test('24:00 and a leap second belong to the next day', () => {
    expect(parseFeedDate('2003-12-31T24:00:00Z')).toBe('2004-01-01T00:00:00.000Z');
    expect(parseFeedDate('2016-12-31T23:59:60Z')).toBe('2017-01-01T00:00:00.000Z');
  });

  test('years of two digits are of 1950 to 2049', () => {
    expect(parseFeedDate('01 Jan 49 00:00 GMT')).toBe('2049-01-01T00:00:00.000Z');
    expect(parseFeedDate('01 Jan 50 00:00 GMT')).toBe('1950-01-01T00:00:00.000Z');
  });
});

describe('what is no date is not guessed', () => {
  test.each([
    '',
    'yesterday',
    'Sun, 16 zzz 2012 11:47:32 GMT',
    'Sun, 99 Jun 2009 12:00:00 GMT',
    '30 Feb 2024',
    '2024-02-30',
    '2024-13-01',
    '2003-12-31T25:00:00Z',
    '2003-12-31T10:61:00Z',
    '2003-12-31T24:00:01Z',
    '2013-01-27-01',
    '2013-01-28T11:30:00-06:00Textra',
    '9999-12-31T23:59:59-99:99',
    'Sun, 16 Dec 2012 11:47:32 +zz:00',
    '0000-00-00T00:00:00Z',
  ])('%j', (text) => {
    expect(parseFeedDate(text)).toBeUndefined();
  });
});

test('any instant survives its own ISO form, and nothing makes the reader throw', () => {
  const instants = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (date) => {
      expect(parseFeedDate(date.toISOString())).toBe(date.toISOString());
    }),
  );
  const modern = fc.date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2049-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(modern, (date) => {
      const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
      expect(parseFeedDate(whole.toUTCString())).toBe(whole.toISOString());
    }),
  );
  fc.assert(fc.property(fc.string({ maxLength: 120 }), (text) => void parseFeedDate(text)));
});

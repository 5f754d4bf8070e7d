import { beforeEach, describe, expect, test } from 'vitest';
import {
  daysToReadAgain,
  type FeedNews,
  gapsBetween,
  gapsToRepair,
  NO_NEWS,
  rowsOfAbsence,
} from '../../../src/intake/harvest/gaps.ts';
import type { CoverageRow, Verdict } from '../../../src/paper.ts';
import type { Store } from '../../../src/store/file/open.ts';
import {
  coverageBetween,
  markReadAgain,
  type Origin,
  saveCoverage,
} from '../../../src/store/ledger/coverage.ts';
import { AT, day, memoryStore } from '../../helpers/store.ts';

/** A Wednesday; the week before begins on the 15th. */
const TODAY = day('2026-04-22');
const FRESH: FeedNews = { isOpen: false, isFresh: true };

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

function covered(
  date: string,
  verdict: Verdict,
  { origin, at = `${date}T14:00:00.000Z` }: { origin?: Origin; at?: string } = {},
) {
  const row = { source: 'arxiv', category: 'cs.LG', announced: 0, new: 0, cross: 0, replaced: 0 };
  saveCoverage(store, [{ ...row, date: day(date), verdict, checkedAt: at }], origin);
}
const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `2026-04-${from + at}`);

test('a gap is a day on which arXiv announces and that is not whole: no weekend, and no day said to be empty', () => {
  covered('2026-04-16', 'complete');
  covered('2026-04-17', 'none-announced');
  covered('2026-04-20', 'partial');
  covered('2026-04-21', 'stale');
  expect(gapsBetween(store, 'cs.LG', { from: day('2026-04-16'), to: TODAY })).toEqual([
    '2026-04-20',
    '2026-04-21',
    '2026-04-22',
  ]);
});

describe('what is repaired', () => {
  const gaps = (news?: FeedNews) => gapsToRepair(store, 'cs.LG', TODAY, news);

  test('is nothing of a category that was never read', () => {
    expect(gaps()).toEqual([]);
  });

  test('begins with the first day that was read, and is at most a week old', () => {
    covered('2026-04-17', 'complete');
    expect(gaps()).toEqual(['2026-04-20', '2026-04-21']);
    covered('2026-04-01', 'complete');
    expect(gaps()).toEqual(['2026-04-15', '2026-04-16', '2026-04-20', '2026-04-21']);
  });

  test.each<[Verdict, FeedNews, boolean]>([
    ['failed', NO_NEWS, true],
    ['stale', NO_NEWS, false],
    ['stale', { isOpen: true, isFresh: false }, true],
    ['partial', { isOpen: true, isFresh: true }, true],
    ['complete', { isOpen: true, isFresh: true }, false],
  ])('of today that is %s, after %j: %s', (verdict, news, isIn) => {
    covered('2026-04-21', 'complete');
    covered(TODAY, verdict);
    expect(gaps(news)).toEqual(isIn ? [TODAY] : []);
  });
});

describe('whole days are read again for late holes', () => {
  const again = (news: FeedNews = FRESH) => daysToReadAgain(store, 'cs.LG', TODAY, news);

  test('only where the feed had news, so that arXiv is asked anyway', () => {
    covered('2026-04-16', 'complete');
    expect([again(), again(NO_NEWS)]).toEqual([['2026-04-16'], []]);
  });

  test('after two days where OAI filled them', () => {
    covered('2026-04-20', 'complete', { origin: 'oai' });
    expect(again()).toEqual(['2026-04-20']);
  });

  test('after five where feeds told them, and then with all that is two days old', () => {
    covered('2026-04-20', 'complete');
    expect(again()).toEqual([]);
    covered('2026-04-17', 'complete');
    expect(again()).toEqual(['2026-04-17', '2026-04-20']);
  });

  test('not where they were read less than two days ago, nor a second time', () => {
    covered('2026-04-16', 'complete', { at: '2026-04-21T14:00:00.000Z' });
    expect(again()).toEqual([]);
    covered('2026-04-15', 'complete');
    markReadAgain(store, { source: 'arxiv', category: 'cs.LG' }, [day('2026-04-15')], AT);
    expect(again()).toEqual([]);
  });
});

describe('days without a row', () => {
  const absent = (today = TODAY): string[] =>
    rowsOfAbsence(store, 'cs.LG', today, AT).map(({ date, verdict }: CoverageRow) => `${date} ${verdict}`);

  test('get one that says whether they were quiet or missed, and today none', () => {
    covered('2026-04-17', 'complete');
    expect(absent()).toEqual([
      '2026-04-18 none-announced',
      '2026-04-19 none-announced',
      '2026-04-20 failed',
      '2026-04-21 failed',
    ]);
    expect(absent()).toEqual([]);
    const rows = coverageBetween(store, { from: day('2026-04-01'), to: TODAY });
    expect(rows.map(({ date }) => date)).toEqual(days(17, 21));
  });

  test('of a category that was never read stay without', () => {
    expect(absent()).toEqual([]);
  });

  test('reach back to the last reading, however long ago it was', () => {
    covered('2026-01-05', 'complete');
    expect(absent()).toHaveLength(106);
  });
});

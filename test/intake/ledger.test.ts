import { describe, expect, test } from 'vitest';
import { judge, type ReadingContext } from '../../src/intake/ledger.ts';
import type { Announcement, AnnounceType, CoverageRow, Day } from '../../src/paper.ts';
import type { Fetched, FetchOutcome } from '../../src/sources/source.ts';

const MONDAY = '2026-04-20' as Day;
const FRIDAY = '2026-04-17' as Day;
const SATURDAY = '2026-04-25' as Day;

const announcement = (type: AnnounceType): Announcement => ({ type }) as Announcement;

const fetched = (over: Partial<Fetched> = {}): Fetched => ({
  kind: 'fetched',
  url: 'http://x',
  announcements: [
    announcement('new'),
    announcement('cross'),
    announcement('replace'),
    announcement('replace-cross'),
  ],
  day: MONDAY,
  announced: 4,
  unreadable: 0,
  truncated: false,
  capped: false,
  notes: [],
  ...over,
});

const row = (over: Partial<CoverageRow>): CoverageRow => ({
  source: 'arxiv',
  category: 'cs.LG',
  date: MONDAY,
  verdict: 'complete',
  announced: 4,
  new: 1,
  cross: 1,
  replaced: 2,
  checkedAt: 'before',
  ...over,
});

function judged(
  outcome: FetchOutcome,
  options: { day?: Day; known?: readonly CoverageRow[]; cachedDay?: Day } = {},
): CoverageRow[] {
  const context: ReadingContext = {
    source: 'arxiv',
    category: 'cs.LG',
    now: Date.parse(`${options.day ?? MONDAY}T14:00:00Z`),
    checkedAt: 'now',
    ...(options.cachedDay === undefined ? {} : { cachedDay: options.cachedDay }),
    known: (day) => options.known?.find(({ date }) => date === day),
  };
  return judge(outcome, context);
}

describe('a batch', () => {
  test('of the day that is due is complete, counted by type', () => {
    expect(judged(fetched())).toEqual([row({ checkedAt: 'now' })]);
  });

  test.each([
    [{ truncated: true }, 'the feed breaks off after 4 whole items'],
    [{ capped: true }, 'the feed is full at 4 items and may have dropped more'],
    [{ unreadable: 1 }, '1 of 4 items could not be read'],
    [
      { truncated: true, unreadable: 2 },
      'the feed breaks off after 4 whole items; 2 of 4 items could not be read',
    ],
  ])('with %j is partial and says why', (damage, reason) => {
    expect(judged(fetched(damage))).toMatchObject([{ verdict: 'partial', reason }]);
  });

  test('of an earlier day leaves that day as it is and makes the due day stale', () => {
    expect(judged(fetched({ day: FRIDAY }))).toMatchObject([
      { date: FRIDAY, verdict: 'complete' },
      {
        date: MONDAY,
        verdict: 'stale',
        announced: 0,
        reason: 'the feed still shows the batch of Friday 17 April 2026',
      },
    ]);
  });

  test('of Friday, still shown on Saturday, makes nothing stale', () => {
    expect(judged(fetched({ day: '2026-04-24' as Day }), { day: SATURDAY })).toMatchObject([
      { verdict: 'complete' },
      { date: SATURDAY, verdict: 'none-announced' },
    ]);
  });

  test('of a later day than our clock knows is believed', () => {
    expect(judged(fetched({ day: '2026-04-21' as Day }))).toMatchObject([
      { date: '2026-04-21', verdict: 'complete' },
    ]);
  });
});

describe('an empty feed', () => {
  const empty: FetchOutcome = { kind: 'empty', url: '' };

  test('is nothing announced on a Saturday and around a holiday', () => {
    expect(judged(empty, { day: SATURDAY })).toMatchObject([
      { verdict: 'none-announced', reason: expect.stringContaining('does not announce on Saturdays') },
    ]);
    expect(judged(empty, { day: '2026-12-25' as Day })).toMatchObject([
      { verdict: 'none-announced', reason: expect.stringContaining('holidays') },
    ]);
  });

  test('is stale on a Monday', () => {
    expect(judged(empty)).toMatchObject([
      {
        verdict: 'stale',
        reason: 'the feed of Monday 20 April 2026 is empty, though arXiv announces on Mondays',
      },
    ]);
  });
});

describe('an unchanged feed', () => {
  const unchanged: FetchOutcome = { kind: 'unchanged', url: '' };

  test('confirms what is known of its day', () => {
    expect(judged(unchanged, { cachedDay: MONDAY, known: [row({})] })).toEqual([row({ checkedAt: 'now' })]);
  });

  test('is stale once the next batch is due', () => {
    expect(judged(unchanged, { cachedDay: FRIDAY, known: [row({ date: FRIDAY })] })).toMatchObject([
      { date: MONDAY, verdict: 'stale' },
    ]);
  });
});

describe('what is known', () => {
  test('is not undone by a failure later that day', () => {
    expect(judged({ kind: 'failed', url: '', reason: 'no network' }, { known: [row({})] })).toEqual([
      row({ checkedAt: 'now' }),
    ]);
  });

  test('is not undone by a shorter reading', () => {
    expect(judged(fetched({ announced: 2, truncated: true }), { known: [row({})] })).toEqual([
      row({ checkedAt: 'now' }),
    ]);
    expect(
      judged(fetched({ announced: 2, truncated: true }), {
        known: [row({ verdict: 'partial', announced: 3 })],
      }),
    ).toMatchObject([{ announced: 3 }]);
  });

  test('gives way to a better one', () => {
    expect(judged(fetched(), { known: [row({ verdict: 'partial', announced: 2, reason: 'x' })] })).toEqual([
      row({ checkedAt: 'now' }),
    ]);
  });
});

test('a throttling server is named, with the time it asked for', () => {
  const outcome: FetchOutcome = {
    kind: 'limited',
    status: 429,
    url: '',
    reason: 'rss.arxiv.org answered 429',
    retryAt: Date.parse('2026-04-20T15:00:00Z'),
  };
  expect(judged(outcome)).toMatchObject([
    {
      verdict: 'failed',
      reason:
        'arXiv is throttling: rss.arxiv.org answered 429 and asks to be left alone until 2026-04-20 15:00 UTC',
    },
  ]);
});

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
    [{ truncated: true }, ['feed-broken-off', 4]],
    [{ capped: true }, ['feed-full', 4]],
    [{ unreadable: 1 }, ['items-unreadable', 1, 4]],
    [{ truncated: true, unreadable: 2 }, ['causes', ['feed-broken-off', 4], ['items-unreadable', 2, 4]]],
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
        reason: ['feed-stale', FRIDAY],
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
      { verdict: 'none-announced', reason: ['no-batch-on-weekday', SATURDAY, '2026-04-27'] },
    ]);
    expect(judged(empty, { day: '2026-12-25' as Day })).toMatchObject([
      { verdict: 'none-announced', reason: ['no-batch-around-holiday', '2026-12-25', expect.any(String)] },
    ]);
  });

  test('is stale on a Monday', () => {
    expect(judged(empty)).toMatchObject([
      {
        verdict: 'stale',
        reason: ['feed-empty', MONDAY],
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
    expect(
      judged(
        { kind: 'failed', url: '', reason: ['host-unreachable', 'rss.arxiv.org'] },
        { known: [row({})] },
      ),
    ).toEqual([row({ checkedAt: 'now' })]);
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
    expect(
      judged(fetched(), { known: [row({ verdict: 'partial', announced: 2, reason: ['feed-full', 2] })] }),
    ).toEqual([row({ checkedAt: 'now' })]);
  });
});

test('a throttling server is named, with the time it asked for', () => {
  const outcome: FetchOutcome = {
    kind: 'limited',
    status: 429,
    url: '',
    reason: ['host-answered', 'rss.arxiv.org', 429, 1],
    retryAt: Date.parse('2026-04-20T15:00:00Z'),
  };
  expect(judged(outcome)).toMatchObject([
    {
      verdict: 'failed',
      reason: ['throttled-until', ['host-answered', 'rss.arxiv.org', 429, 1], '2026-04-20T15:00:00.000Z'],
    },
  ]);
});

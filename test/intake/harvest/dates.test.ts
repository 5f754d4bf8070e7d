import { describe, expect, test } from 'vitest';
import { type DatingDays, dateVersions } from '../../../src/intake/harvest/dates.ts';
import type { AnnouncementFacts } from '../../../src/sources/arxiv/announcement-day.ts';
import type { KnownListing } from '../../../src/store/inferred.ts';
import { day, paperId } from '../../helpers/store.ts';

/** Submitted on the Monday, announced on the Tuesday; replaced a week later. */
const V1 = { version: 1, at: Date.parse('2026-06-15T10:00:00Z') };
const V2 = { version: 2, at: Date.parse('2026-06-22T10:00:00Z') };
const FACTS: AnnouncementFacts = { categories: ['cs.LG', 'stat.ML'], versions: [V1] };

function dated(
  facts: Partial<AnnouncementFacts>,
  {
    wanted = ['2026-06-16'],
    whole = [] as string[],
    again = [] as string[],
    known = [] as Partial<KnownListing>[],
  } = {},
) {
  const setOf = (days: readonly string[]) => new Set(days.map(day));
  const days: DatingDays = { wanted: setOf(wanted), whole: setOf(whole), again: setOf(again) };
  const listing = {
    paper: paperId('arxiv:1'),
    category: 'cs.LG',
    day: day('2026-06-16'),
    version: 1,
    guessed: false,
  };
  return dateVersions({
    facts: { ...FACTS, ...facts },
    category: 'cs.LG',
    known: known.map((one) => ({ ...listing, ...one })),
    days,
  });
}

describe('a version that the datestamp tells of', () => {
  test('has its day, and no other is possible', () => {
    expect(dated({ datestamp: day('2026-06-16') })).toEqual([
      { day: '2026-06-16', type: 'new', version: 1, possible: [] },
    ]);
  });

  test('of a day that is not wanted has none', () => {
    expect(dated({ datestamp: day('2026-06-16') }, { wanted: ['2026-06-17'] })).toEqual([
      { type: 'new', version: 1, possible: [] },
    ]);
  });

  test('is believed of a whole day only where datestamp and schedule agree', () => {
    const whole = { wanted: [], whole: ['2026-06-16', '2026-06-18'], again: ['2026-06-16', '2026-06-18'] };
    expect(dated({ datestamp: day('2026-06-16') }, whole)[0]?.day).toBe('2026-06-16');
    expect(dated({ datestamp: day('2026-06-18') }, whole)[0]).not.toHaveProperty('day');
  });
});

describe('a version that the schedule alone dates', () => {
  test('is a guess among the days from its submission to a few after, on which arXiv announces', () => {
    expect(dated({})).toEqual([
      { day: '2026-06-16', type: 'new', version: 1, possible: ['2026-06-16', '2026-06-17', '2026-06-18'] },
    ]);
  });

  test('was not announced on a day that its own feed told whole', () => {
    const [one] = dated({}, { wanted: ['2026-06-17'], whole: ['2026-06-16'] });
    expect(one).toMatchObject({ day: '2026-06-17', possible: ['2026-06-17', '2026-06-18'] });
  });

  test('is no guess where one day alone is left', () => {
    const [one] = dated({}, { wanted: ['2026-06-17'], whole: ['2026-06-16', '2026-06-18'] });
    expect(one).toMatchObject({ day: '2026-06-17', possible: [] });
  });

  test('is no guess where the ids beside it were announced on that day', () => {
    expect(dated({ firstDay: day('2026-06-16') })[0]).toMatchObject({ day: '2026-06-16', possible: [] });
  });

  test('lies before the one that follows it', () => {
    const versions = [V1, { version: 2, at: Date.parse('2026-06-16T10:00:00Z') }];
    const [first] = dated({ versions, datestamp: day('2026-06-17') });
    expect(first).toMatchObject({ version: 1, day: '2026-06-16', possible: [] });
  });
});

describe('what the ledger knows', () => {
  test('for certain is not told again', () => {
    expect(dated({}, { known: [{}] })).toEqual([]);
  });

  test('as a guess is told anew', () => {
    expect(dated({}, { known: [{ guessed: true }] })).toHaveLength(1);
  });

  test('from another category gives the day', () => {
    const known = [{ category: 'stat.ML', day: day('2026-06-17') }];
    expect(dated({}, { wanted: ['2026-06-16', '2026-06-17'], known })).toEqual([
      { day: '2026-06-17', type: 'new', version: 1, possible: [] },
    ]);
  });
});

test('a version that the schedule hides behind the next may have been announced by itself: it is counted and has no day', () => {
  const versions = [V1, V2, { version: 3, at: Date.parse('2026-06-22T12:00:00Z') }];
  const hidden = dated({ versions, datestamp: day('2026-06-23') }).find(({ version }) => version === 2);
  expect(hidden).toMatchObject({ type: 'replace' });
  expect(hidden).not.toHaveProperty('day');
  expect(hidden?.possible).toContain('2026-06-23');
});

import { expect, test } from 'vitest';
import type { Day } from '../../../src/paper.ts';
import { earliestAnnouncement, inferAnnouncements } from '../../../src/sources/arxiv/announcement-day.ts';

const at = (text: string): number => Date.parse(text);
const day = (text: string): Day => text as Day;

test.each([
  // New York is four hours behind in June, five in January: 14:00 there is 18:00 or 19:00 UTC.
  [
    '2026-06-15T17:59:59Z',
    '2026-06-16',
    'Monday before 14:00 is announced on Monday evening, in Tuesday’s feed',
  ],
  ['2026-06-15T18:00:00Z', '2026-06-17', 'Monday 14:00 waits for Tuesday evening'],
  [
    '2026-06-18T17:00:00Z',
    '2026-06-22',
    'Thursday evening has Juneteenth’s batch, which arXiv defers: Monday',
  ],
  ['2026-06-25T18:30:00Z', '2026-06-29', 'Thursday after 14:00 is announced on Sunday, in Monday’s feed'],
  ['2026-06-26T17:59:00Z', '2026-06-29', 'Friday before 14:00 as well'],
  ['2026-06-26T18:00:00Z', '2026-06-30', 'Friday after 14:00 waits for Monday evening'],
  ['2026-06-27T12:00:00Z', '2026-06-30', 'Saturday too'],
  ['2026-06-28T23:00:00Z', '2026-06-30', 'and Sunday'],
  ['2026-01-13T18:59:00Z', '2026-01-14', 'in winter the hour is 19:00 UTC'],
  ['2026-01-13T19:00:00Z', '2026-01-15', 'and not earlier'],
])('what is submitted at %s is in the feed of %s: %s', (submitted, expected) => {
  expect(earliestAnnouncement(at(submitted))).toBe(expected);
});

const v1 = { version: 1, at: at('2026-06-15T10:00:00Z') };
const v2 = { version: 2, at: at('2026-06-23T10:00:00Z') };
const categories = ['cs.LG', 'stat.ML'];

test('a datestamp on the day of the schedule makes a new paper certain, new in its primary category and cross elsewhere', () => {
  const facts = { categories, versions: [v1], datestamp: day('2026-06-16') };
  expect(inferAnnouncements(facts, 'cs.LG')).toEqual([
    { day: '2026-06-16', type: 'new', version: 1, certain: true },
  ]);
  expect(inferAnnouncements(facts, 'stat.ML')).toEqual([
    { day: '2026-06-16', type: 'cross', version: 1, certain: true },
  ]);
  expect(inferAnnouncements(facts, 'cs')).toMatchObject([{ type: 'new' }]);
  expect(inferAnnouncements(facts, 'hep-th')).toEqual([]);
});

test('a replacement is dated by the datestamp, the first version by the schedule', () => {
  const facts = { categories, versions: [v1, v2], datestamp: day('2026-06-24') };
  expect(inferAnnouncements(facts, 'cs.LG')).toEqual([
    { day: '2026-06-16', type: 'new', version: 1, certain: false },
    { day: '2026-06-24', type: 'replace', version: 2, certain: true },
  ]);
  expect(inferAnnouncements(facts, 'stat.ML').at(-1)).toMatchObject({ type: 'replace-cross' });
});

test('a paper held by moderators appears on its datestamp, without certainty', () => {
  const facts = { categories, versions: [v1], datestamp: day('2026-06-23') };
  expect(inferAnnouncements(facts, 'cs.LG')).toEqual([
    { day: '2026-06-23', type: 'new', version: 1, certain: false },
  ]);
});

test('a journal reference years later announces nothing anew, a late cross-list perhaps', () => {
  const facts = { categories, versions: [v1], datestamp: day('2027-02-02') };
  expect(inferAnnouncements(facts, 'cs.LG')).toEqual([
    { day: '2026-06-16', type: 'new', version: 1, certain: false },
  ]);
  expect(inferAnnouncements(facts, 'stat.ML')).toEqual([
    { day: '2026-06-16', type: 'cross', version: 1, certain: false },
    { day: '2027-02-02', type: 'cross', version: 1, certain: false },
  ]);
});

test('a change on a Sunday, before the evening, counts for Monday', () => {
  const facts = {
    categories,
    versions: [{ version: 1, at: at('2026-06-26T12:00:00Z') }],
    datestamp: day('2026-06-28'),
  };
  expect(inferAnnouncements(facts, 'cs.LG')).toEqual([
    { day: '2026-06-29', type: 'new', version: 1, certain: false },
  ]);
});

test('two versions of one batch are one announcement, of the older type', () => {
  const again = { version: 2, at: at('2026-06-15T12:00:00Z') };
  const facts = { categories, versions: [v1, again], datestamp: day('2026-06-16') };
  expect(inferAnnouncements(facts, 'cs.LG')).toEqual([
    { day: '2026-06-16', type: 'new', version: 2, certain: false },
  ]);
});

test('replacements from v6 on are not announced', () => {
  const facts = { categories, versions: [v1, { version: 6, at: v2.at }], datestamp: day('2026-06-24') };
  expect(inferAnnouncements(facts, 'cs.LG').map((one) => one.version)).toEqual([1]);
});

test('without versions the datestamp is all there is', () => {
  expect(inferAnnouncements({ categories, versions: [], datestamp: day('2026-06-20') }, 'cs.LG')).toEqual([
    { day: '2026-06-22', type: 'new', certain: false },
  ]);
});

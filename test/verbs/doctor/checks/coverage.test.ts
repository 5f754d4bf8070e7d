import { beforeEach, expect, test } from 'vitest';
import { learnServerTime } from '../../../../src/intake/arxiv-time.ts';
import type { Verdict } from '../../../../src/paper.ts';
import type { Store } from '../../../../src/store/file/open.ts';
import { saveCoverage } from '../../../../src/store/ledger/coverage.ts';
import { checkCoverage } from '../../../../src/verbs/doctor/checks/coverage.ts';
import { clockAt, readerConfig } from '../../../helpers/selection.ts';
import { AT, day, memoryStore } from '../../../helpers/store.ts';

/** A Tuesday. */
const clock = clockAt('2026-04-21T14:00:00Z');
const config = readerConfig();

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

function covered(
  date: string,
  verdict: Verdict = 'complete',
  list = { source: 'arxiv', category: 'cs.LG' },
): void {
  const counts = { announced: 3, new: 3, cross: 0, replaced: 0, checkedAt: AT };
  saveCoverage(store, [{ ...list, date: day(date), verdict, ...counts }]);
}
const found = (reader = config) => checkCoverage(store, clock, reader);

test('whole days of two weeks are in order, with the number of papers', () => {
  for (const date of ['2026-04-17', '2026-04-20', '2026-04-21', '2026-03-02']) covered(date);
  expect(found()).toMatchObject([{ state: 'ok', detail: ['coverage-whole', 9] }]);
});

test('without any reading there is one thing to do', () => {
  covered('2026-03-02');
  expect(found()).toMatchObject([{ state: 'warn', detail: ['nothing-fetched'], remedy: ['run-refresh'] }]);
});

test('holes are told by list and by what became of their days; the first that is over says from when to read', () => {
  covered('2026-04-15');
  covered('2026-04-16', 'partial');
  covered('2026-04-17', 'failed');
  covered('2026-04-20', 'failed');
  covered('2026-04-21', 'stale');
  expect(found()).toMatchObject([
    {
      detail: [
        'causes',
        ['days-partial', 'cs.LG', '2026-04-16'],
        ['days-failed', 'cs.LG', '2026-04-17', '2026-04-20'],
        ['days-stale', 'cs.LG', '2026-04-21'],
      ],
      remedy: ['run-refresh-since', '2026-04-16'],
    },
  ]);
});

test('days between readings on which nobody looked are missing too, weekends are not', () => {
  covered('2026-04-16');
  covered('2026-04-21');
  expect(found()).toMatchObject([{ detail: ['days-not-read', 'cs.LG', '2026-04-17', '2026-04-20'] }]);
});

test('a category that was never read is named', () => {
  covered('2026-04-21');
  const sources = { arxiv: { categories: ['cs.LG', 'cs.AI'] } };
  expect(found(readerConfig({ sources }))).toMatchObject([{ detail: ['never-fetched', 'cs.AI'] }]);
});

test('a hole of today or of a journal is mended by the feeds alone', () => {
  covered('2026-04-21', 'stale');
  covered('2026-04-17', 'failed', { source: 'feed:nature', category: 'nature' });
  expect(found()).toMatchObject([{ state: 'warn', remedy: ['run-refresh-for-feeds'] }]);
});

test.each([
  [-10, ['clock-ahead', 10, 'minutes']],
  [300, ['clock-behind', 5, 'hours']],
  [10_080, ['clock-behind', 7, 'days']],
])('a clock that arXiv finds %d minutes off is told', (minutes, detail) => {
  learnServerTime(store, clock, clock.now() + minutes * 60_000);
  expect(found()[0]).toMatchObject({ state: 'warn', detail });
});

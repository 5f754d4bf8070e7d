import { describe, expect, test } from 'vitest';
import { announcedBetween, daysBetween, lateArrivals, latestDay } from '../../src/store/announcements.ts';
import { getDigest } from '../../src/store/digests/digests.ts';
import { connectionOf, type Value } from '../../src/store/file/connection.ts';
import type { Store } from '../../src/store/file/open.ts';
import { coverageBetween, saveCoverage } from '../../src/store/ledger/coverage.ts';
import {
  deliveredBefore,
  firstDelivered,
  lastDelivered,
  markDelivered,
} from '../../src/store/ledger/deliveries.ts';
import { monthCost } from '../../src/store/model-calls.ts';
import { getPaper, getPapers, saveAnnouncements, savePapers } from '../../src/store/papers.ts';
import { AT, day, LATER, memoryStore, paperId, sampleAnnouncement, samplePaper } from '../helpers/store.ts';

const A = samplePaper('2604.00001');
const B = samplePaper('2604.00002');
const C = samplePaper('2604.00003');
const D: typeof A = { ...samplePaper('x'), id: paperId('feed:nature/x') };

/** Friday: A new in cs.LG, cross in cs.CV, B replaced. Monday: A replaced, C cross in cs.CV, D in a journal. */
function archive(): Store {
  const store = memoryStore();
  saveAnnouncements(
    store,
    [
      sampleAnnouncement(A, { day: '2026-04-17', type: 'cross', category: 'cs.CV' }),
      sampleAnnouncement(A, { day: '2026-04-17', type: 'new', category: 'cs.LG' }),
      sampleAnnouncement(B, { day: '2026-04-17', type: 'replace-cross', category: 'cs.LG' }),
      sampleAnnouncement(B, { day: '2026-04-17', type: 'replace', category: 'cs.CV' }),
      sampleAnnouncement({ ...A, version: 2 }, { day: '2026-04-20', type: 'replace', category: 'cs.LG' }),
      sampleAnnouncement(C, { day: '2026-04-20', type: 'cross', category: 'cs.CV' }),
      sampleAnnouncement(D, { day: '2026-04-20', source: 'feed:nature', category: 'nature' }),
    ],
    AT,
  );
  return store;
}
const friday = { from: day('2026-04-17'), to: day('2026-04-17') };
const monday = { from: day('2026-04-20'), to: day('2026-04-20') };
const both = { from: day('2026-04-17'), to: day('2026-04-20') };

describe('papers of a window', () => {
  test('come once each, by id, with the most telling type, the latest day and all their listings', () => {
    const papers = announcedBetween(archive(), both);
    expect(papers.map((p) => [p.paper.id, p.announceType, p.announcedOn, p.listings.length])).toEqual([
      ['arxiv:2604.00001', 'new', '2026-04-20', 3],
      ['arxiv:2604.00002', 'replace', '2026-04-17', 2],
      ['arxiv:2604.00003', 'cross', '2026-04-20', 1],
      ['feed:nature/x', 'new', '2026-04-20', 1],
    ]);
    expect(papers[0]?.listings).toEqual([
      { source: 'arxiv', category: 'cs.CV', day: '2026-04-17', type: 'cross' },
      { source: 'arxiv', category: 'cs.LG', day: '2026-04-17', type: 'new' },
      { source: 'arxiv', category: 'cs.LG', day: '2026-04-20', type: 'replace' },
    ]);
  });

  test('have the text of the latest version, also where it came after the window', () => {
    expect(announcedBetween(archive(), friday)[0]?.paper.version).toBe(2);
  });

  test('are those of the days asked for only', () => {
    const ids = announcedBetween(archive(), monday).map(({ paper, announceType }) => [
      paper.id,
      announceType,
    ]);
    expect(ids).toEqual([
      ['arxiv:2604.00001', 'replace'],
      ['arxiv:2604.00003', 'cross'],
      ['feed:nature/x', 'new'],
    ]);
    expect(announcedBetween(archive(), { from: day('2026-04-18'), to: day('2026-04-19') })).toEqual([]);
    expect(announcedBetween(archive(), { from: day('2026-04-20'), to: day('2026-04-17') })).toEqual([]);
  });

  test('can be those of one source or of some lists, where other lists do not count', () => {
    const store = archive();
    const ids = (options: object) => announcedBetween(store, { ...both, ...options }).map((p) => p.paper.id);
    expect(ids({ source: 'feed:nature' })).toEqual(['feed:nature/x']);
    expect(ids({ source: 'arxiv', categories: ['nature'] })).toEqual([]);
    expect(ids({ categories: [] })).toEqual([]);
    const [a] = announcedBetween(store, { ...friday, categories: ['cs.CV'] });
    expect(a?.announceType).toBe('cross');
    expect(a?.listings.map(({ category }) => category)).toEqual(['cs.CV']);
  });

  test('do not depend on the order they were saved in', () => {
    const batch = [A, B, C].map((paper) => sampleAnnouncement(paper));
    const [store, reversed] = [memoryStore(), memoryStore()];
    saveAnnouncements(store, batch, AT);
    saveAnnouncements(reversed, batch.toReversed(), AT);
    expect(announcedBetween(reversed, monday)).toEqual(announcedBetween(store, monday));
  });
});

describe('papers that came late', () => {
  test('are those of which no listing was known at that time', () => {
    const store = archive();
    saveAnnouncements(
      store,
      [sampleAnnouncement(samplePaper('2604.00009')), sampleAnnouncement(C, { category: 'cs.AI' })],
      LATER,
    );
    expect(lateArrivals(store, { ...both, seenAfter: AT }).map(({ paper }) => paper.id)).toEqual([
      'arxiv:2604.00009',
    ]);
    expect(lateArrivals(store, { ...both, seenAfter: LATER })).toEqual([]);
    expect(lateArrivals(store, { ...friday, seenAfter: AT })).toEqual([]);
  });

  test('do not include papers that were merely known, but on no list', () => {
    const store = memoryStore();
    savePapers(store, [A], AT);
    saveAnnouncements(store, [sampleAnnouncement(A)], LATER);
    expect(lateArrivals(store, { ...both, seenAfter: AT })).toHaveLength(1);
  });
});

describe('announcement days', () => {
  test('the latest day is that of the lists that count, up to a day', () => {
    const store = archive();
    expect(latestDay(memoryStore())).toBeUndefined();
    expect(latestDay(store)).toBe('2026-04-20');
    expect(latestDay(store, { onOrBefore: day('2026-04-19') })).toBe('2026-04-17');
    expect(latestDay(store, { onOrBefore: day('2026-04-16') })).toBeUndefined();
    expect(latestDay(store, { source: 'feed:nature', onOrBefore: day('2026-04-19') })).toBeUndefined();
    expect(latestDay(store, { categories: ['cs.LG'], source: 'arxiv' })).toBe('2026-04-20');
    expect(latestDay(store, { categories: ['hep-th'] })).toBeUndefined();
  });

  test('the days of a window include both ends, once each, ascending', () => {
    const store = archive();
    expect(daysBetween(store, both)).toEqual(['2026-04-17', '2026-04-20']);
    expect(daysBetween(store, monday)).toEqual(['2026-04-20']);
    expect(daysBetween(store, { ...both, source: 'feed:nature' })).toEqual(['2026-04-20']);
    expect(daysBetween(store, { from: day('2026-04-18'), to: day('2026-04-19') })).toEqual([]);
    expect(daysBetween(store, { from: day('2026-04-10'), to: day('2026-04-19') })).toEqual(['2026-04-17']);
  });
});

test('nothing on the daily path walks the archive', () => {
  const store = archive();
  const plans = plansOf(store, () => {
    announcedBetween(store, { ...both, categories: ['cs.LG'] });
    announcedBetween(store, both);
    lateArrivals(store, { ...both, seenAfter: AT });
    latestDay(store, { source: 'arxiv', onOrBefore: day('2026-04-20') });
    daysBetween(store, both);
    saveAnnouncements(store, [sampleAnnouncement(A), sampleAnnouncement(samplePaper('2604.00010'))], LATER);
    saveAnnouncements(store, [sampleAnnouncement({ ...A, version: 4 })], LATER);
    getPapers(store, [A.id, B.id]);
    getPaper(store, A.id);
    saveCoverage(store, []);
    coverageBetween(store, both);
    markDelivered(store, { profile: 'p', date: day('2026-04-20'), shown: [A.id], at: AT });
    deliveredBefore(store, { profile: 'p', date: day('2026-04-20'), ids: [A.id] });
    lastDelivered(store, 'p');
    firstDelivered(store, 'p');
    getDigest(store, { profile: 'p', date: day('2026-04-20') });
    monthCost(store, '2026-04');
  });
  expect(plans.length).toBeGreaterThan(20);
  // The lists are as many as there are categories; json_each walks the ids that were asked for.
  const walks = plans.filter(({ step }) => /^SCAN (?!lists|json_each|wanted|CONSTANT ROW)/.test(step));
  expect(walks).toEqual([]);
});

/** The steps of SQLite's plans for every statement that `work` runs. */
function plansOf(store: Store, work: () => void): { sql: string; step: string }[] {
  const db = connectionOf(store);
  const seen = new Map<string, number>();
  const real = { all: db.all.bind(db), get: db.get.bind(db), run: db.run.bind(db) };
  const listen =
    <Result>(next: (sql: string, ...values: Value[]) => Result) =>
    (sql: string, ...values: Value[]): Result => {
      seen.set(sql, values.length);
      return next(sql, ...values);
    };
  Object.assign(db, { all: listen(real.all), get: listen(real.get), run: listen(real.run) });
  work();
  Object.assign(db, real);
  return [...seen].flatMap(([sql, values]) =>
    db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...Array<null>(values).fill(null))
      .map(({ detail }) => ({ sql, step: detail })),
  );
}

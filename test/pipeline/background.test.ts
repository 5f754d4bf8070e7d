import { expect, test } from 'vitest';
import { backgroundOf } from '../../src/pipeline/background.ts';
import { announcedBetween } from '../../src/store/announcements.ts';
import type { Store } from '../../src/store/open.ts';
import { saveAnnouncements } from '../../src/store/papers.ts';
import { AT, day, memoryStore, sampleAnnouncement, samplePaper } from '../helpers/store.ts';

/** So many papers a day, in cs.LG; one of the earlier day is announced again on the later. */
function twoDays(count: number): Store {
  const store = memoryStore();
  const on = (prefix: string, date: string) =>
    Array.from({ length: count }, (_, index) =>
      sampleAnnouncement(samplePaper(`${prefix}.${10000 + index}`), { day: date }),
    );
  const again = sampleAnnouncement(samplePaper('2604.10000'), { day: '2026-04-21', type: 'replace' });
  saveAnnouncements(store, [...on('2604', '2026-04-20'), ...on('2605', '2026-04-21'), again], AT);
  return store;
}

const beside = (store: Store, date: string) => {
  const papers = announcedBetween(store, { from: day(date), to: day(date) });
  return backgroundOf(store, { papers, since: day(date) }, ['cs.LG']).background?.papers;
};

test('a small batch is ranked beside papers of earlier days, never of its own or of later ones', () => {
  const store = twoDays(10);
  const ids = beside(store, '2026-04-21')?.map(({ id }) => id) ?? [];
  expect(ids).toHaveLength(9);
  expect(ids.every((id) => id.startsWith('arxiv:2604.'))).toBe(true);
  expect(ids).not.toContain('arxiv:2604.10000');
  expect(beside(store, '2026-04-20')).toBeUndefined();
});

test('together they are never more than a usual day, and a large batch stays by itself', () => {
  expect(beside(twoDays(400), '2026-04-21')).toHaveLength(199);
  expect(beside(twoDays(600), '2026-04-21')).toBeUndefined();
});

test('what was announced more than a month before does not count', () => {
  const store = twoDays(10);
  saveAnnouncements(store, [sampleAnnouncement(samplePaper('2606.1'), { day: '2026-06-18' })], AT);
  expect(beside(store, '2026-06-18')).toBeUndefined();
});

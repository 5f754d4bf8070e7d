import { expect, test } from 'vitest';
import { citekeysOf, isCitekeyTaken } from '../../src/store/citekeys.ts';
import { saveAnnouncements, savePapers } from '../../src/store/papers.ts';
import { AT, LATER, memoryStore, paperId, sampleAnnouncement, samplePaper } from '../helpers/store.ts';

const first = samplePaper('2604.00001', { title: 'Gratings that learn' });
const second = samplePaper('2604.00002', { title: 'Gratings that forget' });

test('a paper keeps the key it was given, whatever becomes of its title and authors', () => {
  const store = memoryStore();
  savePapers(store, [first], AT);
  savePapers(store, [{ ...first, version: 2, title: 'Prisms', authors: ['Bo Two'] }], LATER);
  expect(citekeysOf(store, [first.id])).toEqual(new Map([[first.id, 'lovelace2026gratings']]));
});

test('no two papers of a store have one key', () => {
  const store = memoryStore();
  savePapers(store, [first], AT);
  savePapers(store, [second], LATER);
  expect(citekeysOf(store, [second.id]).get(second.id)).toBe('lovelace2026gratingsa');
  expect(isCitekeyTaken(store, 'lovelace2026gratingsa')).toBe(true);
  expect(isCitekeyTaken(store, 'lovelace2026gratingsb')).toBe(false);
});

test('the day of the announcement is the year of a paper that tells none', () => {
  const store = memoryStore();
  const paper = samplePaper('x', { id: paperId('doi:10.9999/x'), title: 'Coral' });
  saveAnnouncements(
    store,
    [sampleAnnouncement(paper, { source: 'feed:reef', category: 'reef', day: '2025-03-01' })],
    AT,
  );
  expect(citekeysOf(store, [paper.id]).get(paper.id)).toBe('lovelace2025coral');
});

test('a paper that the store does not have has no key', () => {
  expect(citekeysOf(memoryStore(), [first.id]).size).toBe(0);
});

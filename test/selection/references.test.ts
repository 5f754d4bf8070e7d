import { expect, test } from 'vitest';
import { referenceNames } from '../../src/selection/references.ts';
import { savePapers } from '../../src/store/papers.ts';
import { AT, day, memoryStore, paperId, samplePaper } from '../helpers/store.ts';

test('papers that the store does not have are called as nobody else is, and take nobody’s name', () => {
  const store = memoryStore();
  const known = samplePaper('2604.00001', { title: 'Gratings that learn' });
  const loose = [2, 3].map((n) => ({
    paper: samplePaper(`2604.0000${n}`, { title: 'Gratings that forget' }),
  }));
  savePapers(store, [known], AT);
  for (let run = 0; run < 2; run += 1)
    expect([...referenceNames(store, loose).citekeys.values()]).toEqual([
      'lovelace2026gratingsa',
      'lovelace2026gratingsb',
    ]);
  expect(referenceNames(store, [{ paper: known }]).citekeys.get(known.id)).toBe('lovelace2026gratings');
});

test('journals have their full names where the catalogue knows them', () => {
  const listing = (feed: string) => ({
    source: `feed:${feed}`,
    category: feed,
    day: day('2026-04-20'),
    type: 'new' as const,
  });
  const paper = samplePaper('x', { id: paperId('doi:10.9999/x') });
  const { journals } = referenceNames(memoryStore(), [
    { paper, listings: [listing('nature-physics'), listing('my-blog')] },
  ]);
  expect([...journals]).toEqual([['nature-physics', 'Nature Physics']]);
});

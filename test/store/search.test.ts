import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '../../src/store/open.ts';
import { indexPapers, savePapers, searchPapers } from '../../src/store/papers.ts';
import { AT, memoryStore, samplePaper } from '../helpers/store.ts';

const found = (store: Store, query: string, limit = 10) =>
  searchPapers(store, query, limit).map(({ id }) => id.replace('arxiv:', ''));

function library(): Store {
  const store = memoryStore();
  savePapers(
    store,
    [
      samplePaper('1', {
        title: 'Photonic neural networks',
        abstract: 'Waveguides compute.',
        authors: ['Logan G. Wright'],
      }),
      samplePaper('2', {
        title: 'Deep learning',
        abstract: 'A network of photonic parts.',
        authors: ['Ana Núñez'],
      }),
      samplePaper('3', {
        title: 'Sparse k-means',
        abstract: 'Clusters of clusters.',
        authors: ['J. Wright'],
      }),
    ],
    AT,
  );
  return store;
}

test('every word of the query must be there, in any form and order, and titles count most', () => {
  const store = library();
  expect(found(store, 'photonic')).toEqual(['1', '2']);
  expect(found(store, 'network photonic')).toEqual(['1', '2']);
  expect(found(store, 'photonic learning')).toEqual(['2']);
  expect(found(store, 'absent')).toEqual([]);
});

test('accents do not matter, quoted words stand together, a star is a beginning, prefixes name the field', () => {
  const store = library();
  expect(found(store, 'nunez')).toEqual(['2']);
  expect(found(store, '"neural networks"')).toEqual(['1']);
  expect(found(store, '"networks neural"')).toEqual([]);
  expect(found(store, 'wave*')).toEqual(['1']);
  expect(found(store, 'ti:photonic')).toEqual(['1']);
  expect(found(store, 'AU:wright abs:clusters')).toEqual(['3']);
  expect(found(store, 'abs:"photonic parts"')).toEqual(['2']);
});

test('the limit holds and none is none', () => {
  const store = library();
  expect(found(store, 'photonic', 1)).toEqual(['1']);
  expect(found(store, 'photonic', 0)).toEqual([]);
  expect(found(store, 'photonic', -1)).toEqual([]);
});

test('the index follows changed papers', () => {
  const store = library();
  expect(found(store, 'photonic')).toEqual(['1', '2']);
  savePapers(store, [samplePaper('1', { version: 2, title: 'Plasmonic nets', abstract: 'Other.' })], AT);
  expect(found(store, 'photonic')).toEqual(['2']);
  expect(found(store, 'plasmonic')).toEqual(['1']);
});

test('papers wait in a queue until they are indexed, in portions where asked', () => {
  const store = library();
  expect(indexPapers(store, 2)).toBe(2);
  expect(indexPapers(store)).toBe(1);
  expect(indexPapers(store)).toBe(0);
});

test.each([
  '',
  '   ',
  '"',
  '""',
  '*',
  '***',
  'AND',
  'a AND',
  'NOT',
  'NEAR(a b)',
  'a OR OR b',
  '(',
  'title:',
  'ti:',
  'ti:"',
  '^a',
  '-a',
  '{a b} : c',
  "'; DROP TABLE papers; --",
  'a\0b',
  '\ud800',
  'k-means',
  '💡',
  '漢字',
])('%j is a valid query', (query) => {
  expect(() => found(library(), query)).not.toThrow();
});

test('a query of any length is valid', () => {
  const store = library();
  expect(found(store, 'photonic '.repeat(10_000))).toEqual(['1', '2']);
  expect(found(store, 'x'.repeat(1_000_000))).toEqual([]);
});

test('words that only look like operators are words', () => {
  const store = memoryStore();
  savePapers(store, [samplePaper('1', { title: 'and or not near', abstract: 'k-means' })], AT);
  expect(found(store, 'AND')).toEqual(['1']);
  expect(found(store, 'OR NOT')).toEqual(['1']);
  expect(found(store, 'k-means ***')).toEqual(['1']);
});

test('no text at all is an invalid query', () => {
  const store = library();
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '*', ' AND ', ' OR ', ' NOT ', 'NEAR(', ')', 'ti:', 'au:', '^', ':', '+', '{', '}'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      searchPapers(store, parts.join(''), 3);
    }),
    { numRuns: 500 },
  );
});

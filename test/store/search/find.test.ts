import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFeedback } from '../../../src/store/feedback.ts';
import { connectionOf } from '../../../src/store/file/connection.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { keepOnly, placeListings } from '../../../src/store/inferred.ts';
import { parseSearch, saveAnnouncements, savePapers, searchPapers } from '../../../src/store/papers.ts';
import { countUnindexed, indexPapers } from '../../../src/store/search/index-papers.ts';
import { AT, day, memoryStore, paperId, sampleAnnouncement, samplePaper } from '../../helpers/store.ts';

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

/** Three papers on three days, in two categories and one journal. */
function archive(): Store {
  const store = memoryStore();
  const announced = (bare: string, categories: string[], on: string, fields = {}) =>
    sampleAnnouncement(samplePaper(bare, { title: `Photonic ${bare}`, categories, ...fields }), {
      day: on,
      ...fields,
    });
  saveAnnouncements(
    store,
    [
      announced('1', ['cs.LG', 'physics.optics'], '2026-03-31'),
      announced('2', ['cs.CV'], '2026-04-20'),
      announced('3', ['hep-th'], '2026-05-01', { source: 'feed:nature', category: 'nature' }),
    ],
    AT,
  );
  savePapers(store, [samplePaper('4', { categories: ['math.CO'], publishedOn: day('2025-12-31') })], AT);
  return store;
}

test.each([
  ['cat:cs.LG', ['1']],
  ['cat:CS.lg', ['1']],
  ['cat:cs', ['2', '1']],
  ['cat:cs.*', ['2', '1']],
  ['cat:physics.optics', ['1']],
  ['cat:nature', ['3']],
  ['-cat:cs', ['3', '4']],
  ['since:2026-04-20', ['3', '2']],
  ['since:2026-04', ['3', '2']],
  ['until:2026-04', ['2', '1', '4']],
  ['until:2025', ['4']],
  ['since:2026 until:2026-03-31', ['1']],
  ['id:2', ['2']],
  ['photonic -cat:cs', ['3']],
  ['-photonic', ['4']],
  ['-photonic since:2026', []],
  ['cat:[*', []],
  ['cat:c?', []],
])('%s finds %j, the newest first where no words rank', (query, ids) => {
  const store = archive();
  const known = query.replace('id:2', 'id:feed:x/2');
  if (known !== query) savePapers(store, [samplePaper('2', { id: paperId('feed:x/2'), title: 'x' })], AT);
  expect(found(store, known).map((id) => id.replace('feed:x/', ''))).toEqual(ids);
});

test('since:7d counts back from today', () => {
  const store = archive();
  const ids = (query: string) =>
    searchPapers(store, parseSearch(query, day('2026-05-03')), 9).map(({ id }) => id);
  expect(ids('since:7d')).toEqual(['arxiv:3']);
  expect(ids('since:2w')).toEqual(['arxiv:3', 'arxiv:2']);
});

test('is: asks for marks and for what was in a digest', () => {
  const store = archive();
  addFeedback(store, [paperId('arxiv:1')], 'save', AT);
  addFeedback(store, [paperId('arxiv:2')], 'read', AT);
  expect(found(store, 'is:saved')).toEqual(['1']);
  expect(found(store, 'is:read')).toEqual(['2']);
  expect(found(store, 'is:unread photonic').toSorted()).toEqual(['1', '3']);
  expect(found(store, '-is:unread')).toEqual(['2']);
  expect(found(store, 'is:shown')).toEqual([]);
  expect(found(store, 'is:new')).toHaveLength(4);
});

test('what means something but cannot be understood is named, with what is right', () => {
  const { problems } = parseSearch('photonic since:yesterday is:nice cat: id:x since:7d');
  expect(problems.map(({ part }) => part)).toEqual([
    'since:yesterday',
    'is:nice',
    'cat:',
    'id:x',
    'since:7d',
  ]);
  expect(problems[1]?.what).toEqual(expect.arrayContaining(['saved', 'liked']));
});

test('like: names papers, by id or address', () => {
  const query = parseSearch(
    'like:2606.12609v2 like:https://arxiv.org/abs/hep-th/9901001 -like:2606.00001 like:',
  );
  expect(query.like).toEqual(['arxiv:2606.12609', 'arxiv:hep-th/9901001']);
  expect(query.problems.map(({ part }) => part)).toEqual(['-like:2606.00001', 'like:']);
});

test('a colon after an unknown word is text', () => {
  expect(parseSearch('Mamba: a model').wanted.map(({ text }) => text)).toEqual(['Mamba:', 'a', 'model']);
  expect(parseSearch('doi:10.1/x').problems).toEqual([]);
});

test('the first day follows what is learned later of when a paper was announced', () => {
  const store = memoryStore();
  const paper = samplePaper('1', { publishedOn: day('2026-03-02') });
  savePapers(store, [paper], AT);
  expect(found(store, 'until:2026-03-02')).toEqual(['1']);
  saveAnnouncements(store, [sampleAnnouncement(paper, { day: '2026-03-05' })], AT);
  expect(found(store, 'until:2026-03-04')).toEqual([]);
  saveAnnouncements(store, [sampleAnnouncement(paper, { day: '2026-03-09', type: 'cross' })], AT);
  expect(found(store, 'since:2026-03-06')).toEqual([]);
  const list = { source: 'arxiv', category: 'cs.LG' };
  placeListings(store, list, [{ paper: paper.id, day: day('2026-03-03'), type: 'new', guessed: true }], AT);
  expect(found(store, 'until:2026-03-03')).toEqual(['1']);
  keepOnly(store, list, day('2026-03-03'), []);
  expect(found(store, 'until:2026-03-04')).toEqual([]);
  expect(found(store, 'since:2026-03-05 until:2026-03-05')).toEqual(['1']);
});

test('a paper that moved to another category is found under that one only', () => {
  const store = memoryStore();
  savePapers(store, [samplePaper('1', { categories: ['cs.LG', 'stat.ML'] })], AT);
  expect(found(store, 'cat:stat')).toEqual(['1']);
  savePapers(store, [samplePaper('1', { version: 2, categories: ['cs.LG', 'eess.IV'] })], AT);
  expect(found(store, 'cat:stat')).toEqual([]);
  expect(found(store, 'cat:eess.IV')).toEqual(['1']);
  expect(found(store, 'cat:CS')).toEqual(['1']);
});

test('the latest papers are indexed first', () => {
  const store = memoryStore();
  savePapers(
    store,
    Array.from({ length: 3 }, (_, n) => samplePaper(`${n + 1}`)),
    AT,
  );
  indexPapers(store, 1);
  expect(countUnindexed(store)).toBe(2);
  const indexed = connectionOf(store).all<{ paper: number }>('SELECT paper FROM paper_days');
  expect(indexed).toEqual([{ paper: 3 }]);
});

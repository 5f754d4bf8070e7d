import { beforeEach, expect, test } from 'vitest';
import type { Verdict } from '../../../src/paper.ts';
import { whyNotFetched } from '../../../src/selection/why/absence.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { saveCoverage } from '../../../src/store/ledger/coverage.ts';
import { readerConfig } from '../../helpers/selection.ts';
import { AT, day, memoryStore, paperId } from '../../helpers/store.ts';

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

function read(date: string, verdict: Verdict = 'complete', category = 'cs.LG'): void {
  const announced = verdict === 'failed' ? 0 : 3;
  const row = {
    source: 'arxiv',
    category,
    date: day(date),
    checkedAt: AT,
    new: announced,
    cross: 0,
    replaced: 0,
  };
  saveCoverage(store, [{ ...row, verdict, announced }]);
}

const reason = (id: string, config = readerConfig()) => whyNotFetched(store, config, paperId(id));

test('a paper of another place than arXiv is in no feed that was read', () => {
  expect(reason('doi:10.1038/1')).toEqual(['in-no-feed-read']);
});

test('without categories nothing of arXiv is read, and before the first reading nothing is here', () => {
  expect(reason('arxiv:2604.00001', readerConfig({ sources: {} }))).toEqual(['no-arxiv-category']);
  expect(reason('arxiv:2604.00001')).toEqual(['nothing-fetched-yet']);
  read('2026-04-20', 'failed');
  expect(reason('arxiv:2604.00001')).toEqual(['nothing-fetched-yet']);
});

test.each([
  ['arxiv:2603.00001', '2603.00001', '2026-03-01'],
  ['arxiv:hep-th/9901001', 'hep-th/9901001', '1999-01-01'],
])('%s is from a month before the store’s first', (id, base, month) => {
  read('2026-04-20');
  expect(reason(id)).toEqual(['older-than-store', base, month, '2026-04-20']);
});

test('a paper of the first month may have come before the first day, which no number tells', () => {
  read('2026-04-20');
  expect(reason('arxiv:2604.00001')).toEqual(['on-no-list-read', '2604.00001', 'cs.LG']);
});

test('holes since the paper’s month are named, three of them, and the others counted', () => {
  read('2026-03-31');
  read('2026-03-30', 'failed');
  for (const date of ['2026-04-13', '2026-04-14', '2026-04-15', '2026-04-16']) read(date, 'stale');
  read('2026-04-17', 'partial', 'cs.AI');
  expect(reason('arxiv:2604.00001')).toEqual([
    'maybe-missing',
    '2604.00001',
    ['hole-of', 'cs.LG', 'stale', '2026-04-13'],
    ['hole-of', 'cs.LG', 'stale', '2026-04-14'],
    ['hole-of', 'cs.LG', 'stale', '2026-04-15'],
    ['more-holes', 2],
  ]);
});

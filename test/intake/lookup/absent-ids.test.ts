import { expect, test } from 'vitest';
import { daysAgo, readAbsent, rememberAbsent } from '../../../src/intake/lookup/absent-ids.ts';
import { setMeta } from '../../../src/store/ledger/requests.ts';
import { day, memoryStore, paperId } from '../../helpers/store.ts';

test('what arXiv did not have is remembered with the day on which it was asked', () => {
  const store = memoryStore();
  expect(readAbsent(store).size).toBe(0);
  const absent = new Map([[paperId('arxiv:2604.00001'), day('2026-04-20')]]);
  rememberAbsent(store, absent);
  expect(readAbsent(store)).toEqual(absent);
  rememberAbsent(store, new Map());
  expect(readAbsent(store).size).toBe(0);
});

test.each(['nonsense', 'null', '[]', '"text"', '{"arxiv:1": 7, "arxiv:2": "2026-02-30"}'])(
  'a memory that says %s is as good as none',
  (text) => {
    const store = memoryStore();
    setMeta(store, 'arxiv.absentIds', text);
    expect([...readAbsent(store)]).toEqual([]);
  },
);

test('days are counted over months, and backwards for days to come', () => {
  expect([
    daysAgo(day('2026-02-27'), day('2026-03-02')),
    daysAgo(day('2026-03-02'), day('2026-03-01')),
  ]).toEqual([3, -1]);
});

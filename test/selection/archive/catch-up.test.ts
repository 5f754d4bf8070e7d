import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catchUpDuring, catchUpWith, createCatchUp } from '../../../src/selection/archive/catch-up.ts';
import { savePapers, searchPapers } from '../../../src/store/papers.ts';
import { adoptSpace, countUnplaced, vectorRows } from '../../../src/store/search/vectors.ts';
import { AT, memoryStore, samplePaper } from '../../helpers/store.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function library(count: number) {
  const store = memoryStore();
  const papers = Array.from({ length: count }, (_, n) =>
    samplePaper(`${n + 1}`, { title: `Graph neural networks ${n + 1}` }),
  );
  savePapers(store, papers, AT);
  return store;
}

/** A clock that a slice of work moves on by 600 ms. */
function pace() {
  const controller = new AbortController();
  let now = 0;
  const clock = {
    now: () => {
      now += 600;
      return now;
    },
    sleep: async () => {},
  };
  return { clock, signal: controller.signal, abort: () => controller.abort(new Error('enough')) };
}

const placedIn = (store: ReturnType<typeof library>) => [...vectorRows(store)].length;

test('what was stored is found by its words and has its place', async () => {
  const store = library(3);
  const catchUp = createCatchUp(store, root);
  const told: number[][] = [];
  expect(catchUp.backlog()).toBe(6);
  await catchUpWith(catchUp, pace(), (...counts) => told.push(counts));
  expect(told).toEqual([
    [3, 6],
    [6, 6],
  ]);
  expect(catchUp.backlog()).toBe(0);
  expect(searchPapers(store, 'graph', 9)).toHaveLength(3);
  expect(placedIn(store)).toBe(1);
});

test('a pause ends the work, and so does an interruption; what was done stays', async () => {
  const store = library(2500);
  const catchUp = createCatchUp(store, root);
  await catchUpDuring(catchUp, 1000, pace());
  expect(catchUp.backlog()).toBe(2 * 2500 - 1000);
  const interrupted = pace();
  const work = catchUpWith(catchUp, interrupted, (done) => {
    if (done === 1000) interrupted.abort();
  });
  await expect(work).rejects.toThrow('enough');
  expect(catchUp.backlog()).toBe(3000);
});

test('no more is worked off than is wanted, whatever waits', async () => {
  const catchUp = createCatchUp(library(2500), root);
  await catchUpWith(catchUp, pace(), () => {}, 1000);
  expect(catchUp.backlog()).toBe(4000);
});

test('without the space papers are found by words alone, and nothing waits for ever', async () => {
  const store = library(1);
  const catchUp = createCatchUp(store, '/nowhere');
  await catchUpWith(catchUp, pace(), () => {});
  expect(searchPapers(store, 'graph', 9)).toHaveLength(1);
  expect(catchUp.backlog()).toBe(0);
});

test('a paper whose text changed gets another place, and another space gives all of them one anew', async () => {
  const store = library(2);
  await catchUpWith(createCatchUp(store, root), pace(), () => {});
  savePapers(store, [samplePaper('2', { version: 2, title: 'Superconducting qubits' })], AT);
  searchPapers(store, 'qubits', 1);
  expect(countUnplaced(store)).toBe(1);
  adoptSpace(store, 'another');
  expect(countUnplaced(store)).toBe(2);
  expect(placedIn(store)).toBe(0);
});

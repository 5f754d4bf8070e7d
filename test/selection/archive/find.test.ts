import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RadarError } from '../../../src/errors.ts';
import { createCatchUp } from '../../../src/selection/archive/catch-up.ts';
import { findPapers } from '../../../src/selection/archive/find.ts';
import { parseSearch, savePapers } from '../../../src/store/papers.ts';
import { AT, day, memoryStore, paperId, samplePaper } from '../../helpers/store.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Two fields, and more papers than the filters are first asked about. */
function archive(others = 0) {
  const store = memoryStore();
  const graph = (bare: string, fields = {}) =>
    samplePaper(bare, {
      title: 'Graph neural networks',
      abstract: `Message passing between nodes of graphs ${bare}.`,
      ...fields,
    });
  savePapers(
    store,
    [
      graph('1', { publishedOn: day('2026-01-02') }),
      samplePaper('2', {
        title: 'Superconducting qubits',
        abstract: 'Coherence of transmons in a cavity.',
        categories: ['quant-ph'],
        publishedOn: day('2026-02-02'),
      }),
      samplePaper('3', {
        title: 'Quantum error correction',
        abstract: 'Surface codes with qubits.',
        categories: ['quant-ph'],
        publishedOn: day('2026-03-02'),
      }),
      ...Array.from({ length: others }, (_, n) => graph(`${n + 100}`)),
    ],
    AT,
  );
  const catchUp = createCatchUp(store, root);
  while (catchUp.slice() > 0);
  return store;
}

const found = (store: ReturnType<typeof archive>, query: string, meaning?: string, limit = 9) =>
  findPapers(store, root, {
    query: parseSearch(query),
    limit,
    ...(meaning === undefined ? {} : { meaning }),
  }).map(({ paper }) => paper.id.replace('arxiv:', ''));

const like = (store: ReturnType<typeof archive>, bare: string, query = '', limit = 9) =>
  findPapers(store, root, {
    query: { ...parseSearch(query), like: [paperId(`arxiv:${bare}`)] },
    limit,
  });

test('papers like a paper come nearest first, without the paper itself, each with its likeness', () => {
  const near = like(archive(), '2');
  expect(near[0]?.paper.id).toBe('arxiv:3');
  const likenesses = near.map(({ likeness = 0 }) => likeness);
  expect(likenesses).toEqual(likenesses.toSorted((a, b) => b - a));
  expect(near.map(({ paper }) => paper.id)).not.toContain('arxiv:2');
});

test('a description finds what means the same in other words', () => {
  expect(found(archive(), '', 'decoherence in quantum computers')[0]).toMatch(/^[23]$/);
});

test('words and filters decide what may be found', () => {
  const store = archive();
  expect(found(store, 'since:2026-03', 'quantum computers')).toEqual(['3']);
  expect(found(store, 'cavity', 'quantum computers')).toEqual(['2']);
  expect(found(store, '-cavity cat:quant-ph', 'quantum computers')).toEqual(['3']);
  expect(found(store, '', 'quantum computers', 1)).toHaveLength(1);
  expect(found(store, '', 'quantum computers', 0)).toEqual([]);
});

test('what the filters leave is found however many others are nearer', () => {
  const store = archive(2300);
  expect(
    like(store, '1', 'cat:quant-ph')
      .map(({ paper }) => paper.id)
      .toSorted(),
  ).toEqual(['arxiv:2', 'arxiv:3']);
  expect(like(store, '1', 'until:2026-02-02').map(({ paper }) => paper.id)).toEqual(['arxiv:2']);
});

test('a paper that nobody knows and words that mean nothing are the asker’s mistakes', () => {
  const store = archive();
  expect(() => like(store, '77')).toThrow(RadarError);
  expect(() => found(store, '', 'xqzzv')).toThrow(RadarError);
});

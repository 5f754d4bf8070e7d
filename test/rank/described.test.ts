import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { agreementOf } from '../../bench/rank/agreement.ts';
import { outcomesOf, papersById, readDescribed, readJudged, summarise } from '../../bench/rank/described.ts';
import { loadSpace } from '../../src/rank/corpus/space.ts';

const papersFolder = new URL('../../../shared/data/papers/', import.meta.url);
const space = new URL('../../assets/space.bin', import.meta.url);

test.skipIf(!existsSync(papersFolder) || !existsSync(space))(
  'a description shows what a day has for it, however it is put, and nothing where the day has nothing (skipped without the papers)',
  { timeout: 120_000 },
  () => {
    const { batches, interests } = readDescribed();
    const papers = papersById(papersFolder.pathname, new Set(Object.values(batches).flat()));
    // The shortest and the longest way to put it, and Chinese; bench/rank/descriptions.ts measures all six.
    const some = interests.map((one) => ({
      ...one,
      phrasings: Object.fromEntries(
        Object.entries(one.phrasings).filter(([kind]) => ['question', 'abstract', 'chinese'].includes(kind)),
      ),
    }));
    const outcomes = [...outcomesOf({ batches, interests: some }, papers, loadSpace(readFileSync(space)))];
    const { ndcg, right, mustReadsRight, tooFew, foreign } = summarise(outcomes);
    expect(ndcg).toBeGreaterThan(0.82);
    expect(right).toBeGreaterThan(0.82);
    expect(mustReadsRight).toBeGreaterThan(0.95);
    expect(tooFew).toBeLessThanOrEqual(3);
    expect(foreign).toBeLessThanOrEqual(1);
  },
);

test('what two readers say is settled by their mean, rounded down', () => {
  const settledOf = readDescribed().interests.map(({ relevant }) => relevant);
  const judged = readJudged().interests.flatMap(({ judged: [first, second] }, i) =>
    Object.keys({ ...first, ...second }).map((id) => [
      first[id] ?? 0,
      second[id] ?? 0,
      settledOf[i]?.[id] ?? 0,
    ]),
  );
  const settled = new Set(judged.map((grades) => grades.join(' ')));
  expect([...settled].sort()).toEqual(['0 1 0', '0 2 1', '1 0 0', '1 1 1', '1 2 1', '2 1 1', '2 2 2']);
});

test('readers who agree as often as by chance have a kappa of 0, and one step apart counts less than two', () => {
  const always: [number, number][] = [
    [0, 0],
    [2, 2],
  ];
  expect(agreementOf(always).plain).toBe(1);
  expect(agreementOf([...always, [0, 2], [2, 0]]).plain).toBeCloseTo(0);
  const { plain, linear, squared } = agreementOf([...always, [0, 1], [1, 1]]);
  expect(plain).toBeLessThan(linear);
  expect(linear).toBeLessThan(squared);
});

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outcomesOf, papersById, readDescribed, summarise } from '../../bench/rank/described.ts';
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

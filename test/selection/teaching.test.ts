import { expect, test } from 'vitest';
import type { Day, PaperId, RankedPaper } from '../../src/paper.ts';
import { chooseTeaching } from '../../src/selection/teaching.ts';
import { samplePaper } from '../helpers/store.ts';
import { announced } from '../rank/papers.ts';

const ranked = (scores: Readonly<Record<string, number>>): RankedPaper[] =>
  Object.entries(scores).map(([id, score], at) => ({
    ...announced(samplePaper(id)),
    announcedOn: '2026-06-18' as Day,
    rank: at + 1,
    score,
    signals: [],
  }));
const idsOf = (papers: readonly RankedPaper[]): string[] => papers.map(({ paper }) => paper.id);
const alone = (): number => 0;

test('what is least certain is asked first, whatever ranks best', () => {
  const papers = ranked({ '2606.00001': 0.98, '2606.00002': 0.5, '2606.00003': 0.02 });
  expect(idsOf(chooseTeaching(papers, 1, alone))).toEqual(['arxiv:2606.00002']);
});

test('of papers that are alike one is asked about, and then another kind', () => {
  const papers = ranked({ '2606.00001': 0.5, '2606.00002': 0.49, '2606.00003': 0.3 });
  const twins = new Set(['arxiv:2606.00001', 'arxiv:2606.00002']);
  const likeness = (a: PaperId, b: PaperId): number => (twins.has(a) && twins.has(b) ? 0.9 : 0);
  expect(idsOf(chooseTeaching(papers, 2, likeness))).toEqual(['arxiv:2606.00001', 'arxiv:2606.00003']);
});

test('of two that are as uncertain the fresher one is asked about', () => {
  const [old, fresh] = ranked({ '2606.00001': 0.5, '2606.00002': 0.5 });
  if (old === undefined || fresh === undefined) throw new Error('two papers were made');
  const papers = [{ ...old, announcedOn: '2026-06-15' as Day }, fresh];
  expect(idsOf(chooseTeaching(papers, 1, alone))).toEqual(['arxiv:2606.00002']);
});

test('never more than there are, and none twice', () => {
  const papers = ranked({ '2606.00001': 0.5, '2606.00002': 0.4 });
  expect(new Set(idsOf(chooseTeaching(papers, 9, alone)))).toEqual(new Set(idsOf(papers)));
});

import { describe, expect, test } from 'vitest';
import type { Day, PaperId } from '../../../src/paper.ts';
import { whyPaper } from '../../../src/rank/profile/explain.ts';
import { rankPapers } from '../../../src/rank/rank.ts';
import { announced, paper, profile } from '../papers.ts';

const optical = paper('1', { title: 'Optical chips', abstract: 'Photonic chips compute with light.' });
const galaxy = paper('2', { title: 'Galaxy surveys', abstract: 'Redshifts of galaxies.' });
const ledger = paper('3', { title: 'Blockchain', abstract: 'A ledger.' });
const liked = paper('0', { title: 'Photonic computing', abstract: 'Photonic chips and light.' });
const other = paper('9', { title: 'Number theory', abstract: 'Primes.' });
const input = {
  papers: [optical, galaxy, ledger].map((each) => announced(each)),
  profile: profile({ mute: { phrases: ['blockchain'] } }),
  examples: [liked, other].map((each) => ({ paper: each, kind: 'like' as const })),
};
const result = rankPapers(input);

describe('whyPaper', () => {
  test('a ranked paper comes with its place, its nearest likes and the words that pulled', () => {
    const why = whyPaper(input, result, optical.id, { shownOn: '2026-06-11' as Day });
    expect(why).toMatchObject({ state: 'ranked', of: 2, paper: { rank: 1 }, shownOn: '2026-06-11' });
    if (why.state !== 'ranked') return;
    expect(why.nearest.map(({ title }) => title)).toEqual(['Photonic computing', 'Number theory']);
    expect(why.nearest[0]?.likeness).toBeGreaterThan(why.nearest[1]?.likeness ?? 1);
    expect(why.words.filter(({ value }) => value > 0).map(({ word }) => word)).toContain('photonic chips');
  });

  test('a muted paper names the rule', () => {
    expect(whyPaper(input, result, ledger.id)).toEqual({
      state: 'muted',
      rule: { list: 'phrases', entry: 'blockchain' },
    });
  });

  test('a paper that is not there was not fetched', () => {
    expect(whyPaper(input, result, 'arxiv:404' as PaperId)).toEqual({ state: 'not-fetched' });
  });
});

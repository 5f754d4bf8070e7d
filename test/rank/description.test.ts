import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/rank/corpus/prepare.ts';
import { type Description, queryOf } from '../../src/rank/description.ts';
import { rankPapers } from '../../src/rank/rank.ts';
import { announced, paper, profile } from './papers.ts';
import { tinySpace } from './spaces.ts';

const papers = [
  paper('1', { title: 'Photonic chips', abstract: 'Waveguides compute with light.' }),
  paper('2', { title: 'Agents that browse', abstract: 'A benchmark of agents.' }),
  paper('3', { title: 'A study of galaxies', abstract: 'We study redshifts.' }),
  ...Array.from({ length: 40 }, (_, i) =>
    paper(String(10 + i), { title: `Other matter ${i}`, abstract: 'Prose.' }),
  ),
];
const space = tinySpace(
  ['photonic', 'waveguide', 'light', 'chip', 'agent', 'benchmark', 'galaxy', 'study', 'wish'],
  [['waveguide', 'photonic']],
);
const { corpus, embedding } = prepare(papers, space);
const wordsOf = (description: Description, known = embedding) =>
  queryOf(corpus, known, description).telling.map((id) => corpus.terms.textOf(id));

describe('the name of an interest', () => {
  test('counts beside its description where it means the same', () => {
    expect(wordsOf({ name: 'waveguides', about: 'photonic chips' })).toContain('waveguid');
    expect(wordsOf({ name: 'galaxies', about: 'photonic chips' })).not.toContain('galaxi');
  });

  test('does no harm where no paper has it', () => {
    const scoreOf = (name: string) => {
      const interests = [{ name, about: 'photonic chips with light' }];
      return rankPapers({
        papers: papers.map((one) => announced(one)),
        profile: profile({ interests }),
        examples: [],
        space,
      }).ranked[0]?.score;
    };
    expect(scoreOf('zzqx')).toBe(scoreOf('photonic'));
  });

  test('is the description where there is none', () => {
    expect(wordsOf({ name: 'photonic chips', about: '' })).toEqual(
      expect.arrayContaining(['photon', 'chip']),
    );
  });
});

test('a word that the day has everywhere is worth less than a rare one', () => {
  const { weights, telling } = queryOf(corpus, undefined, { name: '', about: 'matter of photonic prose' });
  expect(corpus.terms.textOf(telling[0] ?? -1)).toBe('photon');
  expect([...weights.values()].every((worth) => worth >= 0)).toBe(true);
});

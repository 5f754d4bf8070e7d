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

describe('other spellings', () => {
  const others = [
    paper('1', { title: 'GNN for molecules', abstract: 'It predicts energies.' }),
    paper('2', { title: 'Graph neural networks', abstract: 'They predict energies.' }),
    paper('3', { title: 'A neural network', abstract: 'It has no graph to it. It predicts energies.' }),
    paper('4', { title: 'Crystals', abstract: 'By quasi-harmonic lattice theory (QHLT) we predict.' }),
    paper('5', { title: 'More crystals', abstract: 'Quasi-harmonic lattice theory predicts energies.' }),
    ...Array.from({ length: 40 }, (_, i) =>
      paper(String(10 + i), { title: `Other matter ${i}`, abstract: 'Prose of networks.' }),
    ),
  ];
  const scoresFor = (about: string) => {
    const { ranked } = rankPapers({
      papers: others.map((one) => announced(one)),
      profile: profile({ interests: [{ name: 'x', about }] }),
      examples: [],
    });
    return (id: string) => ranked.find(({ paper: { id: of } }) => of === `arxiv:${id}`);
  };

  test('an abbreviation finds what it stands for, and is found by it', () => {
    for (const about of ['GNNs', 'graph neural networks', 'gnn']) {
      const scored = scoresFor(about);
      const [short = 0, long = 0, neither = 1] = ['1', '2', '3'].map((id) => scored(id)?.score);
      expect(Math.min(short, long)).toBeGreaterThan(1.5 * neither);
    }
  });

  test('what the table does not know means what papers of the day define', () => {
    const scored = scoresFor('QHLT');
    expect(scored('5')?.score).toBeGreaterThan(0);
    expect(scored('5')?.signals[0]?.label).toEqual(['interest-words', 'x', 'qhlt']);
    expect(scored('3')?.score).toBe(0);
  });

  test('what no paper of the day abbreviates is read as its words', () => {
    const { telling } = queryOf(corpus, embedding, { name: '', about: 'RLHF' });
    expect(telling).toEqual([]);
    const { corpus: withWords } = prepare([paper('9', { title: 'Reinforcement from feedback' })], undefined);
    const words = queryOf(withWords, undefined, { name: '', about: 'RLHF' }).telling;
    expect(words.map((id) => withWords.terms.surfaceOf(id)).sort()).toEqual(['feedback', 'reinforcement']);
  });

  test('a misspelt word counts as the one that was meant', () => {
    const scored = scoresFor('predicting energeis of molecules');
    expect(scored('1')?.score).toBe(scoresFor('predicting energies of molecules')('1')?.score);
  });

  test('a word that is near several others stays what it is', () => {
    const { tokens } = queryOf(corpus, embedding, { name: '', about: 'mamba states' });
    expect(tokens).toContain('mamba');
  });
});

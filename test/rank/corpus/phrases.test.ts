import { describe, expect, test } from 'vitest';
import { haystackOf, phraseMatcher } from '../../../src/rank/corpus/phrases.ts';
import { rankPapers } from '../../../src/rank/rank.ts';
import { announced, paper, profile } from '../papers.ts';

const FOUND: readonly (readonly [phrase: string, text: string])[] = [
  ['neural network potential', 'Neural networks potentials'],
  ['pre-training', 'Pretraining of models'],
  ['pretraining', 'the pre-training of models'],
  ['wave function', 'a wavefunction'],
  ['alpha-RuCl3', 'thermal transport in α-RuCl₃'],
  ['β decay', 'double beta decays'],
  ['tight-binding model', 'tight binding models'],
  ['optical fibre', 'Optical fibers'],
  ['LLM', 'LLMs that reason'],
  ['magnetization', 'the magnetisation of films'],
  ['community detection', 'Community detection'],
];
const MISSED: readonly (readonly [phrase: string, text: string])[] = [
  ['conform adapt', 'conformal adaptive methods'],
  ['state space', 'states of the space'],
  ['lens', 'glens'],
  ['community', 'communication'],
];

describe('a phrase', () => {
  test('of a whole page is found where it stands, whole words and nothing between, and breaks nothing off', () => {
    const page = 'self supervised wave functions, '.repeat(5_000);
    const { matches } = phraseMatcher(page, { plural: true });
    expect(matches(haystackOf(`We saw: ${page.toUpperCase()}there`))).toBe(true);
    expect(matches(haystackOf(page.slice(2)))).toBe(false);
    expect(matches(haystackOf(page.replace('wave functions', 'wave of functions')))).toBe(false);
  });

  test.each(FOUND)('%s is found in “%s”', (phrase, text) => {
    expect(phraseMatcher(phrase, { plural: true }).matches(haystackOf(text))).toBe(true);
  });

  test.each(MISSED)('%s is not found in “%s”', (phrase, text) => {
    expect(phraseMatcher(phrase, { plural: true }).matches(haystackOf(text))).toBe(false);
  });

  test.each(FOUND)('%s is found in “%s” by ranking as well', (phrase, text) => {
    const papers = [announced(paper('1', { title: text })), announced(paper('2', { title: 'Galaxies' }))];
    const interests = [{ name: 'x', about: 'zzz', phrases: [phrase] }];
    const { ranked } = rankPapers({ papers, profile: profile({ interests }), examples: [] });
    expect(ranked[0]?.signals.map(({ name }) => name)).toContain('phrase');
    expect(ranked[1]?.signals).toEqual([]);
  });

  test.each(MISSED)('%s is not found in “%s” by ranking either', (phrase, text) => {
    const papers = [announced(paper('1', { title: text }))];
    const interests = [{ name: 'x', about: 'zzz', phrases: [phrase] }];
    const { ranked } = rankPapers({ papers, profile: profile({ interests }), examples: [] });
    expect(ranked.flatMap(({ signals }) => signals.map(({ name }) => name))).not.toContain('phrase');
  });
});

import { describe, expect, test } from 'vitest';
import { americanOf, spellGreek, spellingsOf } from '../../../src/text/words/spelling.ts';
import { tokensOf } from '../../../src/text/words/tokens.ts';

const sameToken = (a: string, b: string) => {
  expect(tokensOf(a)).toHaveLength(1);
  expect(tokensOf(a)).toEqual(tokensOf(b));
};

describe('stems', () => {
  test.each([
    ['behaviour', 'behavior'],
    ['modelling', 'modeling'],
    ['polarised', 'polarized'],
    ['centred', 'centered'],
    ['nanofibres', 'nanofiber'],
    ['analysed', 'analyses'],
    ['vertices', 'vertex'],
    ['nuclei', 'nucleus'],
    ['birationally', 'birational'],
    ['computationally', 'computational'],
    ['β', 'beta'],
    ['ΛCDM', 'LambdaCDM'],
    ['constructor', 'constructors'],
  ])('%s and %s are one word', sameToken);

  test.each([
    ['conformal', 'conform'],
    ['generative', 'general'],
    ['community', 'communication'],
    ['university', 'universal'],
    ['experience', 'experiment'],
    ['relativity', 'relation'],
    ['several', 'severe'],
  ])('%s and %s are two', (a, b) => {
    expect(tokensOf(a)).not.toEqual(tokensOf(b));
  });

  test('supervised and supervision stay one, precise and precision too', () => {
    sameToken('supervised', 'supervision');
    sameToken('precise', 'precision');
  });
});

describe('spellings', () => {
  test('Greek letters are their names beside Latin ones, and words of Greek prose are left alone', () => {
    expect(spellGreek('λcdm')).toBe('lambdacdm');
    expect(spellGreek('και')).toBe('και');
  });

  test('a word is found under each of its spellings', () => {
    expect(spellingsOf('alpha')).toEqual(expect.arrayContaining(['alpha', 'α']));
    expect(spellingsOf('fiber', { plural: true })).toEqual(
      expect.arrayContaining(['fibre', 'fibers', 'fibres']),
    );
    expect(spellingsOf('llm', { plural: true })).toContain('llms');
    expect(spellingsOf('lenses', { plural: true })).toContain('lens');
  });

  test('words that are objects’ own in JavaScript are words', () => {
    for (const word of ['constructor', 'valueof', '__proto__', 'tostring']) {
      expect(americanOf(word)).toBe(word);
      expect(spellingsOf(word)[0]).toBe(word);
      expect(tokensOf(word).every((token) => /^[a-z]+$/.test(token))).toBe(true);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigramsOf, foldText, tokensOf, wordsOf } from '../../../src/text/words/tokens.ts';

describe('tokensOf', () => {
  test('one stem stands for the forms of a word', () => {
    expect(tokensOf('Photonic networks; networking photonics')).toEqual([
      'photon',
      'network',
      'network',
      'photon',
    ]);
  });

  test('accents and case do not tell words apart', () => {
    expect(tokensOf('Schrödinger SCHRODINGER Poincaré')).toEqual(
      tokensOf('schrodinger schrodinger poincare'),
    );
  });

  test('common words and bare numbers do not count, numbers in words do', () => {
    expect(tokensOf('We use the 3D model of 2024 in GPT4')).toEqual(['3d', 'model', 'gpt4']);
  });

  test('a hyphen separates, so that k-means keeps its k and state-space is state space', () => {
    expect(tokensOf('k-means')).toEqual(['k', 'mean']);
    expect(tokensOf('state-space')).toEqual(tokensOf('state space'));
  });

  test('text without spaces becomes pairs of characters', () => {
    expect(tokensOf('三维重建 via NeRF')).toEqual(['三维', '维重', '重建', 'nerf']);
    expect(tokensOf('CNN模型')).toEqual(['cnn', '模型']);
  });

  test('a memo changes nothing but the time', () => {
    const memo = new Map<string, string>();
    tokensOf('optical computing', memo);
    expect(tokensOf('Optical computing, 光学', memo)).toEqual(tokensOf('Optical computing, 光学'));
  });

  test('nothing is thrown for any text, broken surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of tokensOf(`${text}\ud800x`)) expect(token).not.toBe('');
      }),
    );
  });
});

test('bigramsOf joins neighbours', () => {
  expect(bigramsOf(['state', 'space', 'model'])).toEqual(['state space', 'space model']);
  expect(bigramsOf([])).toEqual([]);
});

test('wordsOf and foldText keep every word', () => {
  expect(wordsOf('The “Café” of 1999')).toEqual(['the', 'cafe', 'of', '1999']);
  expect(foldText('ﬁne ÉTUDE')).toBe('fine etude');
});

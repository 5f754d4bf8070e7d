import { describe, expect, test } from 'vitest';
import { splitMuted } from '../../src/rank/mute.ts';
import { announced, paper, profile } from './papers.ts';

const rulesFor = (mute: object, fields: Parameters<typeof paper>[1]) =>
  splitMuted([announced(paper('1', fields))], profile({ mute }).mute).muted.map(({ rule }) => rule);

describe('mute.phrases', () => {
  test.each([
    ['blockchain', 'A Blockchain ledger'],
    ['k-means', 'Fast k means clustering'],
    ['state space', 'Selective state-space models'],
    ['Poincaré', 'poincare embeddings'],
    ['C++', 'A library in C++.'],
    ['区块链', '基于区块链的共识'],
  ])('%s hides “%s”', (phrase, title) => {
    expect(rulesFor({ phrases: [phrase] }, { title })).toEqual([{ list: 'phrases', entry: phrase }]);
  });

  test.each([
    ['cat', 'Concatenation of categories'],
    ['C++', 'Vitamin C, C#'],
    ['state space', 'The state of space'],
  ])('%s does not hide “%s”', (phrase, title) => {
    expect(rulesFor({ phrases: [phrase] }, { title })).toEqual([]);
  });

  test('a phrase is not found across the end of the title', () => {
    expect(
      rulesFor({ phrases: ['state space'] }, { title: 'Steady state', abstract: 'Space is large.' }),
    ).toEqual([]);
  });
});

test('mute.authors knows initials and accents', () => {
  expect(rulesFor({ authors: ['Ana Pérez'] }, { authors: ['A. Perez'] })).toEqual([
    { list: 'authors', entry: 'Ana Pérez' },
  ]);
  expect(rulesFor({ authors: ['Ana Pérez'] }, { authors: ['Berta Pérez', 'Perez'] })).toEqual([]);
});

test('mute.categories goes by the primary category alone', () => {
  expect(rulesFor({ categories: ['cs.CR'] }, { categories: ['cs.CR', 'cs.LG'] })).toEqual([
    { list: 'categories', entry: 'cs.CR' },
  ]);
  expect(rulesFor({ categories: ['cs.CR'] }, { categories: ['cs.LG', 'cs.CR'] })).toEqual([]);
});

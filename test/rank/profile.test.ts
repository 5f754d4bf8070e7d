import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { lintProfile } from '../../src/rank/profile/lint.ts';
import { suggestForProfile } from '../../src/rank/profile/suggest.ts';
import { paper, profile } from './papers.ts';

const store = Array.from({ length: 60 }, (_, i) =>
  paper(`26${i}`, {
    title: i % 2 === 0 ? 'A benchmark for models' : 'Galaxy redshift surveys',
    abstract: i === 7 ? 'Photonic processors compute.' : 'Results are given.',
    authors: [i === 7 ? 'Ada Lovelace' : 'Wei Wang'],
  }),
);
const lint = (input: object) =>
  lintProfile(profile(input), store).map(
    ({ kind, where, message }) => `${kind} ${where}: ${say('en', message)}`,
  );

describe('lintProfile', () => {
  test('a phrase in half of the papers is too broad, one in none is useless', () => {
    expect(
      lint({
        interests: [{ name: 'x', about: 'galaxy', phrases: ['benchmark', 'photonic processor', 'zeta'] }],
      }),
    ).toEqual([
      'too-broad interests[x].phrases: “benchmark” is in 50 % of 60 papers',
      'no-match interests[x].phrases: “zeta” is in none of 60 papers',
    ]);
  });

  test('authors are looked for with their initials', () => {
    expect(lint({ authors: ['A. Lovelace', 'Grace Hopper'] })).toEqual([
      'unseen-author authors: Grace Hopper wrote none of 60 papers',
    ]);
  });

  test('interests that say the same, or nothing the papers say, are named', () => {
    const interests = [
      { name: 'one', about: 'galaxy redshift surveys' },
      { name: 'two', about: 'redshift of a galaxy' },
      { name: 'zh', about: '书法与篆刻' },
    ];
    expect(lint({ interests })).toEqual([
      'overlap interests[two].about: shares 2 of its words with “one”: one interest may do',
      'no-common-words interests[zh].about: none of its words is in any of 60 papers',
    ]);
  });

  test('a mute that hides half the day is named', () => {
    expect(lint({ mute: { phrases: ['galaxy'] } })).toEqual([
      'mutes-too-much mute.phrases: “galaxy” hides 50 % of 60 papers',
    ]);
  });

  test('a handful of papers proves nothing', () => {
    expect(
      lintProfile(profile({ interests: [{ name: 'x', phrases: ['zeta'] }] }), store.slice(0, 20)),
    ).toEqual([]);
  });
});

describe('suggestForProfile', () => {
  const liked = ['a', 'b'].map((id) => ({
    paper: paper(id, {
      title: 'Photonic processors for inference',
      authors: ['Ada Lovelace', `Someone ${id}`],
    }),
    kind: 'like' as const,
  }));

  test('what several liked papers have and others have not is worth adding, with those papers as evidence', () => {
    const found = suggestForProfile(profile({}), liked, store);
    expect(found.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'phrase photonic processors',
      'author Ada Lovelace',
    ]);
    expect(found[0]?.papers).toEqual(['arxiv:a', 'arxiv:b']);
  });

  test('what the profile has already is not suggested', () => {
    const known = profile({
      interests: [{ name: 'x', phrases: ['photonic processor'] }],
      authors: ['A. Lovelace'],
    });
    expect(suggestForProfile(known, liked, store)).toEqual([]);
  });
});

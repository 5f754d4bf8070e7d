import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { ANNOUNCE_TYPES, type Paper } from '../../src/paper.ts';
import { type Example, rankPapers } from '../../src/rank/rank.ts';
import { announced, paper, profile } from './papers.ts';
import { tinySpace } from './spaces.ts';

const WORDS = [
  'photonic',
  'neural',
  'network',
  'protein',
  'fold',
  'graph',
  'proof',
  'code',
  'galaxy',
  '光子',
  'é',
  '\ud800',
];
const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((list) => list.join(' '));
const authors = fc.array(fc.constantFrom('Ada Lovelace', 'A. Lovelace', 'Wei Wang', 'Ana Pérez'), {
  maxLength: 3,
});

const papers = fc
  .array(
    fc.record({ title: words(5), abstract: words(20), authors, type: fc.constantFrom(...ANNOUNCE_TYPES) }),
    {
      minLength: 1,
      maxLength: 15,
    },
  )
  .map((list) =>
    list.map(({ type, ...fields }, i) => announced(paper(`26${i}`, fields), { announceType: type })),
  );
const profiles = fc
  .record({
    interests: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('one', 'two', 'three'),
        about: words(6),
        phrases: fc.array(fc.constantFrom('neural network', 'code', '光子'), { maxLength: 2 }),
        weight: fc.constantFrom(0.1, 1, 3),
      }),
      { selector: ({ name }) => name, maxLength: 3 },
    ),
    authors,
    mute: fc.record({ phrases: fc.subarray(['galaxy', 'code']), authors: fc.subarray(['Wei Wang']) }),
  })
  .map(profile);
const kinds = fc.constantFrom('like' as const, 'dislike' as const, 'save' as const, 'read' as const);
const examples = (list: readonly Paper[]) =>
  fc.array(
    fc.record(
      { paper: fc.constantFrom(...list), kind: kinds, interest: fc.constantFrom('one', 'two') },
      { requiredKeys: ['paper', 'kind'] },
    ) as fc.Arbitrary<Example>,
    { maxLength: 6 },
  );
const inputs = fc.record({ papers, profile: profiles, space: fc.boolean() }).chain((base) =>
  fc.record({
    papers: fc.constant(base.papers),
    profile: fc.constant(base.profile),
    examples: examples(base.papers.map((each) => each.paper)),
    ...(base.space ? { space: fc.constant(tinySpace(WORDS)) } : {}),
  }),
);

describe('for any papers, profile and feedback', () => {
  test('signals add up to the score, and the score lies between 0 and 1', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { score, signals } of rankPapers(input).ranked) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(Math.abs(signals.reduce((sum, { value }) => sum + value, 0) - score)).toBeLessThan(1e-9);
          for (const { label } of signals) expect(say('en', label)).not.toBe('');
        }
      }),
    );
  });

  test('the order of the input changes nothing', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (input, turn) => {
        const turned = <T>(list: readonly T[]): T[] => {
          const at = turn % Math.max(1, list.length);
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const other = rankPapers({
          ...input,
          papers: turned(input.papers),
          examples: turned(input.examples),
        });
        expect(other).toEqual(rankPapers(input));
      }),
    );
  });

  test('every paper comes back once, ranked or muted, best first, and the muted ones keep their rule', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { ranked, muted } = rankPapers(input);
        expect([...ranked, ...muted].map((each) => each.paper.id).sort()).toEqual(
          input.papers.map((each) => each.paper.id).sort(),
        );
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, i) => i + 1));
        for (let i = 1; i < ranked.length; i++)
          expect(ranked[i]?.score).toBeLessThanOrEqual(ranked[i - 1]?.score ?? 0);
        for (const { rule } of muted) expect(['phrases', 'authors', 'categories']).toContain(rule.list);
        for (const phrase of input.profile.mute.phrases) {
          for (const each of ranked)
            expect(` ${each.paper.title} ${each.paper.abstract} `).not.toContain(` ${phrase} `);
        }
      }),
    );
  });

  test('liking a paper never lowers its own rank', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (input, pick) => {
        const { ranked } = rankPapers(input);
        const chosen = ranked[pick % Math.max(1, ranked.length)];
        if (chosen === undefined) return;
        const like: Example = { paper: chosen.paper, kind: 'like', at: '2026-06-12T00:00:00.000Z' };
        const after = rankPapers({ ...input, examples: [...input.examples, like] });
        const found = after.ranked.find((each) => each.paper.id === chosen.paper.id);
        expect(found?.rank).toBeLessThanOrEqual(chosen.rank);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { compareReplays, type ReplaySession, replayFeedback } from '../../../src/rank/profile/evaluate.ts';
import { announced, paper, profile } from '../papers.ts';

const FIELDS = [
  'photonic chips compute',
  'galaxy redshift survey',
  'prime number theory',
  'protein residue folding',
];

/** Day by day one paper of each field; the reader always takes the photonic one. */
const sessions = Array.from({ length: 12 }, (_, i): ReplaySession => {
  const papers = FIELDS.flatMap((text, context) =>
    [0, 1, 2, 3, 4].map((n) =>
      announced(paper(`${i}-${context}-${n}`, { title: text, abstract: `${text} study ${'abcde'[n]}${i}x` })),
    ),
  );
  const at = `2026-06-${String(i + 10)}T00:00:00.000Z`;
  return { at, papers, chosen: new Set([`arxiv:${i}-0-1`, `arxiv:${i}-0-2`]) };
});
const examples = sessions.flatMap(({ at, papers, chosen }) =>
  papers
    .filter((each) => chosen.has(each.paper.id))
    .map((each) => ({ paper: each.paper, kind: 'like' as const, at })),
);

describe('replayFeedback', () => {
  test('a profile that knows the reader does better than the newest and than chance', () => {
    const replay = replayFeedback({
      profile: profile({ interests: [{ name: 'optics', about: 'photonic chips' }] }),
      examples,
      sessions,
    });
    expect(replay).toMatchObject({ sessions: 12, chosen: 24, tooLittle: false });
    expect(replay.profile.recall10.mean).toBe(1);
    expect(replay.profile.ndcg10.mean).toBeGreaterThan(replay.baselines.chance.ndcg10.high);
    expect(replay.profile.ndcg10.low).toBeLessThanOrEqual(replay.profile.ndcg10.mean);
  });

  test('nothing is known of a session but what came before it', () => {
    const first = sessions.slice(0, 1);
    const replay = replayFeedback({ profile: profile({}), examples, sessions: first });
    expect(replay.profile).toEqual(replay.baselines.newest);
    expect(replay.tooLittle).toBe(true);
  });

  test('the same feedback gives the same figures', () => {
    const input = { profile: profile({}), examples, sessions };
    expect(replayFeedback(input)).toEqual(replayFeedback(input));
  });

  test('two profiles are compared session by session', () => {
    const replay = (about: string) =>
      replayFeedback({ profile: profile({ interests: [{ name: 'o', about }] }), examples: [], sessions });
    const good = replay('photonic chips');
    expect(compareReplays(replay('galaxy survey'), good).low).toBeGreaterThan(0);
    expect(compareReplays(good, good)).toEqual({ mean: 0, low: 0, high: 0 });
  });

  test('what was said at the time of a session or later, and what was chosen in it, is not known in it', () => {
    const [first, second] = sessions;
    if (first === undefined || second === undefined) throw new Error('two sessions');
    const leak = (at: string) =>
      replayFeedback({
        profile: profile({}),
        examples: first.papers
          .filter(({ paper: { id } }) => first.chosen.has(id))
          .map((each) => ({ paper: each.paper, kind: 'like' as const, at })),
        sessions: [second],
      }).profile.ndcg10.mean;
    expect(leak('2026-06-10T12:00:00.000Z')).toBeGreaterThan(leak(second.at));
    const own = second.papers.filter(({ paper: { id } }) => second.chosen.has(id));
    const known = replayFeedback({
      profile: profile({}),
      examples: own.map((each) => ({ paper: each.paper, kind: 'like' as const })),
      sessions: [second],
    });
    expect(known.profile).toEqual(known.baselines.newest);
  });

  test('the baselines know the words of the profile and the liked papers, and no more', () => {
    const named = replayFeedback({
      profile: profile({ interests: [{ name: 'optics', phrases: ['photonic chips'] }] }),
      examples: [],
      sessions,
    });
    expect(named.baselines.keywords.recall10.mean).toBe(1);
    expect(named.baselines.centroid.recall10.mean).toBe(1);
    const liked = replayFeedback({ profile: profile({}), examples, sessions });
    expect(liked.baselines.centroid.recall10.mean).toBeGreaterThan(liked.baselines.newest.recall10.mean);
    expect(liked.baselines.keywords).toEqual(liked.baselines.newest);
    expect(liked.gains.newest.low).toBeGreaterThan(0);
  });
});

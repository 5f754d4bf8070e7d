import { describe, expect, test } from 'vitest';
import { extractiveBriefing } from '../../src/brief/extractive.ts';
import { rollUp } from '../../src/brief/roll-up.ts';
import type { Day, Digest, Feedback, FeedbackKind, Paper } from '../../src/paper.ts';
import {
  ATTENTION,
  CALIBRATION,
  DECODER,
  ERASURE,
  inputOf,
  MAGIC,
  PRUNING,
  type Reader,
  SAMPLING,
} from './papers.ts';

function digest(day: string, reader: Reader, more: Partial<Digest> = {}): Digest {
  const input = inputOf(reader);
  return {
    date: day as Day,
    since: day as Day,
    generatedAt: `${day}T09:00:00.000Z`,
    profile: { name: 'default', hash: 'x' },
    coverage: [],
    counts: { ...input.counts, announced: 100 },
    papers: input.papers,
    briefing: { ...extractiveBriefing(input), usage: { inputTokens: 1, outputTokens: 1, costUsd: 0.02 } },
    ...more,
  };
}
const said = (paper: Paper, kind: FeedbackKind): Feedback => ({
  paper: paper.id,
  kind,
  at: '2026-06-18T10:00:00.000Z',
});

describe('a roll-up', () => {
  const stale = {
    source: 'arxiv',
    category: 'cs.LG',
    date: '2026-06-16' as Day,
    verdict: 'stale' as const,
    announced: 0,
    new: 0,
    cross: 0,
    replaced: 0,
    checkedAt: '2026-06-16T09:00:00.000Z',
  };
  const week = [
    digest('2026-06-17', {
      interests: [{ name: 'quantum', papers: [ERASURE, MAGIC, SAMPLING] }],
      near: [DECODER],
    }),
    digest('2026-06-15', { interests: [{ name: 'sparsity', papers: [PRUNING] }] }),
    digest(
      '2026-06-16',
      {
        interests: [
          { name: 'sparsity', papers: [ATTENTION, PRUNING] },
          { name: 'quantum', papers: [ERASURE] },
        ],
        near: [DECODER],
      },
      { coverage: [stale] },
    ),
  ];
  const result = rollUp(week, [
    said(ATTENTION, 'read'),
    said(MAGIC, 'save'),
    said(SAMPLING, 'dislike'),
    said(CALIBRATION, 'like'),
  ]);

  test('covers the days from the first to the last and counts each paper once', () => {
    expect(result).toMatchObject({
      since: '2026-06-15',
      until: '2026-06-17',
      digests: 3,
      counts: { announced: 300, shown: 5, read: 1, liked: 0, saved: 1 },
    });
    expect(result?.costUsd).toBeCloseTo(0.06, 10);
  });

  test('tells for each interest what came and whether it picks up', () => {
    const quantum = result?.interests.find(({ name }) => name === 'quantum');
    expect(quantum?.shown).toBe(3);
    expect(quantum?.trend).toBeGreaterThan(0);
    expect(quantum?.papers.map(({ paper }) => paper.paper.id)).not.toContain(SAMPLING.id);
    expect(quantum?.papers.find(({ paper }) => paper.paper.id === ERASURE.id)?.day).toBe('2026-06-16');
    expect(quantum?.papers[0]?.claims[0]?.evidence[0]?.quote).toBeTruthy();
    expect(result?.interests.find(({ name }) => name === 'sparsity')?.trend).toBeLessThan(0);
  });

  test('puts saved papers first on the reading list and leaves out what was read or disliked', () => {
    const ids = result?.toRead.map(({ paper }) => paper.paper.id);
    expect(ids?.[0]).toBe(MAGIC.id);
    expect(ids).not.toContain(ATTENTION.id);
    expect(ids).not.toContain(SAMPLING.id);
    expect(ids).toHaveLength(3);
  });

  test('shows a bridge once, on its first day, and the gaps of the week', () => {
    expect(result?.bridges.map(({ day }) => day)).toEqual(['2026-06-16']);
    expect(result?.gaps).toEqual([stale]);
  });

  test('of nothing is nothing', () => {
    expect(rollUp([], [])).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { extractiveBriefing } from '../../../src/brief/extractive.ts';
import { rollUp } from '../../../src/brief/roll-up/roll-up.ts';
import type {
  Bridge,
  Day,
  Digest,
  Feedback,
  FeedbackKind,
  Paper,
  PaperId,
  RankedPaper,
} from '../../../src/paper.ts';
import {
  ATTENTION,
  CALIBRATION,
  DECODER,
  ERASURE,
  inputOf,
  MAGIC,
  PRUNING,
  paper,
  type Reader,
  ranked,
  SAMPLING,
} from '../papers.ts';

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
  const request = {
    since: '2026-06-11' as Day,
    until: '2026-06-17' as Day,
    profile: 'default',
    digests: week,
    before: [] as Digest[],
    feedback: [
      said(ATTENTION, 'read'),
      said(MAGIC, 'save'),
      said(SAMPLING, 'dislike'),
      said(CALIBRATION, 'like'),
      said(ERASURE, 'like'),
    ],
  };
  const result = rollUp(request);

  test('covers the days from the first to the last and counts each paper once', () => {
    expect(result).toMatchObject({
      since: '2026-06-11',
      until: '2026-06-17',
      digests: 3,
      counts: { announced: 300, shown: 5, read: 1, liked: 1, saved: 1 },
    });
    expect(result?.costUsd).toBeCloseTo(0.06, 10);
  });

  test('tells for each interest what came, and how much came in the time before', () => {
    const quantum = result?.interests.find(({ name }) => name === 'quantum');
    expect(quantum?.shown).toBe(3);
    expect(quantum?.before).toBeUndefined();
    expect(quantum?.papers.map(({ paper }) => paper.paper.id)).not.toContain(SAMPLING.id);
    expect(quantum?.papers.find(({ paper }) => paper.paper.id === ERASURE.id)?.day).toBe('2026-06-16');
    expect(quantum?.papers[0]?.claims[0]?.evidence[0]?.quote).toBeTruthy();
    const before = [digest('2026-06-08', { interests: [{ name: 'quantum', papers: [DECODER] }] })];
    const compared = rollUp({ ...request, before })?.interests;
    expect(compared?.map(({ name, shown, before: earlier }) => [name, shown, earlier])).toEqual([
      ['quantum', 3, 1],
      ['sparsity', 2, 0],
    ]);
  });

  test('names what the titles of an interest have in common, and whether that is new', () => {
    const titled = (id: string, title: string): Paper => paper(id, 'quant-ph', title, 'We show it.');
    const shown = [
      titled('2606.00101', 'Erasure qubits with Neutral Atoms'),
      titled('2606.00102', 'Neutral atom arrays: a new approach'),
      titled('2606.00103', 'A new approach to arrays'),
    ];
    const own = digest('2606-06-17', { interests: [{ name: 'quantum', papers: shown }] });
    const terms = (before: readonly Digest[]) =>
      rollUp({ ...request, digests: [own], before })?.interests[0]?.terms;
    expect(terms([])).toEqual([{ text: 'neutral atoms', papers: 2, before: 0 }]);
    const earlier = [titled('2606.00091', 'Sorting neutral atoms')];
    expect(terms([digest('2026-06-09', { interests: [{ name: 'quantum', papers: earlier }] })])).toEqual([
      { text: 'neutral atoms', papers: 2, before: 1 },
    ]);
  });

  test('lists what was liked of it, and not what was liked elsewhere', () => {
    expect(result?.liked.map(({ paper: one }) => one.paper.id)).toEqual([ERASURE.id]);
  });

  test('puts saved papers first on the reading list and leaves out what was read or disliked', () => {
    const ids = result?.toRead.map(({ paper }) => paper.paper.id);
    expect(ids?.[0]).toBe(MAGIC.id);
    expect(ids).not.toContain(ATTENTION.id);
    expect(ids).not.toContain(SAMPLING.id);
    expect(ids).toHaveLength(2);
  });

  test('shows a bridge once, on its first day, and the gaps of the week', () => {
    expect(result?.bridges.map(({ day }) => day)).toEqual(['2026-06-16']);
    expect(result?.gaps).toEqual([stale]);
    const repaired = digest(
      '2026-06-18',
      { interests: [] },
      { coverage: [{ ...stale, verdict: 'complete' }] },
    );
    expect(rollUp({ ...request, digests: [...week, repaired] })?.gaps).toEqual([]);
  });

  test('puts what is near the reader’s likes first, and says what to begin with', () => {
    const near = (id: PaperId): number => (id === PRUNING.id ? 0.9 : 0);
    const made = rollUp({ ...request, feedback: [], nearness: near });
    expect(made?.toRead[0]?.paper.paper.id).toBe(PRUNING.id);
    expect(made?.opening).toContainEqual(['week-near-liked', PRUNING.title]);
    const far = rollUp({ ...request, feedback: [] });
    expect(far?.toRead[0]?.paper.paper.id).toBe(ATTENTION.id);
    expect(far?.opening).toContainEqual(['week-first', ATTENTION.title]);
  });

  test('opens with what grew and what shrank, or, where no time before is known, with what there was most of', () => {
    const papers = (count: number, from: number): Paper[] =>
      Array.from({ length: count }, (_, at) =>
        paper(`2606.00${from + at}`, 'quant-ph', `A paper of number ${from + at}`, 'We show it.'),
      );
    const now = digest('2026-06-17', {
      interests: [
        { name: 'grows', papers: papers(5, 200) },
        { name: 'shrinks', papers: papers(1, 210) },
      ],
    });
    const then = digest('2026-06-09', {
      interests: [
        { name: 'grows', papers: papers(1, 220) },
        { name: 'shrinks', papers: papers(4, 230) },
      ],
    });
    const opening = (before: readonly Digest[]) => rollUp({ ...request, digests: [now], before })?.opening;
    expect(opening([then])).toEqual(
      expect.arrayContaining([
        ['week-more', 'grows', 5, 1, 7],
        ['week-less', 'shrinks', 1, 4, 7],
      ]),
    );
    expect(opening([])).toContainEqual(['week-most', 'grows', 5, 6]);
  });

  test('calls papers of no interest by what brought them in, and puts what nothing explains last', () => {
    const [followed, liked, other] = [SAMPLING, MAGIC, ERASURE].map((own, at) => ranked(own, at + 1));
    const signal = (one: RankedPaper | undefined, name: string): RankedPaper[] =>
      one === undefined ? [] : [{ ...one, signals: [{ name, label: ['text', name], value: one.score }] }];
    const papers = [...signal(other, 'newest'), ...signal(followed, 'author'), ...signal(liked, 'liked')];
    const own = digest('2026-06-17', { interests: [] }, { papers });
    const made = rollUp({ ...request, digests: [own], feedback: [] });
    expect(made?.interests.map(({ by, shown }) => [by, shown])).toEqual([
      ['author', 1],
      ['liked', 1],
      [undefined, 1],
    ]);
  });

  test('does not say again what an early version joined by a commonplace', () => {
    const [bridge] = week.flatMap(({ briefing }) => briefing.bridges);
    if (bridge === undefined) throw new Error('the week has a bridge');
    const joined = (label: string, kind: Bridge['kind'] = 'shared-term') => {
      const own = digest('2026-06-17', { interests: [{ name: 'quantum', papers: [ERASURE] }] });
      const briefing = { ...own.briefing, bridges: [{ ...bridge, label, kind }] };
      return rollUp({ ...request, digests: [{ ...own, briefing }] })?.bridges.length;
    };
    expect(joined(bridge.label)).toBe(1);
    expect(joined('gradient descent')).toBe(0);
    expect(joined('stark contrast')).toBe(0);
    expect(joined(bridge.label, 'same-problem')).toBe(0);
  });

  test('of nothing is nothing', () => {
    expect(rollUp({ ...request, digests: [] })).toBeUndefined();
  });
});

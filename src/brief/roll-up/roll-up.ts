/** A week or a month from the stored digests: what moved in each interest, and what is still to be read. Pure, no model. */
import { daysFromTo } from '../../calendar.ts';
import type { CoverageRow, Day, Digest, Feedback, FeedbackKind, PaperId } from '../../paper.ts';
import { standingBridges } from './bridges.ts';
import { interestsOf, worthOf } from './interests.ts';
import type { RollUp, RollUpPaper } from './model.ts';
import { openingOf } from './opening.ts';

const MOST_TO_READ = 7;

export interface RollUpRequest {
  readonly since: Day;
  readonly until: Day;
  readonly profile: string;
  /** The digests of the time, in any order. */
  readonly digests: readonly Digest[];
  /** Those of the time of the same length before it. */
  readonly before: readonly Digest[];
  readonly feedback: readonly Feedback[];
  /** How near a paper is to what the reader liked, where that can be told. */
  readonly nearness?: (id: PaperId) => number;
}

/** Undefined where there is no digest. A paper counts on the first day it was shown. */
export function rollUp(request: RollUpRequest): RollUp | undefined {
  if (request.digests.length === 0) return undefined;
  const inOrder = [...request.digests].sort((a, b) => (a.date < b.date ? -1 : 1));
  const said = feedbackByPaper(request.feedback);
  const { nearness = () => 0 } = request;
  const papers = papersOf(inOrder, said, nearness);
  const before = request.before.length === 0 ? undefined : papersOf(request.before, said, nearness);
  const interests = interestsOf(papers, before);
  const bridges = standingBridges(inOrder);
  const unread = toRead(papers);
  const costs = inOrder.flatMap(({ briefing }) => briefing.usage?.costUsd ?? []);
  const has = (one: RollUpPaper, kind: FeedbackKind): boolean => one.feedback.includes(kind);
  const sum = (of: (digest: Digest) => number): number =>
    inOrder.reduce((total, digest) => total + of(digest), 0);
  return {
    since: request.since,
    until: request.until,
    profile: { name: request.profile },
    digests: inOrder.length,
    opening: openingOf(
      { papers, interests, bridges, toRead: unread },
      daysFromTo(request.since, request.until) + 1,
    ),
    counts: {
      announced: sum(({ counts }) => counts.announced),
      shown: papers.length,
      read: papers.filter((one) => has(one, 'read')).length,
      liked: papers.filter((one) => has(one, 'like')).length,
      saved: papers.filter((one) => has(one, 'save')).length,
    },
    interests,
    toRead: unread,
    liked: papers.filter((one) => has(one, 'like')),
    bridges,
    gaps: gapsOf(inOrder),
    checks: {
      claims: sum(({ briefing }) => briefing.checks.claims),
      repaired: sum(({ briefing }) => briefing.checks.repaired),
      dropped: sum(({ briefing }) => briefing.checks.dropped),
    },
    ...(costs.length === 0 ? {} : { costUsd: costs.reduce((total, cost) => total + cost, 0) }),
  };
}

/** One row a list and day: digests that overlap tell of the same day twice, and the later one knows better. */
function gapsOf(digests: readonly Digest[]): readonly CoverageRow[] {
  const rows = new Map<string, CoverageRow>();
  for (const { coverage } of digests)
    for (const row of coverage) rows.set(`${row.date} ${row.source} ${row.category}`, row);
  return [...rows.values()].filter(({ verdict }) => verdict !== 'complete' && verdict !== 'none-announced');
}

function feedbackByPaper(feedback: readonly Feedback[]): ReadonlyMap<PaperId, readonly FeedbackKind[]> {
  const said = new Map<PaperId, FeedbackKind[]>();
  for (const { paper, kind } of feedback) said.set(paper, [...(said.get(paper) ?? []), kind]);
  return said;
}

function papersOf(
  digests: readonly Digest[],
  said: ReadonlyMap<PaperId, readonly FeedbackKind[]>,
  nearness: (id: PaperId) => number,
): readonly RollUpPaper[] {
  const papers = new Map<PaperId, RollUpPaper>();
  for (const { date, papers: shown, briefing } of digests) {
    for (const paper of shown) {
      const { id } = paper.paper;
      if (papers.has(id)) continue;
      const claims = briefing.papers.find((note) => note.paper === id)?.claims ?? [];
      papers.set(id, { paper, day: date, claims, feedback: said.get(id) ?? [], nearness: nearness(id) });
    }
  }
  return [...papers.values()].sort((a, b) => worthOf(b) - worthOf(a) || (a.day < b.day ? 1 : -1));
}

function toRead(papers: readonly RollUpPaper[]): readonly RollUpPaper[] {
  const open = papers.filter(({ feedback }) => !feedback.includes('read') && !feedback.includes('dislike'));
  const saved = open.filter(({ feedback }) => feedback.includes('save'));
  const untouched = open.filter(({ feedback }) => feedback.length === 0);
  return [...saved, ...untouched].slice(0, MOST_TO_READ);
}

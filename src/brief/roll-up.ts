/** A week or a month from the stored digests: what moved in each interest, and what is still to be read. Pure, no model. */
import type {
  Bridge,
  Briefing,
  Claim,
  CoverageRow,
  Day,
  Digest,
  Feedback,
  FeedbackKind,
  PaperId,
  RankedPaper,
} from '../paper.ts';
import { tokensOf } from '../text/tokens.ts';
import { frequencyOf } from './frequencies.ts';

const MOST_PAPERS = 5;
const MOST_TO_READ = 10;
const MOST_TERMS = 4;

export interface RollUpPaper {
  readonly paper: RankedPaper;
  /** The digest it was shown in. */
  readonly day: Day;
  /** What the briefing of that day said about it, with its evidence. */
  readonly claims: readonly Claim[];
  readonly feedback: readonly FeedbackKind[];
}

export interface RollUpInterest {
  /** Undefined for papers that no interest brought in: followed authors, or a profile without interests. */
  readonly name: string | undefined;
  readonly shown: number;
  /** Papers a day in the second half of the days less those in the first: what is picking up. */
  readonly trend: number;
  /** Best first; disliked papers stay out. */
  readonly papers: readonly RollUpPaper[];
  /** Phrases of at least two titles, with the number of titles. */
  readonly terms: readonly { readonly text: string; readonly papers: number }[];
}

export interface RollUp {
  readonly since: Day;
  readonly until: Day;
  readonly digests: number;
  readonly counts: {
    readonly announced: number;
    readonly shown: number;
    readonly read: number;
    readonly liked: number;
    readonly saved: number;
  };
  readonly interests: readonly RollUpInterest[];
  /** Saved and not read first, then the best that nothing was said about. */
  readonly toRead: readonly RollUpPaper[];
  readonly bridges: readonly { readonly day: Day; readonly bridge: Bridge }[];
  /** Categories and days that were not complete when their digest was made. */
  readonly gaps: readonly CoverageRow[];
  readonly checks: Briefing['checks'];
  /** US dollars for the digests whose cost is known. */
  readonly costUsd: number;
}

/** Undefined where there is no digest. Digests may come in any order; a paper counts on the first day it was shown. */
export function rollUp(digests: readonly Digest[], feedback: readonly Feedback[]): RollUp | undefined {
  const inOrder = [...digests].sort((a, b) => (a.date < b.date ? -1 : 1));
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const said = feedbackByPaper(feedback);
  const papers = papersOf(inOrder, said);
  const has = (one: RollUpPaper, kind: FeedbackKind): boolean => one.feedback.includes(kind);
  const sum = (of: (digest: Digest) => number): number =>
    inOrder.reduce((total, digest) => total + of(digest), 0);
  return {
    since: first.since,
    until: last.date,
    digests: inOrder.length,
    counts: {
      announced: sum(({ counts }) => counts.announced),
      shown: papers.length,
      read: papers.filter((one) => has(one, 'read')).length,
      liked: papers.filter((one) => has(one, 'like')).length,
      saved: papers.filter((one) => has(one, 'save')).length,
    },
    interests: interestsOf(papers, inOrder),
    toRead: toRead(papers),
    bridges: bridgesOf(inOrder),
    gaps: inOrder.flatMap(({ coverage }) =>
      coverage.filter(({ verdict }) => verdict !== 'complete' && verdict !== 'none-announced'),
    ),
    checks: {
      claims: sum(({ briefing }) => briefing.checks.claims),
      repaired: sum(({ briefing }) => briefing.checks.repaired),
      dropped: sum(({ briefing }) => briefing.checks.dropped),
    },
    costUsd: sum(({ briefing }) => briefing.usage?.costUsd ?? 0),
  };
}

function feedbackByPaper(feedback: readonly Feedback[]): ReadonlyMap<PaperId, readonly FeedbackKind[]> {
  const said = new Map<PaperId, FeedbackKind[]>();
  for (const { paper, kind } of feedback) said.set(paper, [...(said.get(paper) ?? []), kind]);
  return said;
}

function papersOf(
  digests: readonly Digest[],
  said: ReadonlyMap<PaperId, readonly FeedbackKind[]>,
): readonly RollUpPaper[] {
  const papers = new Map<PaperId, RollUpPaper>();
  for (const { date, papers: shown, briefing } of digests) {
    for (const paper of shown) {
      const { id } = paper.paper;
      if (papers.has(id)) continue;
      const claims = briefing.papers.find((note) => note.paper === id)?.claims ?? [];
      papers.set(id, { paper, day: date, claims, feedback: said.get(id) ?? [] });
    }
  }
  return [...papers.values()].sort((a, b) => b.paper.score - a.paper.score || (a.day < b.day ? 1 : -1));
}

function interestsOf(papers: readonly RollUpPaper[], digests: readonly Digest[]): readonly RollUpInterest[] {
  const groups = new Map<string | undefined, RollUpPaper[]>();
  for (const one of papers) groups.set(one.paper.interest, [...(groups.get(one.paper.interest) ?? []), one]);
  const half = Math.floor(digests.length / 2);
  const later = new Set(digests.slice(half).map(({ date }) => date));
  return [...groups]
    .map(([name, own]): RollUpInterest => {
      const recent = own.filter(({ day }) => later.has(day)).length;
      const trend = half === 0 ? 0 : recent / (digests.length - half) - (own.length - recent) / half;
      const best = own.filter(({ feedback }) => !feedback.includes('dislike')).slice(0, MOST_PAPERS);
      return { name, shown: own.length, trend, papers: best, terms: termsOf(own) };
    })
    .sort((a, b) => b.shown - a.shown || (a.name ?? '~').localeCompare(b.name ?? '~'));
}

/** Neighbouring title words of at least two papers, the rarest in general first. */
function termsOf(papers: readonly RollUpPaper[]): RollUpInterest['terms'] {
  const frequency = frequencyOf();
  const terms = new Map<string, { text: string; papers: Set<PaperId>; weight: number }>();
  for (const { paper } of papers) {
    const words = paper.paper.title.match(/[\p{L}\p{N}-]+/gu) ?? [];
    for (let at = 0; at + 1 < words.length; at++) {
      const pair = words.slice(at, at + 2);
      const stems = pair.map((word) => tokensOf(word).join(' '));
      if (stems.includes('')) continue;
      const key = stems.join(' ');
      const weight = stems
        .join(' ')
        .split(' ')
        .reduce((total, stem) => total + Math.log(1 / frequency(stem)), 0);
      const entry = terms.get(key) ?? {
        text: pair.join(' ').toLowerCase(),
        papers: new Set<PaperId>(),
        weight,
      };
      entry.papers.add(paper.paper.id);
      terms.set(key, entry);
    }
  }
  return [...terms.values()]
    .filter((term) => term.papers.size > 1)
    .sort((a, b) => b.papers.size * b.weight - a.papers.size * a.weight)
    .slice(0, MOST_TERMS)
    .map((term) => ({ text: term.text, papers: term.papers.size }));
}

function toRead(papers: readonly RollUpPaper[]): readonly RollUpPaper[] {
  const open = papers.filter(({ feedback }) => !feedback.includes('read') && !feedback.includes('dislike'));
  const saved = open.filter(({ feedback }) => feedback.includes('save'));
  const untouched = open.filter(({ feedback }) => feedback.length === 0);
  return [...saved, ...untouched].slice(0, MOST_TO_READ);
}

function bridgesOf(digests: readonly Digest[]): RollUp['bridges'] {
  const seen = new Set<string>();
  return digests.flatMap(({ date, briefing }) =>
    briefing.bridges.flatMap((bridge) => {
      const key = [...bridge.papers].sort().join(' ');
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ day: date, bridge }];
    }),
  );
}

/**
 * Replays the reader's own feedback: each paper liked is looked for among the papers announced with it, knowing only
 * what the reader had said before. Nothing of the future leaks: not the like itself, nor anything later.
 */

import type { Profile } from '../../config/schema.ts';
import { defined } from '../../defined.ts';
import type { AnnouncedPaper, Instant } from '../../paper.ts';
import type { SemanticSpace } from '../corpus/space.ts';
import type { Example } from '../input.ts';
import { rankPapers } from '../rank.ts';
import { byCentroid, byClassifier, byKeywords, byNewest } from './baselines.ts';

/** The papers among which a reader chose. */
export interface ReplaySession {
  /** Feedback given from this instant on is not known yet. */
  readonly at: Instant;
  readonly papers: readonly AnnouncedPaper[];
  /** Ids of those the reader liked or saved. */
  readonly chosen: ReadonlySet<string>;
}

export interface ReplayInput {
  readonly profile: Profile;
  /** All feedback with its instants; examples without one (from the configuration) are known from the start. */
  readonly examples: readonly Example[];
  readonly sessions: readonly ReplaySession[];
  readonly space?: SemanticSpace;
}

export interface Measured {
  readonly mean: number;
  /** 95 % interval by bootstrap over sessions. */
  readonly low: number;
  readonly high: number;
}

export interface Scores {
  readonly ndcg10: Measured;
  readonly recall10: Measured;
  readonly recall50: Measured;
  /** The share of sessions with a chosen paper among the first ten. */
  readonly hitRate10: Measured;
}

export const BASELINES = ['classifier', 'centroid', 'keywords', 'newest', 'chance'] as const;
export type Baseline = (typeof BASELINES)[number];

export interface Replay {
  readonly sessions: number;
  readonly chosen: number;
  /** Papers in a session, the mean. */
  readonly pool: number;
  /** Too little to tell one ranking from another: fewer sessions or chosen papers than `needed`. */
  readonly tooLittle: boolean;
  readonly needed: { readonly sessions: number; readonly chosen: number };
  readonly profile: Scores;
  /** The same papers by simple means (baselines.ts), and as chance would have them. */
  readonly baselines: Readonly<Record<Baseline, Scores>>;
  /** nDCG@10 of the profile less that of each baseline, session by session. */
  readonly gains: Readonly<Record<Baseline, Measured>>;
  /** nDCG@10 of the profile in each session, in order. */
  readonly each: readonly number[];
}

const NEEDED = { sessions: 10, chosen: 20 } as const;
const DRAWS = 1000;

/** The same without stops. @testing */
export function replayFeedback(input: ReplayInput): Replay {
  const steps = replaying(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Session by session, for callers that tell how far it is: yields after each. Sessions without a chosen paper do not count. */
export function* replaying(input: ReplayInput): Generator<number, Replay> {
  const sessions = input.sessions.filter(hasChoice);
  const own: One[] = [];
  const others: Record<Baseline, One[]> = {
    classifier: [],
    centroid: [],
    keywords: [],
    newest: [],
    chance: [],
  };
  for (const session of sessions) {
    const known = { ...input, examples: knownBefore(input.examples, session) };
    own.push(measure(session, rankedBy(known, session)));
    others.classifier.push(measure(session, byClassifier(known.examples, session.papers)));
    others.centroid.push(measure(session, byCentroid(known.profile, known.examples, session.papers)));
    others.keywords.push(measure(session, byKeywords(known.profile, session.papers)));
    others.newest.push(measure(session, byNewest(session.papers)));
    others.chance.push(byChance(session));
    yield own.length;
  }
  const chosen = sessions.reduce((sum, { chosen: ids, papers }) => sum + wantedAmong(papers, ids), 0);
  const over = (baseline: Baseline): Measured =>
    interval(own.map(({ ndcg }, i) => ndcg - (others[baseline][i]?.ndcg ?? 0)));
  return {
    sessions: sessions.length,
    chosen,
    pool: sessions.reduce((sum, { papers }) => sum + papers.length, 0) / Math.max(1, sessions.length),
    tooLittle: sessions.length < NEEDED.sessions || chosen < NEEDED.chosen,
    needed: NEEDED,
    profile: summarise(own),
    baselines: {
      classifier: summarise(others.classifier),
      centroid: summarise(others.centroid),
      keywords: summarise(others.keywords),
      newest: summarise(others.newest),
      chance: summarise(others.chance),
    },
    gains: {
      classifier: over('classifier'),
      centroid: over('centroid'),
      keywords: over('keywords'),
      newest: over('newest'),
      chance: over('chance'),
    },
    each: own.map(({ ndcg }) => ndcg),
  };
}

/** Positive where `b` ranks better; the interval says whether that may be chance. Both must have replayed the same sessions. */
export function compareReplays(a: Replay, b: Replay): Measured {
  return interval(a.each.map((ndcg, i) => (b.each[i] ?? 0) - ndcg));
}

interface One {
  readonly ndcg: number;
  readonly recall10: number;
  readonly recall50: number;
  readonly hit: number;
}

const hasChoice = ({ chosen, papers }: ReplaySession): boolean => wantedAmong(papers, chosen) > 0;

const wantedAmong = (papers: readonly AnnouncedPaper[], chosen: ReadonlySet<string>): number =>
  papers.filter(({ paper }) => chosen.has(paper.id)).length;

function knownBefore(examples: readonly Example[], { at, chosen }: ReplaySession): readonly Example[] {
  return examples.filter(
    (example) => !chosen.has(example.paper.id) && (example.at === undefined || example.at < at),
  );
}

function rankedBy(
  { profile, examples, space }: Omit<ReplayInput, 'sessions'>,
  { papers }: ReplaySession,
): string[] {
  const input = { papers, profile, examples, ...defined({ space }) };
  return rankPapers(input).ranked.map(({ paper }) => paper.id);
}

function measure({ chosen, papers }: ReplaySession, ranking: readonly string[]): One {
  const wanted = wantedAmong(papers, chosen);
  const found = (depth: number) => ranking.slice(0, depth).filter((id) => chosen.has(id)).length;
  let gain = 0;
  let ideal = 0;
  for (let rank = 0; rank < 10; rank++) {
    const worth = 1 / Math.log2(rank + 2);
    if (rank < wanted) ideal += worth;
    if (chosen.has(ranking[rank] ?? '')) gain += worth;
  }
  return {
    ndcg: ideal === 0 ? 0 : gain / ideal,
    recall10: wanted === 0 ? 0 : found(10) / wanted,
    recall50: wanted === 0 ? 0 : found(50) / wanted,
    hit: found(10) > 0 ? 1 : 0,
  };
}

/** The expected values of a random order. */
function byChance({ chosen, papers }: ReplaySession): One {
  const size = papers.length;
  const wanted = wantedAmong(papers, chosen);
  const depth = Math.min(10, size);
  let gain = 0;
  let ideal = 0;
  let miss = 1;
  for (let rank = 0; rank < depth; rank++) {
    gain += wanted / size / Math.log2(rank + 2);
    if (rank < wanted) ideal += 1 / Math.log2(rank + 2);
    miss *= Math.max(0, size - wanted - rank) / (size - rank);
  }
  const ndcg = ideal === 0 ? 0 : gain / ideal;
  return { ndcg, recall10: depth / size, recall50: Math.min(50, size) / size, hit: 1 - miss };
}

function summarise(all: readonly One[]): Scores {
  return {
    ndcg10: interval(all.map(({ ndcg }) => ndcg)),
    recall10: interval(all.map(({ recall10 }) => recall10)),
    recall50: interval(all.map(({ recall50 }) => recall50)),
    hitRate10: interval(all.map(({ hit }) => hit)),
  };
}

/** Percentile bootstrap with a fixed seed: the same feedback gives the same interval. */
function interval(values: readonly number[]): Measured {
  if (values.length === 0) return { mean: 0, low: 0, high: 0 };
  let seed = 1;
  const draw = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return values[Math.floor((seed / 2 ** 32) * values.length)] ?? 0;
  };
  const means = Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += draw();
    return sum / values.length;
  }).sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mean,
    low: means[Math.floor(DRAWS * 0.025)] ?? mean,
    high: means[Math.floor(DRAWS * 0.975)] ?? mean,
  };
}

/**
 * Replays the reader's own feedback: each paper liked is looked for among the papers announced with it, knowing only
 * what the reader had said before. Nothing of the future leaks: not the like itself, nor anything later.
 */
import type { Profile } from '../config/schema.ts';
import type { AnnouncedPaper, Instant } from '../paper.ts';
import type { Example } from './input.ts';
import { rankPapers } from './rank.ts';
import type { SemanticSpace } from './space.ts';

/** The papers among which a reader chose. */
export interface Session {
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
  readonly sessions: readonly Session[];
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
  /** The share of sessions with a chosen paper among the first ten. */
  readonly hitRate10: Measured;
}

export interface Replay {
  readonly sessions: number;
  readonly chosen: number;
  /** Too little to tell one ranking from another. */
  readonly tooLittle: boolean;
  readonly profile: Scores;
  /** The same papers by words alone, by the newest, and as chance would have them. */
  readonly baselines: { readonly words: Scores; readonly newest: Scores; readonly chance: Scores };
}

const ENOUGH_SESSIONS = 10;
const ENOUGH_CHOSEN = 20;
const DRAWS = 1000;

export function replayFeedback(input: ReplayInput): Replay {
  const sessions = input.sessions.filter(({ chosen, papers }) =>
    papers.some(({ paper }) => chosen.has(paper.id)),
  );
  const { space: _, ...words } = input;
  const bare = { ...words, profile: { ...input.profile, interests: [], authors: [] }, examples: [] };
  const chosen = sessions.reduce((sum, session) => sum + session.chosen.size, 0);
  return {
    sessions: sessions.length,
    chosen,
    tooLittle: sessions.length < ENOUGH_SESSIONS || chosen < ENOUGH_CHOSEN,
    profile: summarise(sessions.map((session) => measure(session, rankedBy(input, session)))),
    baselines: {
      words: summarise(sessions.map((session) => measure(session, rankedBy(words, session)))),
      newest: summarise(sessions.map((session) => measure(session, rankedBy(bare, session)))),
      chance: summarise(sessions.map(byChance)),
    },
  };
}

/** Positive where `b` ranks better; the interval says whether that may be chance. Both must replay the same sessions. */
export function compareReplays(a: ReplayInput, b: ReplayInput): Measured {
  return interval(
    a.sessions.map(
      (session) => measure(session, rankedBy(b, session)).ndcg - measure(session, rankedBy(a, session)).ndcg,
    ),
  );
}

interface One {
  readonly ndcg: number;
  readonly recall: number;
  readonly hit: number;
}

function rankedBy({ profile, examples, space }: Omit<ReplayInput, 'sessions'>, session: Session): string[] {
  const before = examples.filter(({ at, paper }) =>
    at === undefined ? !session.chosen.has(paper.id) : at < session.at && !session.chosen.has(paper.id),
  );
  const input = {
    papers: session.papers,
    profile,
    examples: before,
    ...(space === undefined ? {} : { space }),
  };
  return rankPapers(input).ranked.map(({ paper }) => paper.id);
}

function measure({ chosen, papers }: Session, ranking: readonly string[]): One {
  const wanted = papers.filter(({ paper }) => chosen.has(paper.id)).length;
  let gain = 0;
  let ideal = 0;
  let found = 0;
  for (let rank = 0; rank < 10; rank++) {
    const worth = 1 / Math.log2(rank + 2);
    if (rank < wanted) ideal += worth;
    if (!chosen.has(ranking[rank] ?? '')) continue;
    gain += worth;
    found++;
  }
  return {
    ndcg: ideal === 0 ? 0 : gain / ideal,
    recall: wanted === 0 ? 0 : found / wanted,
    hit: found > 0 ? 1 : 0,
  };
}

/** The expected values of a random order. */
function byChance({ chosen, papers }: Session): One {
  const size = papers.length;
  const wanted = papers.filter(({ paper }) => chosen.has(paper.id)).length;
  const depth = Math.min(10, size);
  let gain = 0;
  let ideal = 0;
  let miss = 1;
  for (let rank = 0; rank < depth; rank++) {
    gain += wanted / size / Math.log2(rank + 2);
    if (rank < wanted) ideal += 1 / Math.log2(rank + 2);
    miss *= Math.max(0, size - wanted - rank) / (size - rank);
  }
  return { ndcg: ideal === 0 ? 0 : gain / ideal, recall: depth / size, hit: 1 - miss };
}

function summarise(all: readonly One[]): Scores {
  return {
    ndcg10: interval(all.map(({ ndcg }) => ndcg)),
    recall10: interval(all.map(({ recall }) => recall)),
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

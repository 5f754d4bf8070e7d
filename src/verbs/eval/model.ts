/** How well the ranking would have served its reader so far: the reader's own likes and saves, looked for day by day. */

import type { Config } from '../../config/schema.ts';
import type { Clock } from '../../context.ts';
import { defined } from '../../defined.ts';
import { listsOf } from '../../intake/lists.ts';
import type { AnnouncedPaper, Day } from '../../paper.ts';
import type { Example } from '../../rank/input.ts';
import {
  compareReplays,
  type Measured,
  type Replay,
  type ReplayInput,
  type ReplaySession,
  replaying,
} from '../../rank/profile/evaluate.ts';
import { findExamples } from '../../selection/examples.ts';
import { readSpace } from '../../selection/shipped-space.ts';
import { announcedBetween } from '../../store/announcements.ts';
import { listFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';
import { getPaper } from '../../store/papers.ts';

export interface EvaluatePorts {
  readonly store: Store;
  readonly packageRoot: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** After each session: how many of how many replays are done. */
  readonly onSession: (done: number, of: number) => void;
}

export interface EvaluateRequest {
  readonly config: Config;
  /** Another configuration, to be measured on the same sessions. */
  readonly other?: Config;
  /** At most so many of the latest sessions. */
  readonly limit: number;
}

export interface Evaluation {
  readonly replay: Replay;
  /** The days whose batches were replayed. */
  readonly days: readonly Day[];
  /** Liked and saved papers. */
  readonly marked: number;
  /** Those of them that were announced on none of the lists that are read, so that no session has them. */
  readonly unannounced: number;
  readonly other?: {
    readonly replay: Replay;
    /** nDCG@10 of the other less that of the first. */
    readonly gain: Measured;
  };
}

export async function evaluate(ports: EvaluatePorts, request: EvaluateRequest): Promise<Evaluation> {
  const { store, packageRoot } = ports;
  const { config, other } = request;
  const found = sessionsOf(store, config, request.limit);
  const space = readSpace(packageRoot);
  const inputOf = (one: Config): ReplayInput => ({
    profile: one.profile,
    examples: datedExamples(store, one),
    sessions: found.sessions,
    ...defined({ space }),
  });
  const of = found.sessions.length * (other === undefined ? 1 : 2);
  const replay = await run(inputOf(config), ports, 0, of);
  const base = { replay, days: found.days, marked: found.marked, unannounced: found.unannounced };
  if (other === undefined) return base;
  const second = await run(inputOf(other), ports, found.sessions.length, of);
  return { ...base, other: { replay: second, gain: compareReplays(replay, second) } };
}

/** Ranking keeps the processor to itself: between two sessions Ctrl-C is heard. */
async function run(input: ReplayInput, ports: EvaluatePorts, before: number, of: number): Promise<Replay> {
  const steps = replaying(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    ports.onSession(before + step.value, of);
    await ports.clock.sleep(0, ports.signal);
  }
}

interface Found {
  readonly sessions: readonly ReplaySession[];
  readonly days: readonly Day[];
  readonly marked: number;
  readonly unannounced: number;
}

/**
 * A session is one announcement day with a paper that was liked or saved later: the choice was among that day's batch.
 * A paper on the lists of several days belongs to the latest of them that was out when it was marked.
 */
function sessionsOf(store: Store, config: Config, limit: number): Found {
  const lists = new Set(listsOf(config));
  const chosen = new Map<Day, Set<string>>();
  const liked = new Map(
    listFeedback(store)
      .filter(({ kind }) => kind === 'like' || kind === 'save')
      .toReversed()
      .map(({ paper, at }) => [paper, at]),
  );
  let unannounced = 0;
  for (const [id, at] of liked) {
    const days = (getPaper(store, id)?.listings ?? [])
      .filter(({ category, day }) => lists.has(category) && startOf(day) <= at)
      .map(({ day }) => day);
    const day = days.at(-1);
    if (day === undefined) unannounced += 1;
    else chosen.set(day, (chosen.get(day) ?? new Set<string>()).add(id));
  }
  const days = [...chosen.keys()].sort().slice(-limit);
  const sessions = days.map((day): ReplaySession => {
    const papers = announcedBetween(store, { from: day, to: day, categories: [...lists] });
    return {
      at: startOf(day),
      papers: papers.filter((paper) => isWanted(paper, config)),
      chosen: chosen.get(day) ?? new Set(),
    };
  });
  return { sessions, days, marked: liked.size, unannounced };
}

/** arXiv announces at 20:00 in New York on the eve (info.arxiv.org/help/availability): 00:00 UTC in summer. Nothing said before can be about the batch. */
const startOf = (day: Day): string => `${day}T00:00:00.000Z`;

const isWanted = ({ announceType }: AnnouncedPaper, { sources }: Config): boolean =>
  announceType === 'replace-cross'
    ? sources.arxiv.announce.includes('replace')
    : sources.arxiv.announce.includes(announceType);

/**
 * The likes of the configuration have no time. Whatever was announced here cannot have been liked before, so that they
 * count from the day after it.
 */
function datedExamples(store: Store, config: Config): Example[] {
  const { examples } = findExamples(store, config.profile);
  return examples.map((example) => {
    if (example.at !== undefined) return example;
    const days = (getPaper(store, example.paper.id)?.listings ?? []).map(({ day }) => day);
    const first = days[0];
    return first === undefined ? example : { ...example, at: `${first}T23:59:59.999Z` };
  });
}

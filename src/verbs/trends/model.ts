/** How many papers came near each interest, batch by batch: every batch of the store ranked against the profile of today. */
import { addDays } from '../../calendar.ts';
import { profileHash } from '../../config/profile-hash.ts';
import type { Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import { listsOf } from '../../intake/lists.ts';
import type { Day } from '../../paper.ts';
import { programOf } from '../../selection/program.ts';
import { select } from '../../selection/select.ts';
import { readSpace } from '../../selection/shipped-space.ts';
import { daysBetween } from '../../store/announcements.ts';
import type { Store } from '../../store/file/open.ts';
import { keepRanking, keptRanking, storeGeneration } from '../../store/rankings.ts';

/** Counts by batch, oldest first; days without a batch are left out. */
export interface DayTrends {
  readonly days: readonly Day[];
  /** Distinct papers announced in the lists of the configuration. */
  readonly announced: readonly number[];
  /** In the order of the profile: papers that reach `briefing.minScore` and are nearest to this interest. */
  readonly interests: readonly { readonly name: string; readonly near: readonly number[] }[];
}

export type TrendsPorts = Pick<Context, 'clock' | 'packageRoot' | 'version' | 'build'> & {
  readonly store: Store;
};

/** The batches of the last so many days. What was counted is kept until papers, feedback or the profile change. */
export function findTrends(ports: TrendsPorts, config: Config, days: number): DayTrends {
  const { store, clock, packageRoot } = ports;
  const version = programOf(ports);
  const today = arxivToday(store, clock);
  const lists = listsOf(config);
  const from = addDays(today, 1 - days);
  const key = JSON.stringify([
    'trends',
    version,
    storeGeneration(store),
    profileHash(config),
    lists,
    from,
    today,
  ]);
  const kept = keptRanking(store, key);
  if (kept !== undefined) return JSON.parse(kept) as DayTrends;
  const space = readSpace(packageRoot);
  const batches = daysBetween(store, { from, to: today, categories: lists }).map((day) => {
    const { window, shown } = select(store, config, clock, {
      asked: { kind: 'date', date: day },
      limit: Number.MAX_SAFE_INTEGER,
      minScore: config.briefing.minScore,
      space,
    });
    return { day, announced: window.announced, near: shown.map(({ interest }) => interest) };
  });
  const trends: DayTrends = {
    days: batches.map(({ day }) => day),
    announced: batches.map(({ announced }) => announced),
    interests: config.profile.interests.map(({ name }) => ({
      name,
      near: batches.map(({ near }) => near.filter((one) => one === name).length),
    })),
  };
  keepRanking(store, key, JSON.stringify(trends));
  return trends;
}

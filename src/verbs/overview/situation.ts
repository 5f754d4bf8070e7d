/** Where things stand, told from the configuration and the store alone: nothing is fetched, made or changed. */
import { existsSync } from 'node:fs';
import { addDays, announces } from '../../calendar.ts';
import { type LoadedConfig, loadConfig } from '../../config/load.ts';
import { storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { RadarError } from '../../errors.ts';
import { arxivToday } from '../../intake/arxiv-time.ts';
import { listsOf } from '../../intake/lists.ts';
import type { Message } from '../../messages/message.ts';
import type { CoverageRow, Day, Verdict } from '../../paper.ts';
import { sectionOf } from '../../scores.ts';
import { countAnnounced, latestDay } from '../../store/announcements.ts';
import { getDigest } from '../../store/digests/digests.ts';
import { closeStore, openReadable, type Store } from '../../store/file/open.ts';
import { coverageBetween } from '../../store/ledger/coverage.ts';
import { lastDelivered } from '../../store/ledger/deliveries.ts';

export type Situation =
  /** Nothing is set up; `what` where that is so although there is a file. */
  | { readonly kind: 'new'; readonly what: Message }
  /** The configuration or the store cannot be read. */
  | { readonly kind: 'broken'; readonly where: 'configuration' | 'store'; readonly what: Message }
  | ({ readonly kind: 'set-up'; readonly profile: string; readonly categories: readonly string[] } & Morning);

export interface Morning {
  /** The digest that was delivered last. */
  readonly last?: { readonly date: Day; readonly shown: number; readonly reads: number };
  /** What is in the store and was in no digest yet. */
  readonly waiting?: { readonly papers: number; readonly to: Day };
  /** The day whose batch arXiv has announced and radar has not read. */
  readonly due?: Day;
  /** Lists that are not whole, each with its latest such day. */
  readonly holes: readonly Hole[];
}

export interface Hole {
  readonly category: string;
  readonly date: Day;
  readonly verdict: Exclude<Verdict, 'complete' | 'none-announced'>;
}

/** Days back in which a hole can still be mended. */
const RECENT = 7;

export function findSituation(context: Context, configFlag: string | undefined): Situation {
  try {
    const loaded = loadConfig(context.env, context.cwd, configFlag);
    const { config, files, paths } = loaded;
    const { arxiv, feeds } = config.sources;
    const [file] = files;
    if (arxiv.categories.length + feeds.length === 0)
      return { kind: 'new', what: file === undefined ? ['no-configuration'] : ['no-sources-in', file] };
    const { name } = config.profile;
    const morning = morningIn(context, storeFile(paths.dataDir), loaded);
    return { kind: 'set-up', profile: name, categories: listsOf(config), ...morning };
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    return { kind: 'broken', where: error.code === 'config' ? 'configuration' : 'store', what: error.what };
  }
}

/** @throws RadarError `store` */
function morningIn({ clock }: Context, file: string, { config }: LoadedConfig): Morning {
  if (!existsSync(file)) return { holes: [] };
  const { store } = openReadable(file);
  try {
    const today = arxivToday(store, clock);
    const lists = listsOf(config);
    const rows = coverageBetween(store, { from: addDays(today, -RECENT), to: today });
    const own = rows.filter(({ category }) => lists.includes(category));
    return {
      holes: holesIn(own),
      ...defined({
        last: lastDigest(store, config.profile.name),
        waiting: waitingPapers(store, config.profile.name, lists),
        due: dueDay(own, config.sources.arxiv.categories, today),
      }),
    };
  } finally {
    closeStore(store);
  }
}

function lastDigest(store: Store, profile: string): Morning['last'] {
  const last = lastDelivered(store, profile);
  const digest = last === undefined ? undefined : getDigest(store, { profile, date: last.date })?.digest;
  if (digest === undefined) return undefined;
  const reads = digest.papers.filter((paper) => sectionOf(paper) === 'read').length;
  return { date: digest.date, shown: digest.counts.shown, reads };
}

function waitingPapers(store: Store, profile: string, categories: readonly string[]): Morning['waiting'] {
  const to = latestDay(store, { categories });
  const last = lastDelivered(store, profile)?.date;
  if (to === undefined || (last !== undefined && last >= to)) return undefined;
  const from = last === undefined ? to : addDays(last, 1);
  return { papers: countAnnounced(store, { from, to, categories }), to };
}

/** arXiv announces on most days of the week; a feed has no day on which it must. */
function dueDay(rows: readonly CoverageRow[], categories: readonly string[], today: Day): Day | undefined {
  const read = rows.filter(({ date, source }) => date === today && source === 'arxiv');
  return categories.length > 0 && announces(today) && read.length === 0 ? today : undefined;
}

function holesIn(rows: readonly CoverageRow[]): Hole[] {
  const holes = new Map<string, Hole>();
  for (const { category, date, verdict } of rows)
    if (verdict !== 'complete' && verdict !== 'none-announced')
      holes.set(category, { category, date, verdict });
  return [...holes.values()];
}

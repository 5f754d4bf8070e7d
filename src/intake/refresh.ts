/** sources → store: asks every category for its announcements and writes down what came of it. */

import { addDays } from '../calendar.ts';
import { isArxivHost } from '../config/rules.ts';
import type { ArxivConfig, Config } from '../config/schema.ts';
import { defined } from '../defined.ts';
import type { CoverageRow, Day, Instant } from '../paper.ts';
import { createHttpClient } from '../sources/http.ts';
import type { FetchOutcome } from '../sources/source.ts';
import { coverageBetween } from '../store/ledger/coverage.ts';
import { linkWorks } from '../store/links.ts';
import { arxivClients } from './arxiv-client.ts';
import { createListReader } from './arxiv-lists.ts';
import { arxivToday, learnServerTime } from './arxiv-time.ts';
import { type BackfillReport, backfill } from './backfill.ts';
import { type FetchPorts, userAgent } from './fetch-ports.ts';
import type { HarvestPorts } from './harvest/category.ts';
import { type FeedNews, rowsOfAbsence } from './harvest/gaps.ts';
import { type FeedsReport, refreshFeeds } from './journal-feeds.ts';
import { enrichPapers } from './lookup/enrich.ts';
import { recordReading } from './reading.ts';
import { canRepair, repair } from './repair.ts';

export interface RefreshReport {
  /** What this run learned, in the order in which it asked. */
  readonly rows: readonly CoverageRow[];
  /** Categories that were asked for, and how many of them answered with a readable feed. */
  readonly asked: number;
  readonly answered: number;
  /** arXiv was asked and not heard: it is asked for nothing else in this run. */
  readonly isArxivSilent: boolean;
}

const SOURCE = 'arxiv';

export interface RefreshPlan {
  /** Also reads everything announced since that day. */
  readonly since?: Day;
  /** The same for so many days, today included: counted once the feeds have told what day it is at arXiv. */
  readonly days?: number;
  /** false leaves arXiv out. */
  readonly arxiv?: boolean;
}

/** Asks every source of the config. One that fails never stops the others. */
export async function refresh(
  ports: FetchPorts,
  sources: Config['sources'],
  plan: RefreshPlan = {},
): Promise<RefreshReport> {
  const arxiv = plan.arxiv === false ? NOTHING : await refreshArxiv(ports, sources.arxiv, plan);
  const feeds = sources.feeds.length === 0 ? NO_FEEDS : await readFeeds(ports, sources);
  linkWorks(ports.store, new Date(ports.clock.now()).toISOString());
  return {
    rows: [...arxiv.rows, ...feeds.rows],
    asked: arxiv.asked + sources.feeds.length,
    answered: arxiv.answered + feeds.answered,
    isArxivSilent: arxiv.isArxivSilent,
  };
}

/** Where no feed answered, nobody else will: abstracts wait for a better day. */
async function readFeeds(ports: FetchPorts, sources: Config['sources']): Promise<FeedsReport> {
  const http = createHttpClient(ports, { userAgent: userAgent(ports.version) });
  const feeds = await refreshFeeds(ports, http, sources.feeds);
  if (feeds.answered > 0) await enrichPapers(ports, sources);
  return feeds;
}

const NO_FEEDS: FeedsReport = { rows: [], answered: 0 };
const NOTHING: RefreshReport = { rows: [], asked: 0, answered: 0, isArxivSilent: false };
const NO_PAST: BackfillReport = { rows: [], stopped: [] };

/** Asks arXiv for every category and scout of the config. */
async function refreshArxiv(
  ports: FetchPorts,
  arxiv: ArxivConfig,
  plan: RefreshPlan,
): Promise<RefreshReport> {
  const categories = [...new Set([...arxiv.categories, ...arxiv.scout])];
  const clientFor = arxivClients(ports, arxiv, (plan.since ?? plan.days) !== undefined);
  const open = openToday(ports, categories);
  const fresh = new Set<string>();
  const rowsOf = new Map<string, readonly CoverageRow[]>();
  const settle = (category: string, outcome: FetchOutcome): void => {
    const rows = recordReading(ports, arxiv, category, outcome);
    rowsOf.set(category, rows);
    if (outcome.kind === 'fetched') fresh.add(category);
    ports.onProgress({
      kind: 'checked',
      category,
      rows,
      notes: outcome.kind === 'fetched' ? outcome.notes : [],
    });
  };
  // What was read is safe at once. A failure waits until arXiv's time is known, which decides the day it belongs to.
  const failures: (readonly [string, FetchOutcome])[] = [];
  const lists = createListReader(ports, clientFor, arxiv);
  for (const [index, category] of categories.entries()) {
    ports.onProgress({ kind: 'fetching', category, done: index, of: categories.length });
    const outcome = await lists.read(category);
    if (outcome.serverTime !== undefined) learnServerTime(ports.store, ports.clock, outcome.serverTime);
    if (isAnswer(outcome)) settle(category, outcome);
    else failures.push([category, outcome]);
  }
  for (const [category, outcome] of failures) settle(category, outcome);
  const read = categories.flatMap((category) => rowsOf.get(category) ?? []);
  const refusal = lists.refusal();
  const harvestPorts = {
    ...ports,
    clientFor,
    endpoint: arxiv.endpoints.oai,
    ...(isArxivHost(arxiv.endpoints.api) === isArxivHost(arxiv.endpoints.oai)
      ? { api: arxiv.endpoints.api }
      : {}),
    ...defined({ refusal }),
  };
  const news = new Map(
    categories.map((category) => [category, { isOpen: open.has(category), isFresh: fresh.has(category) }]),
  );
  const rows = newest([...read, ...(await readPast(harvestPorts, arxiv, plan, news))]);
  return {
    rows,
    asked: categories.length,
    answered: categories.length - failures.length,
    isArxivSilent: lists.isSilent(),
  };
}

/** The categories whose day of today an earlier run found stale or partial. */
function openToday({ store, clock }: FetchPorts, categories: readonly string[]): ReadonlySet<string> {
  const today = arxivToday(store, clock);
  const open = coverageBetween(store, { from: today, to: today }).filter(
    ({ source, verdict }) => source === SOURCE && (verdict === 'stale' || verdict === 'partial'),
  );
  return new Set(open.map(({ category }) => category).filter((category) => categories.includes(category)));
}

/** Days that the feeds no longer show: those that were asked for, the gaps of the last week, and what nothing reached. */
async function readPast(
  ports: HarvestPorts,
  arxiv: ArxivConfig,
  plan: RefreshPlan,
  news: ReadonlyMap<string, FeedNews>,
): Promise<readonly CoverageRow[]> {
  const rows = await mendPast(ports, arxiv, plan, news);
  const today = arxivToday(ports.store, ports.clock);
  const at = new Date(ports.clock.now()).toISOString() as Instant;
  const absent = arxiv.categories
    .concat(arxiv.scout)
    .flatMap((category) => rowsOfAbsence(ports.store, category, today, at));
  // Quiet days are part of the ledger, and no news.
  return [...rows, ...absent.filter(({ verdict }) => verdict === 'failed')];
}

async function mendPast(
  ports: HarvestPorts,
  arxiv: ArxivConfig,
  { since: day, days }: RefreshPlan,
  news: ReadonlyMap<string, FeedNews>,
): Promise<readonly CoverageRow[]> {
  const since = days === undefined ? day : addDays(arxivToday(ports.store, ports.clock), 1 - days);
  const categories = [...new Set([...arxiv.categories, ...arxiv.scout])];
  const past = since === undefined ? NO_PAST : await backfill(ports, categories, since);
  if (past.stopped.length > 0 || !canRepair(arxiv)) return past.rows;
  return [...past.rows, ...(await repair(ports, categories, news))];
}

/** The last word on each day, list by list; what was said of it before is out of date. */
function newest(rows: readonly CoverageRow[]): CoverageRow[] {
  const lists = new Map<string, Map<Day, CoverageRow>>();
  for (const row of rows) {
    const list = lists.get(row.category) ?? new Map<Day, CoverageRow>();
    lists.set(row.category, list.set(row.date, row));
  }
  return [...lists.values()].flatMap((days) => [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)));
}

function isAnswer(outcome: FetchOutcome): boolean {
  return outcome.kind !== 'failed' && outcome.kind !== 'limited';
}

/** sources → store: asks every category for its announcements and writes down what came of it. */

import { addDays } from '../calendar.ts';
import { isArxivHost } from '../config/rules.ts';
import type { ArxivConfig, Config } from '../config/schema.ts';
import { defined } from '../defined.ts';
import type { CoverageRow, Day, Instant } from '../paper.ts';
import { createHttpClient, type HttpClient } from '../sources/http.ts';
import type { FetchOutcome } from '../sources/source.ts';
import { coverageBetween, saveCoverage, wholeDays } from '../store/coverage.ts';
import { inTransaction, type Store } from '../store/file/open.ts';
import { forgetValidators, getValidators, saveValidators } from '../store/http-cache.ts';
import { keepOnly } from '../store/inferred.ts';
import { linkWorks } from '../store/links.ts';
import { saveAnnouncements } from '../store/papers.ts';
import { holdService } from '../store/requests.ts';
import { cacheKey, createListReader } from './arxiv-lists.ts';
import { arxivNow, arxivToday, learnServerTime } from './arxiv-time.ts';
import { type BackfillReport, backfill } from './backfill.ts';
import { type FetchPorts, userAgent } from './fetch-ports.ts';
import { createArxivGate } from './gate.ts';
import type { HarvestPorts } from './harvest/category.ts';
import { type FeedNews, rowsOfAbsence } from './harvest/gaps.ts';
import { type FeedsReport, refreshFeeds } from './journal-feeds.ts';
import { judge } from './ledger.ts';
import { enrichPapers } from './lookup/enrich.ts';
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
  const clientFor = (category: string): HttpClient =>
    createHttpClient(ports, {
      userAgent: userAgent(ports.version, arxiv.contact),
      gate: createArxivGate(ports.store, ports.clock, {
        interval: intervalOf(arxiv, plan) * 1000,
        onWait: (ms) => ports.onProgress({ kind: 'waiting', ms, category }),
      }),
    });
  const open = openToday(ports, categories);
  const fresh = new Set<string>();
  const rowsOf = new Map<string, readonly CoverageRow[]>();
  const settle = (category: string, outcome: FetchOutcome): void => {
    const rows = record(ports, cacheKey(arxiv, category), category, outcome);
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

/** Seconds between requests. One gate stands before all of arXiv's services: where one is arXiv's own, its terms count. */
function intervalOf({ endpoints, interval }: ArxivConfig, { since, days }: RefreshPlan): number {
  const isPolite =
    isArxivHost(endpoints.rss) || ((since ?? days) !== undefined && isArxivHost(endpoints.oai));
  return isPolite ? Math.max(3, interval) : interval;
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

/** Papers, coverage and validators of one reading, in one transaction. */
function record(ports: FetchPorts, key: string, category: string, outcome: FetchOutcome): CoverageRow[] {
  const { store, clock } = ports;
  const list = { source: SOURCE, category };
  const isFilled = (day: Day): boolean =>
    wholeDays(store, list, { from: day, to: day })[0]?.origin !== undefined;
  return inTransaction(store, () => {
    const cachedDay = getValidators(store, key)?.batchDay;
    const checkedAt = new Date(clock.now()).toISOString() as Instant;
    const rows = judge(outcome, {
      ...list,
      isFilled,
      now: arxivNow(store, clock),
      checkedAt,
      ...defined({ cachedDay }),
      known: (day: Day) =>
        coverageBetween(store, { from: day, to: day }).find(
          (row) => row.source === SOURCE && row.category === category,
        ),
    });
    if (outcome.kind === 'fetched') saveFeed(store, category, outcome, rows, checkedAt);
    if (outcome.kind === 'fetched' || outcome.kind === 'empty') rememberValidators(store, key, outcome, rows);
    if (outcome.kind === 'limited' && outcome.retryAt !== undefined) {
      holdService(store, { service: SOURCE, until: outcome.retryAt, reason: outcome.reason });
    }
    saveCoverage(store, rows);
    return rows;
  });
}

/** A feed that is whole knows better than what was inferred of its day before. */
function saveFeed(
  store: Store,
  category: string,
  { announcements, day }: Extract<FetchOutcome, { kind: 'fetched' }>,
  rows: readonly CoverageRow[],
  at: Instant,
): void {
  const list = { source: SOURCE, category };
  const isWhole = rows.some(({ date, verdict }) => date === day && verdict === 'complete');
  const wasFilled = wholeDays(store, list, { from: day, to: day })[0]?.origin !== undefined;
  saveAnnouncements(store, announcements, at);
  if (isWhole && wasFilled && rows.some(({ date, reason }) => date === day && reason === undefined))
    keepOnly(
      store,
      list,
      day,
      announcements.map(({ paper }) => paper.id),
    );
}

type Read = Extract<FetchOutcome, { kind: 'fetched' | 'empty' }>;

/** Only a reading that satisfied is asked for conditionally next time: damage heals only by reading again. */
function rememberValidators(store: Store, key: string, outcome: Read, rows: readonly CoverageRow[]): void {
  const satisfied = rows.every(({ verdict }) => verdict === 'complete' || verdict === 'none-announced');
  if (outcome.validators === undefined || !satisfied) forgetValidators(store, key);
  else
    saveValidators(store, key, {
      ...outcome.validators,
      ...defined({ batchDay: outcome.day }),
    });
}

/** sources → store: asks every category for its announcements and writes down what came of it. */
import { isArxivHost } from '../config/rules.ts';
import type { ArxivConfig, Config } from '../config/schema.ts';
import type { CoverageRow, Day, Instant } from '../paper.ts';
import { fetchCategory } from '../sources/arxiv/announcements.ts';
import { createHttpClient, type HttpClient } from '../sources/http.ts';
import type { FetchOutcome } from '../sources/source.ts';
import { coverageBetween, saveCoverage } from '../store/coverage.ts';
import { forgetValidators, getValidators, saveValidators } from '../store/http-cache.ts';
import { inTransaction, type Store } from '../store/open.ts';
import { saveAnnouncements } from '../store/papers.ts';
import { holdService, serviceHold } from '../store/requests.ts';
import { arxivNow, learnServerTime } from './arxiv-time.ts';
import { type BackfillReport, backfill } from './backfill.ts';
import { type FetchPorts, userAgent } from './fetch-ports.ts';
import { createArxivGate } from './gate.ts';
import type { HarvestPorts } from './harvest-category.ts';
import { refreshFeeds } from './journal-feeds.ts';
import { judge } from './ledger.ts';
import { canRepair, repair } from './repair.ts';

export interface RefreshReport {
  /** What this run learned, in the order in which it asked. */
  readonly rows: readonly CoverageRow[];
  /** Categories that were asked for, and how many of them answered with a readable feed. */
  readonly asked: number;
  readonly answered: number;
}

const SOURCE = 'arxiv';
/** A hold no longer than this is waited for; a longer one ends the run with what there is. */
const PATIENCE_MS = 60_000;

export interface RefreshPlan {
  /** Also reads everything announced since that day. */
  readonly since?: Day;
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
  if (sources.feeds.length === 0) return arxiv;
  const http = createHttpClient(ports, { userAgent: userAgent(ports.version) });
  const feeds = await refreshFeeds(ports, http, sources.feeds);
  return {
    rows: [...arxiv.rows, ...feeds.rows],
    asked: arxiv.asked + sources.feeds.length,
    answered: arxiv.answered + feeds.answered,
  };
}

const NOTHING: RefreshReport = { rows: [], asked: 0, answered: 0 };
const NO_PAST: BackfillReport = { rows: [], stopped: [] };

/** Asks arXiv for every category and scout of the config. */
async function refreshArxiv(
  ports: FetchPorts,
  arxiv: ArxivConfig,
  plan: RefreshPlan,
): Promise<RefreshReport> {
  const categories = [...new Set([...arxiv.categories, ...arxiv.scout])];
  const asking = { category: '' };
  const http = createHttpClient(ports, {
    userAgent: userAgent(ports.version, arxiv.contact),
    gate: createArxivGate(ports.store, ports.clock, {
      interval: intervalOf(arxiv, plan) * 1000,
      onWait: (ms) => ports.onProgress({ kind: 'waiting', ms, category: asking.category }),
    }),
  });
  const rowsOf = new Map<string, readonly CoverageRow[]>();
  const settle = (category: string, outcome: FetchOutcome): void => {
    const rows = record(ports, cacheKey(arxiv, category), category, outcome);
    rowsOf.set(category, rows);
    ports.onProgress({
      kind: 'checked',
      category,
      rows,
      notes: outcome.kind === 'fetched' ? outcome.notes : [],
    });
  };
  // What was read is safe at once. A failure waits until arXiv's time is known, which decides the day it belongs to.
  const failures: (readonly [string, FetchOutcome])[] = [];
  let refused: FetchOutcome | undefined;
  for (const [index, category] of categories.entries()) {
    asking.category = category;
    ports.onProgress({ kind: 'fetching', category, done: index, of: categories.length });
    const outcome = refused ?? (await ask(ports, http, arxiv, category));
    if (isRefusalForAll(outcome)) refused = outcome;
    if (outcome.serverTime !== undefined) learnServerTime(ports.store, ports.clock, outcome.serverTime);
    if (isAnswer(outcome)) settle(category, outcome);
    else failures.push([category, outcome]);
  }
  for (const [category, outcome] of failures) settle(category, outcome);
  const read = categories.flatMap((category) => rowsOf.get(category) ?? []);
  const harvestPorts = {
    ...ports,
    http,
    endpoint: arxiv.endpoints.oai,
    ...(refused?.kind === 'limited' ? { refusal: refused.reason } : {}),
  };
  const rows = newest([...read, ...(await readPast(harvestPorts, arxiv, plan))]);
  return { rows, asked: categories.length, answered: categories.length - failures.length };
}

/** Seconds between requests. One gate stands before all of arXiv's services: where one is arXiv's own, its terms count. */
function intervalOf({ endpoints, interval }: ArxivConfig, { since }: RefreshPlan): number {
  const isPolite = isArxivHost(endpoints.rss) || (since !== undefined && isArxivHost(endpoints.oai));
  return isPolite ? Math.max(3, interval) : interval;
}

/** Days that the feeds no longer show: those that were asked for, and the gaps of the last week. */
async function readPast(
  ports: HarvestPorts,
  arxiv: ArxivConfig,
  { since }: RefreshPlan,
): Promise<readonly CoverageRow[]> {
  const categories = [...new Set([...arxiv.categories, ...arxiv.scout])];
  const past = since === undefined ? NO_PAST : await backfill(ports, categories, since);
  if (past.stopped.length > 0 || !canRepair(arxiv)) return past.rows;
  return [...past.rows, ...(await repair(ports, categories))];
}

/** The last word on each day; what was said of it before is out of date. */
function newest(rows: readonly CoverageRow[]): CoverageRow[] {
  return [...new Map(rows.map((row) => [`${row.source} ${row.category} ${row.date}`, row])).values()];
}

function isAnswer(outcome: FetchOutcome): boolean {
  return outcome.kind !== 'failed' && outcome.kind !== 'limited';
}

async function ask(
  ports: FetchPorts,
  http: HttpClient,
  arxiv: ArxivConfig,
  category: string,
): Promise<FetchOutcome> {
  const { store, clock, signal } = ports;
  const hold = serviceHold(store, SOURCE);
  const wait = hold === undefined ? 0 : hold.until - clock.now();
  if (hold !== undefined && wait > PATIENCE_MS) {
    return { kind: 'limited', status: 429, url: '', reason: hold.reason, retryAt: hold.until };
  }
  if (wait > 0) {
    ports.onProgress({ kind: 'waiting', ms: wait, category });
    await clock.sleep(wait, signal);
  }
  const endpoint = arxiv.endpoints.rss;
  const cached = getValidators(store, cacheKey(arxiv, category));
  const validators = cached === undefined ? {} : { validators: cached };
  return fetchCategory({ category, endpoint, ...validators }, http, signal);
}

const cacheKey = (arxiv: ArxivConfig, category: string): string => `${arxiv.endpoints.rss} ${category}`;

/** A server that throttles or cannot be reached is not asked again for every further category. */
function isRefusalForAll(outcome: FetchOutcome): boolean {
  if (outcome.kind === 'limited') return outcome.status === 429 || outcome.retryAt !== undefined;
  return outcome.kind === 'failed' && outcome.unreachable === true;
}

/** Papers, coverage and validators of one reading, in one transaction. */
function record(ports: FetchPorts, key: string, category: string, outcome: FetchOutcome): CoverageRow[] {
  const { store, clock } = ports;
  return inTransaction(store, () => {
    const cachedDay = getValidators(store, key)?.batchDay;
    const checkedAt = new Date(clock.now()).toISOString() as Instant;
    const rows = judge(outcome, {
      source: SOURCE,
      category,
      now: arxivNow(store, clock),
      checkedAt,
      ...(cachedDay === undefined ? {} : { cachedDay }),
      known: (day: Day) =>
        coverageBetween(store, { from: day, to: day }).find(
          (row) => row.source === SOURCE && row.category === category,
        ),
    });
    if (outcome.kind === 'fetched') saveAnnouncements(store, outcome.announcements, checkedAt);
    if (outcome.kind === 'fetched' || outcome.kind === 'empty') rememberValidators(store, key, outcome, rows);
    if (outcome.kind === 'limited' && outcome.retryAt !== undefined) {
      holdService(store, { service: SOURCE, until: outcome.retryAt, reason: outcome.reason });
    }
    saveCoverage(store, rows);
    return rows;
  });
}

type Read = Extract<FetchOutcome, { kind: 'fetched' | 'empty' }>;

/** Only a reading that satisfied is asked for conditionally next time: damage heals only by reading again. */
function rememberValidators(store: Store, key: string, outcome: Read, rows: readonly CoverageRow[]): void {
  const satisfied = rows.every(({ verdict }) => verdict === 'complete' || verdict === 'none-announced');
  if (outcome.validators === undefined || !satisfied) forgetValidators(store, key);
  else
    saveValidators(store, key, {
      ...outcome.validators,
      ...(outcome.day === undefined ? {} : { batchDay: outcome.day }),
    });
}

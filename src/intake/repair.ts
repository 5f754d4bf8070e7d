/**
 * After the feeds: announcement days that a missed, early or failed run left open are filled from OAI-PMH. A feed shows
 * one batch only (https://info.arxiv.org/help/rss.html), so that what it no longer shows can come from there alone.
 */
import { isArxivHost } from '../config/rules.ts';
import type { ArxivConfig } from '../config/schema.ts';
import type { Message } from '../messages/message.ts';
import type { CoverageRow, Day, Instant } from '../paper.ts';
import type { Store } from '../store/file/open.ts';
import { saveCoverage } from '../store/ledger/coverage.ts';
import { holdService, serviceHold } from '../store/ledger/requests.ts';
import { arxivToday } from './arxiv-time.ts';
import { type HarvestPorts, type HarvestResult, harvestCategory } from './harvest/category.ts';
import { ARXIV, daysToReadAgain, type FeedNews, gapsToRepair, NO_NEWS, rowsOf } from './harvest/gaps.ts';
import { settleHarvest } from './harvest/settle.ts';
import { fillFromApi } from './harvest/window.ts';

/** A mirror of the feeds alone says nothing about where its past is: then arXiv is left in peace. */
export function canRepair({ endpoints }: ArxivConfig): boolean {
  return isArxivHost(endpoints.rss) === isArxivHost(endpoints.oai);
}

interface Plan {
  readonly category: string;
  /** The open days, and the whole ones that are read again with them. */
  readonly days: readonly Day[];
  readonly again: readonly Day[];
}

/**
 * Mends what the last week lacks, one harvest a category; nothing to mend, no request. The rows that say something new: of
 * repaired days, and of days without any row whose repair failed. The first failure ends it; the next run tries again.
 * `news` tells what the feeds said in this run.
 */
export async function repair(
  ports: HarvestPorts,
  categories: readonly string[],
  news: ReadonlyMap<string, FeedNews> = new Map(),
): Promise<CoverageRow[]> {
  const { store, clock } = ports;
  const today = arxivToday(store, clock);
  const plans = categories
    .map((category): Plan => {
      const told = news.get(category) ?? NO_NEWS;
      const days = gapsToRepair(store, category, today, told);
      return { category, days, again: daysToReadAgain(store, category, today, told) };
    })
    .filter(({ days, again }) => days.length + again.length > 0);
  const rows: CoverageRow[] = [];
  let failure = heldBack(ports);
  for (const [done, plan] of plans.entries()) {
    const since = [...plan.days, ...plan.again].sort()[0];
    if (since === undefined) continue;
    const request = { category: plan.category, purpose: 'repair', since, done, of: plans.length } as const;
    const result: HarvestResult =
      failure === undefined ? await harvestCategory(ports, request) : { kind: 'stopped', reason: failure };
    const at = new Date(clock.now()).toISOString() as Instant;
    if (result.kind === 'done') {
      rows.push(...settleHarvest(store, { ...request, ...plan, harvest: result.harvest, at, today }));
      continue;
    }
    remember(store, result);
    const stood = await secondWay(ports, plan, { failure, result, today });
    failure ??= result.reason;
    rows.push(...stood, ...rowsOfFailure(store, plan.category, plan.days, { at, reason: failure }));
  }
  return rows;
}

/** OAI broke down, though arXiv did not ask to be left alone: the query API tells most of the same. */
async function secondWay(
  ports: HarvestPorts,
  { category, days }: Plan,
  { failure, result, today }: { failure: Message | undefined; result: Stopped; today: Day },
): Promise<readonly CoverageRow[]> {
  if (failure !== undefined || result.retryAt !== undefined || ports.api === undefined) return [];
  return days.length === 0 ? [] : fillFromApi(ports, { category, days, today, why: result.reason });
}

type Stopped = Extract<HarvestResult, { kind: 'stopped' }>;

/** Why arXiv is not to be asked now, if so. */
export function heldBack({ store, clock, refusal }: HarvestPorts): Message | undefined {
  return serviceHold(store, ARXIV, clock.now())?.reason ?? refusal;
}

/** A Retry-After holds for all of arXiv's services, and for later runs too. */
export function remember(store: Store, { reason, retryAt }: Stopped): void {
  if (retryAt !== undefined) holdService(store, { service: ARXIV, until: retryAt, reason });
}

/** A day that was never read has no row yet: its gap must show. What the ledger says of other days stays as it is. */
export function rowsOfFailure(
  store: Store,
  category: string,
  days: readonly Day[],
  { at, reason }: { readonly at: Instant; readonly reason: Message },
): CoverageRow[] {
  const [from = days[0], to = days[0]] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const known = rowsOf(store, category, { from, to });
  const none = { announced: 0, new: 0, cross: 0, replaced: 0 };
  const rows = days
    .filter((date) => !known.has(date))
    .map((date) => ({
      source: ARXIV,
      category,
      date,
      verdict: 'failed' as const,
      ...none,
      checkedAt: at,
      reason: ['not-read-nor-repaired', reason] as const,
    }));
  saveCoverage(store, rows);
  return rows;
}

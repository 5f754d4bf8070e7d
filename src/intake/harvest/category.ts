/** One category's OAI records → store, page by page; what is stored is never fetched again. */

import { daysFromTo } from '../../calendar.ts';
import type { Clock } from '../../context.ts';
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import type { Day, Instant } from '../../paper.ts';
import { arxivPaperId } from '../../paper-id.ts';
import { isUnder } from '../../sources/arxiv/announcement-day.ts';
import { toPaper } from '../../sources/arxiv/oai/adapt.ts';
import { type HarvestEvent, type HarvestPosition, harvest } from '../../sources/arxiv/oai/harvest.ts';
import type { OaiRecord } from '../../sources/arxiv/oai/record.ts';
import { legacySetOf, setOf } from '../../sources/arxiv/oai/sets.ts';
import { oaiTransport } from '../../sources/arxiv/oai/transport.ts';
import type { HttpClient } from '../../sources/http.ts';
import { inTransaction, type Store } from '../../store/file/open.ts';
import {
  beginHarvest,
  findHarvest,
  type HarvestedDates,
  type HarvestName,
  type StoredHarvest,
  saveHarvestPage,
} from '../../store/ledger/harvests.ts';
import { savePapers } from '../../store/papers.ts';
import type { OnProgress } from '../progress.ts';
import { ARXIV } from './gaps.ts';

export interface HarvestPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  /** Called before the first page: a list may be of any length. */
  readonly spareMemory?: () => void;
  /** Behind the gate that keeps arXiv's terms. */
  /** Asks for one category: pauses before its requests are told under its name. */
  readonly clientFor: (category: string) => HttpClient;
  readonly endpoint: string;
  /** The query API, where it may be asked in place of OAI. */
  readonly api?: string;
  /** Why arXiv does not want to be asked any more in this run. */
  readonly refusal?: Message;
}

export interface CategoryHarvest {
  readonly category: string;
  readonly purpose: HarvestName['purpose'];
  /** The earliest day that is wanted. */
  readonly since: Day;
  /** Place of this category among those that are harvested, for the progress line. */
  readonly done: number;
  readonly of: number;
}

export type HarvestResult =
  | { readonly kind: 'done'; readonly harvest: StoredHarvest }
  | { readonly kind: 'stopped'; readonly reason: Message; readonly retryAt?: number };

/** Fetches everything that changed since a day, or what an interrupted harvest left over. Rejects only when aborted. */
export async function harvestCategory(ports: HarvestPorts, request: CategoryHarvest): Promise<HarvestResult> {
  const { store, clock, signal, clientFor, endpoint } = ports;
  const { category, purpose, since } = request;
  const name = { purpose, source: ARXIV, category };
  const stored = findHarvest(store, name);
  const own = stored !== undefined && goesOn(stored, request) ? stored : beginHarvest(store, name, since);
  const resume = positionOf(own);
  let records = own.records;
  const tell = (): void =>
    ports.onProgress({ kind: 'harvesting', category, since, records, done: request.done, of: request.of });
  tell();
  ports.spareMemory?.();
  // No `until`: it would hide what changes while the harvest runs.
  const list = harvest(
    {
      endpoint,
      prefix: 'arXivRaw',
      set: setOf(category),
      olderSet: legacySetOf(category),
      from: own.since,
      ...defined({ resume }),
    },
    oaiTransport(clientFor(category)),
    clock,
    signal,
  );
  for await (const event of list) {
    if (event.kind === 'stopped')
      return {
        kind: 'stopped',
        reason: event.reason,
        ...defined({ retryAt: event.retryAt }),
      };
    if (event.kind === 'restarted')
      ports.onProgress({ kind: 'note', message: ['about', category, event.reason] });
    if (event.kind === 'done') saveHarvestPage(store, own.key, { dates: [], unreadable: 0 });
    if (event.kind !== 'page') continue;
    savePage(ports, own.key, event, category);
    records += event.records.length;
    tell();
  }
  return { kind: 'done', harvest: findHarvest(store, name) ?? own };
}

/** Papers, dates and position of a page, all or nothing. */
function savePage(
  { store, clock }: HarvestPorts,
  key: number,
  page: Extract<HarvestEvent, { kind: 'page' }>,
  category: string,
): void {
  const seenAt = new Date(clock.now()).toISOString() as Instant;
  // The sets of older servers hold far more than was asked for.
  const records = page.records.filter(
    ({ categories }) => categories.length === 0 || categories.some((name) => isUnder(name, category)),
  );
  inTransaction(store, () => {
    // A few at a time: what lives no longer than that is collected cheaply, and a backfill stays small.
    for (let at = 0; at < records.length; at += AT_ONCE) {
      const papers = records.slice(at, at + AT_ONCE).flatMap((record) => toPaper(record) ?? []);
      savePapers(store, papers, seenAt);
    }
    saveHarvestPage(store, key, {
      dates: records.filter(({ deleted, title }) => !deleted && title !== '').map(datesOf),
      unreadable: page.unreadable,
      ...(page.position === undefined ? {} : { position: JSON.stringify(page.position) }),
    });
  });
}

const AT_ONCE = 100;

function datesOf({ id, datestamp, versions, categories }: OaiRecord): HarvestedDates {
  return { paper: arxivPaperId(id), datestamp, versions, categories };
}

/** Whether an interrupted harvest holds what is wanted now, and a repair not much more than that. */
function goesOn(stored: StoredHarvest, { since, purpose }: CategoryHarvest): boolean {
  return (
    stored.since <= since && (purpose === 'backfill' || daysFromTo(stored.since, since) <= LONGEST_REPAIR)
  );
}

const LONGEST_REPAIR = 14;

/** A harvest that was whole and then interrupted before it was used asks for what has changed since. */
function positionOf({ position, finished, until }: StoredHarvest): HarvestPosition | undefined {
  if (finished) return until === undefined ? undefined : { from: until };
  if (position === undefined) return undefined;
  const value: unknown = JSON.parse(position);
  if (typeof value !== 'object' || value === null) return undefined;
  const { token, from } = value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof token === 'string' ? { token } : {}),
    ...(typeof from === 'string' ? { from: from as Day } : {}),
  };
}

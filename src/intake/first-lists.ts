/**
 * The lists of somebody who has no configuration yet: what arXiv announces on them now is asked for once, looked at, and only
 * where a configuration comes of it written into the store.
 */
import type { ArxivConfig } from '../config/schema.ts';
import type { FetchOutcome } from '../sources/source.ts';
import { reserveRequest } from '../store/ledger/requests.ts';
import { linkWorks } from '../store/links.ts';
import { arxivClients } from './arxiv-client.ts';
import { createListReader } from './arxiv-lists.ts';
import { learnServerTime } from './arxiv-time.ts';
import type { FetchPorts } from './fetch-ports.ts';
import { recordReading } from './reading.ts';

export interface ReadList {
  readonly category: string;
  readonly outcome: FetchOutcome;
  /** By our clock, when the answer had come. */
  readonly readAt: number;
}

/** Asks for one list after the other; of the store only what keeps requests apart is used. Rejects only when aborted. */
export async function readLists(
  ports: FetchPorts,
  arxiv: ArxivConfig,
  categories: readonly string[],
): Promise<readonly ReadList[]> {
  const lists = createListReader(ports, arxivClients(ports, arxiv, false), arxiv);
  const read: ReadList[] = [];
  for (const [done, category] of categories.entries()) {
    ports.onProgress({ kind: 'fetching', category, done, of: categories.length });
    const outcome = await lists.read(category);
    read.push({ category, outcome, readAt: ports.clock.now() });
  }
  return read;
}

/** Writes into a store what was read, as `refresh` would have. */
export function keepLists(
  ports: Pick<FetchPorts, 'store' | 'clock'>,
  arxiv: ArxivConfig,
  lists: readonly ReadList[],
): void {
  const { store, clock } = ports;
  for (const { category, outcome, readAt } of lists) {
    // The next request keeps its distance from these.
    reserveRequest(store, { service: 'arxiv', now: readAt, interval: 0 });
    if (outcome.serverTime !== undefined) learnServerTime(store, clock, outcome.serverTime);
    recordReading(ports, arxiv, category, outcome);
  }
  linkWorks(store, new Date(clock.now()).toISOString());
}

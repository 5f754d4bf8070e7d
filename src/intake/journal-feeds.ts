/** Journal feeds → store. A feed has no batches: what is new in it since the last look is what it announced today. */

import { newYorkDay } from '../calendar.ts';
import type { Config } from '../config/schema.ts';
import { defined } from '../defined.ts';
import type { Message } from '../messages/message.ts';
import type { Announcement, CoverageRow, Day } from '../paper.ts';
import { resolveFeed, type UnknownFeed } from '../sources/catalogue.ts';
import { isPaperKind } from '../sources/feed/feed.ts';
import { type FeedOutcome, fetchFeed } from '../sources/feed/fetch.ts';
import type { HttpClient } from '../sources/http.ts';
import { firstListed } from '../store/announcements.ts';
import { inTransaction, type Store } from '../store/file/open.ts';
import { coverageBetween, saveCoverage } from '../store/ledger/coverage.ts';
import { getValidators, saveValidators } from '../store/ledger/http-cache.ts';
import { saveAnnouncements } from '../store/papers.ts';
import { arxivNow } from './arxiv-time.ts';
import type { FetchPorts } from './fetch-ports.ts';

type ConfiguredFeed = Config['sources']['feeds'][number];

export interface FeedsReport {
  readonly rows: readonly CoverageRow[];
  readonly answered: number;
}

/** So many hosts in a row that say nothing are the network's fault: the next ones are asked once, not three times. */
const SILENCES = 2;

/** Asks every feed of the config. One that fails never stops the others. */
export async function refreshFeeds(
  ports: FetchPorts,
  http: HttpClient,
  feeds: readonly ConfiguredFeed[],
): Promise<FeedsReport> {
  const rows: CoverageRow[] = [];
  let answered = 0;
  let silences = 0;
  for (const [index, feed] of feeds.entries()) {
    const resolved = resolveFeed(feed);
    const name = 'url' in resolved ? resolved.name : resolved.unknown;
    ports.onProgress({ kind: 'fetching', category: name, done: index, of: feeds.length });
    const outcome: FeedOutcome =
      'url' in resolved
        ? await ask(ports, http, resolved, silences >= SILENCES)
        : { kind: 'failed', reason: whyUnknown(resolved) };
    silences = outcome.kind === 'failed' && outcome.silence !== undefined ? silences + 1 : 0;
    if (outcome.kind !== 'failed') answered++;
    const row = record(ports, name, 'url' in resolved ? resolved.url : '', outcome);
    rows.push(row);
    ports.onProgress({ kind: 'checked', category: name, rows: [row], notes: [] });
  }
  return { rows, answered };
}

function ask(
  { store, clock, signal }: FetchPorts,
  http: HttpClient,
  { name, url }: { name: string; url: string },
  isDoubted: boolean,
): Promise<FeedOutcome> {
  const validators = getValidators(store, url);
  const request = {
    name,
    url,
    now: arxivNow(store, clock),
    ...defined({ validators }),
    ...(isDoubted ? { attempts: 1 } : {}),
  };
  return fetchFeed(request, http, signal);
}

function whyUnknown({ unknown, nearest, reason }: UnknownFeed): Message {
  if (reason !== undefined) return reason;
  return nearest.length === 0 ? ['no-such-journal', unknown] : ['no-such-journal-but', unknown, ...nearest];
}

/** What a feed does not date was announced when it was read first, not once more with every reading. */
function papersOf(store: Store, outcome: Extract<FeedOutcome, { kind: 'read' }>): Announcement[] {
  const papers = outcome.adapted.items.filter(({ kind }) => isPaperKind(kind));
  const listed = firstListed(
    store,
    papers.filter(({ isDayKnown }) => !isDayKnown).map(({ announcement }) => announcement),
  );
  return papers.map(({ announcement }) => ({
    ...announcement,
    day: listed.get(announcement.paper.id) ?? announcement.day,
  }));
}

function record({ store, clock }: FetchPorts, name: string, url: string, outcome: FeedOutcome): CoverageRow {
  const date = newYorkDay(arxivNow(store, clock));
  const checkedAt = new Date(clock.now()).toISOString();
  return inTransaction(store, () => {
    const known = knownRow(store, name, date);
    const base = { source: `feed:${name}`, category: name, date, cross: 0, replaced: 0, checkedAt };
    if (outcome.kind === 'failed') {
      const isWorse = known !== undefined && known.verdict !== 'failed';
      const row: CoverageRow = isWorse
        ? { ...known, checkedAt }
        : { ...base, verdict: 'failed', announced: 0, new: 0, reason: outcome.reason };
      saveCoverage(store, [row]);
      return row;
    }
    let fresh = 0;
    let unreadable = 0;
    if (outcome.kind === 'read') {
      fresh = saveAnnouncements(store, papersOf(store, outcome), checkedAt).inserted;
      unreadable = outcome.adapted.unreadable;
      saveValidators(store, url, outcome.validators);
    }
    const announced = (known?.announced ?? 0) + fresh;
    const row: CoverageRow = {
      ...base,
      verdict: unreadable > 0 ? 'partial' : 'complete',
      announced,
      new: announced,
      ...(unreadable > 0 ? { reason: ['items-untitled', unreadable] } : {}),
    };
    saveCoverage(store, [row]);
    return row;
  });
}

function knownRow(store: Store, name: string, date: Day): CoverageRow | undefined {
  return coverageBetween(store, { from: date, to: date }).find((row) => row.source === `feed:${name}`);
}

/** Whether arXiv and the journals can be reached: one polite request each, nothing of the answer is kept. */

import { isArxivHost } from '../../../config/rules.ts';
import type { ArxivConfig, Config } from '../../../config/schema.ts';
import { defined } from '../../../defined.ts';
import { userAgent } from '../../../intake/fetch-ports.ts';
import { createArxivGate } from '../../../intake/gate.ts';
import type { Message } from '../../../messages/message.ts';
import { fetchCategory } from '../../../sources/arxiv/announcements.ts';
import { type ResolvedFeed, resolveFeed } from '../../../sources/catalogue.ts';
import { type FeedOutcome, fetchFeed } from '../../../sources/feed/fetch.ts';
import { createHttpClient, type HttpClient } from '../../../sources/http.ts';
import type { FetchOutcome } from '../../../sources/source.ts';
import type { Store } from '../../../store/file/open.ts';
import { getValidators } from '../../../store/ledger/http-cache.ts';
import { serviceHold } from '../../../store/ledger/requests.ts';
import type { Finding, HealthPorts } from './finding.ts';

/** A doctor does not wait for a server that is ill. Milliseconds. */
const DEADLINE = 30_000;
const NETWORK: Message = ['check-the-network'];

const QUIET: NetworkHealth = { findings: [], isProxyShut: false };

const isShut = (outcome: FetchOutcome | FeedOutcome): boolean =>
  outcome.kind === 'failed' && outcome.silence === 'proxy';

/** Any list will do where the config reads journals only: it is still worth knowing. */
const ANY_LIST = 'cs.LG';

/** What was found, and whether the proxy let nobody through. */
export interface NetworkHealth {
  readonly findings: readonly Finding[];
  readonly isProxyShut: boolean;
}

export async function checkArxiv(ports: HealthPorts, store: Store, config: Config): Promise<NetworkHealth> {
  const { arxiv } = config.sources;
  if (arxiv.categories.length + arxiv.scout.length === 0 && config.sources.feeds.length > 0) return QUIET;
  const category = arxiv.categories[0] ?? arxiv.scout[0] ?? ANY_LIST;
  const name: Message = ['part-arxiv-feed', category];
  const hold = serviceHold(store, 'arxiv', ports.clock.now());
  if (hold !== undefined) {
    const remedy: Message = ['wait-until', new Date(hold.until).toISOString()];
    const detail: Message = ['not-asked-arxiv-waits', hold.reason];
    return { findings: [{ name, state: 'warn', detail, remedy }], isProxyShut: false };
  }
  const http = clientFor(ports, arxiv.contact, gateFor(ports, store, arxiv));
  const validators = getValidators(store, `${arxiv.endpoints.rss} ${category}`);
  const request = {
    category,
    endpoint: arxiv.endpoints.rss,
    ...defined({ validators }),
  };
  const outcome = await fetchCategory(request, http, ports.signal);
  return {
    findings: [{ name, ...judge(outcome, new URL(arxiv.endpoints.rss).host) }],
    isProxyShut: isShut(outcome),
  };
}

function gateFor({ clock }: HealthPorts, store: Store, { endpoints, interval }: ArxivConfig) {
  const seconds = isArxivHost(endpoints.rss) ? Math.max(3, interval) : interval;
  return createArxivGate(store, clock, { interval: seconds * 1000 });
}

function clientFor(
  ports: HealthPorts,
  contact?: string,
  gate?: ReturnType<typeof createArxivGate>,
): HttpClient {
  return createHttpClient(ports, {
    userAgent: userAgent(ports.version, contact),
    attempts: 1,
    deadline: DEADLINE,
    ...defined({ gate }),
  });
}

function judge(outcome: FetchOutcome, host: string): Omit<Finding, 'name'> {
  switch (outcome.kind) {
    case 'fetched':
      return { state: 'ok', detail: ['answered-papers', host, outcome.announced, outcome.day] };
    case 'empty':
      return { state: 'ok', detail: ['answered-nothing-announced', host] };
    case 'unchanged':
      return { state: 'ok', detail: ['answered-unchanged', host] };
    case 'limited':
      return {
        state: 'warn',
        detail: ['asks-for-pause', host, outcome.reason],
        remedy: ['wait-a-while'],
      };
    case 'failed':
      return { state: 'fail', detail: outcome.reason, remedy: NETWORK };
    default:
      return outcome satisfies never;
  }
}

/** Names are looked up offline too; addresses are asked one after the other. */
export async function checkFeeds(
  ports: HealthPorts,
  store: Store,
  config: Config,
  offline: boolean,
): Promise<NetworkHealth> {
  const http = clientFor(ports);
  const findings: Finding[] = [];
  let isProxyShut = false;
  for (const feed of config.sources.feeds) {
    const resolved = resolveFeed(feed);
    if ('url' in resolved) {
      if (offline) continue;
      const outcome = await askFeed(ports, store, http, resolved);
      isProxyShut ||= isShut(outcome);
      findings.push({ name: ['part-feed', resolved.name], ...judgeFeed(resolved.name, outcome) });
      continue;
    }
    const { unknown, nearest, reason } = resolved;
    findings.push({
      name: ['part-feed', unknown],
      state: 'fail',
      detail: reason === undefined ? ['no-such-name-in-catalogue'] : ['full-stop', reason],
      remedy: nearest.length === 0 ? ['mend-feeds'] : ['mend-feeds-meant', ...nearest],
    });
  }
  return { findings, isProxyShut };
}

function askFeed(
  { clock, signal }: HealthPorts,
  store: Store,
  http: HttpClient,
  { name, url }: ResolvedFeed,
): Promise<FeedOutcome> {
  const validators = getValidators(store, url);
  const request = { name, url, now: clock.now(), ...defined({ validators }) };
  return fetchFeed(request, http, signal);
}

function judgeFeed(name: string, outcome: FeedOutcome): Omit<Finding, 'name'> {
  switch (outcome.kind) {
    case 'read':
      return { state: 'ok', detail: ['feed-items', outcome.adapted.items.length] };
    case 'unchanged':
      return { state: 'ok', detail: ['feed-answered-unchanged'] };
    case 'failed':
      return { state: 'warn', detail: outcome.reason, remedy: ['see-feed-check', name] };
    default:
      return outcome satisfies never;
  }
}

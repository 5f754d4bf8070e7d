/** Whether arXiv and the journals can be reached: one polite request each, nothing of the answer is kept. */
import { isArxivHost } from '../../../config/rules.ts';
import type { ArxivConfig, Config } from '../../../config/schema.ts';
import { userAgent } from '../../../intake/fetch-ports.ts';
import { createArxivGate } from '../../../intake/gate.ts';
import { fetchCategory } from '../../../sources/arxiv/announcements.ts';
import { type ResolvedFeed, resolveFeed } from '../../../sources/catalogue.ts';
import { fetchFeed } from '../../../sources/feed/fetch.ts';
import { createHttpClient, type HttpClient } from '../../../sources/http.ts';
import type { FetchOutcome } from '../../../sources/source.ts';
import { getValidators } from '../../../store/http-cache.ts';
import type { Store } from '../../../store/open.ts';
import { serviceHold } from '../../../store/requests.ts';
import type { HealthFinding, HealthPorts } from './finding.ts';

/** A doctor does not wait for a server that is ill. Milliseconds. */
const DEADLINE = 30_000;
const NETWORK = 'Check the network, HTTPS_PROXY and the firewall; radar works on from what is stored.';

/** Any list will do where the config reads journals only: it is still worth knowing. */
const ANY_LIST = 'cs.LG';

export async function checkArxiv(ports: HealthPorts, store: Store, config: Config): Promise<HealthFinding[]> {
  const { arxiv } = config.sources;
  if (arxiv.categories.length + arxiv.scout.length === 0 && config.sources.feeds.length > 0) return [];
  const category = arxiv.categories[0] ?? arxiv.scout[0] ?? ANY_LIST;
  const name = `arXiv feed ${category}`;
  const hold = serviceHold(store, 'arxiv', ports.clock.now());
  if (hold !== undefined) {
    const until = new Date(hold.until).toISOString().slice(0, 16).replace('T', ' ');
    const remedy = `Wait: radar asks again after ${until} UTC.`;
    return [
      { name, state: 'warn', detail: `not asked: arXiv wants to be left alone (${hold.reason})`, remedy },
    ];
  }
  const http = clientFor(ports, arxiv.contact, gateFor(ports, store, arxiv));
  const validators = getValidators(store, `${arxiv.endpoints.rss} ${category}`);
  const request = {
    category,
    endpoint: arxiv.endpoints.rss,
    ...(validators === undefined ? {} : { validators }),
  };
  const outcome = await fetchCategory(request, http, ports.signal);
  return [{ name, ...judge(outcome, new URL(arxiv.endpoints.rss).host) }];
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
    ...(gate === undefined ? {} : { gate }),
  });
}

function judge(outcome: FetchOutcome, host: string): Omit<HealthFinding, 'name'> {
  switch (outcome.kind) {
    case 'fetched':
      return { state: 'ok', detail: `${host} answered: ${outcome.announced} papers of ${outcome.day}` };
    case 'empty':
      return { state: 'ok', detail: `${host} answered; nothing is announced at the moment` };
    case 'unchanged':
      return { state: 'ok', detail: `${host} answered; nothing has changed since the last refresh` };
    case 'limited':
      return {
        state: 'warn',
        detail: `${host} asks for a pause: ${outcome.reason}`,
        remedy: 'Wait a while; other programs on this network may be asking arXiv too.',
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
): Promise<HealthFinding[]> {
  const http = clientFor(ports);
  const findings: HealthFinding[] = [];
  for (const feed of config.sources.feeds) {
    const resolved = resolveFeed(feed);
    if ('url' in resolved) {
      if (!offline) findings.push(await askFeed(ports, store, http, resolved));
      continue;
    }
    const { unknown, nearest, reason } = resolved;
    const guess = nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`;
    findings.push({
      name: `feed ${unknown}`,
      state: 'fail',
      detail: reason ?? 'the catalogue has no journal of that name',
      remedy: `Mend sources.feeds.${guess}`,
    });
  }
  return findings;
}

async function askFeed(
  { clock, signal }: HealthPorts,
  store: Store,
  http: HttpClient,
  { name: feed, url }: ResolvedFeed,
): Promise<HealthFinding> {
  const name = `feed ${feed}`;
  const validators = getValidators(store, url);
  const request = { name: feed, url, now: clock.now(), ...(validators === undefined ? {} : { validators }) };
  const outcome = await fetchFeed(request, http, signal);
  switch (outcome.kind) {
    case 'read':
      return { name, state: 'ok', detail: `${outcome.adapted.items.length} items` };
    case 'unchanged':
      return { name, state: 'ok', detail: 'answered; nothing has changed since the last refresh' };
    case 'failed': {
      const remedy = `See what it sends: radar feed check ${feed}. The other sources are read meanwhile.`;
      return { name, state: 'warn', detail: outcome.reason, remedy };
    }
    default:
      return outcome satisfies never;
  }
}

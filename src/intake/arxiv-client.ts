/** How arXiv is asked: by whom, and how far apart. */

import { isArxivHost } from '../config/rules.ts';
import type { ArxivConfig } from '../config/schema.ts';
import { defined } from '../defined.ts';
import { createHttpClient, type HttpClient } from '../sources/http.ts';
import { type FetchPorts, userAgent } from './fetch-ports.ts';
import { createArxivGate } from './gate.ts';

/** A client for each list, all behind one gate. `readsPast` says that OAI-PMH is going to be asked as well. */
export function arxivClients(
  ports: FetchPorts,
  arxiv: ArxivConfig,
  readsPast: boolean,
): (category: string) => HttpClient {
  return (category) =>
    createHttpClient(ports, {
      userAgent: userAgent(ports.version, arxiv.contact),
      gate: createArxivGate(ports.store, ports.clock, {
        interval: intervalOf(arxiv, readsPast) * 1000,
        onWait: (ms) => ports.onProgress({ kind: 'waiting', ms, category }),
        ...defined({ meanwhile: ports.meanwhile }),
      }),
    });
}

/** Seconds between requests. One gate stands before all of arXiv's services: where one is arXiv's own, its terms count. */
function intervalOf({ endpoints, interval }: ArxivConfig, readsPast: boolean): number {
  const isPolite = isArxivHost(endpoints.rss) || (readsPast && isArxivHost(endpoints.oai));
  return isPolite ? Math.max(3, interval) : interval;
}

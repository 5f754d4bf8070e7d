/** A loopback api.crossref.org and api.biorxiv.org in one: single works, lists by filter, details of preprints, and faults. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DoiServer {
  readonly url: string;
  /** The paths and queries that were asked for, decoded, in order. */
  readonly asked: readonly string[];
  readonly userAgents: readonly string[];
  /** A Crossref work; `DOI` and `type` are given. */
  readonly knowWork: (doi: string, fields: Readonly<Record<string, unknown>>) => void;
  /** A version of a preprint; all that bioRxiv always tells is given. */
  readonly knowPreprint: (doi: string, fields: Readonly<Record<string, unknown>>) => void;
  /** Answers every request instead, until cleared with undefined. */
  readonly fault: (fault: ((response: ServerResponse) => void) | undefined) => void;
  readonly close: () => Promise<void>;
}

export async function startDoiServer(): Promise<DoiServer> {
  const works = new Map<string, object>();
  const preprints = new Map<string, object[]>();
  const asked: string[] = [];
  const userAgents: string[] = [];
  let fault: ((response: ServerResponse) => void) | undefined;
  const json = (response: ServerResponse, body: unknown): void => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    asked.push(decodeURIComponent(request.url ?? ''));
    userAgents.push(request.headers['user-agent'] ?? '');
    const filter = searchParams.get('filter');
    const work = works.get(decodeURIComponent(pathname.slice('/works/'.length)).toLowerCase());
    const preprint = /^\/details\/(?:biorxiv|medrxiv)\/(.+)\/na\/json$/.exec(pathname)?.[1];
    if (fault !== undefined) fault(response);
    else if (preprint !== undefined) {
      const collection = preprints.get(preprint) ?? [];
      const status = collection.length === 0 ? 'no posts found' : 'ok';
      json(response, { messages: [{ status, total: collection.length }], collection });
    } else if (pathname === '/works' && filter !== null) {
      const items = filter.split(',').flatMap((one) => works.get(one.slice('doi:'.length)) ?? []);
      json(response, {
        status: 'ok',
        'message-type': 'work-list',
        message: { 'total-results': items.length, items },
      });
    } else if (work !== undefined) json(response, { status: 'ok', 'message-type': 'work', message: work });
    else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Resource not found.');
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    userAgents,
    knowWork: (doi, fields) => works.set(doi.toLowerCase(), { DOI: doi, type: 'journal-article', ...fields }),
    knowPreprint: (doi, fields) => {
      const version = {
        doi,
        version: '1',
        date: '2026-06-15',
        server: 'bioRxiv',
        type: 'new results',
        published: 'NA',
      };
      preprints.set(doi, [...(preprints.get(doi) ?? []), { ...version, ...fields }]);
    },
    fault: (next) => {
      fault = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What radar asks of sources, each with one server that may do wrong while the others do right. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startApiServer } from '../../helpers/api-server.ts';
import { startArxivServer } from '../../helpers/arxiv-server.ts';
import { startOaiServer } from '../oai-server.ts';
import type { Seat } from '../process.ts';
import type { Wrong } from './answers.ts';

const NOW = '2026-06-18T12:00:00Z';
const CATEGORY = 'cs.LG';
const PAPERS = Array.from({ length: 5 }, (_, index) => ({
  id: `2606.0000${index}`,
  title: `A photonic processor, number ${index}`,
  abstract: `We study lattices of waveguides. It computes with ${index + 2} waves.`,
  categories: [CATEGORY],
}));

export const OPERATIONS = {
  feed: ['today', '-f', 'json'],
  oai: ['refresh', '--days', '7'],
  api: ['show', '2501.00001'],
  journal: ['refresh'],
  crossref: ['refresh'],
} as const satisfies Record<string, readonly string[]>;

export type Operation = keyof typeof OPERATIONS;

/** Exit codes that are an answer: done, nothing to be had, incomplete. What cannot be shown by id is usage. */
export const ALLOWED: Readonly<Record<Operation, readonly number[]>> = {
  feed: [0, 5],
  oai: [0, 5],
  api: [0, 2, 5],
  journal: [0, 5],
  crossref: [0, 5],
};

export interface Place extends Seat {
  readonly close: () => Promise<void>;
}

/** Servers as they should be, but for the one that the operation asks, which does `wrong` or stands at `address`. */
export async function place(
  operation: Operation,
  fault: { wrong?: Wrong; address?: string },
): Promise<Place> {
  const home = mkdtempSync(join('/tmp', 'radar-faults-'));
  const arxiv = await startArxivServer(NOW);
  arxiv.announce(CATEGORY, PAPERS);
  const api = await startApiServer();
  api.know('2501.00001', { version: 1, title: 'A paper by id', abstract: 'We study it.' });
  const oai = await startOaiServer(NOW);
  oai.know(PAPERS.map((paper) => ({ ...paper, submittedOn: '2026-06-16', datestamp: '2026-06-17' })));
  const others = await startOthers(operation, fault.wrong);
  if (fault.wrong !== undefined) {
    if (operation === 'feed') arxiv.fault('/rss', fault.wrong);
    if (operation === 'oai') oai.fault(fault.wrong);
    const { wrong } = fault;
    if (operation === 'api')
      api.fault((response) => wrong(response, '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'));
  }
  const at = (name: Operation, usual: string): string =>
    name === operation ? (fault.address ?? usual) : usual;
  writeFileSync(
    join(home, 'radar.yaml'),
    `profile: {name: faults, interests: [{name: optics, about: photonic processors and waveguides}]}
sources:
  arxiv:
    categories: [${CATEGORY}]
    interval: 0
    endpoints: {rss: "${at('feed', arxiv.url)}", api: "${at('api', api.url)}", oai: "${at('oai', oai.url)}"}
${operation === 'journal' || operation === 'crossref' ? `  feeds: [{name: journal, url: "${at('journal', others.url)}/feed.xml"}]` : ''}
  enrich: {enabled: ${operation === 'crossref'}, endpoints: {crossref: "${at('crossref', others.url)}", biorxiv: "${others.url}"}}
briefing: {minScore: 0}
llm: {enabled: false}
`,
  );
  mkdirSync(join(home, 'data'), { mode: 0o700 });
  return {
    cwd: home,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home,
      NO_COLOR: '1',
      TZ: 'UTC',
      RADAR_CONFIG: join(home, 'radar.yaml'),
      RADAR_DATA_DIR: join(home, 'data'),
    },
    close: async () => {
      await Promise.all([arxiv.close(), api.close(), oai.close(), others.close()]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const JOURNAL = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel>
<title>A journal</title><link>https://journal.example.org</link>
<item><title>Waveguides that compute</title><link>https://doi.org/10.1234/waves.1</link><guid>waves-1</guid>
<prism:doi>10.1234/waves.1</prism:doi><dc:creator>Ada Sample</dc:creator><pubDate>Thu, 18 Jun 2026 06:00:00 GMT</pubDate></item>
</channel></rss>`;
const CROSSREF = JSON.stringify({
  status: 'ok',
  'message-type': 'work-list',
  message: {
    items: [
      {
        DOI: '10.1234/waves.1',
        title: ['Waveguides that compute'],
        abstract: '<jats:p>We compute.</jats:p>',
      },
    ],
  },
});

/** A journal and Crossref on one server. */
async function startOthers(
  operation: Operation,
  wrong: Wrong | undefined,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response: ServerResponse) => {
    const isFeed = request.url?.startsWith('/feed.xml') === true;
    const body = isFeed ? JOURNAL : CROSSREF;
    const isWrong = wrong !== undefined && operation === (isFeed ? 'journal' : 'crossref');
    if (isWrong) wrong(response, body);
    else
      response
        .writeHead(200, { 'Content-Type': isFeed ? 'application/rss+xml' : 'application/json' })
        .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

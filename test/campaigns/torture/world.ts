/**
 * A reader's month on this machine: a home of its own, servers of arXiv, mail and a webhook on the loopback, and what was
 * announced and marked so far, which is the truth that everything is held against.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { startApiServer } from '../../helpers/api-server.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { startZotero, type ZoteroServer } from '../../helpers/zotero-server.ts';
import type { Chance } from '../chance.ts';
import { type OaiServer, startOaiServer } from '../oai-server.ts';
import type { Seat } from '../process.ts';

/** What an output that cannot be written twice has received: by message, the ids in it. */
export interface Received {
  readonly key: string;
  readonly ids: readonly string[];
}

export interface World extends Seat {
  readonly home: string;
  readonly data: string;
  /** Files that the campaign hands to radar. */
  readonly given: string;
  readonly configFile: string;
  readonly arxiv: ArxivServer;
  readonly zotero: ZoteroServer;
  readonly mails: Received[];
  readonly posts: Received[];
  /** Servers that refuse what is sent to them, as long as they are in it. */
  readonly refusing: Set<'mail' | 'webhook'>;
  /** What was announced so far, by day. */
  readonly announced: Map<string, readonly string[]>;
  /** Opens a day with a batch of its own. */
  readonly dawn: (day: string, chance: Chance) => void;
  readonly close: () => Promise<void>;
}

const CATEGORIES = ['cs.LG', 'physics.optics'] as const;
const TOPICS = ['gratings', 'resonators', 'lattices', 'phase masks', 'cavities', 'couplers', 'meshes'];

const config = ({
  mail,
  hook,
  rss,
  zotero,
  api,
  oai,
}: Readonly<Record<string, string>>): string => `# What this reader wants.
profile:
  name: month
  interests:
    - name: optical computing # the first
      about: photonic neural networks and wave propagation used for computing
      phrases: [photonic processor]
sources:
  arxiv: {categories: [${CATEGORIES.join(', ')}], announce: [new, cross], interval: 0, endpoints: {rss: "${rss}", api: "${api}", oai: "${oai}"}}
briefing: {papers: 100, minScore: 0}
llm: {enabled: false}
zotero: {local: "${zotero}", url: "${zotero}"}
output:
  file: "digests/{date}.json"
  also:
    - {format: html, file: "site/{date}.html"}
    - {format: atom, file: site/feed.xml, perPaper: true}
    - {format: notes, file: "vault/{id}.md"}
    - {format: mail}
  mail: {to: reader@example.org, from: radar@example.org, server: "${mail}"}
  webhook: {url: "${hook}"}
`;

export const idsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\b(26\d\d\.\d{5})\b/g)].map(([, id]) => id ?? '')),
];

/** Homes are made in memory where that can be had: a kill is a kill there too, and a sync costs nothing. */
export function startFolder(root: string): string {
  mkdirSync(root, { recursive: true });
  return mkdtempSync(join(root, 'radar-torture-'));
}

/** @param more Lines for the end of the configuration's `output`. */
export async function startWorld(root: string, more = ''): Promise<World> {
  const home = startFolder(root);
  const mails: Received[] = [];
  const posts: Received[] = [];
  const refusing: World['refusing'] = new Set();
  const arxiv = await startArxivServer();
  // Knows no paper: what was marked and is not in the store stays unknown.
  const api = await startApiServer();
  const oai = await startOaiServer('2026-06-18T12:00:00Z');
  const zotero = await startZotero();
  const smtp = await startSmtp(mails, refusing);
  const hook = await startHook(posts, refusing);
  const given = join(home, 'given');
  mkdirSync(given);
  const configFile = join(home, 'radar.yaml');
  writeFileSync(
    configFile,
    `${config({ mail: smtp.url, hook: hook.url, rss: arxiv.url, api: api.url, oai: oai.url, zotero: zotero.url })}${more}`,
  );
  const announced = new Map<string, readonly string[]>();
  return {
    home,
    cwd: home,
    data: join(home, 'data'),
    given,
    configFile,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home,
      TZ: 'UTC',
      NO_COLOR: '1',
      RADAR_CONFIG: configFile,
      RADAR_DATA_DIR: join(home, 'data'),
    },
    arxiv,
    zotero,
    mails,
    posts,
    refusing,
    announced,
    dawn: (day, chance) => announced.set(day, announce(arxiv, oai, day, chance)),
    close: async () => {
      await Promise.all([
        arxiv.close(),
        api.close(),
        oai.close(),
        smtp.close(),
        hook.close(),
        zotero.close(),
      ]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function announce(arxiv: ArxivServer, oai: OaiServer, day: string, chance: Chance): readonly string[] {
  const prefix = day.slice(2, 4) + day.slice(5, 7);
  const papers = Array.from({ length: chance.whole(3, 7) }, (_, index) => {
    const about = `${chance.one(TOPICS)} and ${chance.one(TOPICS)}`;
    return {
      id: `${prefix}.${day.slice(8)}${String(index).padStart(3, '0')}`,
      title: `A photonic processor of ${about}, number ${index} of ${day}`,
      abstract: `We study ${about}. A photonic processor computes with ${chance.whole(2, 90)} waves.`,
      categories: chance.next() < 0.3 ? [...CATEGORIES] : [CATEGORIES[0]],
    };
  });
  const instant = `${day}T13:00:00Z`;
  arxiv.moveTo(instant);
  oai.moveTo(instant);
  for (const category of CATEGORIES) {
    const items = papers.filter(({ categories }) => categories.includes(category));
    arxiv.announce(
      category,
      items.map((item) => ({ ...item, type: category === CATEGORIES[0] ? 'new' : 'cross' })),
    );
  }
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  oai.know(papers.map((paper) => ({ ...paper, submittedOn: before, datestamp: day })));
  return papers.map(({ id }) => id);
}

async function startSmtp(
  mails: Received[],
  refusing: World['refusing'],
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onMailFrom: (_address, _session, done) =>
      done(refusing.has('mail') ? new Error('No mail today') : undefined),
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (piece) => {
        text += piece;
      });
      stream.on('end', () => {
        const key = /^message-id:\s*(\S+)/im.exec(text)?.[1] ?? '';
        mails.push({ key, ids: idsIn(text.replace(/=\r\n/g, '')) });
        done();
      });
    },
  });
  // A client that is killed in the middle of a mail is what this is about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function startHook(
  posts: Received[],
  refusing: World['refusing'],
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => {
      text += piece;
    });
    request.on('end', () => {
      if (refusing.has('webhook')) {
        response.writeHead(503).end();
        return;
      }
      const { date, papers } = JSON.parse(text) as { date: string; papers: { id: string }[] };
      posts.push({ key: date, ids: papers.map(({ id }) => id.replace('arxiv:', '')) });
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A backfill by a process of its own that is killed or interrupted in the middle, and by the next one that goes on. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/file/driver.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PAGES = 5;
const PROGRAM = `import { main } from './src/main.ts'; import { createSystemContext } from './src/system-context.ts';
process.exitCode = await main(process.argv.slice(1), createSystemContext());`;

let server: Server;
let home: string;
let asked: number[];
/** The page that is asked for and never answered. */
let silent: number | undefined;
let wasAsked: () => void;

const recordXml = (page: number): string => `
<record><header><identifier>oai:arXiv.org:2604.0000${page}</identifier><datestamp>2026-04-2${page}</datestamp><setSpec>cs:cs:LG</setSpec></header>
<metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>2604.0000${page}</id>
<version version="v1"><date>Mon, 20 Apr 2026 12:00:00 GMT</date></version>
<title>Paper ${page}</title><authors>Ada Sample</authors><categories>cs.LG</categories><abstract>We study ${page}.</abstract></arXivRaw></metadata></record>`;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'radar-killed-'));
  asked = [];
  silent = undefined;
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    if (pathname !== '/oai') {
      response.writeHead(404).end();
      return;
    }
    const page = Number(searchParams.get('resumptionToken') ?? 1);
    asked.push(page);
    if (page === silent) {
      wasAsked();
      return;
    }
    const token = page < PAGES ? `<resumptionToken>${page + 1}</resumptionToken>` : '';
    response.end(
      `<?xml version="1.0"?><OAI-PMH><responseDate>2026-05-01T14:00:00Z</responseDate><ListRecords>${recordXml(page)}${token}</ListRecords></OAI-PMH>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  writeFileSync(
    join(home, 'radar.yaml'),
    'sources: {arxiv: {categories: [cs.LG], interval: 0}}\nllm: {enabled: false}\n',
  );
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(home, { recursive: true, force: true });
});

function start() {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const args = ['refresh', '--since', '2026-04-20', '-q', '--config', join(home, 'radar.yaml')];
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', PROGRAM, '--', ...args],
    {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        RADAR_DATA_DIR: join(home, 'data'),
        RADAR_ARXIV_RSS_URL: address,
        RADAR_ARXIV_OAI_URL: address,
        RADAR_ARXIV_API_URL: address,
      },
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended };
}

function stored(): unknown {
  const db = openDatabase(join(home, 'data/radar.db'), { readonly: true });
  const found = db
    .prepare('SELECT (SELECT count(*) FROM papers) AS papers, (SELECT count(*) FROM harvested) AS waiting')
    .get();
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
  return found;
}

test.each([
  ['SIGKILL', null],
  ['SIGINT', 130],
] as const)(
  '%s in the middle: what was read is stored, and the next run asks for the rest only',
  async (signal, code) => {
    const reached = new Promise<void>((resolve) => {
      wasAsked = resolve;
    });
    silent = 3;
    const first = start();
    await reached;
    first.child.kill(signal);
    expect(await first.ended).toBe(code);
    expect(stored()).toEqual({ papers: 2, waiting: 2 });
    silent = undefined;
    expect(await start().ended).toBe(0);
    // The last 1 is the repair of today, of which the backfill found nothing.
    expect(asked.slice(0, 6)).toEqual([1, 2, 3, 3, 4, 5]);
    expect(stored()).toEqual({ papers: 5, waiting: 0 });
  },
);

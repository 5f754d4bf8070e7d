import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ArxivServer, startArxivServer } from '../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../helpers/context.ts';

let server: ArxivServer;
let home: string;

beforeEach(async () => {
  server = await startArxivServer();
  server.announce('cs.LG', [{ id: '2606.00001', title: 'Optical computing' }]);
  home = mkdtempSync(join(tmpdir(), 'radar-node-'));
  mkdirSync(join(home, '.config/radar'), { recursive: true });
  writeFileSync(
    join(home, '.config/radar/config.yaml'),
    'profile: {interests: [{name: optics, about: optical computing}]}\nsources: {arxiv: {categories: [cs.LG], interval: 0}}\n',
  );
});
afterEach(() => server.close());

const TERMINAL = { tty: { columns: 100 }, stderrTty: { columns: 100 } };
const radar = (
  args: readonly string[],
  nodeVersion: string,
  options: TestContextOptions = {},
): Promise<Run> =>
  runRadar(args, {
    home,
    ...options,
    host: { nodeVersion },
    env: { RADAR_ARXIV_RSS_URL: server.url, RADAR_PAGER: '' },
  });

test('a Node past its end is named once, to somebody at a terminal and nobody else', async () => {
  const words = /Node\.js 20 has had no security updates since 2026-04-30/;
  expect((await radar(['refresh'], '20.20.2')).err).not.toMatch(words);
  expect((await radar(['refresh'], '20.20.2', { tty: TERMINAL.tty })).err).not.toMatch(words);
  expect((await radar(['refresh'], '20.20.2', { stderrTty: TERMINAL.stderrTty })).err).not.toMatch(words);
  expect((await radar(['refresh', '-q'], '20.20.2', TERMINAL)).err).not.toMatch(words);
  expect((await radar(['demo'], '20.20.2', TERMINAL)).err).not.toMatch(words);
  expect((await radar(['today'], '22.1.0', TERMINAL)).err).not.toMatch(words);
  expect((await radar(['today'], '20.20.2', TERMINAL)).err).toMatch(words);
  expect((await radar(['today'], '20.20.2', TERMINAL)).err).not.toMatch(words);
  expect((await radar(['refresh'], '20.20.2', TERMINAL)).err).not.toMatch(words);
});

test('doctor names it every time, and what to do', async () => {
  expect((await radar(['doctor', '--offline'], '20.20.2')).out).toMatch(
    /no security updates since 2026-04-30/,
  );
  expect((await radar(['doctor', '--offline'], '24.1.0')).out).not.toMatch(/security updates/);
});

/** radar doctor, from argv to exit status, on homes that are well and homes that are not. */
import { chmodSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HealthJson, healthSchema } from '../../../src/contract/health.ts';
import { startServer } from '../../brief/model-server.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';

let server: ArxivServer;
let home: string;

const CONFIG = `
profile: {interests: [{name: optics, about: optical computing}]}
sources: {arxiv: {categories: [cs.LG], interval: 0}}
`;

beforeEach(async () => {
  server = await startArxivServer();
  home = mkdtempSync(join(tmpdir(), 'radar-doctor-'));
});
afterEach(() => server.close());

function configure(text: string): void {
  mkdirSync(join(home, '.config/radar'), { recursive: true });
  writeFileSync(join(home, '.config/radar/config.yaml'), text);
}

const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, { home, ...options, env: { RADAR_ARXIV_RSS_URL: server.url, ...options.env } });

type Told = HealthJson['findings'][number];

interface Report {
  readonly healthy: boolean;
  readonly findings: readonly Told[];
}

async function diagnose(args: readonly string[] = [], options: TestContextOptions = {}): Promise<Report> {
  const run = await radar(['doctor', '--json', ...args], options);
  const report = JSON.parse(run.out) as Report;
  expect([run.code, run.err]).toEqual([report.healthy ? 0 : 6, '']);
  expect(healthSchema.safeParse(report).error).toBeUndefined();
  for (const { state, remedy, name } of report.findings)
    if (state === 'warn') expect([name, remedy]).toEqual([name, expect.any(String)]);
  return report;
}

const named = ({ findings }: Report, name: string): readonly Told[] =>
  findings.filter((finding) => finding.name.startsWith(name));

describe('radar doctor', () => {
  test('of a home in use finds everything in order, with one request to arXiv that leaves nothing behind', async () => {
    configure(CONFIG);
    server.announce('cs.LG', [{ id: '2606.00001', title: 'Optical computing' }]);
    expect((await radar(['refresh', '-q'])).code).toBe(0);
    const before = server.requests.length;
    const coverage = (await radar(['coverage', '--json'])).out;
    const report = await diagnose();
    expect(report.healthy).toBe(true);
    expect(report.findings.filter(({ state }) => state === 'warn' || state === 'fail')).toEqual([]);
    expect(server.requests.slice(before)).toMatchObject([
      { path: '/rss/cs.LG', conditional: true, status: 304 },
    ]);
    expect((await radar(['coverage', '--json'])).out).toBe(coverage);
    expect(named(report, 'coverage')).toMatchObject([{ state: 'ok', detail: 'complete, 1 announcements' }]);
    expect(named(report, 'store')).toMatchObject([{ detail: expect.stringContaining('is sound') }]);
    expect((await radar(['doctor'])).out).toMatch(/Everything is in order\./);
  });

  test('names the versions of Node, SQLite and radar', async () => {
    const { findings } = await diagnose(['--offline']);
    expect(findings.slice(0, 3)).toMatchObject([
      { name: 'Node.js', detail: '22.0.0 at /usr/bin/node' },
      { name: 'SQLite', detail: expect.stringMatching(/^3\.\d+\.\d+$/) },
      { name: 'radar', detail: '0.0.0-test' },
    ]);
  });

  test('calls a Node that is too old broken', async () => {
    const report = await diagnose(['--offline'], { host: { nodeVersion: '20.18.3' } });
    expect(report.healthy).toBe(false);
    expect(named(report, 'Node.js')).toMatchObject([
      { state: 'fail', remedy: expect.stringContaining('20.19') },
    ]);
  });

  test('without a configuration and a store says what to do, and makes nothing', async () => {
    const report = await diagnose(['--offline']);
    expect(report.healthy).toBe(true);
    expect(named(report, 'configuration')).toMatchObject([
      { state: 'warn', remedy: expect.stringContaining('radar init') },
    ]);
    expect(named(report, 'store')).toMatchObject([{ state: 'skip' }]);
    expect(statSync(join(home, '.local'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('shows every problem of a broken configuration and looks at the rest all the same', async () => {
    configure('profile: {intrests: []}\nbriefing: {papers: 0}\n');
    const report = await diagnose();
    expect(named(report, 'configuration').map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/config\.yaml:1:\d+: .*interests/),
      expect.stringMatching(/config\.yaml:2:\d+: /),
    ]);
    expect(named(report, 'network')).toMatchObject([{ state: 'skip' }]);
    expect(server.requests).toEqual([]);
  });

  test('is 6 where something is broken, and with --strict also where something is to be looked at', async () => {
    configure('profile: [');
    expect((await radar(['doctor', '--offline'])).code).toBe(6);
    expect((await radar(['doctor', '--offline', '--json'])).code).toBe(6);
    configure(CONFIG);
    expect((await radar(['doctor', '--offline'])).code).toBe(0);
    expect((await radar(['doctor', '--offline', '--strict'])).code).toBe(0);
    configure('sources: {arxiv: {categories: [cs.LG]}}\n');
    expect((await radar(['doctor', '--offline'])).code).toBe(0);
    expect((await radar(['doctor', '--offline', '--strict'])).code).toBe(6);
  });

  test('tells a data folder and a store that others can read, with the command that closes them', async () => {
    configure(CONFIG);
    await radar(['refresh', '-q']);
    const folder = join(home, '.local/share/radar');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'radar.db'), 0o644);
    const report = await diagnose(['--offline']);
    expect(named(report, 'data folder')).toMatchObject([
      { state: 'warn', remedy: `Close it: chmod 700 ${folder}` },
    ]);
    expect(named(report, 'store')[0]).toMatchObject({
      state: 'warn',
      remedy: `Close it: chmod 600 ${folder}/radar.db`,
    });
  });

  test('survives a store that is no store', async () => {
    configure(CONFIG);
    const folder = join(home, '.local/share/radar');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, 'radar.db'), 'not a database, but long enough to look at it'.repeat(100), {
      mode: 0o600,
    });
    const report = await diagnose();
    expect(named(report, 'store')).toMatchObject([
      { state: 'fail', detail: expect.stringContaining('no SQLite database') },
    ]);
    expect(named(report, 'arXiv')).toMatchObject([{ state: 'ok' }]);
  });

  test('tells what is missing of the last two weeks, days that were never looked at included', async () => {
    configure(CONFIG);
    server.announce('cs.LG', [{ id: '2606.00001', title: 'Optical computing' }]);
    await radar(['refresh', '-q']);
    server.moveTo('2026-06-24T12:00:00Z');
    server.announce('cs.LG', [{ id: '2606.00002', title: 'More of it' }]);
    const now = '2026-06-24T12:00:00Z';
    await radar(['refresh', '-q'], { now });
    const [finding] = named(await diagnose(['--offline'], { now }), 'coverage');
    expect(finding).toMatchObject({
      state: 'warn',
      detail: 'cs.LG: not read on 2026-06-22, 2026-06-23',
      remedy: expect.stringContaining('radar refresh --since 2026-06-22'),
    });
  });

  test('tells when arXiv cannot be reached, and when it wants to be left alone', async () => {
    configure(CONFIG);
    server.fault('cs.LG', (response) => response.destroy());
    expect(named(await diagnose(), 'arXiv')).toMatchObject([{ state: 'fail', remedy: expect.any(String) }]);
    expect(server.requests).toHaveLength(1);
    server.fault('cs.LG', (response) => response.writeHead(429, { 'Retry-After': '7200' }).end());
    expect(named(await diagnose(), 'arXiv')).toMatchObject([{ state: 'warn' }]);
    await radar(['refresh', '-q']);
    const before = server.requests.length;
    expect(named(await diagnose(), 'arXiv')).toMatchObject([
      { state: 'warn', detail: expect.stringContaining('not asked') },
    ]);
    expect(server.requests).toHaveLength(before);
  });

  test('tells a journal that the catalogue does not have, without the network too', async () => {
    configure(`${CONFIG.trimEnd().slice(0, -1)}, feeds: [natur]}\n`);
    expect(named(await diagnose(['--offline']), 'feed natur')).toMatchObject([
      { state: 'fail', remedy: expect.stringContaining('nature') },
    ]);
  });

  test('says where a key would go and never the key', async () => {
    configure(CONFIG);
    const secret = 'sk-very-secret-0123456789';
    const report = await diagnose(['--offline'], {
      env: { ANTHROPIC_API_KEY: secret, HTTPS_PROXY: `http://user:${secret}@proxy.example.org:3128` },
    });
    expect(named(report, 'model')).toMatchObject([
      { state: 'ok', detail: expect.stringContaining('api.anthropic.com') },
    ]);
    expect(named(report, 'proxy')).toMatchObject([
      { detail: expect.stringContaining('proxy.example.org:3128') },
    ]);
    expect(JSON.stringify(report)).not.toContain(secret);
  });

  test('warns of a key that would go to another server, and of a key file that others can read', async () => {
    configure(`${CONFIG}llm: {baseUrl: "https://models.example.org"}\n`);
    const stray = await diagnose(['--offline'], { env: { ANTHROPIC_API_KEY: 'sk-1' } });
    expect(named(stray, 'model')[0]?.detail).not.toContain('sk-1');
    expect(named(stray, 'model')[0]?.detail).toContain('models.example.org');
    writeFileSync(join(home, 'key'), 'sk-2', { mode: 0o644 });
    configure(`${CONFIG}llm: {keyFile: "~/key"}\n`);
    expect(named(await diagnose(['--offline']), 'key file')).toMatchObject([{ state: 'warn' }]);
  });

  test('ends with the signal, not with a finding', async () => {
    configure(CONFIG);
    const controller = new AbortController();
    const { RadarError } = await import('../../../src/errors.ts');
    controller.abort(new RadarError('interrupted', ['interrupted']));
    expect((await radar(['doctor'], { signal: controller.signal })).code).toBe(130);
  });

  describe('asks the model about one paper', () => {
    const REPLY = (text: string) =>
      JSON.stringify({
        skeleton: 'canaries',
        headline: { text, evidence: [{ paper: 'P01', sentence: 3 }] },
        bridges: [],
        themes: [],
        papers: [{ paper: 'P01', claims: [{ text, evidence: [{ paper: 'P01', sentence: 3 }] }] }],
      });

    async function answered(...answers: Parameters<typeof startServer>[0]): Promise<Told | undefined> {
      const model = await startServer(answers);
      configure(`${CONFIG}llm: {baseUrl: "${model.url}", auth: none, timeout: 20}\n`);
      const report = await diagnose([], { realTime: true, now: new Date().toISOString() });
      asked = model.received.map(({ body }) => JSON.stringify(body));
      await model.close();
      return named(report, 'model answer')[0];
    }
    let asked: readonly string[] = [];

    test('and is content with what the paper says', async () => {
      const text = 'Canaries fall silent within 20 minutes, well before a person notices anything.';
      expect(await answered({ text: REPLY(text) })).toMatchObject({
        state: 'ok',
        detail: expect.stringMatching(/cited it, in .* s \(1000 tokens in, 500 out/),
      });
      expect(asked).toHaveLength(1);
      expect(asked[0]).not.toContain('optical computing');
    });

    test('and not with what it does not say', async () => {
      const finding = await answered({ text: REPLY('Dogs bark 700 times under quantum annealing.') });
      expect(finding).toMatchObject({ state: 'fail', remedy: expect.any(String) });
    });

    test('and tells why it did not answer', async () => {
      const finding = await answered({ status: 401, type: 'authentication_error' });
      expect(finding).toMatchObject({ state: 'fail', remedy: expect.stringContaining('Check the key') });
    });
  });
});

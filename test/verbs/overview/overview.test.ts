/** `radar` alone, `radar help` and `radar version`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';
import { program } from '../../helpers/program.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'radar-overview-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, { home, ...options });

const configure = (text: string): void => writeFileSync(join(home, 'radar.config.yaml'), text);

describe('radar alone', () => {
  test('without a configuration names the two ways to begin, and is no failure', async () => {
    const { code, out, err } = await radar([]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/not set up: there is no configuration yet[\s\S]*radar demo[\s\S]*radar init/);
  });

  test.each([60, 80, 100])('fits 22 lines of %s columns, and no line is longer', async (columns) => {
    const { out } = await radar([], { tty: { columns }, env: { NO_COLOR: '1' } });
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(22);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  test('names every command, under four headings', async () => {
    const { out } = await radar([]);
    for (const { name } of program.commands.map((one) => ({ name: one.name() })))
      expect(out).toMatch(new RegExp(`\\b${name}\\b`));
    expect(out.match(/^ [A-Z][a-z -]+:/gm)).toHaveLength(4);
  });

  test('of a broken configuration says what is wrong and what shows all of it', async () => {
    configure('profile: {interests: 3}\n');
    const { code, out } = await radar([], { tty: { columns: 200 } });
    expect(code).toBe(0);
    expect(out).toMatch(/cannot be read:[\s\S]*radar\.config\.yaml:1:22[\s\S]*radar config check/);
  });

  test('of a configuration without sources says so', async () => {
    configure('profile: {interests: [{name: trees}]}\n');
    expect((await radar([])).out).toMatch(/neither arXiv categories\s+nor feeds[\s\S]*radar init/);
  });

  test('of a store that is none says so', async () => {
    configure('sources: {arxiv: {categories: [cs.LG]}}\n');
    const env = { RADAR_DATA_DIR: home };
    writeFileSync(join(home, 'radar.db'), 'these are letters');
    const { code, out } = await radar([], { env });
    expect([code, out]).toEqual([0, expect.stringMatching(/The store cannot be read:[\s\S]*radar doctor/)]);
  });

  test('another word is a typing error, as it was', async () => {
    const { code, err } = await radar(['todya']);
    expect([code, err]).toEqual([2, expect.stringMatching(/unknown command 'todya'\n.*Did you mean today/)]);
  });

  test('speaks Chinese', async () => {
    const { out } = await radar([], { env: { RADAR_LANG: 'zh' } });
    expect(out).toMatch(/尚未设置[\s\S]*每天早上/);
  });
});

describe('radar alone, once it is set up', () => {
  let server: ArxivServer;
  beforeEach(async () => {
    server = await startArxivServer('2026-06-17T12:00:00Z');
    configure(
      'profile: {interests: [{name: trees, about: pruning of decision trees, phrases: [decision trees]}]}\nsources: {arxiv: {categories: [cs.LG]}}\nllm: {enabled: false}\n',
    );
  });
  afterEach(() => server.close());

  const at = (day: string, args: readonly string[]): Promise<Run> =>
    radar(args, { now: `${day}T12:00:00Z`, env: { RADAR_ARXIV_RSS_URL: server.url } });
  const announce = (day: string, id: string): void => {
    server.moveTo(`${day}T12:00:00Z`);
    server.announce('cs.LG', [{ id, title: 'Pruning of decision trees' }]);
  };

  test('tells of a morning from first to last', async () => {
    expect((await at('2026-06-17', [])).out).toMatch(
      /1 list to read. No digest has been made yet[\s\S]*radar today/,
    );
    announce('2026-06-17', '2606.00001');
    expect((await at('2026-06-17', ['today', '-q'])).code).toBe(0);
    const quiet = (await at('2026-06-17', [])).out;
    expect(quiet).toMatch(/Last digest: Wed 17 Jun 2026, 1 paper, 1 to read\.\n Nothing is new/);
    expect(quiet).toMatch(/→ radar browse[\s\S]*→ radar like 1 2/);
    expect((await at('2026-06-18', [])).out).toMatch(
      /Not fetched yet: .*Thu 18 Jun 2026[\s\S]*→ radar today/,
    );
    announce('2026-06-18', '2606.00002');
    expect((await at('2026-06-18', ['refresh', '-q'])).code).toBe(0);
    const waiting = (await at('2026-06-18', [])).out;
    expect(waiting).toMatch(/New: 1 paper up to Thu 18 Jun 2026 is in the store[\s\S]*→ radar today/);
    expect(waiting).not.toMatch(/Not fetched yet/);
  });

  test('counts what is to be read as the digest does: a revised paper is none', async () => {
    server.announce('cs.LG', [
      { id: '2606.00001', title: 'Pruning of decision trees' },
      { id: '2605.00009', title: 'Pruning of decision trees, decision trees', version: 2, type: 'replace' },
    ]);
    const digest = (await at('2026-06-17', ['today', '-f', 'terminal', '--no-llm'])).out;
    expect(digest).toContain('1 to read · 1 updated');
    expect((await at('2026-06-17', [])).out).toMatch(/2 papers, 1 to read\./);
  });

  test('names the list that is broken', async () => {
    announce('2026-06-17', '2606.00001');
    await at('2026-06-17', ['today', '-q']);
    server.moveTo('2026-06-18T12:00:00Z');
    await at('2026-06-18', ['today', '-q']);
    expect((await at('2026-06-18', [])).out).toMatch(
      /cs\.LG is stale on Thu 18 Jun 2026\.[\s\S]*radar refresh/,
    );
  });
});

describe('radar help', () => {
  test('is radar alone; with all it is --help, with a command that command’s', async () => {
    expect((await radar(['help'])).out).toBe((await radar([])).out);
    expect((await radar(['help', 'all'])).out).toBe((await radar(['--help'])).out);
    expect((await radar(['help', 'feedback', 'list'])).out).toBe(
      (await radar(['feedback', 'list', '--help'])).out,
    );
  });

  test('of a command that there is not is a typing error', async () => {
    const { code, err } = await radar(['help', 'lits']);
    expect([code, err]).toEqual([2, expect.stringMatching(/unknown command 'lits'\n.*Did you mean list/)]);
  });
});

describe('radar version', () => {
  test('is the version by itself on a line, then Node, SQLite and the store', async () => {
    const { code, out } = await radar(['version']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^0\.0\.0-test\nNode 22\.0\.0\nSQLite 3\.\d+\.\d+\nstore \S+radar\.db \(none yet\)\n$/,
    );
    expect(await radar(['--version'])).toEqual(await radar(['version']));
    expect(await radar(['today', '-V'])).toEqual(await radar(['version']));
  });

  test('names the form of a store, and needs no configuration that is right', async () => {
    const env = { RADAR_DATA_DIR: home };
    await radar(['feedback'], { env });
    configure('profile: {interests: 3}\n');
    expect((await radar(['version'], { env })).out).toMatch(/radar\.db \(form \d+\)\n$/);
  });
});

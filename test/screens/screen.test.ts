/** What a terminal gets that a pipe does not: progress, the first look while a model writes, the pager, the picture. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Program } from '../../src/context.ts';
import { main } from '../../src/main.ts';
import { type ArxivServer, startArxivServer } from '../helpers/arxiv-server.ts';
import { createTestContext, type Run, runRadar, type TestContextOptions } from '../helpers/context.ts';
import { takeSeat } from '../helpers/seat.ts';

const CONFIG = `
profile:
  interests:
    - {name: photonics, about: photonic processors and programmable waveguides}
    - {name: trees, about: decision trees}
sources: {arxiv: {categories: [cs.LG, physics.optics]}}
briefing: {minScore: 0}
`;

let server: ArxivServer;
let home: string;
beforeEach(async () => {
  server = await startArxivServer();
  home = mkdtempSync(join(tmpdir(), 'radar-screen-'));
  writeFileSync(join(home, 'radar.config.yaml'), `${CONFIG}llm: {enabled: false}\n`);
  server.announce('cs.LG', [
    { id: '2606.00001', title: 'A programmable waveguide for photonic computing' },
    { id: '2606.00002', title: 'Pruning of decision trees' },
    { id: '2606.00003', title: 'Decision trees from streams' },
  ]);
  server.announce('physics.optics', [{ id: '2606.00004', title: 'Photonic processors that forget' }]);
});
afterEach(() => server.close());

const terminal = (rows = 40) => ({ tty: { columns: 100 }, terminal: takeSeat({ columns: 100, rows }) });

function radar(args: readonly string[], options: TestContextOptions = {}): Promise<Run> {
  const env = { RADAR_ARXIV_RSS_URL: server.url, ...options.env };
  return runRadar(args, { home, ...options, env });
}

/** Without colours and links, but with what moves the cursor. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
const undress = (text: string) => text.replace(/\u001B\[[0-9;]*m|\u001B\]8;;[^\u001B]*\u001B\\/g, '');

describe('the pager', () => {
  /** What was handed to it; it can be started where `status` is a number. */
  function pager(status: number | undefined) {
    const started: Program[] = [];
    return {
      started,
      launch: async (program: Program) => {
        started.push(program);
        return status;
      },
    };
  }

  test('gets what is longer than the terminal, and the digest counts as delivered', async () => {
    const { started, launch } = pager(0);
    const run = await radar(['today'], { ...terminal(10), launch });
    expect([run.code, run.out]).toEqual([0, '']);
    expect(started).toMatchObject([{ command: 'less', args: ['-FRX'] }]);
    expect(started[0]?.input).toContain('A programmable waveguide for photonic computing');
    expect((await radar(['brief'])).out).toContain('2026-06-18');
  });

  test('is not started for what fits, in a pipe, on a dumb terminal, or when it is not wanted', async () => {
    for (const [args, options] of [
      [['today'], terminal(200)],
      [['today'], {}],
      [['today', '-f', 'terminal'], {}],
      [['today', '-f', 'json'], {}],
      [['today', '--no-pager'], terminal(10)],
      [['--no-pager', 'today'], terminal(10)],
      [['today'], { ...terminal(10), env: { RADAR_PAGER: '' } }],
      [['today'], { ...terminal(10), env: { PAGER: 'cat' } }],
      [['today'], { ...terminal(10), env: { TERM: 'dumb' } }],
    ] satisfies [string[], TestContextOptions][]) {
      const { started, launch } = pager(0);
      const run = await radar(args, { ...options, launch });
      expect([args, started.length, run.out === '']).toEqual([args, 0, false]);
    }
  });

  test('is the reader’s own, with the words a shell would make of it', async () => {
    for (const [env, command, args] of [
      [{ PAGER: 'more' }, 'more', []],
      [
        { PAGER: 'more', RADAR_PAGER: '"/opt/my pager/bat" --style plain' },
        '/opt/my pager/bat',
        ['--style', 'plain'],
      ],
      [{ PAGER: 'less -S' }, 'less', ['-S', '-FRX']],
      [{ LESS: '-R' }, 'less', []],
    ] satisfies [Record<string, string>, string, string[]][]) {
      const { started, launch } = pager(0);
      await radar(['today'], { ...terminal(10), launch, env });
      expect(started).toMatchObject([{ command, args }]);
    }
  });

  test('that is not there is not missed', async () => {
    const run = await radar(['today'], { ...terminal(10), launch: pager(undefined).launch });
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain('A programmable waveguide for photonic computing');
  });
});

describe('progress', () => {
  test('names every source and the pause that arXiv asks for, and leaves nothing behind', async () => {
    const err = undress((await radar(['today'], { stderrTty: { columns: 100 } })).err);
    expect(err).toContain('› cs.LG  asking …');
    expect(err).toContain('physics.optics  in 3 s: arXiv asks for a pause between requests');
    expect(err).toContain('physics.optics  in 1 s: arXiv asks');
    expect(err).toContain('✓ cs.LG           3 announced');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the last thing written takes the lines away
    expect(err).toMatch(/\r(?:\u001B\[\d+A)?\u001B\[J$/);
  });

  test('is not shown where nobody sees it, or under -q', async () => {
    expect((await radar(['today'])).err).toBe('');
    expect((await radar(['today', '-q'], { stderrTty: { columns: 100 } })).err).toBe('');
  });

  test('fits any terminal', async () => {
    const { err } = await radar(['today'], { stderrTty: { columns: 30 } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
    const lines = err.replace(/\u001B\[[0-9;]*[A-Za-z]/g, '').split(/[\r\n]/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(30);
  });
});

describe('while a model writes', () => {
  test('the ranked papers are there already', async () => {
    const model = createServer((_request, response) => {
      seen = undress(context.err());
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end('{"type":"error","error":{"type":"invalid_request_error","message":"no"}}');
    });
    await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(model.address() as AddressInfo).port}`;
    writeFileSync(
      join(home, 'radar.config.yaml'),
      `${CONFIG.replace('optics]', 'optics], interval: 0')}llm: {baseUrl: "${baseUrl}", auth: none, model: slow-one}\n`,
    );
    const options = { home, realTime: true, ...terminal(), stderrTty: { columns: 100 } };
    const context = createTestContext({ ...options, env: { RADAR_ARXIV_RSS_URL: server.url } });
    let seen = '';
    expect(await main(['today', '--no-pager'], context)).toBe(0);
    model.close();
    expect(seen).toContain('4 announced');
    expect(seen).toMatch(/ \d {2}\S+ +\.\d\d {2}A programmable waveguide for photonic computing/);
    expect(seen).toMatch(/slow-one is writing the briefing …$/);
    expect(context.out()).toContain('A programmable waveguide for photonic computing');
  });
});

describe('the picture', () => {
  const BRAILLE = /[⠁-⣿]{4}/;

  test('is in the digest on a wide terminal, unless it is not wanted', async () => {
    const wide = { tty: { columns: 150 }, terminal: takeSeat({ columns: 150, rows: 400 }) };
    expect((await radar(['today'], wide)).out).toMatch(BRAILLE);
    expect((await radar(['today', '--no-picture'], wide)).out).not.toMatch(BRAILLE);
    expect((await radar(['today'], { ...wide, tty: { columns: 80 } })).out).not.toMatch(BRAILLE);
    expect((await radar(['today', '--picture'], { ...wide, tty: { columns: 80 } })).out).toMatch(BRAILLE);
    writeFileSync(
      join(home, 'radar.config.yaml'),
      `${CONFIG}llm: {enabled: false}\noutput: {picture: never}\n`,
    );
    expect((await radar(['today'], wide)).out).not.toMatch(BRAILLE);
  });

  test('is an SVG beside a Markdown file that points at it, where that was asked for', async () => {
    expect((await radar(['today', '-o', 'a/{date}.md'])).code).toBe(0);
    expect(readdirSync(join(home, 'a'))).toEqual(['2026-06-18.md']);
    expect((await radar(['today', '-o', 'b/{date}.md', '--picture'])).code).toBe(0);
    expect(readdirSync(join(home, 'b')).toSorted()).toEqual(['2026-06-18.md', '2026-06-18.svg']);
    const text = readFileSync(join(home, 'b/2026-06-18.md'), 'utf8');
    expect(text).toMatch(/^!\[[^\]]+\]\(2026-06-18\.svg\)$/m);
    expect(readFileSync(join(home, 'b/2026-06-18.svg'), 'utf8')).toMatch(/^<svg /);
  });
});

test('the demo waits for nobody and says so to nobody', async () => {
  const run = await runRadar(['demo'], { tty: { columns: 100 }, stderrTty: { columns: 100 } });
  expect(run.code).toBe(0);
  expect(run.err).toContain('cs.LG');
  expect(run.err).not.toContain('asks for a pause');
});

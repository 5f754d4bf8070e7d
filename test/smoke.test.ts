/** The built program as a process of its own. `npm ci` builds it; `npm run build` does it again. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArxivServer, startArxivServer } from './helpers/arxiv-server.ts';

const radar = fileURLToPath(new URL('../bin/radar.js', import.meta.url));
const dist = new URL('../dist/main.js', import.meta.url);

test('the program has been built', () => {
  expect(existsSync(dist)).toBe(true);
});

let home: string;
let server: ArxivServer;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'radar-smoke-'));
  server = await startArxivServer();
  writeFileSync(
    join(home, 'radar.config.yaml'),
    'sources: {arxiv: {categories: [cs.LG], interval: 0}}\nllm: {enabled: false}\n',
  );
  server.announce('cs.LG', [{ id: '2606.00001', title: 'Smoke without fire' }]);
});
afterEach(() => server.close());

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  TMPDIR: home,
  RADAR_ARXIV_RSS_URL: server.url,
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [radar, ...args], {
    cwd: home,
    env: { ...environment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (piece) => {
    text.out += piece;
  });
  child.stderr.on('data', (piece) => {
    text.err += piece;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, ...text })),
  );
  return { child, ended };
}

describe('radar as a process', () => {
  test('demo works offline, leaves nothing behind and says what to do next', async () => {
    const { code, out, err } = await start(['demo']).ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^---\ndate: 2026-06-18\nprofile: demo\nannounced: 85\n/);
    expect(err).toMatch(/every paper in it is made up[\s\S]*radar init[\s\S]*radar today/);
    // Node 22 and later keep compiled code beside other temporary files.
    expect(readdirSync(home).filter((name) => name !== 'node-compile-cache')).toEqual(['radar.config.yaml']);
    expect(server.requests).toEqual([]);
  });

  test('today fetches, prints and keeps its files to itself', async () => {
    const { code, out, err } = await start(['today']).ended;
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Smoke without fire');
    const data = join(home, '.local/share/radar');
    expect((statSync(data).mode & 0o777).toString(8)).toBe('700');
    expect((statSync(join(data, 'radar.db')).mode & 0o777).toString(8)).toBe('600');
  });

  test('a program after the digest gets the digest, from what was built too', async () => {
    writeFileSync(
      join(home, 'own.yaml'),
      'sources: {arxiv: {categories: [cs.LG], interval: 0}}\nllm: {enabled: false}\noutput: {file: digest.md, after: ["tee after.json"]}\n',
    );
    // What the program prints goes to stderr: stdout is radar's.
    expect(await start(['today', '-q', '-c', 'own.yaml']).ended).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(join(home, 'after.json'), 'utf8')).papers).toHaveLength(1);
  });

  test('a proxy in the environment is used, and NO_PROXY is honoured', async () => {
    const tunnels: string[] = [];
    const proxy = createServer().on('connect', (request, client) => {
      tunnels.push(request.url ?? '');
      const { port } = new URL(server.url);
      const upstream = connect(Number(port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const throughProxy = {
      HTTP_PROXY: address,
      http_proxy: address,
      RADAR_ARXIV_RSS_URL: 'http://rss.sample.invalid',
    };
    const { code, out } = await start(['refresh', '--json'], throughProxy).ended;
    expect([code, JSON.parse(out).coverage[0].verdict]).toEqual([0, 'complete']);
    expect(tunnels).toEqual(['rss.sample.invalid:80']);
    expect(
      (
        await start(['refresh', '-q'], {
          HTTP_PROXY: address,
          http_proxy: address,
          NO_PROXY: '127.0.0.1',
          no_proxy: '127.0.0.1',
        }).ended
      ).code,
    ).toBe(0);
    expect(tunnels).toHaveLength(1);
    proxy.close();
  });

  test('a reader that closes the pipe ends it quietly with 0', async () => {
    const shell = spawnSync(
      'sh',
      [
        '-c',
        `"${process.execPath}" "${radar}" demo -f json 2>/dev/null | head -c 10; echo "\${PIPESTATUS:-}"`,
      ],
      { cwd: home, env: environment(), encoding: 'utf8' },
    );
    expect(shell.stdout.startsWith('{\n  "schem')).toBe(true);
    const child = spawn(process.execPath, [radar, 'demo', '-f', 'json'], {
      cwd: home,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, err.includes('EPIPE')]).toEqual([0, false]);
  });

  test.skipIf(!existsSync('/dev/full'))(
    'an output that is full is an error of one line, not a bug',
    async () => {
      expect((await start(['refresh', '-q']).ended).code).toBe(0);
      for (const args of ['demo', 'list --all', '--help', 'config schema']) {
        const command = `"${process.execPath}" "${radar}" ${args} >/dev/full`;
        const { status, stderr } = spawnSync('sh', ['-c', command], {
          cwd: home,
          env: environment(),
          encoding: 'utf8',
        });
        expect([args, status]).toEqual([args, 2]);
        expect(stderr).toMatch(/^radar: the output cannot be written \(ENOSPC\)$/m);
        expect(stderr).not.toMatch(/^ +at /m);
      }
      const mute = spawnSync('sh', ['-c', `"${process.execPath}" "${radar}" demo 2>/dev/full`], {
        cwd: home,
        env: environment(),
        encoding: 'utf8',
      });
      expect([mute.status, mute.stdout.slice(0, 4)]).toEqual([0, '---\n']);
    },
  );

  test('Ctrl-C while arXiv is silent ends at once with 130 and a sound store', async () => {
    const asked = new Promise<void>((resolve) => server.fault('cs.LG', () => resolve()));
    const run = start(['today']);
    await asked;
    run.child.kill('SIGINT');
    const { code, err } = await run.ended;
    expect(code).toBe(130);
    expect(err).toBe('radar: interrupted\n');
    server.fault('cs.LG', undefined);
    expect((await start(['today', '-q']).ended).code).toBe(0);
  });

  test('SIGTERM ends it with 143', async () => {
    const asked = new Promise<void>((resolve) => server.fault('cs.LG', () => resolve()));
    const run = start(['refresh']);
    await asked;
    run.child.kill('SIGTERM');
    expect((await run.ended).code).toBe(143);
  });

  test('a second radar at the same time ends with 75 and harms nothing', async () => {
    const asked = new Promise<void>((resolve) => server.fault('cs.LG', () => resolve()));
    const first = start(['today']);
    await asked;
    const second = await start(['today']).ended;
    expect(second.code).toBe(75);
    expect(second.err).toMatch(/another radar is at work/);
    expect((await start(['list']).ended).code).toBe(0);
    first.child.kill('SIGKILL');
    await first.ended;
    server.fault('cs.LG', undefined);
    expect((await start(['today', '-q']).ended).code).toBe(0);
  });
});

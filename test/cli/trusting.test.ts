/** A folder that somebody else made, with a server that writes down whatever it is sent: no verb gives a secret away or leaves the folder. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FetchPort } from '../../src/context.ts';
import { type ArxivServer, startArxivServer } from '../helpers/arxiv-server.ts';
import { loopbackFetch, type Run, runRadar, type TestContextOptions } from '../helpers/context.ts';
import { startServer, type TestServer } from '../helpers/http.ts';
import { takeSeat } from '../helpers/seat.ts';

const SECRETS = { GITHUB_TOKEN: 'ghp_secret', ANTHROPIC_API_KEY: 'sk-secret', MY_KEY: 'my-secret' };
const SENT = /ghp_secret|sk-secret|my-secret|file-secret/;

let arxiv: ArxivServer;
let server: TestServer;
let heard: string[];
let home: string;
let cwd: string;

beforeEach(async () => {
  heard = [];
  arxiv = await startArxivServer();
  arxiv.announce('cs.LG', [
    { id: '2606.00001', title: 'Heaps of sand', abstract: 'Sand piles up. It falls.' },
  ]);
  server = await startServer(({ headers, url }, response) => {
    heard.push(`${url} ${JSON.stringify(headers)}`);
    // Not a fault that would be tried again.
    response.writeHead(400).end();
  });
  home = realpathSync(mkdtempSync(join(tmpdir(), 'radar-foreign-')));
  cwd = join(home, 'clones/lab');
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(home, 'key'), 'file-secret\n', { mode: 0o600 });
  writeFileSync(join(home, '.bashrc'), 'mine\n');
});
afterEach(() => Promise.all([arxiv.close(), server.close()]));

const BASE = {
  profile: { interests: [{ name: 'sand', about: 'heaps of sand' }] },
  briefing: { minScore: 0 },
};
const SOURCES = { sources: { arxiv: { categories: ['cs.LG'], interval: 0 } } };

/** Anthropic, where the keys that are left may go: it refuses them all, so that nothing is tried again. */
const network: FetchPort = async (url, init) =>
  new URL(url).hostname === 'api.anthropic.com'
    ? { status: 401, headers: { get: () => null }, body: null }
    : loopbackFetch(url, init);

const configure = (more: object): void =>
  writeFileSync(join(cwd, 'radar.config.yaml'), JSON.stringify({ ...BASE, ...SOURCES, ...more }));

const radar = (args: readonly string[], { env, ...options }: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, {
    home,
    cwd,
    realTime: true,
    fetch: network,
    ...options,
    env: {
      RADAR_ARXIV_RSS_URL: arxiv.url,
      RADAR_ARXIV_API_URL: arxiv.url,
      RADAR_ARXIV_OAI_URL: arxiv.url,
      ...SECRETS,
      ...env,
    },
  });

const own = (config: object): void => {
  mkdirSync(join(home, '.config/radar'), { recursive: true });
  writeFileSync(join(home, '.config/radar/config.yaml'), JSON.stringify(config));
};

const VERBS: readonly (readonly string[])[] = [
  ['doctor'],
  ['today', '--dry-run'],
  ['today'],
  ['today', '--require-llm', '--force', '-q'],
  ['list'],
  ['rank', '--input', '-'],
  ['why', '2606.00001'],
  ['config', 'check'],
];

describe('no verb gives a secret away', () => {
  test.each<[string, () => object, object]>([
    [
      'of the environment',
      () => ({ llm: { baseUrl: server.url, keyEnv: 'GITHUB_TOKEN', auth: 'bearer' } }),
      {},
    ],
    ['of Anthropic', () => ({ llm: { baseUrl: server.url, keyEnv: 'ANTHROPIC_API_KEY' } }), {}],
    ['of the user’s own server', () => ({ llm: { baseUrl: server.url } }), { llm: { keyEnv: 'MY_KEY' } }],
    ['of a file', () => ({ llm: { baseUrl: server.url, keyFile: '~/key' } }), {}],
    ['of the user’s own key file', () => ({ llm: { baseUrl: server.url } }), { llm: { keyFile: '~/key' } }],
    [
      'to embeddings',
      () => ({ embeddings: { baseUrl: server.url, model: 'm', keyEnv: 'GITHUB_TOKEN' } }),
      {},
    ],
  ])('%s', async (_what, project, user) => {
    own(user);
    configure({ ...project(), output: { file: '../../.bashrc' } });
    for (const verb of VERBS) {
      const run = await radar(verb, { stdin: '{"title": "Heaps"}\n' });
      expect(`${run.out}${run.err}`).not.toMatch(SENT);
    }
    expect(heard.join('\n')).not.toMatch(SENT);
    expect(readFileSync(join(home, '.bashrc'), 'utf8')).toBe('mine\n');
  });
});

test('one line names the keys and what to do, the digest goes where it would go without them', async () => {
  configure({ llm: { baseUrl: server.url, keyEnv: 'GITHUB_TOKEN' }, output: { file: '../../.bashrc' } });
  const { code, out, err } = await radar(['today', '--no-llm']);
  expect(code).toBe(0);
  expect(out).toContain('Heaps of sand');
  expect(err.trimEnd().split('\n')).toEqual([
    `radar: llm.baseUrl, llm.keyEnv and output.file in ${cwd}/radar.config.yaml do not count, since nobody has trusted this folder with them: “radar config trust” shows what they would do, and trusts them.`,
  ]);
});

test('after one trust cron needs nobody, until the values change', async () => {
  const file = '../../digests/{date}.md';
  configure({ llm: { baseUrl: server.url, keyEnv: 'GITHUB_TOKEN', timeout: 5 }, output: { file } });
  const { code, out } = await radar(['config', 'trust']);
  expect(code).toBe(0);
  expect(out).toContain(
    `llm.keyEnv: "GITHUB_TOKEN" would send the key in GITHUB_TOKEN to ${new URL(server.url).host}\n`,
  );
  expect(out).toContain(`output.file: "${file}" would write outside the folder\n`);
  expect((await radar(['today', '-q'])).out).toBe('');
  expect(readdirSync(join(home, 'digests'))).toEqual(['2026-06-18.md']);
  expect(heard.join('\n')).toContain('Bearer ghp_secret');
  configure({ llm: { baseUrl: `${server.url}/other`, keyEnv: 'GITHUB_TOKEN' }, output: { file } });
  const { err } = await radar(['list']);
  expect(err).toMatch(/^radar: llm\.baseUrl and llm\.keyEnv in .* do not count/);
});

test('trust is listed and forgotten, here or by name', async () => {
  expect((await radar(['config', 'trust'])).out).toMatch(/^There is no .*radar\.config\.yaml/);
  configure({});
  expect((await radar(['config', 'trust'])).out).toMatch(/^Nothing in .* needs trust\.\n$/);
  configure({ output: { file: '~/x.md' } });
  expect((await radar(['config', 'trust', '--list'])).out).toBe('No folder is trusted.\n');
  await radar(['config', 'trust']);
  expect((await radar(['config', 'trust'])).out).toContain(`Trusted already in ${cwd}.\n`);
  expect((await radar(['config', 'trust', '--list'])).out).toBe(`${cwd}\toutput.file\n`);
  expect((await radar(['config', 'trust', '--forget', cwd], { cwd: home })).out).toContain(
    'not trusted any more',
  );
  expect((await radar(['config', 'trust', '--forget'])).out).toContain('was not trusted');
});

test('check, show --origin and doctor say which values do not count, where they stand and why', async () => {
  configure({ llm: { baseUrl: server.url, keyEnv: 'GITHUB_TOKEN' } });
  const why = `${cwd}/radar.config.yaml:1: llm.keyEnv: "GITHUB_TOKEN" would send the key in GITHUB_TOKEN to`;
  expect((await radar(['config', 'check'])).out).toContain(why);
  const { out } = await radar(['config', 'show', '--origin']);
  expect(out).toContain(`# ${why}`);
  expect(out).toMatch(/^llm\.keyEnv +"ANTHROPIC_API_KEY" +# default$/m);
  expect((await radar(['config', 'show', 'output', '--origin'])).out).not.toContain('GITHUB_TOKEN');
  const report = JSON.parse((await radar(['doctor', '--offline', '--json'])).out);
  expect(report.findings).toContainEqual({
    name: 'trust',
    state: 'warn',
    detail: `llm.baseUrl and llm.keyEnv in ${cwd}/radar.config.yaml do not count: this folder is not trusted with them`,
    remedy: '“radar config trust” shows what they would do, and trusts them.',
  });
});

test('a value cannot play with the terminal of who looks at it', async () => {
  configure({ output: { file: '/x\u001B[2J\u202Egpj.\u0085md' } });
  const { out } = await radar(['config', 'trust']);
  expect(out).toContain('"/x\\u001b[2J\\u{202e}gpj.\\u{85}md"');
});

describe('at a terminal radar asks', () => {
  const today = (terminal: ReturnType<typeof takeSeat>, ...args: string[]) =>
    radar(['today', '--no-llm', '--no-pager', ...args], { terminal, tty: { columns: 100 } });

  test('and goes on with what was trusted', async () => {
    const place = join(home, 'out.md');
    configure({ output: { file: place } });
    const seat = takeSeat();
    const run = today(seat);
    await seat.answer('Trust these values', 'y');
    expect((await run).err).not.toContain('do not count');
    expect(seat.seen()).toContain('would write outside the folder');
    expect(existsSync(place)).toBe(true);
  });

  test('and goes on without, where the answer is no', async () => {
    configure({ output: { file: join(home, 'out.md') } });
    const seat = takeSeat();
    const run = today(seat);
    await seat.answer('Trust these values', 'n');
    const { out, err } = await run;
    expect(out).toContain('Heaps of sand');
    expect(err).toContain('output.file in');
    expect(existsSync(join(home, 'out.md'))).toBe(false);
  });
});

test('a link of the day’s name out of the folder is not followed, and nothing counts as delivered', async () => {
  mkdirSync(join(cwd, 'digests'));
  symlinkSync(join(home, '.bashrc'), join(cwd, 'digests/2026-06-18.md'));
  configure({ output: { file: 'digests/{date}.md' } });
  const { code, err } = await radar(['today', '--no-llm']);
  expect([code, err]).toEqual([2, expect.stringContaining('leads out of the folder of its configuration')]);
  expect(readFileSync(join(home, '.bashrc'), 'utf8')).toBe('mine\n');
  const elsewhere = await radar(['today', '--no-llm', '-o', 'digests/2026-06-18.md']);
  expect(elsewhere.code).toBe(0);
  expect(lstatSync(join(cwd, 'digests/2026-06-18.md')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(home, '.bashrc'), 'utf8')).toContain('Heaps of sand');
});

test('what radar init writes is trusted', async () => {
  const model = ['--model', 'm', '--base-url', 'http://127.0.0.1:9', '--key-env', 'GITHUB_TOKEN'];
  const run = await radar(['init', '--yes', '--category', 'cs.LG', ...model, '-o', 'radar.config.yaml']);
  expect(run.code).toBe(0);
  expect(JSON.parse((await radar(['config', 'show', 'llm', '--json'])).out)).toMatchObject({
    keyEnv: 'GITHUB_TOKEN',
  });
  expect((await radar(['list'])).err).not.toContain('do not count');
});

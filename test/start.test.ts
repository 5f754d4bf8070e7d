/** How the built program starts: `npm run build` makes what is started here. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from './helpers/store.ts';

const root = resolve(import.meta.dirname, '..');
const hasOwnCache = Number.parseInt(process.versions.node, 10) >= 22;

let home: string;
let kept: string;
beforeEach(() => {
  home = temporaryFolder();
  kept = join(home, 'cache/radar/code');
});

const radar = (args: readonly string[], env: Readonly<Record<string, string>> = {}, from = root) =>
  spawnSync(process.execPath, [join(from, 'bin/radar.js'), ...args], {
    encoding: 'utf8',
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), ...env },
  });

test('the program is parts of ASCII, the first of which names all by their hash', () => {
  const folder = join(root, 'dist/program');
  const parts = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  expect(parts.length).toBeGreaterThan(50);
  expect(parts.every((code) => code.every((byte) => byte < 128))).toBe(true);
  expect(readFileSync(join(folder, 'program.cjs'), 'latin1')).toMatch(/^\/\/ [0-9a-f]{16}\n/);
});

/** Runs until what is kept serves: the first run notes what it loads, the next one or two compile it. */
const settle = (args: readonly string[]): void => {
  for (let runs = 0; runs < 3; runs++) radar(args);
};

describe.skipIf(hasOwnCache)(
  'on Node 20 the compiled program is kept (later versions keep it themselves)',
  () => {
    test('once for each verb, where nobody else can read or write it', () => {
      const first = radar(['config', 'path']);
      expect(first.status).toBe(0);
      settle(['config', 'path']);
      const [file = ''] = readdirSync(kept);
      expect(file).toMatch(/^[0-9a-f]{16}-20\.\d+\.\d+-\w+-config$/);
      expect(statSync(kept).mode & 0o777).toBe(0o700);
      expect(statSync(join(kept, file)).mode & 0o777).toBe(0o600);
      const { mtimeMs } = statSync(join(kept, file));
      expect(radar(['config', 'path']).stdout).toBe(first.stdout);
      expect(statSync(join(kept, file)).mtimeMs).toBe(mtimeMs);
      radar(['--help']);
      expect(readdirSync(kept)).toHaveLength(2);
    });

    test('what is no compiled form of this program is made anew', () => {
      const { stdout } = radar(['config', 'path']);
      settle(['config', 'path']);
      const [file = ''] = readdirSync(kept);
      const good = readFileSync(join(kept, file));
      const another = '{"parts":["no-such-part.cjs"],"settled":true}\n';
      for (const bad of ['', 'nonsense', '{}\n', another, good.subarray(0, 4000), good.subarray(0, -9)]) {
        writeFileSync(join(kept, file), bad);
        expect(radar(['config', 'path'])).toMatchObject({ status: 0, stdout, stderr: '' });
        settle(['config', 'path']);
        expect(readFileSync(join(kept, file)).length).toBeGreaterThan(50_000);
      }
    });

    test('the parts of a verb stand in what is kept of it, and are not read one by one again', () => {
      for (const name of ['bin', 'dist/program', 'package.json'])
        cpSync(join(root, name), join(home, 'radar', name), { recursive: true });
      const path = () => radar(['config', 'path'], {}, join(home, 'radar'));
      const { stdout } = path();
      path();
      path();
      const parts = join(home, 'radar/dist/program');
      for (const name of readdirSync(parts)) if (name !== 'program.cjs') rmSync(join(parts, name));
      expect(path()).toMatchObject({ status: 0, stdout, stderr: '' });
    });

    test('a file that others can write is not run', () => {
      radar(['config', 'path']);
      const [file = ''] = readdirSync(kept);
      chmodSync(join(kept, file), 0o666);
      expect(radar(['config', 'path']).status).toBe(0);
      expect(statSync(join(kept, file)).mode & 0o777).toBe(0o600);
    });

    test('forms of another radar are swept away', () => {
      mkdirSync(kept, { recursive: true });
      writeFileSync(join(kept, '0123456789abcdef-20.19.0-x64-today'), 'old');
      radar(['config', 'path']);
      expect(readdirSync(kept)).toHaveLength(1);
    });

    test.each([
      ['no home', { HOME: '', XDG_CACHE_HOME: '' }],
      ['a cache that is a file', { XDG_CACHE_HOME: join(root, 'package.json') }],
      ['a relative cache', { XDG_CACHE_HOME: 'cache' }],
    ])('nothing is lost with %s', (_what, env) => {
      expect(radar(['--help'], env)).toMatchObject({ status: 0, stderr: '' });
      expect(existsSync(join(home, 'cache/radar'))).toBe(false);
    });
  },
);

test.each(['browse', 'mcp'])('%s starts from its modules', (verb) => {
  const { status, stdout, stderr } = radar([verb, '--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`radar ${verb}`);
});

test('how late V8 is to compile is told in a way that this Node understands', () => {
  const { status, stderr } = radar(['rank', '--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the exit status is that of the command', () => {
  expect(radar(['nonsense']).status).toBe(2);
  expect(radar(['brief', '2020-01-01']).status).toBe(2);
});

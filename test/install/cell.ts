/** One cell of the matrix: a Node, an npm, and a way of coming to radar. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DIGEST_FORMATS } from '../../src/view/digest/index.ts';
import { ROOT, type Tool } from './tools.ts';

export const WAYS = ['global', 'npx', 'checkout'] as const;
export type Way = (typeof WAYS)[number];

export interface Cell {
  readonly node: Tool;
  readonly npm: Tool;
  readonly way: Way;
  readonly tarball: string;
  /** Where the install script of better-sqlite3 12 finds a binary for Node 20. */
  readonly prebuilds: string | undefined;
}

export interface Outcome {
  readonly isAsPromised: boolean;
  readonly what: string;
}

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

type Run = (program: 'npm' | 'npx' | string, args: readonly string[], cwd: string) => Ended;
type Radar = (...args: readonly string[]) => Ended;

const REPAIR = '--allow-scripts=better-sqlite3';
/** Characters of a digest that shows papers, in any format. */
const LEAST_DIGEST = 2000;
/** One that compiles on a busy machine takes well under this. */
const LONGEST_MS = 1_200_000;

export function tryCell(cell: Cell, home: string): Outcome {
  const run = runner(cell, home);
  const radar = WAY[cell.way](cell, run, home, []);
  if (typeof radar === 'string') return { isAsPromised: false, what: radar };
  const size = sizeOf(cell.way, home);
  // Node 20 needs the install script of better-sqlite3 12; npm 12 blocks it, except where package.json names it.
  if (!(isOf(cell.node, 20) && isOf(cell.npm, 12) && cell.way !== 'checkout')) {
    const failure = demoFailure(radar);
    return { isAsPromised: failure === undefined, what: failure ?? `every format${size}` };
  }
  const { status, err } = radar('demo');
  const lines = err
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('npm '));
  if (status !== 8 || lines.length !== 2 || !err.includes(REPAIR))
    return { isAsPromised: false, what: `without a driver: exit ${status}: ${err.slice(-400)}` };
  // The very command of the hint, but for the name, which is not that of a tarball.
  const repaired = WAY.global(cell, run, home, [REPAIR]);
  const failure = typeof repaired === 'string' ? repaired : demoFailure(repaired);
  return {
    isAsPromised: failure === undefined,
    what: failure ?? `exit 8 with the command; every format once that was run${size}`,
  };
}

const isOf = ({ version }: Tool, major: number): boolean => Number.parseInt(version, 10) === major;

/** How each way installs radar: something that runs it, or what went wrong. */
const WAY = {
  global: ({ tarball }, run, home, flags) => {
    const prefix = join(home, 'prefix');
    const { status, err } = run('npm', ['install', '--global', '--prefix', prefix, ...flags, tarball], home);
    if (status !== 0) return `npm install: exit ${status}: ${err.slice(-400)}`;
    return (...args) => run(join(prefix, 'bin/radar'), args, home);
  },
  npx: ({ tarball }, run, home) => {
    const empty = join(home, 'empty');
    mkdirSync(empty);
    return (...args) => run('npx', ['--yes', `--package=${tarball}`, 'radar', ...args], empty);
  },
  checkout: (_cell, run, home) => {
    const place = join(home, 'checkout');
    const cloned = run('git', ['clone', '--quiet', ROOT, place], home);
    if (cloned.status !== 0) return `git clone: ${cloned.err.slice(-400)}`;
    const { status, err } = run('npm', ['ci'], place);
    if (status !== 0) return `npm ci: exit ${status}: ${err.slice(-400)}`;
    return (...args) => run('npx', ['radar', ...args], place);
  },
} satisfies Record<Way, (cell: Cell, run: Run, home: string, flags: readonly string[]) => Radar | string>;

/** What Node and V8 say of flags they lack, of what is deprecated and experimental: cron would mail it every day. */
const COMPLAINT = /^(?:Error:|\(node:\d+\)).*$/m;

function demoFailure(radar: Radar): string | undefined {
  for (const format of Object.keys(DIGEST_FORMATS)) {
    const { status, out, err } = radar('demo', '-f', format);
    if (status !== 0) return `radar demo -f ${format}: exit ${status}: ${err.slice(-400)}`;
    const complaint = COMPLAINT.exec(err)?.[0];
    if (complaint !== undefined) return `radar demo -f ${format}: on stderr “${complaint}”`;
    if (out.length < LEAST_DIGEST) return `radar demo -f ${format} shows too little: ${out.slice(0, 200)}`;
  }
  return undefined;
}

/** What npm tells the programs it runs is about this checkout; only where packages come from holds for every cell. */
const FOR_EVERY_NPM = ['npm_config_registry', 'npm_config_userconfig'];

function runner({ node, npm, prebuilds }: Cell, home: string): Run {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm|radar|xdg)_/i.test(name) || FOR_EVERY_NPM.includes(name),
  );
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(kept),
    PATH: [node.bin, '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
    HOME: home,
    npm_config_cache: cacheOf(home),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_better_sqlite3_local_prebuilds: prebuilds,
    // Where 12 is never loaded it shall not be compiled either: as on a machine without make, npm leaves it out.
    ...(isOf(node, 20) ? {} : { MAKE: '/bin/false' }),
  };
  const scripts: Readonly<Record<string, string>> = { npm: 'npm-cli.js', npx: 'npx-cli.js' };
  return (program, args, cwd) => {
    const script = scripts[program];
    const command = script === undefined ? program : join(node.bin, 'node');
    const all = script === undefined ? args : [join(npm.bin, script), ...args];
    const options = { cwd, env, encoding: 'utf8', timeout: LONGEST_MS, maxBuffer: 2 ** 28 } as const;
    const { status, stdout, stderr, error } = spawnSync(command, all, options);
    return { status, out: stdout ?? '', err: error === undefined ? stderr : String(error) };
  };
}

/** A cache of its own, so that npx finds nothing of another cell; what was downloaded once is not downloaded again. */
function cacheOf(home: string): string {
  const cache = join(home, 'cache');
  const shared = join(process.env.npm_config_cache ?? join(homedir(), '.npm'), '_cacache');
  mkdirSync(cache);
  mkdirSync(shared, { recursive: true });
  symlinkSync(shared, join(cache, '_cacache'));
  return cache;
}

/** `, 54 packages, 41 MB` of a global installation; the others have developers' tools or lie in a cache. */
function sizeOf(way: Way, home: string): string {
  const root = join(home, 'prefix/lib/node_modules');
  if (way !== 'global' || !existsSync(root)) return '';
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const packages = files.filter(
    ({ name, parentPath }) =>
      name === 'package.json' && /node_modules\/(?:@[^/]+\/)?[^/@]+$/.test(parentPath),
  ).length;
  return `, ${packages} packages, ${Math.round(bytes / 1e6)} MB`;
}

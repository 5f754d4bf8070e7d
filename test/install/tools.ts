/** What the cells of the matrix are made of: Nodes, npms, the packed radar, and a binary for those that would compile one. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Tool {
  readonly version: string;
  /** Node: its folder, for PATH. npm: the folder of npm-cli.js and npx-cli.js. */
  readonly bin: string;
}

/** Installs a Node or an npm of that version beside the others. */
export function provide(tools: string, name: 'node' | 'npm', version: string): Tool {
  const place = join(tools, `${name}-${version}`);
  mkdirSync(place);
  npmHere(['install', '--prefix', place, '--no-audit', '--no-fund', `${name}@${version}`]);
  const bin = join(place, 'node_modules', name, 'bin');
  return { bin, version: name === 'node' ? nodeVersion(bin) : npmVersion(bin) };
}

export function nodesAtHand(): Tool {
  return { bin: dirname(process.execPath), version: process.versions.node };
}

/** That of the PATH, whose `npm` is a link into its package. */
export function npmAtHand(): Tool {
  const npm = execFileSync('which', ['npm'], { encoding: 'utf8' }).trim();
  const bin = dirname(realpathSync(npm));
  return { bin, version: npmVersion(bin) };
}

const nodeVersion = (bin: string): string =>
  execFileSync(join(bin, 'node'), ['--version'], { encoding: 'utf8' }).trim().slice(1);

const npmVersion = (bin: string): string =>
  String(JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8')).version);

const npmHere = (args: readonly string[]): string =>
  execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Packs radar as it would be published. */
export function pack(folder: string): string {
  npmHere(['pack', '--pack-destination', folder]);
  const [tarball] = readdirSync(folder);
  if (tarball === undefined) throw new Error('npm pack made nothing');
  return join(folder, tarball);
}

/**
 * The binary of better-sqlite3 12 that this checkout has, as its install script takes it (prebuild-install,
 * “local prebuilds”): where nothing can be downloaded every cell of Node 20 would compile it anew. Undefined where there is none.
 */
export function prebuildOf(folder: string): string | undefined {
  const installed = join(ROOT, 'node_modules/better-sqlite3-12');
  const binary = 'build/Release/better_sqlite3.node';
  if (!existsSync(join(installed, binary)) || process.versions.modules !== '115') return undefined;
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const name = `better-sqlite3-v${version}-node-v115-${process.platform}-${process.arch}.tar.gz`;
  execFileSync('tar', ['-czf', join(folder, name), '-C', installed, binary]);
  return folder;
}

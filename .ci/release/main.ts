/**
 * `npm run release -- minor`: closes the changelog's section, sets the version, packs radar, tries the pack as a stranger
 * would, then commits and tags. Nothing leaves this machine: the last lines say what does. `--dry-run` changes nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, tryCell } from '../../test/install/cell.ts';
import { nodesAtHand, npmAtHand, pack, prebuildOf } from '../../test/install/tools.ts';
import { closeSection, nextVersion } from './plan.ts';

const FILES = ['CHANGELOG.md', 'package.json', 'package-lock.json'];

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

const tell = (text: string, to: NodeJS.WriteStream = process.stdout): boolean => to.write(`${text}\n`);

/** What must hold before a version is given. @throws Error */
function requireClean(): void {
  const changed = run('git', 'status', '--porcelain');
  if (changed !== '') throw new Error(`there is work that is not committed:\n${changed}`);
  const branch = run('git', 'branch', '--show-current');
  if (branch !== 'main') throw new Error(`a release is made on main, not on “${branch}”`);
}

/** Installed from its tarball into an empty home, with the Node and npm at hand: every format of the demo. @throws Error */
function tryPack(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'radar-release-'));
  const [packed, prebuilt] = ['packed', 'prebuilt'].map((name) => join(folder, name)) as [string, string];
  for (const one of [packed, prebuilt]) mkdirSync(one);
  const tarball = pack(packed);
  if (!tarball.endsWith(`-${version}.tgz`)) throw new Error(`packed as ${tarball}, not as ${version}`);
  const cell = { node: nodesAtHand(), npm: npmAtHand(), tarball, prebuilds: prebuildOf(prebuilt) };
  for (const way of ['global', 'npx'] satisfies Cell['way'][]) {
    const home = join(folder, way);
    mkdirSync(home);
    const { isAsPromised, what } = tryCell({ ...cell, way }, home);
    tell(`${way.padEnd(7)} ${what}`);
    if (!isAsPromised) throw new Error('the pack does not work: nothing is tagged');
  }
  return tarball;
}

function release(wanted: string, isDry: boolean): void {
  requireClean();
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const version = nextVersion(manifest.version, wanted);
  const day = new Date().toISOString().slice(0, 10);
  const { changelog, notes } = closeSection(readFileSync('CHANGELOG.md', 'utf8'), version, day);
  tell(`radar ${manifest.version} → ${version}\n\n${notes}\n`);
  if (isDry) return;
  try {
    writeFileSync('CHANGELOG.md', changelog);
    run('npm', 'version', version, '--no-git-tag-version', '--ignore-scripts');
    run('node', '.ci/lock.mjs');
    const tarball = tryPack(version);
    run('git', 'commit', '--quiet', '--message', `Release ${version}`, '--', ...FILES);
    run('git', 'tag', '--annotate', `v${version}`, '--message', `radar ${version}\n\n${notes}`);
    tell(`\nTagged v${version}. What is left:\n  git push --follow-tags\n  npm publish ${tarball}`);
  } catch (error) {
    run('git', 'checkout', '--quiet', '--', ...FILES);
    throw error;
  }
}

const [wanted, ...flags] = process.argv.slice(2);
try {
  if (wanted === undefined || wanted.startsWith('-'))
    throw new Error('which version: major, minor, patch or 1.2.3?');
  release(wanted, flags.includes('--dry-run'));
} catch (error) {
  tell(`release: ${error instanceof Error ? error.message : error}`, process.stderr);
  process.exitCode = 1;
}

/** What Tab is told without the program: `npm run build` makes what is started here. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Instant, Paper } from '../../../src/paper.ts';
import { addFeedback } from '../../../src/store/feedback.ts';
import { closeStore, openStore } from '../../../src/store/file/open.ts';
import { savePapers } from '../../../src/store/papers.ts';
import { samplePaper, temporaryFolder } from '../../helpers/store.ts';

const root = resolve(import.meta.dirname, '../../..');
const paper = (number: number, fields: Partial<Paper> = {}) => samplePaper(`2606.0000${number}`, fields);
const at = '2026-06-18T12:00:00.000Z' as Instant;
const kept = createRequire(import.meta.url)(join(root, 'bin/kept-completions.js')) as {
  answer: (
    argv: readonly string[],
    env: Readonly<Record<string, string>>,
    cwd: string,
  ) => Uint8Array | undefined;
};

let home: string;
let file: string;
beforeEach(() => {
  home = temporaryFolder();
  file = join(home, 'cache/radar/completions');
  const store = openStore(join(home, 'data/radar.db'));
  savePapers(store, [paper(1, { title: 'Pruning of trees' }), paper(2, { title: 'Optics, café' })], at);
  addFeedback(store, [paper(1).id], 'save', at);
  closeStore(store);
});

const env = () => ({ HOME: home, XDG_CACHE_HOME: join(home, 'cache'), RADAR_DATA_DIR: join(home, 'data') });
const radar = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'bin/radar.js'), ...args], {
    encoding: 'utf8',
    cwd: home,
    env: { PATH: process.env.PATH, ...env() },
  });
/** Without the program, as text; undefined where that would have to be asked. */
const quick = (
  what = 'ids',
  cwd = home,
  given: Readonly<Record<string, string>> = env(),
): string | undefined => {
  const bytes = kept.answer(['completion', what], given, cwd);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
};

test('a command leaves what Tab will ask for, readable by its owner alone', () => {
  expect(quick()).toBeUndefined();
  radar('show', '2606.00001');
  expect(quick()).toBe('2606.00001\tPruning of trees\n');
  expect(quick('days')).toBe('today\t\nyesterday\t\nmonday\t\n7d\t\n2w\t\n');
  expect(quick('bash')).toBeUndefined();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(radar('completion', 'ids').stdout).toBe('2606.00001\tPruning of trees\n');
});

test('a mark that changes the answer is in the next one', () => {
  radar('save', '2606.00002');
  expect(quick()).toContain('2606.00002\tOptics, café\n');
  radar('forget', '2606.00001');
  expect(quick()).toBe('2606.00002\tOptics, café\n');
});

test('asking leaves nothing beside the store, and the answer of the program for the next Tab', () => {
  const asked = radar('completion', 'ids');
  expect(asked).toMatchObject({ status: 0, stdout: '2606.00001\tPruning of trees\n', stderr: '' });
  expect(existsSync(join(home, 'data/radar.db-wal'))).toBe(false);
  expect(quick()).toBe(asked.stdout);
});

describe('what was kept does not count', () => {
  beforeEach(() => {
    radar('show', '2606.00001');
    expect(quick()).toBe('2606.00001\tPruning of trees\n');
  });

  test('once another program has changed the store, while it is at work or when it is done', () => {
    const store = openStore(join(home, 'data/radar.db'));
    savePapers(store, [paper(3)], at);
    expect(quick()).toBeUndefined();
    closeStore(store);
    expect(quick()).toBeUndefined();
    radar('show', '2606.00001');
    expect(quick()).toBeDefined();
  });

  test('without the store, or with another one in its place', () => {
    renameSync(join(home, 'data/radar.db'), join(home, 'data/other.db'));
    expect(quick()).toBeUndefined();
    closeStore(openStore(join(home, 'data/radar.db')));
    expect(quick()).toBeUndefined();
    expect(radar('completion', 'ids').stdout).toBe('');
  });

  test('where a configuration was written or touched since', () => {
    mkdirSync(join(home, '.config/radar'), { recursive: true });
    writeFileSync(join(home, '.config/radar/config.yaml'), 'profile: {name: other}\n');
    expect(quick()).toBeUndefined();
    radar('show', '2606.00001');
    expect(quick()).toBeDefined();
    utimesSync(join(home, '.config/radar/config.yaml'), 1, 1);
    expect(quick()).toBeUndefined();
  });

  test('in a folder with a configuration of its own, and what is kept there does not count elsewhere', () => {
    const project = join(home, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'radar.config.yaml'), 'profile: {name: other}\n');
    expect(quick('ids', project)).toBeUndefined();
    expect(quick('ids', '/')).toBe('2606.00001\tPruning of trees\n');
    writeFileSync(join(home, 'radar.config.yaml'), 'profile: {name: other}\n');
    radar('show', '2606.00001');
    expect(quick()).toBeDefined();
    expect(quick('ids', '/')).toBeUndefined();
  });

  test.each(['RADAR_DATA_DIR', 'RADAR_CONFIG', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'])(
    'with another %s',
    (name) => {
      expect(quick('ids', home, { ...env(), [name]: join(home, 'elsewhere') })).toBeUndefined();
    },
  );

  test('where others could have written it', () => {
    chmodSync(file, 0o622);
    expect(quick()).toBeUndefined();
  });

  test('damaged, cut or lengthened: the program answers as ever', () => {
    const good = readFileSync(file);
    for (const bad of [
      '',
      '{}\n',
      'null\n0 0\n',
      good.subarray(0, -1),
      good.subarray(0, 100),
      Buffer.concat([good, Buffer.from('x')]),
    ]) {
      writeFileSync(file, bad);
      expect(quick()).toBeUndefined();
      expect(radar('completion', 'ids').stdout).toBe('2606.00001\tPruning of trees\n');
      expect(readFileSync(file)).toEqual(good);
    }
  });
});

test('where it cannot be kept nobody is told, and the program answers', () => {
  writeFileSync(join(home, 'cache'), '');
  expect(radar('show', '2606.00001')).toMatchObject({ status: 0, stderr: '' });
  expect(radar('completion', 'ids').stdout).toBe('2606.00001\tPruning of trees\n');
  rmSync(join(home, 'cache'));
});

/** What can be read is read, wherever the store lies; what cannot be written says why. From argv to exit status. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArxivServer, startArxivServer } from '../helpers/arxiv-server.ts';
import { type Run, runRadar } from '../helpers/context.ts';
import { canMount, type Disk, smallDisk } from '../helpers/disk.ts';

const ROOMY = 50_000;
const READING = [
  ['list', '--all'],
  ['list', '--all', '-f', 'json'],
  ['show', '2606.00001'],
  ['why', '2606.00001'],
  ['search', 'optical'],
  ['coverage'],
  ['brief'],
  ['brief', '2026-06-18'],
  ['profile', 'show'],
  ['profile', 'lint'],
  ['trends'],
  ['map'],
  ['eval'],
  ['feedback', 'list'],
  ['feedback', 'export'],
] as const;

const WRITING = [
  ['refresh'],
  ['today'],
  ['like', '2606.00001'],
  ['feedback', 'undo'],
  ['feedback', 'import', '-'],
] as const;

let server: ArxivServer;
let home: string;
let disk: Disk;

beforeEach(async () => {
  server = await startArxivServer();
  home = mkdtempSync(join(tmpdir(), 'radar-reading-'));
  mkdirSync(join(home, '.config/radar'), { recursive: true });
  writeFileSync(
    join(home, '.config/radar/config.yaml'),
    'profile: {interests: [{name: optics, about: optical computing}]}\nsources: {arxiv: {categories: [cs.LG], interval: 0}}\n',
  );
});
afterEach(() => server.close());

const radar = (...args: readonly string[]): Promise<Run> =>
  runRadar(args, { home, stdin: '', env: { RADAR_DATA_DIR: disk.folder, RADAR_ARXIV_RSS_URL: server.url } });

describe.skipIf(!canMount)('on a disk of its own (skipped where nothing can be mounted)', () => {
  test.each([
    ['full', /cannot (?:grow|be opened|be written): the disk is full/, (one: Disk) => one.fill()],
    ['read-only', /its disk is read-only/, (one: Disk) => one.makeReadOnly()],
  ])(
    'on a %s disk every verb that reads says what it said before, and one that writes says why not',
    async (_name, why, spoil) => {
      disk = smallDisk(ROOMY);
      server.announce('cs.LG', [
        { id: '2606.00001', title: 'Optical computing' },
        { id: '2606.00002', title: 'Gradient descent' },
      ]);
      expect((await radar('today')).code).toBe(0);
      expect((await radar('like', '2606.00002')).code).toBe(0);
      const before = new Map<readonly string[], Run>();
      for (const args of READING) before.set(args, await radar(...args));
      spoil(disk);
      for (const args of READING) {
        const run = await radar(...args);
        expect([args, run.code, run.out, run.err]).toEqual([
          args,
          0,
          before.get(args)?.out,
          before.get(args)?.err,
        ]);
      }
      for (const args of WRITING) {
        const run = await radar(...args);
        expect([args, run.code, run.out]).toEqual([args, 8, '']);
        expect(run.err).toMatch(why);
      }
    },
  );

  test('a store that was never made reads as an empty one, with one sentence', async () => {
    disk = smallDisk(ROOMY);
    disk.makeReadOnly();
    for (const args of [['list'], ['coverage'], ['search', 'optical']]) {
      const run = await radar(...args);
      expect([args, run.code]).toEqual([args, 0]);
      expect(run.err).toMatch(/^radar: nothing is stored yet: the store .* its disk is read-only\n/);
    }
    expect((await radar('refresh')).code).toBe(8);
  });
});

/** A morning on disks that are full at every size there is, and on one that was made read-only. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance } from '../chance.ts';
import { radar, type Seat } from '../process.ts';
import { misbehaviour, type Score } from './strike.ts';
import { leftovers, look } from './truth.ts';
import { startWorld, type World } from './world.ts';

const DAY = '2026-07-06';
const NAME = 'full disk';

const mount = (...args: readonly string[]): void => {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mount ${args.join(' ')}: ${stderr}`);
};

/** The day's digests and the store lie on the small disk. */
const seatOn = (world: World, disk: string): Seat => ({
  cwd: disk,
  env: {
    ...world.env,
    HOME: disk,
    RADAR_DATA_DIR: join(disk, 'data'),
    RADAR_CONFIG: join(disk, 'radar.yaml'),
  },
});

export async function fullDisks(root: string, seed: number, score: Score): Promise<void> {
  const world = await startWorld(root);
  const luck = chance(seed);
  world.dawn(DAY, luck);
  const disk = join(world.home, 'disk');
  mkdirSync(disk);
  const config = spawnSync('cat', [world.configFile], { encoding: 'utf8' }).stdout;
  const mails = { before: 0 };
  try {
    for (let kilobytes = 64; kilobytes <= 1000; kilobytes += luck.whole(40, 200)) {
      mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk);
      writeFileSync(join(disk, 'radar.yaml'), config);
      mails.before = world.mails.length;
      await onOneDisk(world, disk, kilobytes, score, mails.before);
      spawnSync('umount', ['--lazy', disk]);
    }
  } finally {
    spawnSync('umount', ['--lazy', disk]);
    await world.close();
  }
}

async function onOneDisk(
  world: World,
  disk: string,
  size: number,
  score: Score,
  mailsBefore: number,
): Promise<void> {
  const seat = seatOn(world, disk);
  const data = join(disk, 'data');
  const at = `on a disk of ${size} KB`;
  for (const args of [
    ['save', 'arxiv:2501.00001', '--offline'],
    ['today', '-q'],
    ['list'],
    ['store', 'optimize'],
  ]) {
    const ended = await radar(seat, args);
    score.count(NAME, ended.code === 0 ? 'spared' : 'kills');
    const fault = misbehaviour(ended, [0, 2, 5, 8, 9]);
    if (fault !== undefined) score.find(NAME, `${at}, radar ${args.join(' ')}: ${fault}`);
    for (const unsound of look(data, join(world.home, 'scratch')).faults)
      score.find(NAME, `${at}, after radar ${args.join(' ')}: the store is unsound: ${unsound}`);
  }
  mount('-o', 'remount,ro', disk);
  for (const [args, allowed] of [
    [['list'], [0]],
    [['feedback', 'list'], [0]],
    [['save', 'arxiv:2501.00002', '--offline'], [8]],
    [
      ['today', '-q'],
      [2, 5, 8, 9],
    ],
  ] as const) {
    const ended = await radar(seat, args);
    score.count('read-only disk', ended.code === 0 ? 'spared' : 'kills');
    const fault = misbehaviour(ended, allowed);
    if (fault !== undefined) score.find('read-only disk', `${at}, radar ${args.join(' ')}: ${fault}`);
  }
  mount('-o', 'remount,rw,size=50M', disk);
  const ended = await radar(seat, ['today', '-q']);
  const fault = misbehaviour(ended, [0]);
  if (fault !== undefined) score.find(NAME, `${at}, once there is room again: ${fault}`);
  if (!existsSync(join(disk, 'digests', `${DAY}.json`)))
    score.find(NAME, `${at}: no digest once there is room again`);
  const mails = world.mails.length - mailsBefore;
  if (mails !== 1) score.find(NAME, `${at}: ${mails} mails of one day`);
  for (const name of leftovers(disk)) score.find(NAME, `${at}: ${name} is left`);
  score.count(NAME, 'healed');
}

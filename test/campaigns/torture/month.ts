/** Days of a reader under blows: what is delivered, marked and kept is held against the truth at the end of each. */
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chance } from '../chance.ts';
import { radar } from '../process.ts';
import type { Aim } from './blows.ts';
import { crowd } from './crowd.ts';
import { DEEDS, today } from './deeds.ts';
import { QUIET_DEEDS } from './quiet-deeds.ts';
import { type Score, type Stage, strike } from './strike.ts';
import { balance, LONG_AGO, leftovers, type Marks, outputsOf } from './truth.ts';
import { startWorld, type World } from './world.ts';

const DAYS = 8;
const ALL_DEEDS = [...DEEDS, ...QUIET_DEEDS];
/** In one go: the reader does several things a day. */
const DEEDS_A_DAY = 6;

/** Weekdays in summer, since the loopback's clock knows no winter time; no holidays of arXiv among them. */
function weekdays(): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse('2026-07-06'); days.length < DAYS; at += 86_400_000) {
    const date = new Date(at);
    if (date.getUTCDay() % 6 !== 0) days.push(date.toISOString().slice(0, 10));
  }
  return days;
}

export interface MonthOptions {
  readonly root: string;
  readonly seed: number;
  readonly aim: Aim;
  readonly score: Score;
  readonly isOver: () => boolean;
}

export async function liveAMonth({ root, seed, aim, score, isOver }: MonthOptions): Promise<void> {
  const world = await startWorld(root);
  const luck = chance(seed);
  const stage: Stage = { world, aim, score };
  let marks: Marks = [];
  try {
    for (const day of weekdays()) {
      world.dawn(day, luck);
      const deeds = luck.shuffled([today, ...Array.from({ length: DEEDS_A_DAY }, () => luck.one(ALL_DEEDS))]);
      for (const draw of deeds) {
        if (isOver()) return;
        const deed = await draw({ world, chance: luck, marks, day });
        marks = await strike(stage, deed, marks, luck);
      }
      if (luck.next() < 0.25) marks = await crowd(stage, marks, luck);
      await evening(world, score);
    }
  } finally {
    await world.close();
  }
}

/** The last run of the day is left in peace; then every output must have had every paper once. */
async function evening(world: World, score: Score): Promise<void> {
  const ended = await radar(world, ['today', '-q']);
  if (ended.code !== 0)
    score.find('evening', `radar today ended with ${ended.code}: ${ended.err.trim().slice(0, 600)}`);
  const announced = [...world.announced.values()].flat();
  for (const [output, received] of Object.entries(outputsOf(world))) {
    const { missing, twice } = balance(received, announced);
    if (missing.length > 0) score.find(`output ${output}`, `never had ${missing.join(' ')}`);
    if (twice.length > 0) score.find(`output ${output}`, `had more than once ${twice.join(' ')}`);
  }
  sweepSeen(world, score);
}

/**
 * What a killed radar leaves may be another's that is still at work, so it goes an hour later, with the next file that is
 * written in its folder: it is made that old here, and has to be gone in the evening after something new was written.
 */
function sweepSeen({ home }: World, score: Score): void {
  for (const name of leftovers(home)) {
    const path = join(home, name);
    const { mtimeMs } = statSync(path);
    if (/-(?:wal|shm)$/.test(name))
      score.find('leftovers', `${name}, though the last radar closed its store`);
    else if (mtimeMs / 1000 > LONG_AGO) utimesSync(path, LONG_AGO, LONG_AGO);
    else if (wasWrittenAfter(dirname(path), statSync(path).ctimeMs)) {
      score.find('leftovers', name.replace(/[0-9a-f]{8,}|\d{6,}/g, '…'));
      rmSync(path, { recursive: true, force: true });
    }
  }
}

const wasWrittenAfter = (folder: string, moment: number): boolean =>
  readdirSync(folder, { withFileTypes: true }).some(
    (entry) =>
      entry.isFile() && !entry.name.startsWith('.') && statSync(join(folder, entry.name)).mtimeMs > moment,
  );

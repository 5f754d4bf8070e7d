/** One operation under blows: each is followed by a look at what is there, the last by a run in peace that must heal all. */
import { join } from 'node:path';
import { type Chance, chance } from '../chance.ts';
import { type Blow, describeBlow, type Ended, radar } from '../process.ts';
import type { Aim } from './blows.ts';
import type { Deed } from './deeds.ts';
import { look, type Marks } from './truth.ts';
import type { World } from './world.ts';

export interface Tally {
  /** Blows that ended a process, or made a call fail. */
  kills: number;
  /** Runs that had come to their end before the blow. */
  spared: number;
  /** Runs in peace afterwards. */
  healed: number;
  findings: number;
}

export interface Score {
  readonly count: (what: string, part: Exclude<keyof Tally, 'findings'>) => void;
  readonly find: (what: string, story: string) => void;
}

const sameMarks = (a: Marks, b: Marks): boolean => a.join() === b.join();

/** What a run that came to its end may not be. */
export function misbehaviour(ended: Ended, allowed: readonly number[]): string | undefined {
  const isBug = ended.code === 1 || /this is a bug|\n {4}at \S+ \(/.test(ended.err);
  if (!isBug && ended.code !== null && allowed.includes(ended.code)) return undefined;
  return `ended with ${ended.code ?? 'a signal of its own'}: ${ended.err.trim().slice(0, 600)}`;
}

export interface Stage {
  readonly world: World;
  readonly aim: Aim;
  readonly score: Score;
}

/** The marks that are there afterwards: those before or those after the deed, and nothing between. */
export async function strike(stage: Stage, deed: Deed, before: Marks, luck: Chance): Promise<Marks> {
  const { world, aim, score } = stage;
  const seat =
    deed.data === undefined ? world : { ...world, env: { ...world.env, RADAR_DATA_DIR: deed.data } };
  const start = deed.start ?? (deed.data === undefined ? before : deed.after);
  const data = deed.data ?? world.data;
  const blows = chance(luck.whole(1, 2 ** 30));
  const isFailing = blows.next() < 0.2;
  let isDone = false;
  const inspect = (story: string, ended: Ended): void => {
    const { faults, marks } = look(data, join(world.home, 'scratch'));
    const isBroken = deed.isBroken === true && ended.code !== 0;
    for (const fault of isBroken ? [] : faults)
      score.find(deed.name, `${story}: the store is unsound: ${fault}`);
    const wasTold = deed.told?.test(ended.out + ended.err) === true;
    isDone = isDone || wasTold || (deed.once === true && sameMarks(marks, deed.after));
    const isRight = isDone || ended.code === 0 ? [deed.after] : [start, deed.after];
    // Before a first migration there is nothing to look at.
    if (faults.length === 0 && !isBroken && !isRight.some((one) => sameMarks(one, marks)))
      score.find(
        deed.name,
        `${story}: the marks are ${marks.join() || 'none'}, not ${isRight.map((one) => one.join()).join(' or ')}`,
      );
    for (const lack of deed.always?.() ?? []) score.find(deed.name, `${story}: ${lack}`);
  };
  for (let left = blows.whole(1, 5); left > 0 && !(isDone && deed.once); left--) {
    const blow: Blow = isFailing ? aim.fault(deed.name, blows) : aim.draw(deed.name, blows);
    const ended = await radar(seat, deed.args, { blow });
    const hit = blow.kind === 'fault' ? ended.code !== 0 : ended.code === null;
    aim.met(deed.name, blow, hit);
    score.count(deed.name, hit ? 'kills' : 'spared');
    const story = `radar ${deed.args.join(' ')}, ${describeBlow(blow)}`;
    const allowed = blow.kind === 'fault' ? [0, 2, 3, 5, 6, 8, 9] : [0];
    const fault = ended.code === null ? undefined : misbehaviour(ended, allowed);
    if (fault !== undefined) score.find(deed.name, `${story}: ${fault}`);
    inspect(story, ended);
  }
  if (!(isDone && deed.once)) {
    const ended = await radar(seat, deed.args);
    aim.timed(deed.name, ended.ms);
    const fault = misbehaviour(ended, [0]);
    if (fault !== undefined) score.find(deed.name, `the next run: ${fault}`);
    inspect('the next run', ended);
  }
  score.count(deed.name, 'healed');
  for (const lack of (await deed.finally?.()) ?? []) score.find(deed.name, `in the end: ${lack}`);
  // What was found once is not found again in all that follows.
  return deed.data === undefined ? look(data, join(world.home, 'scratch')).marks : before;
}

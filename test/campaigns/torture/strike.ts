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

interface Inspector {
  readonly inspect: (story: string, ended: Ended) => void;
  /** Whether it is done, and must never be done again. */
  readonly isOver: () => boolean;
}

/** Looks at what is there after every blow: the marks before or those after the deed, and nothing between. */
function inspectorOf({ world, score }: Stage, deed: Deed, data: string, start: Marks): Inspector {
  let isDone = false;
  const accuse = (story: string, lacks: readonly string[]): void => {
    for (const lack of lacks) score.find(deed.name, `${story}: ${lack}`);
  };
  return {
    isOver: () => isDone && deed.once === true,
    inspect: (story, ended) => {
      const { faults, marks } = look(data, join(world.home, 'scratch'));
      const isBroken = deed.isBroken === true && ended.code !== 0;
      const wasTold = deed.told?.test(ended.out + ended.err) === true;
      isDone = isDone || wasTold || (deed.once === true && sameMarks(marks, deed.after));
      const right = isDone || ended.code === 0 ? [deed.after] : [start, deed.after];
      if (!isBroken)
        accuse(
          story,
          faults.map((fault) => `the store is unsound: ${fault}`),
        );
      if (!isBroken && faults.length === 0 && !right.some((one) => sameMarks(one, marks)))
        accuse(story, [`the marks are ${marks.join()}, not ${right.map((one) => one.join()).join(' or ')}`]);
      accuse(story, deed.always?.() ?? []);
    },
  };
}

/** What a process may end with whose calls fail: the failure is named, whichever it was. */
const NAMED = [0, 2, 3, 5, 6, 8, 9];

/** The marks that are there in the end. */
export async function strike(stage: Stage, deed: Deed, before: Marks, luck: Chance): Promise<Marks> {
  const { world, aim, score } = stage;
  const data = deed.data ?? world.data;
  const seat = { ...world, env: { ...world.env, RADAR_DATA_DIR: data } };
  const start = deed.start ?? (deed.data === undefined ? before : deed.after);
  const { inspect, isOver } = inspectorOf(stage, deed, data, start);
  const blows = chance(luck.whole(1, 2 ** 30));
  const isFailing = blows.next() < 0.2;
  for (let left = blows.whole(1, 5); left > 0 && !isOver(); left--) {
    const blow: Blow = isFailing ? aim.fault(deed.name, blows) : aim.draw(deed.name, blows);
    const ended = await radar(seat, deed.args, { blow });
    const hit = blow.kind === 'fault' ? ended.code !== 0 : ended.code === null;
    aim.met(deed.name, blow, hit);
    score.count(deed.name, hit ? 'kills' : 'spared');
    const story = `radar ${deed.args.join(' ')}, ${describeBlow(blow)}`;
    const fault = ended.code === null ? undefined : misbehaviour(ended, blow.kind === 'fault' ? NAMED : [0]);
    if (fault !== undefined) score.find(deed.name, `${story}: ${fault}`);
    inspect(story, ended);
  }
  if (!isOver()) {
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

/** Many radars at once on one store, some of them killed; and copies that are taken from under them. */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../chance.ts';
import { radar } from '../process.ts';
import { misbehaviour, type Stage } from './strike.ts';
import { look, lookAt, type Marks } from './truth.ts';

const BESIDE: readonly (readonly string[])[] = [
  ['today', '-q'],
  ['refresh', '-q'],
  ['list'],
  ['search', 'waves'],
  ['feedback', 'list'],
  ['store', 'check'],
  ['doctor'],
];

/** The marks afterwards: all that were confirmed, none that nobody made. */
export async function crowd({ world, score, aim }: Stage, before: Marks, luck: Chance): Promise<Marks> {
  const name = 'crowd of 2 to 20';
  const size = luck.whole(2, 20);
  const asked = Array.from({ length: size }, (_, index) => {
    const id = `arxiv:2502.${String(luck.whole(0, 999)).padStart(3, '0')}${String(index).padStart(2, '0')}`;
    const args = luck.next() < 0.4 ? ['save', id, '--offline', '-q'] : luck.one(BESIDE);
    const blow = luck.next() < 0.3 ? ({ kind: 'time', ms: luck.next() * 900 } as const) : undefined;
    return { id: args[0] === 'save' ? id : undefined, args, blow };
  });
  const runs = asked.map(async ({ id, args, blow }) => {
    const ended = await radar(world, args, { blow, deadline: 120_000 });
    if (ended.code === null) score.count(name, 'kills');
    else {
      score.count(name, 'spared');
      // Another one has the lock, which is what 75 says.
      const fault = misbehaviour(ended, [0, 75]);
      if (fault !== undefined) score.find(name, `one of ${size}, radar ${args.join(' ')}: ${fault}`);
    }
    return { mark: id && `save ${id}`, ended };
  });
  const copy = await copyInUse(world.data, join(world.home, 'copied'));
  const ended = await Promise.all(runs);
  const { faults, marks } = look(world.data, join(world.home, 'scratch'));
  for (const fault of faults) score.find(name, `of ${size}: the store is unsound: ${fault}`);
  const must = [
    ...before,
    ...ended.flatMap(({ mark, ended: { code } }) => (mark !== undefined && code === 0 ? [mark] : [])),
  ];
  const may = new Set([...before, ...ended.flatMap(({ mark }) => mark ?? [])]);
  const lost = must.filter((mark) => !marks.includes(mark));
  const strange = marks.filter((mark) => !may.has(mark));
  if (lost.length > 0) score.find(name, `of ${size}: lost ${lost.join()}`);
  if (strange.length > 0) score.find(name, `of ${size}: nobody made ${strange.join()}`);
  if (copy !== undefined) {
    const read = await radar({ ...world, env: { ...world.env, RADAR_DATA_DIR: copy } }, ['feedback', 'list']);
    // A copy of two moments may be damaged: then it is told.
    const fault = misbehaviour(read, [0, 8]);
    if (fault !== undefined) score.find('copied in use', fault);
    if (read.code === 0 && lookAt(join(copy, 'radar.db')).faults.length > 0)
      score.count('copied in use', 'kills');
    else score.count('copied in use', 'spared');
    rmSync(copy, { recursive: true, force: true });
  }
  score.count(name, 'healed');
  aim.timed(name, 0);
  return marks;
}

/** As somebody does who does not know better: one file after the other. */
async function copyInUse(data: string, to: string): Promise<string | undefined> {
  await new Promise((resolve) => setTimeout(resolve, 250));
  if (!existsSync(join(data, 'radar.db'))) return undefined;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { mode: 0o700 });
  for (const ending of ['', '-wal', '-shm']) {
    try {
      copyFileSync(join(data, `radar.db${ending}`), join(to, `radar.db${ending}`));
    } catch {
      // The last radar has just closed it.
    }
  }
  return to;
}

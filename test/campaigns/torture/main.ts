/**
 * `npm run torture -- [--kills N] [--seed S] [--minutes M] [--lanes L] [--month I] [--no-disks]
 * [--json FILE]`: radar is killed and its
 * calls are failed at seeded points of every operation that writes, over months of a reader's days, and what is there
 * afterwards is held against the truth. What was found is told with the seed and the month that find it again.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { canMount } from '../../helpers/disk.ts';
import { canTrace } from '../process.ts';
import { table } from '../report.ts';
import { createAim } from './blows.ts';
import { fullDisks } from './disks.ts';
import { liveAMonth } from './month.ts';
import type { Score, Tally } from './strike.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '60' },
    lanes: { type: 'string', default: '2' },
    month: { type: 'string' },
    'no-disks': { type: 'boolean' },
    json: { type: 'string' },
  },
});
const [wanted, seed, minutes, lanes] = [values.kills, values.seed, values.minutes, values.lanes].map(
  Number,
) as [number, number, number, number];

const start = performance.now();
const tallies = new Map<string, Tally>();
const findings: { readonly what: string; readonly story: string; readonly again: string }[] = [];
let kills = 0;

const tallyOf = (what: string): Tally => {
  const tally = tallies.get(what) ?? { kills: 0, spared: 0, healed: 0, findings: 0 };
  tallies.set(what, tally);
  return tally;
};

function scoreOf(again: string): Score {
  return {
    count: (what, part) => {
      tallyOf(what)[part] += 1;
      if (part === 'kills') kills += 1;
    },
    find: (what, story) => {
      tallyOf(what).findings += 1;
      findings.push({ what, story, again });
      process.stderr.write(`FOUND ${what}: ${story}\n      again: ${again}\n`);
    },
  };
}

const isOver = (): boolean => kills >= wanted || performance.now() - start > minutes * 60_000;
const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const again = (month: number): string => `npm run torture -- --seed ${seed} --month ${month} --kills 100000`;
const monthOf = (month: number): Promise<void> =>
  liveAMonth({
    root,
    seed: seed * 100_003 + month,
    aim: createAim(),
    score: scoreOf(again(month)),
    isOver,
  });

const minutesSoFar = (): number => (performance.now() - start) / 60_000;

/** Also after each month: a campaign of hours that is ended before its time has not been for nothing. */
function keepCount(): void {
  if (values.json === undefined) return;
  const counted = { seed, kills, minutes: minutesSoFar(), traced: canTrace, mounted: canMount };
  const whole = { ...counted, tallies: Object.fromEntries(tallies), findings };
  writeFileSync(values.json, `${JSON.stringify(whole, null, 2)}\n`);
}

async function lane(first: number): Promise<void> {
  for (let month = first; !isOver(); month += lanes) {
    await monthOf(month);
    keepCount();
  }
}

if (values.month !== undefined) await monthOf(Number(values.month));
else {
  if (canMount && values['no-disks'] !== true)
    await fullDisks(root, seed, scoreOf('the disks come first, whatever the seed'));
  await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)));
}

const took = minutesSoFar();
const rows = [...tallies].map(([what, tally]) =>
  [what, tally.kills, tally.spared, tally.healed, tally.findings].map(String),
);
const heads = ['operation', 'blows that met it', 'ended before', 'healed by the next run', 'findings'];
const summary = `${kills} kills and failed calls in ${took.toFixed(1)} minutes (${(kills / took).toFixed(0)} a minute), seed ${seed}, ${
  canTrace ? 'by time and by system call' : 'by time only: strace is not to be had here'
}${canMount ? '' : ', without full and read-only disks: mounting is not allowed here'}; ${findings.length} findings.`;
process.stdout.write(`${table(heads, rows)}\n\n${summary}\n`);
keepCount();
process.exitCode = findings.length === 0 ? 0 : 1;

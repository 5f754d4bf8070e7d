/**
 * `npm run cron -- [--seed S] [--months N]`: a month of a cron job, run by run, each a process with the clock and time zone of
 * its morning: mornings skipped and doubled, a laptop asleep for days, travels, the night in which summer time ends, kills,
 * and outputs that fail for a day. At the end each of seven outputs must have had every paper exactly once.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { canShiftClock } from '../process.ts';
import { table } from '../report.ts';
import { liveByCron } from './month.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, months: { type: 'string', default: '1' } },
});

if (!canShiftClock) {
  process.stdout.write('Skipped: faketime is not here, and without it every morning is today.\n');
} else {
  const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const rows: string[][] = [];
  for (let seed = Number(values.seed); rows.length < Number(values.months); seed++) {
    const { runs, ends, papers, findings } = await liveByCron(root, seed);
    const ended = [...ends].map(([end, count]) => `${end} × ${count}`).join(', ');
    rows.push([String(seed), String(runs), ended, String(papers), String(findings.length)]);
    for (const finding of findings) process.stdout.write(`FOUND (--seed ${seed}) ${finding}\n`);
    if (findings.length > 0) process.exitCode = 1;
  }
  process.stdout.write(`${table(['seed', 'runs', 'ends', 'papers', 'findings'], rows)}\n`);
}

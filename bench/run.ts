/** `npm run bench`: ratios measured in one run against a baseline, with the limit each has to keep. `--quick` takes fewer runs. */
import { browseBenchmarks } from './browse.ts';
import { feedBenchmark } from './feed.ts';
import { startupBenchmarks } from './startup.ts';

const quick = process.argv.includes('--quick');
const rows = [
  ...startupBenchmarks(quick ? 7 : 21),
  ...feedBenchmark(quick ? 5 : 15),
  ...(await browseBenchmarks(quick ? 3 : 9)),
];

for (const { name, ms, baselineMs, ratio, limit } of rows) {
  const verdict = ratio <= limit ? 'ok  ' : 'OVER';
  process.stdout.write(
    `${verdict} ${name.padEnd(58)} ${ms.toFixed(0).padStart(6)} ms / ${baselineMs.toFixed(0).padStart(5)} ms = ${ratio.toFixed(2)} (limit ${limit})\n`,
  );
}
const over = rows.filter(({ ratio, limit }) => ratio > limit);
// A shared machine has bad seconds: the short form reports, the long form judges.
if (over.length > 0 && !quick) process.exitCode = 1;

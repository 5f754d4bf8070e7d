/**
 * `npm run bench`: ratios measured in one run against a baseline, with the limit each has to keep.
 *
 *   --quick              fewer runs, half a minute, and no judgement
 *   --json               the figures as JSON on stdout
 *   --compare OLD.json   what changed since, and whether it is more than noise
 *   --papers 10k,100k    time and size against papers instead, with exponents; 1M and 3M take minutes and gigabytes
 *   --plot FILE.svg      and a picture of it
 *   --stores FOLDER      where those stores are made and kept for the next time
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { browseBenchmarks } from './browse.ts';
import { feedBenchmark } from './feed.ts';
import { compare } from './lib/compare.ts';
import type { BenchRow } from './lib/measure.ts';
import { startupBenchmarks } from './startup.ts';
import { amountOf } from './store/amount.ts';
import { type Growth, measureGrowth } from './store/growth.ts';
import { plotGrowth } from './store/plot.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    compare: { type: 'string' },
    papers: { type: 'string' },
    plot: { type: 'string' },
    stores: { type: 'string' },
  },
});
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const machine = { node: process.version, platform: `${process.platform}-${process.arch}` };

if (values.papers === undefined) await ratios();
else growths(values.papers.split(',').map(amountOf));

async function ratios(): Promise<void> {
  const { quick } = values;
  const rows: readonly BenchRow[] = [
    ...startupBenchmarks(quick ? 3 : 21),
    ...feedBenchmark(quick ? 5 : 15),
    ...(await browseBenchmarks(quick ? 3 : 9)),
  ];
  if (values.json) print(JSON.stringify({ schema: 'radar.bench/1', ...machine, rows }, null, 2));
  else rows.forEach(printRow);
  if (values.compare !== undefined) {
    const { rows: before } = JSON.parse(readFileSync(values.compare, 'utf8')) as { rows: BenchRow[] };
    for (const { name, change, factor = 1 } of compare(before, rows))
      process.stderr.write(`${change.padEnd(13)} × ${factor.toFixed(2)}  ${name}\n`);
  }
  // A shared machine has bad seconds: the short form reports, the long form judges.
  if (rows.some(({ ratio, limit }) => ratio > limit) && !quick) process.exitCode = 1;
}

function printRow({ name, ms, baselineMs, ratio, spread: [low, high], limit }: BenchRow): void {
  const verdict = ratio <= limit ? 'ok  ' : 'OVER';
  const figures = `${ms.toFixed(0).padStart(6)} ms / ${baselineMs.toFixed(0).padStart(5)} ms = ${ratio.toFixed(2)}`;
  print(`${verdict} ${name.padEnd(58)} ${figures} (${low.toFixed(2)} to ${high.toFixed(2)}; limit ${limit})`);
}

function growths(sizes: readonly number[]): void {
  const rows = measureGrowth({
    sizes,
    runs: values.quick ? 3 : 7,
    folder: values.stores,
    onStep: (step) => process.stderr.write(`${step}\n`),
  });
  if (values.json)
    print(JSON.stringify({ schema: 'radar.bench.growth/1', ...machine, sizes, rows }, null, 2));
  else printGrowth(sizes, rows);
  if (values.plot !== undefined) writeFileSync(values.plot, plotGrowth(sizes, rows));
}

function printGrowth(sizes: readonly number[], rows: readonly Growth[]): void {
  const cells = (texts: readonly string[]): string => texts.map((text) => text.padStart(12)).join('');
  print(
    `${'papers'.padEnd(32)}${cells(sizes.map((size) => size.toLocaleString('en')))}${'exponent'.padStart(12)}`,
  );
  for (const { name, unit, values: own, exponent } of rows)
    print(
      `${`${name}, ${unit}`.padEnd(32)}${cells(own.map((value) => value.toFixed(0)))}${exponent.toFixed(2).padStart(12)}`,
    );
}

/** Times in pairs: the two sides run in turn, so that a machine whose speed drifts treats both alike. */
import { spawnSync } from 'node:child_process';

export interface Measurement {
  readonly ms: number;
  readonly baselineMs: number;
  /** Median of the ratios pair by pair. */
  readonly ratio: number;
}

export interface BenchRow extends Measurement {
  readonly name: string;
  /** The ratio that has to be kept. */
  readonly limit: number;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of wall time for a whole process; throws unless it ends with 0. */
export function processTime(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return ms;
}

/** Milliseconds of wall time for a function. */
export function callTime(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Medians of both sides and of the ratios pair by pair, after one warm-up pair. */
export function inPairs(runs: number, measured: () => number, baseline: () => number): Measurement {
  measured();
  baseline();
  const pairs = Array.from({ length: runs }, () => [measured(), baseline()] as const);
  return {
    ms: median(pairs.map(([a]) => a)),
    baselineMs: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}

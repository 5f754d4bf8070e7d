/** Times in pairs: the two sides run in turn, so that a machine whose speed drifts treats both alike. */
import { spawnSync } from 'node:child_process';

export interface Measurement {
  readonly ms: number;
  readonly baselineMs: number;
  /** Median of the ratios pair by pair. */
  readonly ratio: number;
  /** The quartiles of those ratios: half of the pairs lie between them. */
  readonly spread: readonly [number, number];
}

export interface BenchRow extends Measurement {
  readonly name: string;
  /** The ratio that has to be kept. */
  readonly limit: number;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

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

/** Medians of both sides and of the ratios pair by pair, after warm-up pairs: one unless told. */
export function inPairs(
  runs: number,
  measured: () => number,
  baseline: () => number,
  warmUps = 1,
): Measurement {
  for (let pair = 0; pair < warmUps; pair++) {
    measured();
    baseline();
  }
  const pairs = Array.from({ length: runs }, () => [measured(), baseline()] as const);
  const ratios = pairs.map(([a, b]) => a / b);
  return {
    ms: median(pairs.map(([a]) => a)),
    baselineMs: median(pairs.map(([, b]) => b)),
    ratio: median(ratios),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  };
}

/** Times against one that is given, such as what people call instantaneous. */
export function toFixed(times: readonly number[], baselineMs: number): Measurement {
  const ratios = times.map((ms) => ms / baselineMs);
  return {
    ms: median(times),
    baselineMs,
    ratio: median(ratios),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  };
}

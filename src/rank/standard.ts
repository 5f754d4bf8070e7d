/**
 * Scores in standard deviations above what is usual among the papers being ranked. Mean and deviation are kept within
 * what real days show, so that a day without anything relevant has no high scores, a day full of it has many, and five
 * papers from a file are measured like five hundred from arXiv.
 */
export interface Usual {
  /** Mean and deviation on a typical day. */
  readonly mean: number;
  readonly deviation: number;
  readonly meanRange: readonly [number, number];
  readonly deviationRange: readonly [number, number];
}

/** How many papers the typical day counts for beside the day at hand. */
const PRIOR = 20;

export function standardise(values: Float64Array, usual: Usual): Float64Array {
  let sum = PRIOR * usual.mean;
  for (const value of values) sum += value;
  const mean = sum / (values.length + PRIOR);
  let squares = PRIOR * usual.deviation ** 2;
  for (const value of values) squares += (value - mean) ** 2;
  const deviation = clamp(Math.sqrt(squares / (values.length + PRIOR)), usual.deviationRange);
  const from = clamp(mean, usual.meanRange);
  return values.map((value) => (value - from) / deviation);
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

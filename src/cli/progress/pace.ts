/** How fast work goes, and how long the rest of it will take. */
import type { Clock } from '../../context.ts';

export interface MeasuredPace {
  /** Things a second, whole. */
  readonly rate: number;
  readonly secondsLeft: number;
}

/** Undefined until there is something to judge by. */
export type MeasurePace = (done: number, of: number) => MeasuredPace | undefined;

/** Shorter than this nothing can be said of what is left. */
const LEAST_MS = 500;

/** Counts from what was done when it was first asked. */
export function createPace(clock: Clock): MeasurePace {
  let start: { readonly at: number; readonly done: number } | undefined;
  return (done, of) => {
    const now = clock.now();
    start ??= { at: now, done };
    const passed = now - start.at;
    if (passed < LEAST_MS || done <= start.done) return undefined;
    const rate = ((done - start.done) / passed) * 1000;
    return { rate: Math.round(rate), secondsLeft: Math.ceil((of - done) / rate) };
  };
}

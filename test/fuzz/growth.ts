/** How the time of each reader grows with its input, up to a megabyte: by the processor's time, or by counting what ran. */
import { cpuUsage } from 'node:process';
import { RadarError } from '../../src/errors.ts';
import { type Attack, attacksOf } from './attacks.ts';
import type { BlockCounts } from './coverage.ts';
import type { Target } from './target.ts';

/** Characters. A step that takes long is the last one. */
const STEPS = [65_536, 262_144, 1_048_576];
const LARGEST = 1_048_576;
/** Milliseconds that a megabyte may take, however it grows: nobody waits for less. */
const QUICK = 200;
/** Milliseconds of a step, after which the next would take minutes where it grows with the square. */
const SLOW = 3_000;
/** How much shorter the text is that a step is held against: memory that runs short now and then moves the exponent little. */
const APART = 16;
/** Of the exponent: n log n is 1.08 here, n² is 2; the rest is the machine's. */
const MOST = 1.25;

export interface Growth {
  readonly attack: string;
  /** Characters, and the milliseconds that they took. */
  readonly length: number;
  readonly ms: number;
  /** The power of the length that the time grows with; undefined where it took no noticeable time. */
  readonly exponent?: number;
  readonly error?: string;
}

export const isTooSteep = ({ exponent = 0, error }: Growth): boolean =>
  error !== undefined || exponent > MOST;

/** Every attack on a target, or one of so many. */
export function* growthOf(target: Target, every: number): Generator<Growth> {
  for (const attack of sampled(target, every)) {
    const growth = growthUnder(target, attack);
    // A machine that did something else shows once; growth shows again.
    yield isTooSteep(growth) ? growthUnder(target, attack, 3) : growth;
  }
}

const sampled = ({ format, seeds }: Target, every: number): readonly Attack[] =>
  attacksOf(format, seeds()).filter((_, index) => index % every === 0);

function growthUnder(target: Target, attack: Attack, rounds = 1): Growth {
  let last: Growth = { attack: attack.name, length: 0, ms: 0 };
  try {
    for (const length of STEPS) {
      last = { attack: attack.name, length, ms: fastest(target, attack.make(length), rounds) };
      if (last.ms > SLOW) break;
    }
    if (last.ms < QUICK && last.length === LARGEST) return last;
    const before = fastest(target, attack.make(last.length / APART), Math.max(rounds, 2));
    return { ...last, exponent: Math.log(last.ms / Math.max(before, 0.1)) / Math.log(APART) };
  } catch (error) {
    return { ...last, error: String(error).slice(0, 200) };
  }
}

/** The processor's time: other programs of the machine do not count. */
function fastest(target: Target, input: string, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = cpuUsage();
    attempt(target, input);
    best = Math.min(best, cpuUsage(started).user / 1000);
  }
  return best;
}

/** To be turned away with a reason is as good as to be read. */
function attempt(target: Target, input: string): void {
  try {
    target.read(input);
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
  }
}

export interface SteepBlock {
  readonly block: string;
  /** Times that it ran, at the length and at twice the length. */
  readonly once: number;
  readonly twice: number;
}

/** Characters of each input that is counted. */
const COUNTED = 4_096;
/** What runs twice as often for twice the text is as it should be; log n adds little. */
const MOST_MORE = 2.7;

/**
 * Blocks of code that run far more than twice as often when every attack is twice as long. The same on every machine; what
 * Node itself does inside of one call, as in a regular expression, is not seen (`test/regexes.test.ts` judges those).
 */
export function steepBlocks(target: Target, counter: BlockCounts, every = 1): readonly SteepBlock[] {
  const attacks = sampled(target, every);
  const count = (length: number): ReadonlyMap<string, number> => {
    counter.take();
    for (const { make } of attacks) attempt(target, make(length));
    return counter.take();
  };
  // What runs once, whoever comes first, is no growth.
  for (const { make } of attacks) attempt(target, make(64));
  const once = count(COUNTED);
  const twice = count(2 * COUNTED);
  const telling = (attacks.length * COUNTED) / 8;
  return [...twice].flatMap(([block, times]) => {
    const before = once.get(block) ?? 0;
    return times > telling && times > MOST_MORE * before ? [{ block, once: before, twice: times }] : [];
  });
}

/** How the time of each reader grows with its input: doubled until it is slow, or a megabyte long. */
import { cpuUsage } from 'node:process';
import { type Attack, attacksOf } from './attacks.ts';
import type { Target } from './target.ts';

/** Characters. */
const SMALLEST = 32_768;
const LARGEST = 1_048_576;
/** Milliseconds below which a time says nothing. */
const TELLING = 15;
/** Milliseconds of one reading, after which doubling would only cost time. */
const ENOUGH = 1_500;
/** What doubling may cost: n log n is 2.1 here, n² is 4; the rest is the machine's. */
const MOST = 2.6;

export interface Growth {
  readonly target: string;
  readonly attack: string;
  readonly length: number;
  readonly ms: number;
  /** Of the time to that of half the length. */
  readonly ratio: number;
  readonly error?: string;
}

/** The steepest attack that takes noticeable time; undefined where none does. */
export function* growthOf(target: Target): Generator<Growth> {
  for (const attack of attacksOf(target.format)) {
    const growth = growthUnder(target, attack);
    if (growth !== undefined) yield growth;
  }
}

export const isTooSteep = ({ ratio, error }: Growth): boolean => error !== undefined || ratio > MOST;

function growthUnder(target: Target, attack: Attack): Growth | undefined {
  let before: number | undefined;
  let found: Growth | undefined;
  for (let length = SMALLEST; length <= LARGEST; length *= 2) {
    const input = attack.make(length);
    const of = { target: target.name, attack: attack.name, length };
    let ms: number;
    try {
      ms = fastest(target, input);
    } catch (error) {
      return { ...of, ms: 0, ratio: 0, error: String(error).slice(0, 200) };
    }
    // What is fast is looked at again when it is large.
    if (ms < TELLING / 10 && length * 8 <= LARGEST) length *= 4;
    if (before !== undefined && before >= TELLING) {
      const ratio = ms / before;
      // A pause of the machine shows once; growth shows again.
      if (found === undefined || ratio > found.ratio) found = { ...of, ms, ratio };
      if (ms > ENOUGH) return { ...of, ms, ratio };
    }
    before = ms;
  }
  return found;
}

function fastest(target: Target, input: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    // The processor's time: other programs of the machine do not count.
    const started = cpuUsage();
    target.read(input);
    best = Math.min(best, cpuUsage(started).user / 1000);
    if (best < TELLING / 2 || best > ENOUGH / 4) break;
  }
  return best;
}

/** One target for a while: what reaches code that nothing has reached is kept and changed further. */
import { performance } from 'node:perf_hooks';
import { cpuUsage } from 'node:process';
import { RadarError } from '../../src/errors.ts';
import type { BlockCounts } from './coverage.ts';
import { minimised } from './minimise.ts';
import { type Chance, mutated } from './mutate.ts';
import type { Target } from './target.ts';

export interface Finding {
  readonly target: string;
  readonly what: string;
  readonly input: string;
}

export interface Run {
  readonly executions: number;
  /** Blocks of radar's code that ran. */
  readonly blocks: number;
  readonly kept: readonly string[];
  readonly findings: readonly Finding[];
}

const SMALLEST_BATCH = 64;
const LARGEST_BATCH = 1024;
/** Milliseconds of the processor for one input of twenty thousand characters. */
const PATIENCE = 2_000;

/** What goes wrong with an input; undefined where all is as promised. */
export function failureOf(target: Target, input: string): string | undefined {
  const started = cpuUsage();
  try {
    const result = target.read(input);
    const ms = cpuUsage(started).user / 1000;
    if (ms > PATIENCE) return `takes too long`;
    target.holds?.(result as never, input);
    return undefined;
  } catch (error) {
    if (error instanceof RadarError) return undefined;
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error);
  }
}

export function fuzz(
  target: Target,
  seeds: readonly string[],
  { counter, chance, forMs }: { counter: BlockCounts; chance: Chance; forMs: number },
): Run {
  const corpus = [...seeds];
  const seen = new Set<string>();
  const findings = new Map<string, Finding>();
  let executions = 0;
  const reading = (input: string): void => {
    executions += 1;
    const what = failureOf(target, input);
    if (what === undefined || findings.has(kindOf(what))) return;
    const shortest = minimised(input, (text) => kindOf(failureOf(target, text) ?? '') === kindOf(what));
    findings.set(kindOf(what), { target: target.name, what, input: shortest });
  };
  const freshOf = (): string[] => [...counter.take().keys()].filter((block) => !seen.has(block));
  /** Counters tell of a batch; whose the new blocks are shows when its halves are read again. */
  const keep = (batch: readonly string[]): void => {
    batch.forEach(reading);
    const fresh = freshOf();
    if (fresh.length === 0) return;
    if (batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      keep(batch.slice(0, half));
      keep(batch.slice(half));
    } else corpus.push(...batch);
    for (const block of fresh) seen.add(block);
  };
  seeds.forEach(reading);
  for (const block of counter.take().keys()) seen.add(block);
  let size = SMALLEST_BATCH;
  const until = performance.now() + forMs;
  while (performance.now() < until) {
    const before = corpus.length;
    keep(Array.from({ length: size }, () => mutated(chance.of(corpus) ?? '', corpus, target.format, chance)));
    // Asking the counters takes as long as a hundred small inputs.
    size = corpus.length === before ? Math.min(2 * size, LARGEST_BATCH) : SMALLEST_BATCH;
  }
  return {
    executions,
    blocks: seen.size,
    kept: corpus.slice(seeds.length),
    findings: [...findings.values()],
  };
}

/** Two failures are one where they differ in their numbers and quotations alone. */
const kindOf = (what: string): string => what.replace(/\d+|["“'].*/g, '');

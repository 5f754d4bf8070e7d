/** All targets in turn, each for its share of the time, from one seed. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../bench/lib/sample.ts';
import { countBlocks } from './coverage.ts';
import { type Finding, fuzz } from './loop.ts';
import { chanceOf } from './mutate.ts';
import type { Target } from './target.ts';

export interface CampaignOptions {
  readonly minutes: number;
  readonly seed: number;
  /** Where what was kept is kept, for the next campaign. */
  readonly corpus: string | undefined;
}

/** True where nothing was found. */
export function campaign(
  targets: readonly Target[],
  { minutes, seed, corpus }: CampaignOptions,
  tell: (line: string) => void,
): boolean {
  const counter = countBlocks();
  const findings: Finding[] = [];
  const forMs = (minutes * 60_000) / targets.length;
  let executions = 0;
  for (const [index, target] of targets.entries()) {
    const folder = corpus === undefined ? undefined : join(corpus, target.name);
    const chance = chanceOf(seeded(seed + index));
    const run = fuzz(target, [...target.seeds(), ...keptIn(folder)], { counter, chance, forMs });
    if (folder !== undefined) keepIn(folder, run.kept);
    executions += run.executions;
    findings.push(...run.findings);
    const rate = Math.round(run.executions / (forMs / 1000));
    tell(
      `${target.name.padEnd(16)} ${String(run.executions).padStart(9)} inputs ${String(rate).padStart(6)}/s ` +
        `${String(run.kept.length).padStart(5)} kept ${String(run.blocks).padStart(6)} blocks` +
        `${run.findings.length === 0 ? '' : ` ${run.findings.length} FOUND`}`,
    );
    for (const one of run.findings) tell(reportOf(one));
  }
  tell(`${executions} inputs, ${findings.length} findings, seed ${seed}`);
  return findings.length === 0;
}

const reportOf = ({ target, what, input }: Finding): string =>
  `  ${target}: ${what}\n  ['${target}', ${JSON.stringify(input)}],`;

const keptIn = (folder: string | undefined): string[] =>
  folder === undefined || !existsSync(folder)
    ? []
    : readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf16le'));

/** As UTF-16: an input may hold half of a character. */
function keepIn(folder: string, inputs: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const input of inputs) {
    const name = createHash('sha256').update(Buffer.from(input, 'utf16le')).digest('hex').slice(0, 16);
    writeFileSync(join(folder, name), input, 'utf16le');
  }
}

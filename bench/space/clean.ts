/**
 * The space that rankings are measured with: it has read nothing of the days that the tasks of `arxiv-authors` and its
 * siblings are of, unlike the one that ships. `npx tsx bench/space/clean.ts --data DIR [--out FILE] [--work WORK]`
 *
 * DIR as for prepare.ts. About ten minutes of one processor, 5 GB; needs python3 with numpy and scipy, and g++. The file is
 * kept outside the repository, where `npm run bench:rank` looks for it by itself (kept.ts says where).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLEAN_SPACE } from './kept.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: CLEAN_SPACE },
    /** Kept when it is named: the steps' own files, to train from again. */
    work: { type: 'string' },
  },
});
if (values.data === undefined) throw new Error('--data DIR is needed');

/** Tasks begin in these months, and of the last two fields they may take any paper. */
const BEFORE_THE_TASKS = ['--until', '2025-09', '--until-of', 'fields=2025-11'];
const WITHOUT = ['--without', 'math.jsonl.gz,quant-ph.jsonl.gz'];
const DIMENSIONS = '192';
const EPOCHS = '10';
const SEED = '1';

const here = (file: string): string => join(import.meta.dirname, file);
const work = values.work ?? mkdtempSync(join(tmpdir(), 'radar-space-'));
mkdirSync(work, { recursive: true });
mkdirSync(dirname(values.out), { recursive: true });
run('npx', [
  'tsx',
  here('prepare.ts'),
  '--data',
  values.data,
  ...BEFORE_THE_TASKS,
  ...WITHOUT,
  '--out',
  work,
]);
run('python3', [here('init.py'), work, DIMENSIONS, SEED]);
run('g++', ['-O3', '-march=native', '-ffast-math', '-o', join(work, 'train'), here('train.cpp')]);
run(join(work, 'train'), [work, DIMENSIONS, EPOCHS, SEED]);
run('npx', ['tsx', here('pack.ts'), '--work', work, '--dimensions', DIMENSIONS, '--out', values.out]);
if (values.work === undefined) rmSync(work, { recursive: true });

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit' });
}

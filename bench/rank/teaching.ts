/**
 * Whether ten answers to `radar rate` teach more than ten to other papers. A reader who has liked `k` papers is asked about ten of
 * one half of a task's pool, and answers as the task judges; the ranking of the other half is measured before and after.
 * `npx tsx bench/rank/teaching.ts --data DIR [--k 1] [--every N] [--ask 10]`
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { configSchema } from '../../src/config/schema.ts';
import type { Paper, PaperId, RankedPaper } from '../../src/paper.ts';
import { prepare } from '../../src/rank/corpus/prepare.ts';
import { loadSpace } from '../../src/rank/corpus/space.ts';
import { type Example, rankPapers } from '../../src/rank/rank.ts';
import { likenessOf } from '../../src/selection/likeness.ts';
import { chooseTeaching } from '../../src/selection/teaching.ts';
import { announce, readDataset, type Task } from './dataset.ts';
import { ndcg } from './measure.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    k: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
    ask: { type: 'string', default: '10' },
  },
});
if (values.data === undefined) throw new Error('--data DIR is needed');
const name = basename(resolve(values.data));
const ask = Number(values.ask);
const { papers, tasks } = readDataset(values.data);
const space = loadSpace(readFileSync(new URL('../../assets/space.bin', import.meta.url).pathname));
const warm = prepare([...papers.values()], space);
const { profile } = configSchema.parse({});
const CONSIDERED = 300;

/** Ways to choose whom to ask about, of the ranked half. */
const WAYS: Readonly<
  Record<string, (ranked: readonly RankedPaper[], seed: number) => readonly RankedPaper[]>
> = {
  nothing: () => [],
  random: (ranked, seed) => shuffled(ranked, seed).slice(0, ask),
  best: (ranked) => ranked.slice(0, ask),
  teaching: (ranked) => {
    const pool = ranked.slice(0, CONSIDERED);
    return chooseTeaching(pool, ask, likenessOf(pool, space));
  },
};

const found = new Map<string, number[]>(Object.keys(WAYS).map((way) => [way, []]));
const chosen = tasks
  .filter(({ k }) => k === Number(values.k))
  .filter((_, at) => at % Number(values.every) === 0);
chosen.forEach((task, at) => {
  const measured = Object.entries(WAYS).map(([way, choose]) => [way, replay(task, choose, at)] as const);
  if (measured.some(([, value]) => value === undefined)) return;
  for (const [way, value] of measured) found.get(way)?.push(value ?? 0);
});
for (const [way, list] of found) {
  const mean = list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
  process.stdout.write(
    `${name} k=${values.k} ${way.padEnd(8)} ${list.length} tasks nDCG@10 ${mean.toFixed(4)}\n`,
  );
}

function replay(task: Task, choose: (typeof WAYS)[string], seed: number): number | undefined {
  const liked = new Set(task.liked);
  const pool = (task.pool === 'all' ? [...papers.keys()] : task.pool).filter((id) => !liked.has(id));
  const paperOf = (id: string): readonly Paper[] => {
    const paper = papers.get(id);
    return paper === undefined ? [] : [paper];
  };
  const half = (rest: number): Paper[] => pool.filter((_, at) => at % 2 === rest).flatMap(paperOf);
  const likes = task.liked.flatMap(paperOf).map((paper): Example => ({ paper, kind: 'like' }));
  const answers = choose(order(half(0), likes), seed).map(
    ({ paper }): Example => ({ paper, kind: (task.rel[bare(paper.id)] ?? 0) >= 1 ? 'like' : 'dislike' }),
  );
  const after = order(half(1), [...likes, ...answers]);
  return ndcg(
    after.map(({ paper }) => bare(paper.id)),
    task.rel,
    name,
  );
}

function order(batch: readonly Paper[], examples: readonly Example[]): readonly RankedPaper[] {
  return rankPapers({ papers: batch.map(announce), profile, examples, space, prepared: warm }).ranked;
}

function bare(id: PaperId): string {
  return id.slice('bench:'.length);
}

/** The same order for the same seed (Park and Miller 1988). */
function shuffled(list: readonly RankedPaper[], seed: number): RankedPaper[] {
  let state = seed + 1;
  return list
    .map((one) => {
      state = (state * 48_271) % 2_147_483_647;
      return { one, key: state };
    })
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

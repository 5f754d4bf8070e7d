/**
 * Ranks every task of one benchmark folder with the product's ranker.
 * `npx tsx bench/rank/main.ts --data DIR [--out RUN.jsonl] [--cold] [--no-space] [--space FILE|shipped] [--every N] [--background N]`
 *
 * The space is the kept one that has not read the tasks' papers (bench/space/clean.ts), where it has been made; else, or with
 * `--space shipped`, the one that ships, which has.
 *
 * Warm: every paper of the folder is in the store. `--cold`: only the task's own papers and the profile are known, and
 * with `--background N` so many others.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { configSchema } from '../../src/config/schema.ts';
import { prepare } from '../../src/rank/corpus/prepare.ts';
import { loadSpace } from '../../src/rank/corpus/space.ts';
import { rankPapers } from '../../src/rank/rank.ts';
import { CLEAN_SPACE } from '../space/kept.ts';
import { announce, readDataset, type Task } from './dataset.ts';
import { meanByK, ndcg } from './measure.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    cold: { type: 'boolean', default: false },
    'no-space': { type: 'boolean', default: false },
    space: { type: 'string', default: existsSync(CLEAN_SPACE) ? CLEAN_SPACE : 'shipped' },
    every: { type: 'string', default: '1' },
    background: { type: 'string', default: '0' },
  },
});
if (values.data === undefined) throw new Error('--data DIR is needed');
const name = basename(resolve(values.data));
const { papers, tasks } = readDataset(values.data);
const shipped = new URL('../../assets/space.bin', import.meta.url).pathname;
const file = values.space === 'shipped' ? shipped : values.space;
const space = values['no-space'] ? undefined : loadSpace(readFileSync(file));
const warm = values.cold ? undefined : prepare([...papers.values()], space);
const others = [...papers.values()];
const every = Math.max(1, Math.floor(others.length / Math.max(1, Number(values.background))));
const background = others.filter((_, i) => i % every === 0).slice(0, Number(values.background));
const rows: { k: number; user: string; value: number }[] = [];
const lines: string[] = [];
const started = performance.now();
let ranked = 0;
tasks.forEach((task, index) => {
  if (index % Number(values.every) !== 0) return;
  const ranking = rank(task);
  ranked++;
  lines.push(JSON.stringify({ task: task.task, ranking }));
  const value = ndcg(ranking, task.rel, name);
  if (value !== undefined) rows.push({ k: task.k, user: task.user, value });
});
if (values.out !== undefined) writeFileSync(values.out, `${lines.join('\n')}\n`);
const known = warm?.embedding === undefined ? '' : `, space knows ${warm.embedding.known.toFixed(3)}`;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (space !== undefined && file === shipped)
  process.stdout.write('with the space that ships, which may have read these papers\n');
process.stdout.write(`${name}${values.cold ? ' cold' : ''}: ${ranked} tasks in ${seconds} s${known}\n`);
for (const { k, users, value } of meanByK(rows)) {
  process.stdout.write(`  k=${k} users ${users} nDCG@10 ${value.toFixed(4)}\n`);
}

function rank(task: Task): string[] {
  const liked = new Set(task.liked);
  const pool = (task.pool === 'all' ? [...papers.keys()] : task.pool).filter((id) => !liked.has(id));
  const paperOf = (id: string) => papers.get(id) ?? [];
  const interests = task.query === undefined || task.k > 0 ? [] : [{ name: 'query', about: task.query }];
  const result = rankPapers({
    papers: pool.flatMap(paperOf).map(announce),
    profile: configSchema.parse({ profile: { interests } }).profile,
    examples: task.liked.flatMap(paperOf).map((paper) => ({ paper, kind: 'like' as const })),
    ...(space === undefined ? {} : { space }),
    ...(warm === undefined ? {} : { prepared: warm }),
    ...(background.length === 0 ? {} : { background: { papers: background } }),
  });
  return result.ranked.map(({ paper }) => paper.id.slice('bench:'.length));
}

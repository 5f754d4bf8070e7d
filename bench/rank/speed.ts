/**
 * How much processor time ranking takes (wall time says little on a busy machine), reading and laying out the papers included, with ten interests and a hundred likes.
 * `npx tsx bench/rank/speed.ts --data PAPERS [--papers 1200]`, where PAPERS is a folder of `*.jsonl.gz`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { configSchema } from '../../src/config/schema.ts';
import type { Paper, PaperId } from '../../src/paper.ts';
import { loadSpace } from '../../src/rank/corpus/space.ts';
import { rankPapers } from '../../src/rank/rank.ts';
import { announce } from './dataset.ts';

const SPACE = new URL('../../assets/space.bin', import.meta.url);
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    papers: { type: 'string' },
    space: { type: 'string', default: SPACE.pathname },
  },
});
if (values.data === undefined) throw new Error('--data PAPERS is needed');
const papers = readPapers(values.data, 26_000);
const bytes = existsSync(values.space) ? readFileSync(values.space) : undefined;
const loads = bytes === undefined ? [] : times(5, () => loadSpace(bytes));
process.stdout.write(
  `${papers.length} papers read: ${resident()} MB resident; space loads in ${loads.join(', ')}\n`,
);
const space = bytes === undefined ? undefined : loadSpace(bytes);
for (const size of (values.papers ?? '1200,25000').split(',').map(Number)) {
  const step = Math.floor(papers.length / 110);
  const examples = Array.from({ length: 100 }, (_, i) => ({
    paper: papers[i * step] as Paper,
    kind: 'like' as const,
    interest: `interest ${i % 10}`,
  }));
  const interests = Array.from({ length: 10 }, (_, i) => ({
    name: `interest ${i}`,
    about: papers[i * 17]?.title,
    phrases: ['diffusion model', 'large language model'],
  }));
  const { profile } = configSchema.parse({ profile: { interests } });
  const window = papers.slice(-size).map(announce);
  const runs = times(size > 5000 ? 3 : 7, () =>
    rankPapers({ papers: window, profile, examples, ...(space === undefined ? {} : { space }) }),
  );
  process.stdout.write(`${window.length} papers: ${runs.join(', ')}; ${resident()} MB resident\n`);
}

function resident(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}

/** Milliseconds of processor time, all threads together, and of the clock. */
function times(count: number, run: () => unknown): string[] {
  return Array.from({ length: count }, () => {
    const before = process.cpuUsage();
    const started = performance.now();
    run();
    const { user, system } = process.cpuUsage(before);
    return `${((user + system) / 1000).toFixed(0)} (${(performance.now() - started).toFixed(0)}) ms`;
  });
}

function readPapers(folder: string, most: number): Paper[] {
  const found: Paper[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()) {
    for (const line of gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n')) {
      if (line === '' || found.length >= most) continue;
      const row = JSON.parse(line);
      found.push({
        id: `arxiv:${row.id}` as PaperId,
        title: row.title,
        abstract: row.abstract,
        authors: row.authors,
        categories: row.categories,
        primaryCategory: row.categories[0] ?? '',
        links: { abstract: '' },
      });
    }
  }
  return found;
}

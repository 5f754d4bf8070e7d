/** Whole processes against an empty Node script. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArxivFeed } from '../src/sources/arxiv/parse-feed.ts';
import { toAnnouncement } from '../src/sources/arxiv/to-announcement.ts';
import { closeStore, openStore } from '../src/store/file/open.ts';
import { saveAnnouncements } from '../src/store/papers.ts';
import { type BenchRow, inPairs, processTime } from './lib/measure.ts';
import { largeFeed } from './lib/sample.ts';

const radar = fileURLToPath(new URL('../bin/radar.js', import.meta.url));
const sampleConfig = fileURLToPath(new URL('../fixtures/demo/config.yaml', import.meta.url));

export function startupBenchmarks(runs: number): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'radar-bench-'));
  try {
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    const env = { ...process.env, RADAR_DATA_DIR: folder, RADAR_CONFIG: sampleConfig };
    warmStore(join(folder, 'radar.db'), 1200);
    const baseline = () => processTime([empty], env);
    return [
      {
        name: 'radar --help, to an empty script',
        limit: 1.35,
        ...inPairs(runs, () => processTime([radar, '--help'], env), baseline),
      },
      {
        name: 'radar list on 1,200 papers, to an empty script',
        limit: 3.5,
        ...inPairs(runs, () => processTime([radar, 'list'], env), baseline),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function warmStore(file: string, count: number): void {
  const store = openStore(file);
  const feed = parseArxivFeed(new TextEncoder().encode(largeFeed(count)));
  if (feed.kind !== 'feed' || feed.day === undefined) throw new Error('the sample feed could not be read');
  const { day } = feed;
  saveAnnouncements(
    store,
    feed.items.map((item) => toAnnouncement(item, 'cs.LG', day)),
    '2026-06-18T12:00:00.000Z',
  );
  closeStore(store);
}

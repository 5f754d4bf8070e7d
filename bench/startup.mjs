/** Whole processes against an empty Node script. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeStore, openStore } from '../dist/store/open.js';
import { saveAnnouncements } from '../dist/store/papers.js';
import { parseArxivFeed } from '../dist/sources/arxiv/parse-feed.js';
import { toAnnouncement } from '../dist/sources/arxiv/to-announcement.js';
import { inPairs, processTime } from './lib/measure.mjs';
import { largeFeed } from './lib/sample.mjs';

const radar = fileURLToPath(new URL('../bin/radar.js', import.meta.url));
const sampleConfig = fileURLToPath(new URL('../fixtures/demo/config.yaml', import.meta.url));

export function startupBenchmarks(runs) {
  const folder = mkdtempSync(join(tmpdir(), 'radar-bench-'));
  try {
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    const env = { ...process.env, RADAR_DATA_DIR: folder, RADAR_CONFIG: sampleConfig };
    warmStore(join(folder, 'radar.db'), 1200);
    const baseline = () => processTime([empty], { env });
    return [
      { name: 'radar --help, to an empty script', limit: 1.35, ...inPairs(runs, () => processTime([radar, '--help'], { env }), baseline) },
      { name: 'radar list on 1,200 papers, to an empty script', limit: 3.5, ...inPairs(runs, () => processTime([radar, 'list'], { env }), baseline) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function warmStore(file, count) {
  const store = openStore(file);
  const feed = parseArxivFeed(new TextEncoder().encode(largeFeed(count)));
  saveAnnouncements(store, feed.items.map((item) => toAnnouncement(item, { category: 'cs.LG', day: feed.day })), '2026-06-18T12:00:00.000Z');
  closeStore(store);
}

/** A reader of the sample that ships with radar, who has had the morning's digest, and liked, saved and disliked some of it. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from '../../src/context.ts';
import { openSample } from '../../src/intake/sample.ts';
import { closeStore, openStore } from '../../src/store/file/open.ts';
import { savePapers } from '../../src/store/papers.ts';
import { createTestContext, type Run, runRadar, type TestContextOptions } from './context.ts';

const NOW = '2026-06-18T12:00:00.000Z';

export interface SampleReader {
  readonly home: string;
  readonly storeFile: string;
  readonly radar: (args: readonly string[], options?: TestContextOptions) => Promise<Run>;
  /** Of a process of this reader’s, with streams of your own. */
  readonly context: (streams: Partial<Context>) => Context;
}

export async function sampleReader(): Promise<SampleReader> {
  const sample = openSample(fileURLToPath(new URL('../../', import.meta.url)));
  const home = mkdtempSync(join(tmpdir(), 'radar-sample-'));
  const storeFile = join(home, '.local/share/radar/radar.db');
  const lines = readFileSync(join(sample.folder, 'library.jsonl'), 'utf8').split('\n');
  const store = openStore(storeFile);
  savePapers(
    store,
    lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line)),
    NOW,
  );
  closeStore(store);
  const surroundings = {
    home,
    now: NOW,
    fetch: sample.fetch,
    env: {
      RADAR_CONFIG: join(sample.folder, 'config.yaml'),
      RADAR_ARXIV_RSS_URL: sample.host,
      RADAR_ARXIV_API_URL: sample.host,
      RADAR_ARXIV_OAI_URL: sample.host,
    },
  };
  const radar: SampleReader['radar'] = (args, { env, ...options } = {}) =>
    runRadar([...args], { ...surroundings, env: { ...surroundings.env, ...env }, ...options });
  const context: SampleReader['context'] = (streams) => ({ ...createTestContext(surroundings), ...streams });
  await radar(['today', '-q', '--no-llm']);
  await radar(['like', '1', '3', '-q']);
  await radar(['save', '2', '-q']);
  await radar(['dislike', '7', '-q']);
  return { home, storeFile, radar, context };
}

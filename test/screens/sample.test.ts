/**
 * What every command prints on a terminal, over the sample that ships with radar: plain and coloured, narrow, usual and wide.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSample } from '../../src/intake/sample.ts';
import { closeStore, openStore } from '../../src/store/file/open.ts';
import { savePapers } from '../../src/store/papers.ts';
import { widthOf } from '../../src/view/kit/layout.ts';
import { runRadar, type TestContextOptions } from '../helpers/context.ts';
import { screenName } from '../helpers/screens.ts';
import { expectDressed } from '../view/golden.ts';

const sample = openSample(fileURLToPath(new URL('../../', import.meta.url)));
const home = mkdtempSync(join(tmpdir(), 'radar-screens-'));
const NOW = '2026-06-18T12:00:00.000Z';

function radar(args: readonly string[], { env, ...options }: TestContextOptions = {}) {
  return runRadar([...args], {
    home,
    now: NOW,
    fetch: sample.fetch,
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: {
      RADAR_CONFIG: join(sample.folder, 'config.yaml'),
      RADAR_ARXIV_RSS_URL: sample.host,
      RADAR_ARXIV_API_URL: sample.host,
      RADAR_ARXIV_OAI_URL: sample.host,
      ...env,
    },
    ...options,
  });
}

/** The sample's reader has read the morning's digest, and liked and saved some of it. */
beforeAll(async () => {
  const file = join(home, '.local/share/radar/radar.db');
  const lines = readFileSync(join(sample.folder, 'library.jsonl'), 'utf8').split('\n');
  const store = openStore(file);
  savePapers(
    store,
    lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line)),
    NOW,
  );
  closeStore(store);
  expect((await radar(['today', '-q', '--no-llm'])).code).toBe(0);
  expect((await radar(['like', '1', '3', '-q'])).code).toBe(0);
  expect((await radar(['save', '2', '-q'])).code).toBe(0);
}, 60_000);

const SCREENS: Readonly<Record<string, readonly string[]>> = {
  today: ['today', '--no-refresh', '--no-llm'],
  list: ['list'],
  show: ['show', '1', '12', '--offline'],
  why: ['why', '2'],
  'why-not': ['why', '2606.99095'],
  search: ['search', 'reservoir', '-n', '5'],
  diff: ['show', '--diff', '1', '--offline'],
  refresh: ['refresh'],
  like: ['like', '1', '3'],
  open: ['open', '--print', '1', '2'],
  coverage: ['coverage'],
  trends: ['trends'],
  map: ['map'],
  brief: ['brief'],
  week: ['brief', '--week'],
  usage: ['brief', '--usage'],
  profile: ['profile', 'show'],
  lint: ['profile', 'lint'],
  suggest: ['profile', 'suggest'],
  eval: ['eval'],
  feedback: ['feedback', 'list'],
  'feed-check': ['feed', 'check', 'fixtures/feeds/nature-rdf.xml'],
  'feed-list': ['feed', 'list', 'biorxiv'],
  rank: ['rank', '--input', 'fixtures/demo/library.jsonl', '-f', 'table'],
};

describe.each([60, 100, 160])('at %i columns', (columns) => {
  test.each(Object.entries(SCREENS))('radar %s', async (name, args) => {
    const plain = await radar(args, { tty: { columns }, env: { NO_COLOR: '1', LANG: 'en_US.UTF-8' } });
    expect([name, plain.code, plain.err]).toEqual([name, 0, '']);
    const colour = await radar(args, { tty: { columns }, env: { COLORTERM: 'truecolor' } });
    expectDressed(`screens/${screenName('sample', args[0], name)}-${columns}`, plain.out, colour.out);
    expect(plain.out).not.toMatch(/ $/m);
    expect(plain.out.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
  });
});

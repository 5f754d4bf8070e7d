import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { incompleteLines, requireSomething, strictStatus } from '../../src/cli/refreshing.ts';
import { loadConfig } from '../../src/config/load.ts';
import { RadarError } from '../../src/errors.ts';
import type { CoverageRow, Verdict } from '../../src/paper.ts';
import { runRadar } from '../helpers/context.ts';
import { announce } from '../helpers/selection.ts';
import { AT, day, memoryStore, temporaryFolder } from '../helpers/store.ts';

const row = (verdict: Verdict, date = '2026-04-20', category = 'cs.LG'): CoverageRow => ({
  source: 'arxiv',
  category,
  date: day(date),
  verdict,
  announced: 0,
  new: 0,
  cross: 0,
  replaced: 0,
  checkedAt: AT,
});

test('a line for every list that is not whole, none for one that is', () => {
  const lines = incompleteLines(
    [row('failed'), row('complete', '2026-04-20', 'cs.AI'), row('none-announced')],
    'en',
  );
  expect(lines).toEqual([expect.stringContaining('cs.LG')]);
});

test('days that one thing is wrong with are one line from the first to the last', () => {
  const days = ['2026-04-15', '2026-04-13', '2026-04-14'];
  const lines = incompleteLines(
    [...days.map((date) => row('failed', date)), row('stale', '2026-04-16')],
    'en',
  );
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/13.*15/);
});

test.each<[Verdict, number]>([
  ['complete', 0],
  ['none-announced', 0],
  ['partial', 6],
  ['stale', 6],
  ['failed', 6],
])('--strict ends with the status of a list that is %s: %d', (verdict, status) => {
  expect([strictStatus([row('complete'), row(verdict)], true), strictStatus([row(verdict)], false)]).toEqual([
    status,
    0,
  ]);
});

test('a run in which nobody answered goes on with what is stored, and ends where nothing is', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'radar.config.yaml'), 'sources: {arxiv: {categories: [cs.LG]}}\n');
  const loaded = loadConfig({ HOME: folder }, folder);
  const store = memoryStore();
  const heard =
    (answered: number, asked = 1) =>
    () =>
      requireSomething({ rows: [], asked, answered, isArxivSilent: false }, store, loaded);
  expect(heard(0)).toThrow(
    expect.toSatisfy((error: unknown) => error instanceof RadarError && error.code === 'nothing'),
  );
  expect(heard(1)).not.toThrow();
  expect(heard(0, 0)).not.toThrow();
  announce(store, '1', { category: 'math.CO' });
  expect(heard(0)).toThrow(RadarError);
  announce(store, '1');
  expect(heard(0)).not.toThrow();
});

test('a proxy that lets nothing through is named, with its variable and without its password', async () => {
  const run = await runRadar(['refresh'], {
    home: homeReading('cs.LG', 'cs.AI'),
    env: { HTTPS_PROXY: 'http://me:secret@proxy.example.org:3128' },
    fetch: () => Promise.reject(Object.assign(new Error('fetch failed'), { code: 'UND_ERR_ABORTED' })),
  });
  expect(run.code).toBe(5);
  expect(run.err.match(/proxy\.example\.org:3128 \(HTTPS_PROXY\) lets nothing through/g)).toHaveLength(1);
  expect(run.err).not.toContain('secret');
});

function homeReading(...categories: readonly string[]): string {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'radar.config.yaml'),
    `sources: {arxiv: {categories: [${categories.join(', ')}]}}\n`,
  );
  return folder;
}

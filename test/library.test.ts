/** radar imported by a program, as the package that is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DOCUMENTS } from '../src/contract/index.ts';
import { CommandFailure, openRadar, type Radar, type RadarOptions } from '../src/index.ts';
import { type ArxivServer, startArxivServer } from './helpers/arxiv-server.ts';

const root = resolve(import.meta.dirname, '..');
const example = join(root, 'docs/examples/reading-list.mjs');

let home: string;
let server: ArxivServer;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'radar-library-'));
  server = await startArxivServer();
  server.announce('cs.LG', [
    { id: '2606.00001', title: 'Smoke without fire' },
    { id: '2606.00002', title: 'Fire without smoke' },
  ]);
  configure('sources: {arxiv: {categories: [cs.LG], interval: 0}}\nllm: {enabled: false}\n');
});
afterEach(() => server.close());

const configure = (text: string): void => writeFileSync(join(home, 'radar.config.yaml'), text);
const environment = () => ({ PATH: process.env.PATH, HOME: home, RADAR_ARXIV_RSS_URL: server.url });
const open = (options: RadarOptions = {}): Promise<Radar> =>
  openRadar({ cwd: home, env: environment(), ...options });

test('a program gets the documents that the commands print', async () => {
  const radar = await open();
  const digest = DOCUMENTS.digest.parse(await radar.today({ limit: 5 }));
  expect(digest.counts.announced).toBe(2);
  const { date } = digest;
  expect(DOCUMENTS.coverage.parse(await radar.coverage({ days: 3 })).coverage.length).toBeGreaterThan(0);
  const { papers } = DOCUMENTS.papers.parse(await radar.list({ date, minScore: 0 }));
  expect(papers.map(({ id }) => id).sort()).toEqual(['arxiv:2606.00001', 'arxiv:2606.00002']);
  expect(DOCUMENTS.papers.parse(await radar.search('-smoke OR fire')).papers).toBeDefined();
  expect(DOCUMENTS.why.parse(await radar.why('arxiv:2606.00001'))).toMatchObject({ id: 'arxiv:2606.00001' });
  expect(
    DOCUMENTS.sheets.parse(await radar.show('arxiv:2606.00001', 'arxiv:2606.00002')).papers,
  ).toHaveLength(2);
  await radar.mark('like', ['arxiv:2606.00002']);
  expect(JSON.stringify(DOCUMENTS.feedback.parse(await radar.feedback()))).toContain('arxiv:2606.00002');
  expect(DOCUMENTS.digests.parse(await radar.briefings()).digests).toMatchObject([{ date }]);
  expect(DOCUMENTS.digest.parse(await radar.briefing(date)).date).toBe(date);
  const ranked = await radar.rank([{ title: 'Fire', abstract: 'Fire without smoke is studied.' }]);
  expect(DOCUMENTS.papers.parse(ranked).papers).toHaveLength(1);
});

test('what fails is thrown with radar’s words and exit code', async () => {
  configure('sources: {arxiv: {categorys: [cs.LG]}}\n');
  const wrong = await open().catch((error: unknown) => error);
  expect(wrong).toBeInstanceOf(CommandFailure);
  expect(wrong).toMatchObject({ exitCode: 3, message: expect.stringMatching(/categorys.*categories/s) });
  configure('sources: {arxiv: {categories: [cs.LG]}}\n');
  const radar = await open();
  await expect(radar.briefing('2020-01-01')).rejects.toMatchObject({ exitCode: 2 });
  await expect(radar.show('--json')).rejects.toMatchObject({ exitCode: 2 });
});

test('an aborted radar runs nothing more', async () => {
  const controller = new AbortController();
  const radar = await open({ signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(radar.today()).rejects.toThrow('enough');
});

test('the example of the docs compiles against the types of the package, and runs', async () => {
  await (await open()).today();
  const flags = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--module', 'nodenext', '--types', 'node'];
  const tsc = join(root, 'node_modules/.bin/tsc');
  execFileSync(tsc, [...flags, '--ignoreConfig', example], { cwd: root, encoding: 'utf8' });
  const run = spawnSync(process.execPath, [example], { cwd: home, env: environment(), encoding: 'utf8' });
  expect(run).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d\.\d\d {2}arxiv:2606\.0000[12] {2}/),
  });
});

/** radar rate: what is asked, and what an answer does. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { papersSchema } from '../../../src/contract/paper.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';
import { takeSeat } from '../../helpers/seat.ts';

let server: ArxivServer;
let home: string;
beforeEach(async () => {
  server = await startArxivServer();
  home = mkdtempSync(join(tmpdir(), 'radar-rate-'));
  writeFileSync(
    join(home, 'radar.config.yaml'),
    'profile: {interests: [{name: trees, about: pruning of decision trees}]}\nsources: {arxiv: {categories: [cs.LG]}}\nllm: {enabled: false}\n',
  );
  server.announce('cs.LG', [
    { id: '2606.00001', title: 'Pruning of decision trees' },
    { id: '2606.00002', title: 'Decision trees for galaxies' },
    { id: '2606.00003', title: 'Sampling of lattices' },
    { id: '2606.00004', title: 'Soils and their microbes' },
  ]);
  expect((await radar(['refresh', '-q'])).code).toBe(0);
});
afterEach(() => server.close());

const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, { home, env: { RADAR_ARXIV_RSS_URL: server.url }, ...options });
const marks = async (): Promise<string[]> =>
  (await radar(['feedback'])).out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t').slice(0, 2).join(' '));

/** Types keys at a terminal, one at each question. */
async function rate(keys: string, ...args: readonly string[]): Promise<Run> {
  const terminal = takeSeat();
  const env = { RADAR_ARXIV_RSS_URL: server.url, NO_COLOR: '1' };
  const run = radar(['rate', ...args], { tty: { columns: 80 }, terminal, env });
  for (const key of keys) terminal.input.push(key);
  return run;
}

test('without a terminal it refuses and names what does the same', async () => {
  const run = await radar(['rate']);
  expect([run.code, run.out]).toEqual([2, '']);
  expect(run.err).toMatch(/needs a terminal\n.*radar rate --json/);
});

test('--json lists what would be asked about, without what was said of already', async () => {
  await radar(['save', '2606.00002', '-q']);
  const { papers } = papersSchema.parse(JSON.parse((await radar(['rate', '--json', '-n', '2'])).out));
  expect(papers).toHaveLength(2);
  expect(papers.map(({ id }) => id)).not.toContain('arxiv:2606.00002');
});

test('keys like, dislike, skip and take back; in the end the order is shown as it became', async () => {
  const { papers } = papersSchema.parse(JSON.parse((await radar(['rate', '--json'])).out));
  const [first, , third] = papers.map(({ id }) => id);
  const { code, out } = await rate('xlsdu-q');
  expect(code).toBe(0);
  expect(out).toMatch(
    /1\/4[\s\S]*liked[\s\S]*2\/4[\s\S]*skipped[\s\S]*3\/4[\s\S]*disliked[\s\S]*taken back[\s\S]*3\/4/,
  );
  expect((await marks()).toSorted()).toEqual([`dislike ${third}`, `like ${first}`]);
  expect(out).toMatch(/2 answers\. The latest batch now begins:\n +1 +(?:1\.00|\.\d\d) /);
});

test('each answer is a step of radar undo', async () => {
  await rate('llq');
  expect(await marks()).toHaveLength(2);
  await radar(['undo']);
  expect(await marks()).toHaveLength(1);
});

test('leaving at once changes nothing, by Ctrl-C too', async () => {
  for (const key of ['q', '\u0003']) expect((await rate(key)).out).toMatch(/Nothing was said/);
  expect(await marks()).toEqual([]);
});

test('of an empty week says so', async () => {
  await radar(['read', '-q', '2606.00001', '2606.00002', '2606.00003', '2606.00004']);
  const run = await rate('');
  expect([run.code, run.err]).toEqual([0, expect.stringMatching(/nothing left to rate/)]);
});

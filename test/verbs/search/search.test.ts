/** radar search, over a store that one refresh has filled. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/view/kit/layout.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { runRadar, type TestContextOptions } from '../../helpers/context.ts';

let server: ArxivServer;
const home = mkdtempSync(join(tmpdir(), 'radar-search-'));

const radar = (args: readonly string[], options: TestContextOptions = {}) =>
  runRadar(args, { home, env: { RADAR_ARXIV_RSS_URL: server.url }, ...options });

beforeAll(async () => {
  server = await startArxivServer();
  writeFileSync(
    join(home, 'radar.config.yaml'),
    'sources: {arxiv: {categories: [cs.LG]}}\nllm: {enabled: false}\n',
  );
  server.announce('cs.LG', [
    {
      id: '2606.00001',
      title: 'Pruning of decision trees',
      authors: 'Ada Sample, Ana Núñez',
      abstract: `Trees are old. ${'Many words stand before the point of it all, '.repeat(6)}and then photonic waveguides compute networks in one pass. The end.`,
    },
    { id: '2606.00002', title: 'Sampling of lattices' },
    { id: '2606.00003', title: 'Growing decision trees', abstract: 'Waveguides again.' },
  ]);
  expect((await radar(['refresh', '-q'])).err).toBe('');
});
afterAll(() => server.close());

test('a hit shows the sentence that holds it, on every width within the line', async () => {
  for (const columns of [60, 100, 160]) {
    const { out, err } = await radar(['search', 'photonic', 'network'], {
      tty: { columns },
      env: { NO_COLOR: '1' },
    });
    expect(err).toBe('');
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Pruning of decision trees .*2606\.00001.*…[^…]*photonic waveguides compute networks/s,
    );
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  }
});

test('hits are marked in colour, and nothing is marked in a pipe', async () => {
  const colored = await radar(['search', 'tree'], {
    tty: { columns: 80 },
    env: { FORCE_COLOR: '1', TERM: 'xterm' },
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what it looks for
  expect(colored.out).toMatch(/\u001b\[4m.*trees/);
  expect((await radar(['search', 'tree'])).out).not.toContain('\u001b');
});

test('JSON holds the sentence, and the author who was searched for is the one who is named', async () => {
  const [paper] = JSON.parse((await radar(['search', 'photonic waveguides', '--json'])).out).papers;
  expect(paper.snippet).toMatch(/^Many words .*one pass\.$/);
  const [line] = (await radar(['search', 'photonic waveguides', '-f', 'ndjson'])).out.split('\n');
  expect(JSON.parse(line ?? '')).toEqual(paper);
  expect((await radar(['search', 'au:nunez', '-f', 'table'])).out).toContain('Ana Núñez +1');
});

describe('when nothing is found', () => {
  test.each([
    [['zebra'], /none of 3 papers holds it; a beginning/],
    [['zebra', 'trees'], /try fewer words/],
    [['zebra', 'cat:hep-th'], /try without a filter/],
  ])('%j says what to try', async (words, said) => {
    const run = await radar(['search', ...words]);
    expect([run.code, run.err]).toEqual([0, expect.stringMatching(said)]);
  });

  test('a store of one paper is not spoken of as many', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'radar-search-'));
    writeFileSync(join(alone, 'radar.config.yaml'), 'sources: {arxiv: {categories: [hep-th]}}\n');
    server.announce('hep-th', [{ id: '2606.00004', title: 'Strings', categories: ['hep-th'] }]);
    const own = { home: alone, env: { RADAR_ARXIV_RSS_URL: server.url } };
    await runRadar(['refresh', '-q'], own);
    const said = async (...words: string[]) => (await runRadar(['search', ...words], own)).err;
    expect(await said('zebra')).toMatch(/the one paper of the store does not hold it; a beginning/);
    expect(await said('zebra', 'trees')).toMatch(/does not hold all of it; try fewer words/);
    expect(await said('strings', 'cat:cs.LG')).toMatch(/does not fit; try without a filter/);
  });

  test('an empty store says so', async () => {
    const run = await runRadar(['search', 'x']);
    expect([run.code, run.err]).toEqual([0, expect.stringContaining('the store is empty')]);
  });
});

test('a filter that cannot be understood is refused with every such part', async () => {
  const run = await radar(['search', 'trees', 'since:lately', 'is:nice']);
  expect([run.code, run.out]).toEqual([2, '']);
  expect(run.err).toMatch(/“since:lately”: a day is written 2026-06-18.*“is:nice”: “is:” knows saved/);
});

test('radar show names the papers of the store that speak of the same things', async () => {
  const { out } = await radar(['show', '2606.00001']);
  expect(out).toMatch(/Near it in the store\n\s+2606\.00003 {2}Growing decision trees/);
  const [sheet] = JSON.parse((await radar(['show', '2606.00001', '--json'])).out).papers;
  expect(sheet.neighbours[0]).toEqual({ id: 'arxiv:2606.00003', title: 'Growing decision trees' });
});

test('--like and --meaning find papers by meaning, and JSON says how near they are', async () => {
  const { out, err } = await radar([
    'search',
    '--meaning',
    'photonic networks',
    '--json=id,likeness',
    '-n',
    '1',
  ]);
  expect(err).toBe('');
  const [nearest] = JSON.parse(out).papers;
  expect(nearest.id).toBe('arxiv:2606.00001');
  expect(nearest.likeness).toBeGreaterThan(0.1);
  const like = await radar(['search', '--like', '2606.00003', 'trees', '--json=id']);
  expect(JSON.parse(like.out).papers).toEqual([{ id: 'arxiv:2606.00001' }]);
  expect((await radar(['search', 'like:2606.00003'], { tty: { columns: 80 } })).out).toContain('likeness');
  expect((await radar(['search', '--like', '2606.00099'])).code).toBe(2);
  expect((await radar(['search'])).code).toBe(2);
});

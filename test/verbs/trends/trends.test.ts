/** radar trends: what came near each interest, batch by batch. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { trendsSchema } from '../../../src/contract/trends.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar } from '../../helpers/context.ts';

let server: ArxivServer;
let home: string;
beforeEach(async () => {
  server = await startArxivServer('2026-06-16T12:00:00Z');
  home = mkdtempSync(join(tmpdir(), 'radar-trends-'));
  writeFileSync(
    join(home, 'radar.config.yaml'),
    `profile:
  interests:
    - {name: waveguides, about: programmable optical waveguides, phrases: [programmable waveguide]}
    - {name: trees, about: decision trees, phrases: [decision trees]}
sources: {arxiv: {categories: [cs.LG], interval: 0}}
`,
  );
});
afterEach(() => server.close());

const radar = (args: readonly string[], now = '2026-06-17T12:00:00Z'): Promise<Run> =>
  runRadar(args, { home, now, env: { RADAR_ARXIV_RSS_URL: server.url } });

async function announce(day: string, ids: Readonly<Record<string, string>>): Promise<void> {
  server.moveTo(`${day}T12:00:00Z`);
  const items = Object.entries(ids).map(([id, title]) => ({ id, title, abstract: `We study ${title}.` }));
  server.announce('cs.LG', items);
  expect((await radar(['refresh', '-q'], `${day}T12:00:00Z`)).code).toBe(0);
}

const OTHERS = { '2606.00009': 'Galaxies far away', '2606.00008': 'Coral and its noise' };

test('counts what was announced and what came near, on days with a batch only', async () => {
  await announce('2026-06-16', { '2606.00001': 'A programmable waveguide', ...OTHERS });
  await announce('2026-06-17', {
    '2606.00002': 'Pruned decision trees',
    '2606.00003': 'Decision trees in streams',
    '2606.00004': 'Soils',
  });
  const { code, out, err } = await radar(['trends', '--json']);
  expect([code, err]).toEqual([0, '']);
  const { trends } = trendsSchema.parse(JSON.parse(out));
  expect(trends).toEqual({
    days: ['2026-06-16', '2026-06-17'],
    announced: [3, 3],
    interests: [
      { name: 'waveguides', near: [1, 0] },
      { name: 'trees', near: [0, 2] },
    ],
  });
  expect((await radar(['trends', '--json', '--days', '1'])).out).toContain('"announced": [\n      3\n    ]');
  const drawn = (await radar(['trends', '-f', 'table'])).out;
  expect(drawn).toMatch(/waveguides +█▁/);
  expect(drawn).toMatch(/trees +▁█/);
  expect((await radar(['trends'])).out).toBe(
    [
      '2026-06-16\twaveguides\t1\t3',
      '2026-06-16\ttrees\t0\t3',
      '2026-06-17\twaveguides\t0\t3',
      '2026-06-17\ttrees\t2\t3',
      '',
    ].join('\n'),
  );
});

test('counts again once the store has changed', async () => {
  await announce('2026-06-16', { '2606.00001': 'A programmable waveguide', ...OTHERS });
  expect(JSON.parse((await radar(['trends', '--json'])).out).trends.days).toHaveLength(1);
  await announce('2026-06-17', { '2606.00004': 'Soils' });
  expect(JSON.parse((await radar(['trends', '--json'])).out).trends.days).toHaveLength(2);
});

test('says so where there is nothing yet', async () => {
  expect(await radar(['trends'])).toMatchObject({
    code: 0,
    out: '',
    err: 'radar: No batch has been ranked in these days.\n',
  });
  expect((await radar(['trends', '--days', 'many'])).code).toBe(2);
});

/** What a reader sees at 80 by 24 before touching a key: on each kind of day it answers what to read now, or what to do. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ArxivServer, type FeedItem, startArxivServer } from '../helpers/arxiv-server.ts';
import { runRadar, type TestContextOptions } from '../helpers/context.ts';
import { expectScreen, screenHome } from '../helpers/screens.ts';
import { undress } from '../view/golden.ts';

const LINES = 24;
const NOW = '2026-06-18T13:00:00Z';
const INTERESTS = `
  interests:
    - name: photonic computing
      about: photonic processors and programmable waveguides that compute with light
      phrases: [programmable waveguide]
    - {name: trees, about: pruning of decision trees}`;
const configOf = (interests: string) =>
  `profile:${interests === '' ? ' {}' : interests}\nsources: {arxiv: {categories: [cs.LG, physics.optics], interval: 0}}\nbriefing: {minScore: 0.1}\nllm: {enabled: false}\n`;

const SUBJECTS = [
  'vowels',
  'graphs',
  'proteins',
  'weather',
  'music',
  'traffic',
  'handwriting',
  'galaxies',
  'soil',
];
const waveguide = (index: number, of: string): FeedItem => ({
  id: `2606.000${String(index).padStart(2, '0')}`,
  title: `A programmable waveguide that recognizes ${of} with light`,
  abstract: `Photonic processors are large and fixed. We demonstrate a programmable waveguide that computes with light and recognizes ${of} in one optical pass. It reaches ${70 + index} % accuracy.`,
});
const FAR: FeedItem = {
  id: '2606.00090',
  title: 'Bird song in quiet cities',
  abstract: 'Birds sing lower where traffic is gone. We recorded light and dark hours in nine cities.',
};

let server: ArxivServer;
let home: string;
beforeEach(async () => {
  server = await startArxivServer(NOW);
  home = screenHome();
});
afterEach(() => server.close());

const radar =
  (now = NOW) =>
  (args: readonly string[], { env, ...options }: TestContextOptions = {}) =>
    runRadar(args, {
      home,
      now,
      env: { RADAR_ARXIV_RSS_URL: server.url, RADAR_ARXIV_OAI_URL: 'http://127.0.0.1:9', ...env },
      ...options,
    });

/** The first lines of what stands on the terminal, whichever stream it came from. */
async function firstScreen(name: string, interests: string | undefined, now = NOW): Promise<string> {
  if (interests !== undefined) {
    writeFileSync(join(home, 'radar.config.yaml'), configOf(interests));
    await radar(now)(['refresh', '-q']);
  }
  const top = (text: string) => `${text.split('\n').slice(0, LINES).join('\n')}\n`;
  const run = await expectScreen(`today/first-screen-${name}`, 80, home, async (options) => {
    const all = await radar(now)(['today', '--no-refresh'], { ...options, stderrTty: { columns: 80 } });
    return { ...all, out: top(all.out + all.err) };
  });
  return undress(run.out);
}

test('a rich day names fifteen must-reads and says how many more there are', async () => {
  server.announce('cs.LG', [FAR]);
  server.announce(
    'physics.optics',
    [...SUBJECTS, ...SUBJECTS.map((of) => `old ${of}`)].map((of, index) => waveguide(index + 1, of)),
  );
  const screen = await firstScreen('rich', `${INTERESTS}\n  authors: [Ada Sample]`);
  const must = Number(/(\d+) to read/.exec(screen)?.[1]);
  expect(must).toBeGreaterThan(15);
  expect(screen.match(/^ +\d+ +[.1][.\d]* {2}A programmable waveguide/gm)).toHaveLength(15);
  expect(screen).toContain(`${must - 15} more to read`);
});

test('a poor day names the few papers there are, or says that none is near', async () => {
  server.announce('cs.LG', [FAR]);
  server.announce('physics.optics', [
    { ...FAR, id: '2606.00092', title: 'Decision makers in forests of light' },
  ]);
  const screen = await firstScreen('poor', INTERESTS);
  expect(screen).toMatch(/NEAREST TODAY|None of the 2 papers announced is near your interests/);
  expect(screen).not.toContain('to read');
});

test('a quiet day says why, and when the next batch comes', async () => {
  server.moveTo('2026-06-20T12:00:00Z');
  expect(await firstScreen('quiet', INTERESTS, '2026-06-20T12:00:00Z')).toContain('Monday 22 June 2026');
});

test('a broken day says what is missing before it says what is there', async () => {
  server.announce('cs.LG', [FAR], { day: '2026-06-17' });
  server.announce('physics.optics', [waveguide(1, 'vowels')]);
  const screen = await firstScreen('broken', INTERESTS);
  expect(screen.indexOf('cs.LG is stale')).toBeGreaterThan(0);
  expect(screen.indexOf('cs.LG is stale')).toBeLessThan(screen.indexOf('READ'));
});

test('without interests the papers are listed, and the next step is to say which are wanted', async () => {
  server.announce('cs.LG', [FAR]);
  server.announce(
    'physics.optics',
    SUBJECTS.map((of, index) => waveguide(index + 1, of)),
  );
  const screen = await firstScreen('no-interests', '');
  expect(screen).toContain('radar like 2 5 9');
  expect(screen).not.toContain('Closest');
});

test('without a configuration the first step is named', async () => {
  expect(await firstScreen('no-configuration', undefined)).toContain('radar init');
});

/** What was said of one day's papers changes the order of the next: through `radar today`, on two days, with nothing but a loopback arXiv. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ArxivServer, type FeedItem, startArxivServer } from '../../helpers/arxiv-server.ts';
import { runRadar } from '../../helpers/context.ts';

const FIELDS = [
  'photonic waveguide meshes',
  'protein residue folding',
  'galaxy redshift surveys',
  'prime number sieves',
];

/** Eight papers of each field on each day. */
const batch = (day: number): FeedItem[] =>
  FIELDS.flatMap((field, f) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
      id: `2606.${day}${f}${n}00`.slice(0, 10),
      title: `Variant ${'abcdefgh'[n - 1]} of ${field}`,
      abstract: `We study ${field} under condition ${'qrstuvwx'[n - 1]}. The ${field} behave as expected.`,
      authors: `Author ${f}${n}`,
    })),
  );

let feeds: ArxivServer | undefined;
let home: string;

async function startOver(): Promise<void> {
  await feeds?.close();
  const server = await startArxivServer('2026-06-18T12:00:00Z');
  home = mkdtempSync(join(tmpdir(), 'radar-obeyed-'));
  writeFileSync(
    join(home, 'radar.config.yaml'),
    'profile: {interests: [{name: mine, about: "photonic waveguide meshes and protein residue folding"}]}\nsources: {arxiv: {categories: [cs.LG], interval: 0}}\nllm: {enabled: false}\n',
  );
  server.announce('cs.LG', batch(1));
  feeds = server;
}

beforeEach(startOver);
afterEach(() => feeds?.close());

async function morning(now: string): Promise<{ id: string; title: string; score: number }[]> {
  const run = await runRadar(['today', '-f', 'json', '--min-score', '0', '-n', '200'], {
    home,
    now,
    env: { RADAR_ARXIV_RSS_URL: feeds?.url ?? '' },
  });
  expect(run.code).toBe(0);
  return JSON.parse(run.out).papers;
}

/** The second day after something was said in the evening of the first: the mean score of each field. */
async function nextDay(verb: 'like' | 'save' | 'dislike' | undefined, field: number): Promise<number[]> {
  const first = await morning('2026-06-18T12:00:00Z');
  const said = first.filter(({ title }) => title.endsWith(FIELDS[field] ?? '')).slice(0, 3);
  if (verb !== undefined) {
    const run = await runRadar([verb, '--offline', ...said.map(({ id }) => id)], {
      home,
      now: '2026-06-18T20:00:00Z',
      env: { RADAR_ARXIV_RSS_URL: feeds?.url ?? '' },
    });
    expect(run.code).toBe(0);
  }
  feeds?.moveTo('2026-06-19T12:00:00Z');
  feeds?.announce('cs.LG', batch(2));
  const second = await morning('2026-06-19T12:00:00Z');
  expect(second).toHaveLength(32);
  return FIELDS.map((name) => {
    const scores = second.filter(({ title }) => title.endsWith(name)).map(({ score }) => score);
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  });
}

const [OPTICS, PROTEINS, GALAXIES] = [0, 1, 2];
const at = (scores: readonly number[], field: number): number => scores[field] ?? Number.NaN;

test.each(['like', 'save'] as const)('%s brings more of the same to the top tomorrow', async (verb) => {
  const scores = await nextDay(verb, GALAXIES);
  expect(at(scores, GALAXIES)).toBeGreaterThan(at(scores, 3) + 0.05);
});

test('without a word the other fields stay equal', async () => {
  const scores = await nextDay(undefined, GALAXIES);
  expect(Math.abs(at(scores, GALAXIES) - at(scores, 3))).toBeLessThan(0.05);
  expect(at(scores, OPTICS)).toBeGreaterThan(at(scores, GALAXIES));
});

test('dislikes push down what is like them and leave the rest of the interest where it was', async () => {
  const before = await nextDay(undefined, PROTEINS);
  await startOver();
  const after = await nextDay('dislike', PROTEINS);
  // Scores are drawn in where half a day is near: what is pushed down shows beside the rest.
  const beside = (scores: readonly number[]): number => at(scores, PROTEINS) / at(scores, OPTICS);
  expect(beside(after)).toBeLessThan(0.8 * beside(before));
  expect(at(after, OPTICS)).toBeGreaterThan(at(before, OPTICS) - 0.01);
  // Pushed down, not buried: what the interest asks for stays above what nobody asked for.
  expect(at(after, PROTEINS)).toBeGreaterThan(at(after, GALAXIES));
});

/**
 * The first screen on mornings as arXiv really announced them: each of the 24 lines that a terminal shows at once earns its
 * place, and every must-read is named in them. Skipped where the shared data is not there.
 */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRadar } from '../helpers/context.ts';

const shared = new URL('../../../shared/', import.meta.url);
const isThere =
  existsSync(new URL('tools/arxiv-stand-in.mjs', shared)) && existsSync(new URL('data/days', shared));

/** A reader of one question, of a field, and of everything. */
const PROFILES = {
  narrow: `
  name: narrow
  interests: [{name: splats, about: Gaussian splatting for 3D reconstruction, phrases: [Gaussian splatting]}]`,
  usual: `
  name: usual
  interests:
    - {name: video, about: video generation and understanding with diffusion models}
    - {name: splats, about: Gaussian splatting and 3D reconstruction}
    - {name: multimodal, about: vision language models and their hallucinations}`,
  wide: `
  name: wide
  interests:
    - {name: generation, about: "diffusion models for images and video", phrases: [diffusion model, diffusion models]}
    - {name: segmentation, about: segmentation of images and medical images, phrases: [segmentation]}
    - {name: vision language models, about: multimodal large language models, phrases: [vision-language]}
    - {name: reconstruction, about: 3D reconstruction and pose estimation, phrases: [3D reconstruction, pose estimation]}
    - {name: benchmarks, about: data sets and benchmarks, phrases: [benchmark, dataset]}
briefing: {papers: 40, minScore: 0.2}`,
} as const;

const DAYS = Array.from({ length: 18 }, (_, index) =>
  new Date(Date.parse('2026-04-17') + index * 86_400_000).toISOString().slice(0, 10),
);
const MOST_NAMED = 15;

interface PaperLine {
  readonly title: string;
  readonly score: number;
  readonly section: string;
}

describe.skipIf(!isThere)('on 18 real days (skipped without the shared data)', () => {
  const home = mkdtempSync(join(tmpdir(), 'radar-mornings-'));
  let standIn: { readonly rss: string; readonly control: string; readonly close: () => Promise<void> };

  beforeAll(async () => {
    const { startStandIn } = await import(new URL('tools/arxiv-stand-in.mjs', shared).href);
    standIn = await startStandIn({ now: '2026-04-17T14:00:00Z', minInterval: 0 });
    for (const [name, profile] of Object.entries(PROFILES))
      writeFileSync(
        join(home, `${name}.yaml`),
        `profile:${profile}\nsources: {arxiv: {categories: [cs.CV], interval: 0}}\nllm: {enabled: false}\n`,
      );
    for (const day of DAYS) {
      await request(standIn.control, {
        method: 'POST',
        reset: true,
        body: JSON.stringify({ now: `${day}T14:00:00Z` }),
      });
      await radar(day, 'usual', ['refresh', '-q']);
    }
  }, 120_000);
  afterAll(() => standIn.close());

  const radar = (day: string, profile: string, args: readonly string[], columns = '80') =>
    runRadar(args, {
      home,
      now: `${day}T14:00:00Z`,
      env: {
        RADAR_CONFIG: join(home, `${profile}.yaml`),
        RADAR_ARXIV_RSS_URL: standIn.rss,
        RADAR_ARXIV_OAI_URL: standIn.rss,
        COLUMNS: columns,
      },
    });

  test.each(Object.keys(PROFILES))(
    'every must-read of the %s profile is named in 24 lines of 80 columns',
    async (profile) => {
      let named = 0;
      for (const day of DAYS) {
        const { out } = await radar(day, profile, ['today', '--no-refresh', '-f', 'json']);
        const screen = await radar(day, profile, ['today', '--no-refresh', '-f', 'terminal']);
        const top = screen.out.split('\n').slice(0, 24);
        const must = (JSON.parse(out).papers as PaperLine[]).filter(({ section }) => section === 'read');
        const missing = must
          .slice(0, MOST_NAMED)
          .filter(({ title }) => !top.some((line) => line.includes(title.slice(0, 24))));
        expect([day, missing.map(({ title }) => title)]).toEqual([day, []]);
        if (must.length > MOST_NAMED)
          expect(top.join('\n')).toContain(`${must.length - MOST_NAMED} more to read`);
        named += must.length;
      }
      expect(named).toBeGreaterThan(0);
    },
    120_000,
  );

  test('a digest of 24 papers has at most 90 lines of 100 columns', async () => {
    let longest = 0;
    for (const day of DAYS) {
      const { out } = await radar(day, 'usual', ['today', '--no-refresh', '-f', 'terminal'], '100');
      longest = Math.max(longest, out.split('\n').length);
    }
    expect(longest).toBeGreaterThan(40);
    expect(longest).toBeLessThanOrEqual(90);
  }, 120_000);
});

/** radar why: what put a paper where it is, and what kept it out. */
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whySchema } from '../../../src/contract/why.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';
import { type SampleReader, sampleReader } from '../../helpers/sample-reader.ts';

describe('of a reader with likes', () => {
  let reader: SampleReader;
  beforeAll(async () => {
    reader = await sampleReader();
  }, 60_000);
  const why = async (...args: readonly string[]) => {
    const { code, out, err } = await reader.radar(['why', ...args, '--json']);
    expect([code, err]).toEqual([0, '']);
    const value = whySchema.parse(JSON.parse(out));
    return 'papers' in value ? value.papers : [value];
  };

  test('names the liked papers nearest to it and the words that pulled, as the paper writes them', async () => {
    const [paper] = await why('2606.99021');
    expect(paper?.shownOn).toBe('2026-06-18');
    expect(paper?.nearest?.length).toBeGreaterThan(0);
    const likenesses = paper?.nearest?.map(({ likeness }) => likeness) ?? [];
    expect(likenesses).toEqual(likenesses.toSorted((a, b) => b - a));
    expect(paper?.nearest?.map(({ id }) => id)).not.toContain(paper?.id);
    const text = `${paper?.title} ${paper?.abstract}`.toLowerCase();
    for (const { word } of paper?.words ?? []) expect(text).toContain(word.toLowerCase());
    const { out } = await reader.radar(['why', '2606.99021']);
    expect(out).toContain('words that pulled it up: ');
    expect(out).toContain('Nearest of the papers you liked');
  });

  test('says how much is lacking, and names an interest with which the paper really would have been shown', async () => {
    const [paper] = await why('2606.99010');
    expect(paper).toMatchObject({
      shown: false,
      reason: expect.stringContaining('below your threshold'),
      reasonCode: 'below-threshold',
    });
    expect(paper?.below).toBeCloseTo(0.35 - (paper?.score ?? 0), 3);
    const wanted = paper?.wanted;
    expect(wanted?.score).toBeGreaterThanOrEqual(0.35);
    // The proof: with that interest in the configuration it ranks where why said.
    const { out } = await reader.radar(['config', 'show', '--json']);
    const config = JSON.parse(out);
    config.profile.interests.push({ name: wanted?.interest, about: wanted?.interest });
    const file = join(reader.home, 'wanted.yaml');
    writeFileSync(file, JSON.stringify(config));
    const again = JSON.parse((await reader.radar(['why', '2606.99010', '--json', '--config', file])).out);
    expect(again.score).toBeCloseTo(wanted?.score ?? 0, 3);
    expect(again.wanted).toBeUndefined();
  });

  test('takes several papers and stdin, and prints them in that order', async () => {
    const papers = await why('2606.99021', '2606.99095', '2606.99002');
    expect(papers.map(({ id }) => id)).toEqual(['arxiv:2606.99021', 'arxiv:2606.99095', 'arxiv:2606.99002']);
    const piped = await reader.radar(['why', '-', '--json'], { stdin: '2606.99095\n2606.99021 and more\n' });
    expect(JSON.parse(piped.out).papers.map(({ id }: { id: string }) => id)).toEqual([
      'arxiv:2606.99095',
      'arxiv:2606.99021',
    ]);
    const screen = (await reader.radar(['why', '2606.99021', '2606.99002'])).out;
    expect(screen.indexOf('A Programmable Waveguide')).toBeLessThan(screen.indexOf('Measured Gradients'));
  });

  test('prints what is known beside what is not', async () => {
    const run = await reader.radar(['why', '2606.99021', '2606.12345']);
    expect([run.code, run.err]).toEqual([
      2,
      expect.stringContaining('arxiv:2606.12345 is not in the store, so it was never considered'),
    ]);
    expect(run.out).toMatch(/rank \d+ of 84/);
  });

  test.each([
    ['2505.12345', /It is of May 2025, and what radar knows begins on Thursday 18 June 2026/],
    ['hep-th/9901001', /It is of January 1999/],
    ['2606.12345', /it was announced in other categories, is not announced yet, or does not exist/],
    ['doi:10.1234/x', /It was in no feed/],
  ])('of %s, which was never fetched, it says what is likely', async (id, hint) => {
    const run = await reader.radar(['why', id]);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(hint);
  });

  test.each([
    ['26O6.99001', 'Did you mean 2606.99001?'],
    ['arxiv:260699001', 'Did you mean 2606.99001?'],
    ['2606.99001v', 'Did you mean 2606.99001?'],
    ['2606.9902', /Did you mean 2606\.9902\d/],
    ['999', 'numbers 1 to 20'],
    ['nonsense', 'Write an arXiv id'],
  ])('of “%s” it says what may have been meant', async (word, hint) => {
    for (const verb of ['why', 'show', 'open', 'like']) {
      const run = await reader.radar([verb, word]);
      expect([verb, run.code, run.err]).toEqual([verb, 2, expect.stringMatching(hint)]);
      expect(run.err).toContain(`“${word}” names no paper`);
    }
  });

  test.each([
    [['profile', 'sugest'], 'suggest'],
    [['feedback', 'lsit'], 'list'],
    [['feed', 'chek'], 'check'],
    [['config', 'shema'], 'schema'],
    [['config', 'show', 'profile.intrests'], 'profile.interests'],
    [['config', 'show', 'output.plian'], 'output.plain'],
    [['like', '1', '--interest', 'optical compting'], 'optical computing'],
  ])('radar %j is told what may have been meant', async (args, meant) => {
    const run = await reader.radar(args);
    expect([run.code, run.err]).toEqual([2, expect.stringMatching(new RegExp(`[Dd]id you mean “?${meant}`))]);
  });

  test('config show prints one key', async () => {
    expect((await reader.radar(['config', 'show', 'briefing.minScore'])).out).toBe('0.35\n');
    expect((await reader.radar(['config', 'show', 'profile.authors', '--json'])).out).toMatch(/^\[/);
    expect((await reader.radar(['config', 'show', 'briefing', '--origin'])).out).toMatch(
      /^briefing\.minScore +0\.35 +#/m,
    );
  });
});

describe('of a reader without any', () => {
  let server: ArxivServer;
  const home = mkdtempSync(join(tmpdir(), 'radar-why-'));
  const config = join(home, 'radar.config.yaml');
  const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
    runRadar(args, {
      home,
      now: '2026-06-18T12:00:00Z',
      ...options,
      env: { RADAR_ARXIV_RSS_URL: server.url },
    });
  beforeAll(async () => {
    server = await startArxivServer('2026-06-18T12:00:00Z');
    writeFileSync(config, 'sources: {arxiv: {categories: [cs.LG], interval: 0}}\n');
    server.announce('cs.LG', [
      { id: '2606.00001', title: 'Waveguides that learn', abstract: 'We study waveguides.' },
      { id: '2606.00002', title: 'A blockchain for pizza', abstract: 'We sell pizza on a blockchain.' },
    ]);
  });
  afterAll(() => server.close());

  test('nothing was fetched: why says so', async () => {
    expect((await radar(['why', '2606.00001'])).err).toContain('Nothing has been fetched yet');
  });

  test('no score means anything, so that none is below a threshold', async () => {
    expect((await radar(['refresh', '-q'])).code).toBe(0);
    const why = JSON.parse((await radar(['why', '2606.00001', '--json'])).out);
    expect(why).toMatchObject({
      score: 0,
      shown: false,
      reason: 'No digest with it has been delivered yet.',
    });
    expect(why.below).toBeUndefined();
  });

  test('a muted paper names its rule', async () => {
    appendFileSync(config, 'profile: {mute: {phrases: [blockchain]}}\n');
    const why = whySchema.parse(JSON.parse((await radar(['why', '2606.00002', '--json'])).out));
    expect(why).toMatchObject({ rank: 0, shown: false, mutedBy: 'mute.phrases: “blockchain”' });
    const { out } = await radar(['why', '2606.00002']);
    expect(out).toContain('It is muted by mute.phrases: “blockchain”.');
    expect(out).not.toContain('rank 0');
  });
});

/** Papers named by id that were never announced to this reader: fetched from arXiv's API, once, and compared by version. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diffsSchema } from '../../../src/contract/show-diff.ts';
import { acquireLock } from '../../../src/store/file/lock.ts';
import { type ApiServer, startApiServer } from '../../helpers/api-server.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';

const WAVEGUIDE = {
  version: 1,
  title: 'Programmable waveguides',
  abstract: 'We set the refractive index of a waveguide by light. It multiplies vectors of size $10^2$.',
};

let feeds: ArxivServer;
let api: ApiServer;
let home: string;

beforeEach(async () => {
  feeds = await startArxivServer();
  api = await startApiServer();
  home = mkdtempSync(join(tmpdir(), 'radar-by-id-'));
  configure();
  feeds.announce('cs.LG', [
    { id: '2606.00001', title: 'Light in programmable waveguides' },
    { id: '2606.00002', title: 'Sampling of lattices' },
  ]);
});
afterEach(() => Promise.all([feeds.close(), api.close()]));

function configure(like: readonly string[] = []): void {
  writeFileSync(
    join(home, 'radar.config.yaml'),
    `profile: {interests: [{name: optics, about: optical computing, like: ${JSON.stringify(like)}}]}\nsources: {arxiv: {categories: [cs.LG], interval: 0}}\nllm: {enabled: false}\n`,
  );
}

const env = () => ({ RADAR_ARXIV_RSS_URL: feeds.url, RADAR_ARXIV_API_URL: api.url });
const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, { home, env: env(), ...options });
const today = (now = '2026-06-18T12:00:00Z', ...flags: string[]) =>
  radar(['today', '-f', 'json', ...flags], { now });

describe('radar show', () => {
  test('fetches a paper that the store does not have, once', async () => {
    api.know('2402.17750', WAVEGUIDE);
    const first = await radar(['show', '2402.17750']);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/Programmable waveguides[\s\S]*vectors of size 10²/);
    expect((await radar(['show', '2402.17750'])).out).toBe(first.out);
    expect(api.asked).toEqual(['2402.17750']);
  });

  test('of a paper that arXiv does not have says so', async () => {
    expect(await radar(['show', '2402.99999'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/not in the store: arxiv:2402\.99999\n.*arXiv has no paper/),
    });
  });

  test('says why arXiv could not be asked', async () => {
    api.fault((response) => response.writeHead(503, { 'Retry-After': '600' }).end());
    const run = await radar(['show', '2402.17750']);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(/not in the store: arxiv:2402\.17750\n.*could not be asked: .*503/);
    api.fault(undefined);
    const later = await radar(['show', '2402.17750']);
    expect(later.err).toMatch(/could not be asked/);
    expect(api.asked).toHaveLength(1);
  });

  test('asks nobody with --offline, nor arXiv itself where only the feeds come from a mirror', async () => {
    expect((await radar(['show', '2402.17750', '--offline'])).err).toMatch(/not in the store/);
    const asked: string[] = [];
    const run = await radar(['show', '2402.17750'], {
      env: { RADAR_ARXIV_RSS_URL: feeds.url },
      fetch: async (url) => {
        asked.push(url);
        throw new TypeError('fetch failed');
      },
    });
    expect([run.code, api.asked, asked]).toEqual([2, [], []]);
    expect(run.err).toMatch(/not in the store: .*\n.*radar refresh/);
  });

  test('keeps out of the way of another radar', async () => {
    api.know('2402.17750', WAVEGUIDE);
    const data = join(home, '.local/share/radar');
    mkdirSync(data, { recursive: true });
    const lock = acquireLock(join(data, 'radar.lock'));
    const run = await radar(['show', '2402.17750']);
    lock?.release();
    expect(run).toMatchObject({ code: 75, err: expect.stringContaining('another radar is at work') });
    expect(api.asked).toEqual([]);
  });
});

describe('radar like', () => {
  test('fetches the title and text of an unknown paper, which then counts', async () => {
    api.know('2402.17750', WAVEGUIDE);
    const run = await radar(['like', '2402.17750']);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain('Programmable waveguides');
  });

  test('is remembered all the same where arXiv cannot be asked', async () => {
    api.fault((response) => response.destroy());
    const run = await radar(['like', '2402.17750']);
    expect(run).toMatchObject({ code: 0, err: expect.stringMatching(/arXiv could not be asked/) });
    api.fault(undefined);
    api.know('2402.17750', WAVEGUIDE);
    await today();
    expect((await radar(['show', '2402.17750', '--offline'])).out).toMatch(/Programmable[\s\S]*liked/);
  });

  test('forget asks for nothing', async () => {
    expect((await radar(['forget', '2402.17750'])).code).toBe(0);
    expect(api.asked).toEqual([]);
  });
});

describe('liked papers of the configuration', () => {
  test('are fetched in one request, and count in the same digest', async () => {
    configure(['arxiv:2402.17750', 'arxiv:2402.17751']);
    api.know('2402.17750', WAVEGUIDE);
    api.know('2402.17751', { ...WAVEGUIDE, title: 'Waveguides again' });
    const run = await today();
    expect([run.code, api.asked]).toEqual([0, ['2402.17750,2402.17751']]);
    expect(run.err).not.toMatch(/is liked but/);
    await today('2026-06-19T12:00:00Z');
    expect(api.asked).toHaveLength(1);
  });

  test('that arXiv does not have are named, and asked for again only after a week', async () => {
    configure(['arxiv:2402.17750', 'arxiv:2402.99999']);
    api.know('2402.17750', WAVEGUIDE);
    expect((await today()).err).toMatch(/arXiv has no paper arxiv:2402\.99999/);
    const later = async (date: string) => {
      feeds.moveTo(`2026-06-${date}T20:00:00Z`);
      await today(`2026-06-${date}T20:00:00Z`);
    };
    for (const date of ['18', '19', '24']) await later(date);
    expect(api.asked).toEqual(['2402.17750,2402.99999']);
    api.know('2402.99999', WAVEGUIDE);
    await later('25');
    expect(api.asked).toEqual(['2402.17750,2402.99999', '2402.99999']);
  });

  test('never stop a digest', async () => {
    configure(['arxiv:2402.17750']);
    api.fault((response) => response.writeHead(500).end('no'));
    const run = await today();
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out).counts.announced).toBe(2);
    expect(run.err).toMatch(/liked papers could not be looked up/);
  });

  test('are left alone with --no-refresh', async () => {
    configure(['arxiv:2402.17750']);
    await today('2026-06-18T12:00:00Z', '--no-refresh');
    expect(api.asked).toEqual([]);
  });
});

describe('radar show --diff', () => {
  const second = {
    version: 2,
    title: 'Programmable lossy waveguides',
    abstract: WAVEGUIDE.abstract.replace('by light', 'by heat'),
    authors: ['Ada Sample', 'Bob Sample'],
  };

  test('marks what changed in title, authors and abstract; the earlier text comes from arXiv', async () => {
    api.know('2402.17750', WAVEGUIDE);
    api.know('2402.17750', second);
    const run = await radar(['show', '--diff', '2402.17750']);
    expect([run.code, run.err, api.asked]).toEqual([0, '', ['2402.17750', '2402.17750v1']]);
    expect(run.out).toMatch(/v1 → v2: 1 word added, 1 word removed/);
    expect(run.out).toContain('Programmable {+lossy+} waveguides');
    expect(run.out).toContain('{+Sample, Bob+}');
    expect(run.out).toMatch(/by \[-light\.-\] \{\+heat\.\+\}/);
    expect((await radar(['show', '--diff', '2402.17750'])).out).toBe(run.out);
    expect(api.asked).toHaveLength(2);
  });

  test('prints the same as JSON', async () => {
    api.know('2402.17750', WAVEGUIDE);
    api.know('2402.17750', second);
    const printed = JSON.parse((await radar(['show', '--diff', '--json', '2402.17750'])).out);
    expect(diffsSchema.safeParse(printed).error).toBeUndefined();
    const { diffs } = printed;
    expect(diffs).toMatchObject([
      {
        id: 'arxiv:2402.17750',
        from: 1,
        to: 2,
        title: { before: WAVEGUIDE.title, after: second.title },
        authors: { before: ['Ada Sample'], after: ['Ada Sample', 'Bob Sample'] },
      },
    ]);
    expect(diffs[0].abstract).toContainEqual({ kind: 'added', words: ['heat.'] });
  });

  test('says so where only one version is known', async () => {
    api.know('2402.17750', WAVEGUIDE);
    expect((await radar(['show', '--diff', '2402.17750'])).out).toContain('Only v1 is in the store');
    api.know('2402.17751', second);
    await radar(['like', '2402.17751', '-q']);
    expect((await radar(['show', '--diff', '2402.17751', '--offline'])).out).toContain(
      'Only v2 is in the store',
    );
  });

  test('is refused for formats that cannot hold it', async () => {
    expect((await radar(['show', '--diff', '2402.17750', '-f', 'bibtex'])).code).toBe(2);
  });
});

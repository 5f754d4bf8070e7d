import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestsSchema } from '../../../src/contract/digest/digest-list.ts';
import { paperSchema } from '../../../src/contract/paper.ts';
import { sheetsSchema } from '../../../src/contract/show.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';

let server: ArxivServer;
let home: string;

beforeEach(async () => {
  server = await startArxivServer();
  home = mkdtempSync(join(tmpdir(), 'radar-papers-'));
  writeFileSync(
    join(home, 'radar.config.yaml'),
    'profile: {interests: [{name: trees, about: pruning of decision trees}], mute: {phrases: [blockchain]}}\nsources: {arxiv: {categories: [cs.LG]}}\nllm: {enabled: false}\n',
  );
  server.announce('cs.LG', [
    {
      id: '2606.00001',
      title: 'Pruning of decision trees',
      authors: 'J\\"org M\\"uller, Ada Sample',
      abstract: 'We prune decision trees. Accuracy rises by $10^4$ percent.',
    },
    { id: '2606.00002', title: 'Sampling of lattices' },
    { id: '2606.00003', title: 'A blockchain for trees' },
  ]);
  expect((await radar(['today', '-q'])).code).toBe(0);
});
afterEach(() => server.close());

function radar(args: readonly string[], options: TestContextOptions = {}): Promise<Run> {
  return runRadar(args, { home, env: { RADAR_ARXIV_RSS_URL: server.url }, ...options });
}

const papersOf = async (args: readonly string[], options?: TestContextOptions) =>
  JSON.parse((await radar(args, options)).out).papers;

describe('radar list', () => {
  test('prints the latest batch from a threshold on, or all of it', async () => {
    expect((await papersOf(['list', '--json'])).map(({ id }: { id: string }) => id)).toEqual([
      'arxiv:2606.00001',
    ]);
    expect((await papersOf(['list', '--json', '--all'])).length).toBe(2);
    expect((await papersOf(['list', '--json', '--all', '-n', '1'])).length).toBe(1);
  });

  test('answers the same from a kept ranking, and anew after feedback, a new config or new papers', async () => {
    const first = await radar(['list', '--json', '--all']);
    expect(await radar(['list', '--json', '--all'])).toEqual(first);
    await radar(['like', '2606.00002']);
    const second = await radar(['list', '--json', '--all']);
    expect(second.out).not.toBe(first.out);
    await radar(['forget', '2606.00002']);
    expect((await radar(['list', '--json', '--all'])).out).toBe(first.out);
    writeFileSync(join(home, 'radar.config.yaml'), 'sources: {arxiv: {categories: [cs.LG]}}\n');
    expect((await papersOf(['list', '--json'])).map(({ score }: { score: number }) => score)).toEqual([
      0, 0, 0,
    ]);
  });

  test('prints ids that the feedback verbs take', async () => {
    const ids = await radar(['list', '--all', '-f', 'ids']);
    expect(ids.out.split('\n').filter(Boolean).toSorted()).toEqual(['arxiv:2606.00001', 'arxiv:2606.00002']);
    const saved = await radar(['save', '-'], { stdin: ids.out });
    expect([saved.code, saved.err]).toEqual([0, '']);
    expect(saved.out).toContain('Sampling of lattices');
  });

  test.each(['csv', 'bibtex', 'ris', 'ndjson', 'table'])('prints %s', async (format) => {
    const run = await radar(['list', '--all', '-f', format]);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/Pruning of decision trees/);
  });

  test('without any configuration says what to do, and fails as a configuration that is missing', async () => {
    const run = await runRadar(['list']);
    expect([run.code, run.out]).toEqual([3, '']);
    expect(run.err).toMatch(/there is no configuration yet\n.*“radar init” writes one/);
  });

  test('of a day without papers says why on stderr and prints an empty list', async () => {
    const run = await radar(['list', '--date', '2026-06-17']);
    expect(run.code).toBe(0);
    expect(run.err).toMatch(/Nothing is in the store for Wednesday 17 June 2026/);
    expect(await papersOf(['list', '--date', '2026-06-17', '--json'])).toEqual([]);
  });
});

describe('radar show', () => {
  test('prints a paper whole, by id, URL or number of the last digest', async () => {
    const byId = await radar(['show', '2606.00001']);
    expect(byId.out).toMatch(/Pruning of decision trees[\s\S]*Jörg Müller[\s\S]*10⁴ percent/);
    expect((await radar(['show', 'https://arxiv.org/abs/2606.00001v1'])).out).toBe(byId.out);
    expect((await radar(['show', '1'])).out).toBe(byId.out);
  });

  test('of an unknown paper is an error that says so', async () => {
    expect(await radar(['show', '2606.09999'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('not in the store: arxiv:2606.09999'),
    });
  });

  test('prints BibTeX with the TeX of the announcement', async () => {
    expect((await radar(['show', '1', '-f', 'bibtex'])).out).toMatch(
      /@misc\{[\s\S]*eprint\s*=\s*\{2606\.00001\}/,
    );
  });
});

describe('radar why', () => {
  test('explains a paper that was shown', async () => {
    const why = JSON.parse((await radar(['why', '1', '--json'])).out);
    expect(why).toMatchObject({ id: 'arxiv:2606.00001', shown: true, rank: 1, of: 2 });
    expect(why.signals.reduce((sum: number, { value }: { value: number }) => sum + value, 0)).toBeCloseTo(
      why.score,
      6,
    );
  });

  test.each([
    ['2606.00002', /below your threshold of 0.35/],
    ['2606.00003', /muted by mute\.phrases: “blockchain”/],
  ])('explains why %s was not shown', async (id, reason) => {
    const why = JSON.parse((await radar(['why', id, '--json'])).out);
    expect(why).toMatchObject({ shown: false, reason: expect.stringMatching(reason) });
    expect((await radar(['why', id])).out).toMatch(reason);
  });

  test('of a paper that was never announced says so', async () => {
    expect(await radar(['why', '2606.09999'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('never considered'),
    });
  });
});

describe('radar search', () => {
  test('finds papers by their words, whatever their score', async () => {
    expect(
      (await papersOf(['search', 'lattices', '--json'])).map(({ id, rank }: { id: string; rank: number }) => [
        id,
        rank,
      ]),
    ).toEqual([['arxiv:2606.00002', 1]]);
    expect((await papersOf(['search', 'blockchain', '--json'])).length).toBe(1);
    expect(await papersOf(['search', 'au:muller', '--json'])).toHaveLength(1);
  });

  test('takes any text as a query, and says what a query is where it holds no word', async () => {
    for (const query of ['AND OR NOT', "it's", 'a:b:c'])
      expect((await radar(['search', '--', query])).code).toBe(0);
    for (const query of ['', '"', '(((', '*', '-']) {
      const run = await radar(['search', '--', query]);
      expect([query, run.code, run.out]).toEqual([query, 2, '']);
      expect(run.err).toMatch(/nothing to search for.*\n.*radar search au:wright/);
    }
  });

  test('says of a field that there is none of that name which ones there are', async () => {
    const run = await radar(['search', 'xx:foo']);
    expect([run.code, run.out]).toEqual([0, '']);
    expect(run.err).toMatch(/xx: is no part of a paper.*ti: abs: au: cat:/);
  });
});

describe('radar rank', () => {
  const lines = [
    { title: 'Sampling of lattices', abstract: 'Lattices are sampled.' },
    {
      id: '2501.00001v2',
      title: 'Pruning of regression trees',
      abstract: 'We prune trees.',
      authors: ['Ada Sample'],
    },
  ].map((one) => JSON.stringify(one));

  test('orders JSON lines by the profile', async () => {
    const run = await radar(['rank', '--input', '-'], { stdin: lines.join('\n') });
    const papers = run.out
      .trim()
      .split('\n')
      .map((row) => paperSchema.parse(JSON.parse(row)));
    expect(papers.map(({ id, version, rank }) => [id, version, rank])).toEqual([
      ['arxiv:2501.00001', 2, 1],
      ['line:1', undefined, 2],
    ]);
  });

  test('reads what radar list writes', async () => {
    const listed = await radar(['list', '--all', '-f', 'ndjson']);
    const ranked = await radar(['rank', '--input', '-', '-f', 'ids'], { stdin: listed.out });
    expect(ranked.out.split('\n')[0]).toBe('arxiv:2606.00001');
  });

  test('names the lines that are no papers', async () => {
    const run = await radar(['rank', '--input', '-'], {
      stdin: `${lines[0]}\nnonsense\n{"abstract": "no title"}\n`,
    });
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/-:2: is not JSON\n-:3: title/);
  });
});

test('show and the list of digests print what their schemas say', async () => {
  expect((await radar(['today', '-q'])).code).toBe(0);
  const shown = sheetsSchema.parse(JSON.parse((await radar(['show', '1', '--json'])).out));
  expect(shown.papers[0]?.deliveredOn).toBe('2026-06-18');
  const { digests } = digestsSchema.parse(JSON.parse((await radar(['brief', '--json'])).out));
  expect(digests.map(({ date }) => date)).toEqual(['2026-06-18']);
});

describe('radar brief', () => {
  test('prints a stored digest again, as it was', async () => {
    const again = await radar(['brief', '2026-06-18', '-f', 'json']);
    const today = await radar(['today', '-f', 'json', '--no-refresh']);
    expect(JSON.parse(again.out).papers).toEqual(JSON.parse(today.out).papers);
    expect((await radar(['brief'])).out).toMatch(/^2026-06-18\t3\t1\textractive\t2026-06-18T\S+Z\n$/);
    expect((await radar(['brief'], { tty: { columns: 80 } })).out).toBe(
      '2026-06-18  1 of 3 papers  extractive\n',
    );
    expect(await radar(['brief', '2026-06-17'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no digest of 2026-06-17'),
    });
  });
});

describe('radar coverage', () => {
  test('prints the ledger as a calendar and as JSON', async () => {
    expect((await radar(['coverage', '-f', 'table'])).out).toMatch(/Thu/);
    expect((await radar(['coverage'])).out).toMatch(
      /^2026-06-18\tarxiv\tcs\.LG\tcomplete\t3\t3\t0\t0\t\S+Z\t\n$/,
    );
    expect(JSON.parse((await radar(['coverage', '--json', '--strict'])).out).coverage).toMatchObject([
      { category: 'cs.LG', date: '2026-06-18', verdict: 'complete', announced: 3 },
    ]);
  });
});

describe('radar config', () => {
  test('path, check, show and schema', async () => {
    expect((await radar(['config', 'path'])).out).toContain(join(home, 'radar.config.yaml'));
    expect((await radar(['config', 'check'])).out).toMatch(/all right \(1 interest, 1 category\)/);
    expect((await radar(['config', 'show', '--origin'])).out).toMatch(
      /sources\.arxiv\.endpoints\.rss +"http:\/\/127\.0\.0\.1:\d+" {2}# RADAR_ARXIV_RSS_URL in the environment/,
    );
    const schemas = JSON.parse((await radar(['config', 'schema'])).out);
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(['config', 'digest', 'papers', 'coverage', 'paper']),
    );
    expect(schemas.config.properties.profile.properties.interests.description).toBe(
      'What you want to read about.',
    );
  });

  test('a broken configuration is reported by every command, and only --help works', async () => {
    writeFileSync(join(home, 'radar.config.yaml'), 'profil: {}\nbriefing: {papers: 0}\n');
    const run = await radar(['list']);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(
      /radar\.config\.yaml:1:1: unknown key “profil”; did you mean “profile”\?\n.*:2:20: briefing\.papers must be at least 1, not 0/,
    );
    expect((await radar(['list', '--help'])).code).toBe(0);
  });
});

describe('radar init', () => {
  test('writes a configuration that radar takes, and never replaces one unasked', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'radar-init-'));
    const args = [
      'init',
      '--yes',
      '--category',
      'cs.LG',
      '--category',
      'hep-th',
      '--interest',
      'optical computing',
      '--like',
      'arxiv:2402.17750',
    ];
    const run = await runRadar(args, { home: fresh });
    expect([run.code, run.err]).toEqual([0, '']);
    const text = readFileSync(join(fresh, '.config/radar/config.yaml'), 'utf8');
    expect(text).toMatch(/categories: \[cs\.LG, hep-th\]/);
    expect((await runRadar(['config', 'check'], { home: fresh })).out).toMatch(
      /all right \(1 interest, 2 categories\)/,
    );
    expect(await runRadar(args, { home: fresh })).toMatchObject({
      code: 2,
      err: expect.stringContaining('is already there'),
    });
    expect(readFileSync(join(fresh, '.config/radar/config.yaml'), 'utf8')).toBe(text);
    expect((await runRadar([...args, '--force'], { home: fresh })).code).toBe(0);
  });

  test('refuses a category that arXiv does not have', async () => {
    expect(await runRadar(['init', '--yes', '--category', 'cs.LQ'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean “cs.LG”'),
    });
  });
});

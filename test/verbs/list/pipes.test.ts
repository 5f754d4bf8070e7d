/** Lists for other programs: records, chosen fields, and the filters of browse. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { papersSchema } from '../../../src/contract/paper.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';

const LONG = 'Pruning of decision trees whose leaves were grown by many hands over many seasons';

let server: ArxivServer;
let home: string;

beforeEach(async () => {
  server = await startArxivServer();
  home = mkdtempSync(join(tmpdir(), 'radar-pipes-'));
  writeFileSync(
    join(home, 'radar.config.yaml'),
    `profile:
  interests:
    - {name: Trees, about: pruning of decision trees, phrases: [decision trees]}
    - {name: lattices, about: sampling of lattices, phrases: [lattices]}
  mute: {phrases: [blockchain]}
sources: {arxiv: {categories: [cs.LG]}}
llm: {enabled: false}
`,
  );
  server.announce('cs.LG', [
    { id: '2606.00001', title: LONG, authors: 'Ada Sample, Ben Sample' },
    { id: '2606.00002', title: 'Sampling of lattices' },
    { id: '2606.00003', title: 'A blockchain for decision trees' },
    { id: '2606.00004', title: 'Soils' },
  ]);
  expect((await radar(['refresh', '-q'])).code).toBe(0);
});
afterEach(() => server.close());

function radar(args: readonly string[], options: TestContextOptions = {}): Promise<Run> {
  return runRadar(args, { home, env: { RADAR_ARXIV_RSS_URL: server.url }, ...options });
}

const linesOf = async (...args: readonly string[]) =>
  (await radar(['list', ...args])).out.split('\n').slice(0, -1);
const titlesOf = async (...args: readonly string[]) =>
  (await linesOf(...args)).map((line) => line.split('\t')[3]);

describe('off a terminal', () => {
  test('a paper is one uncut line: score, id, day, title, authors, interest', async () => {
    const rows = (await linesOf('--all')).map((line) => line.split('\t'));
    expect(rows.map((cells) => cells.length)).toEqual([6, 6, 6]);
    const row = rows.find(([, id]) => id === 'arxiv:2606.00001');
    expect(row).toEqual([
      expect.stringMatching(/^0\.\d{4}$/),
      'arxiv:2606.00001',
      '2026-06-18',
      LONG,
      'Ada Sample; Ben Sample',
      'Trees',
    ]);
  });

  test('the width of a terminal elsewhere, and a wish for plain output, change nothing', async () => {
    const { out } = await radar(['list']);
    const narrow = { env: { RADAR_ARXIV_RSS_URL: server.url, COLUMNS: '40', RADAR_PLAIN: '1' } };
    expect((await radar(['list'], narrow)).out).toBe(out);
  });

  test('at a terminal it is a table, and records where they are asked for', async () => {
    const tty = { tty: { columns: 100 } };
    expect((await radar(['list'], tty)).out).not.toContain('\t');
    expect((await radar(['list', '-f', 'tsv'], tty)).out).toBe((await radar(['list'])).out);
  });

  test('-0 ends records with NUL, and only those that are lines', async () => {
    const { out } = await radar(['list', '--all', '-f', 'ids']);
    expect((await radar(['list', '--all', '-f', 'ids', '-0'])).out).toBe(out.replaceAll('\n', '\0'));
    const refused = await radar(['list', '-f', 'csv', '--null']);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/not with csv/);
  });

  test('records go into the verbs that take ids', async () => {
    const { out } = await radar(['list', '--all']);
    const saved = await radar(['save', '-q'], { stdin: out });
    expect([saved.code, saved.err]).toEqual([0, '']);
    expect(await linesOf('--saved')).toHaveLength(3);
  });

  test('search prints the same records', async () => {
    const { out } = await radar(['search', 'lattices']);
    expect(out.split('\t').slice(1, 4)).toEqual(['arxiv:2606.00002', '2026-06-18', 'Sampling of lattices']);
  });
});

describe('--json=', () => {
  test('prints the fields that were named, in that order, null where a paper has none', async () => {
    const { papers } = JSON.parse((await radar(['list', '--json=title,doi,id'])).out);
    expect(papers.map((one: object) => Object.entries(one))).toContainEqual([
      ['title', LONG],
      ['doi', null],
      ['id', 'arxiv:2606.00001'],
    ]);
  });

  test('is a switch without a value: the word after it is another argument', async () => {
    const { code, out } = await radar(['search', '--json', 'lattices']);
    expect(code).toBe(0);
    expect(papersSchema.parse(JSON.parse(out)).papers).toHaveLength(1);
  });

  test('of search, coverage and feedback works alike', async () => {
    expect(JSON.parse((await radar(['search', 'lattices', '--json=id,snippet'])).out)).toEqual({
      papers: [{ id: 'arxiv:2606.00002', snippet: expect.anything() }],
    });
    expect(JSON.parse((await radar(['coverage', '--json=date,verdict'])).out)).toEqual({
      coverage: [{ date: '2026-06-18', verdict: 'complete' }],
    });
    expect(JSON.parse((await radar(['show', '2606.00002', '--json=versions,id'])).out)).toEqual({
      papers: [{ versions: [1], id: 'arxiv:2606.00002' }],
    });
    await radar(['like', '2606.00004', '-q']);
    expect(JSON.parse((await radar(['feedback', '--json=paper,title'])).out)).toEqual({
      feedback: [{ paper: 'arxiv:2606.00004', title: 'Soils' }],
    });
  });
});

describe('--json= of a digest', () => {
  test('prints its papers with these fields, of today as of the stored digest', async () => {
    const today = await radar(['today', '--no-refresh', '--no-llm', '--json=id,score']);
    const { papers } = JSON.parse(today.out);
    expect(papers.length).toBeGreaterThan(0);
    for (const paper of papers) expect(Object.keys(paper)).toEqual(['id', 'score']);
    expect(await radar(['brief', '2026-06-18', '--json=id,score'])).toMatchObject({ out: today.out });
  });

  test('of trends prints a row a batch and interest', async () => {
    const { trends } = JSON.parse((await radar(['trends', '--json=interest,near'])).out);
    expect(trends.length).toBeGreaterThan(0);
    for (const row of trends) expect(Object.keys(row)).toEqual(['interest', 'near']);
  });
});

describe('filters', () => {
  test('--saved and --liked print what bears the mark, on whatever day and at whatever score', async () => {
    await radar(['save', '2606.00004', '-q'], { now: '2026-06-18T12:00:00Z' });
    await radar(['save', '2606.00002', '-q'], { now: '2026-06-18T13:00:00Z' });
    await radar(['like', '2606.00004', '-q']);
    expect(await titlesOf('--saved')).toEqual(['Sampling of lattices', 'Soils']);
    expect(await titlesOf('--saved', '--liked')).toEqual(['Soils']);
    expect(await titlesOf('--saved', '-n', '1')).toEqual(['Sampling of lattices']);
    expect(await titlesOf('--saved', '--since', '2026-06-19')).toEqual([]);
    expect(await titlesOf('--saved', '--date', 'today')).toHaveLength(2);
  });

  test('--unread leaves out what is marked as read', async () => {
    await radar(['read', '2606.00002', '-q']);
    expect(await titlesOf('--all', '--unread')).not.toContain('Sampling of lattices');
    expect(await titlesOf('--all')).toContain('Sampling of lattices');
  });

  test('--interest takes what that interest put on the list, however its name is written', async () => {
    expect(await titlesOf('--interest', 'trees')).toEqual([LONG]);
    const wrong = await radar(['list', '--interest', 'latices']);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringMatching(/no interest “latices”[\s\S]*lattices/),
    ]);
  });

  test('--muted prints what mute lists removed, with the rule', async () => {
    const [line = '', ...others] = await linesOf('--muted');
    expect(others).toEqual([]);
    expect(line.split('\t').slice(3)).toEqual([
      'A blockchain for decision trees',
      'Ada Sample',
      'Trees',
      'mute.phrases: “blockchain”',
    ]);
    const [paper] = papersSchema.parse(JSON.parse((await radar(['list', '--muted', '--json'])).out)).papers;
    expect(paper?.mutedBy).toBe('mute.phrases: “blockchain”');
    const table = await radar(['list', '--muted'], { tty: { columns: 120 } });
    expect(table.out).toMatch(/muted: “blockchain”/);
  });

  test('that leave nothing say so on stderr', async () => {
    expect(await radar(['list', '--liked'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/nothing is liked yet/),
    });
    await radar(['read', '2606.00001', '-q']);
    const run = await radar(['list', '--unread', '--interest', 'Trees', '--min-score', '0.9']);
    expect([run.code, run.out]).toEqual([0, '']);
    expect(run.err).toMatch(/no paper passes these filters/);
  });
});

test.each([
  ['--since', '7d'],
  ['--since', '1w'],
  ['--since', 'monday'],
  ['--date', 'today'],
  ['--date', 'thursday'],
])('days are written one way: list %s %s', async (flag, day) => {
  expect(await linesOf('--all', flag, day)).toHaveLength(3);
});

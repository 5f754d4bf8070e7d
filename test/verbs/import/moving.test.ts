/** A reader who moves house: three mornings on one machine, the fourth on another. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportSchema } from '../../../src/contract/export.ts';
import { closeStore, openStore } from '../../../src/store/file/open.ts';
import { outputDelivery } from '../../../src/store/ledger/output-deliveries.ts';
import { monthCost, recordModelCall } from '../../../src/store/model-calls.ts';
import { type ArxivServer, type FeedItem, startArxivServer } from '../../helpers/arxiv-server.ts';
import { runRadar } from '../../helpers/context.ts';
import { day } from '../../helpers/store.ts';

const DAYS = ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18'];
const SECRET = 'hooks.example/T000/very-secret';
const CONFIG = `# my own words
profile:
  name: sand
  interests:
    - {name: heaps, about: granular piles of sand and their avalanches, phrases: [sand]}
sources: {arxiv: {categories: [cs.LG], interval: 0}}
briefing: {papers: 3, minScore: 0.1}
llm: {enabled: false}
output:
  also:
    - {format: html, file: "site/{date}.html"}
  webhook: {url: "https://${SECRET}"}
`;

/** Twelve papers a day; those of sand are more than a digest has room for. */
const batchOf = (index: number): FeedItem[] =>
  Array.from({ length: 12 }, (_, n) => ({
    id: `2606.${String(10_000 + index * 100 + n)}`,
    title: n < 6 ? `Sand piles of kind ${index}${n}` : `Optics of kind ${index}${n}`,
    abstract: `We look at ${n < 6 ? 'granular sand piles and avalanches' : 'light in fibres'} number ${n}. It holds.`,
  }));

let arxiv: ArxivServer;

class Machine {
  readonly home = mkdtempSync(join(tmpdir(), 'radar-house-'));
  readonly config = join(this.home, '.config/radar/config.yaml');
  readonly storeFile = join(this.home, '.local/share/radar/radar.db');
  now = `${DAYS[0]}T12:00:00Z`;
  readonly radar = (...args: string[]) => this.radarWith({}, ...args);
  radarWith(options: { readonly stdin?: string }, ...args: string[]) {
    return runRadar(args, {
      home: this.home,
      now: this.now,
      env: { RADAR_ARXIV_RSS_URL: arxiv.url, RADAR_ARXIV_OAI_URL: arxiv.url, RADAR_ARXIV_API_URL: arxiv.url },
      ...options,
    });
  }
  async morning(index: number): Promise<{ readonly ids: string[]; readonly err: string }> {
    this.now = `${DAYS[index]}T12:00:00Z`;
    arxiv.moveTo(this.now);
    arxiv.announce('cs.LG', batchOf(index));
    const { out, err } = await this.radar('today', '-f', 'json', '--no-llm');
    return { ids: JSON.parse(out).papers.map(({ id }: { id: string }) => id), err };
  }
  write(file: string, text: string): string {
    const path = join(this.home, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }
}

let old: Machine;
let file: string;
let shown: string[];

beforeAll(async () => {
  arxiv = await startArxivServer();
  old = new Machine();
  file = join(old.home, 'radar.json');
  old.write('.config/radar/config.yaml', CONFIG);
  shown = [];
  for (const index of [0, 1, 2]) shown.push(...(await old.morning(index)).ids);
  await old.radar('like', 'arxiv:2606.10000', '--interest', 'heaps', '-q');
  await old.radar('save', 'arxiv:2606.10001', '-q');
  await old.radar('dislike', 'arxiv:2606.10007', '-q');
  await old.radar('read', 'arxiv:2606.10002', '-q');
  await old.radar('note', 'arxiv:2606.10001', 'compare with the slope of last year', '-q');
  await old.radar('notes', '--saved', '-o', 'vault/{citekey}.md', '-q');
}, 60_000);
afterAll(() => arxiv.close());

async function exported(): Promise<Record<string, unknown>> {
  const run = await old.radar('export', '--all', file, '--force');
  expect([run.code, run.out, run.err]).toEqual([0, '', expect.any(String)]);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('radar export --all', () => {
  test('writes one document that its schema describes, for its owner only', async () => {
    const document = await exported();
    expect(exportSchema.parse(document)).toMatchObject({ schema: 'radar.export/1' });
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(document).toMatchObject({
      feedback: expect.arrayContaining([expect.objectContaining({ kind: 'like', interest: 'heaps' })]),
      memories: [{ of: 'notes vault/{citekey}.md', papers: ['arxiv:2606.10001'] }],
    });
    expect((document.papers as unknown[]).length).toBe(36);
  });

  test('leaves secrets behind, says so, and keeps every other word of the configuration', async () => {
    const { err } = await old.radar('export', '--all', file, '--force');
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(SECRET);
    expect(err).toContain('output.webhook');
    const { config } = JSON.parse(text);
    expect(config.text).toBe(CONFIG.replace(/ {2}webhook.*\n/, ''));
  });

  test('asks what is meant, and writes over nothing', async () => {
    await exported();
    expect(await old.radar('export', file)).toMatchObject({ code: 2, err: expect.stringContaining('--all') });
    expect(await old.radar('export', '--all', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--force'),
    });
  });
});

describe('radar import', () => {
  let fresh: Machine;
  beforeEach(async () => {
    fresh = new Machine();
    fresh.now = `${DAYS[3]}T11:00:00Z`;
    await exported();
  });

  test('goes on where the old machine stopped: the fourth day shows only what is new', async () => {
    const { code, err } = await fresh.radar('import', file);
    expect([code, err]).toEqual([0, expect.stringContaining('4 marks')]);
    expect(readFileSync(fresh.config, 'utf8')).toContain('# my own words');
    const there = await fresh.morning(3);
    const here = await old.morning(3);
    // What the first days had no room for is not brought up again either.
    expect(there.ids.every((id) => id.startsWith('arxiv:2606.103'))).toBe(true);
    expect(there.ids.filter((id) => shown.includes(id))).toEqual([]);
    expect(there.ids).toEqual(here.ids);
    const [a, b] = await Promise.all(
      [fresh, old].map((one) => one.radar('list', '--all', '--json=id,score,interest')),
    );
    expect(a?.out).toBe(b?.out);
  });

  test('brings the digests, the citation keys, and what each output has had', async () => {
    await fresh.radar('import', file);
    for (const args of [
      ['brief', '--json'],
      ['brief', DAYS[1] ?? '', '-f', 'json'],
      ['list', '--saved', '-f', 'bibtex'],
      ['feedback', '--json'],
      ['show', 'arxiv:2606.10001', '--offline', '-f', 'json'],
    ])
      expect([args, (await fresh.radar(...args)).out]).toEqual([args, (await old.radar(...args)).out]);
    const store = openStore(fresh.storeFile);
    const line = { profile: 'sand', output: 'file html site/{date}.html', date: day(DAYS[1] ?? '') };
    expect(outputDelivery(store, line)?.at).toBeDefined();
    closeStore(store);
  });

  test('may be done again and changes nothing then', async () => {
    await fresh.radar('import', file);
    const before = (await fresh.radar('export', '--all', '-')).out;
    const again = await fresh.radar('import', file, '--json');
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining('here already') });
    expect(JSON.parse(again.out)).toMatchObject({
      marks: 0,
      notes: 0,
      papers: 0,
      digests: 0,
      config: 'same',
    });
    expect((await fresh.radar('export', '--all', '-')).out).toBe(before);
  });

  test('goes on with what can be undone, step by step, and with what models cost this month', async () => {
    const store = openStore(old.storeFile);
    const call = {
      at: '2026-06-17T12:00:00.000Z',
      host: 'api.anthropic.com',
      model: 'm',
      purpose: 'briefing',
    };
    const numbers = { inputTokens: 1000, outputTokens: 100, costUsd: 0.25, durationMs: 900 };
    recordModelCall(store, { ...call, ...numbers, promptVersion: '1', outcome: 'ok', requestId: 'req_1' });
    closeStore(store);
    expect(JSON.stringify(await exported())).not.toContain('req_1');
    await fresh.radar('import', file);
    await fresh.radar('import', file);
    const here = openStore(fresh.storeFile);
    expect(monthCost(here, '2026-06')).toBe(0.25);
    closeStore(here);
    const counting = async () => {
      const { feedback } = JSON.parse((await fresh.radar('feedback', '--json')).out);
      return feedback.map(({ kind }: { kind: string }) => kind).sort();
    };
    // First the configuration, which was written last.
    await fresh.radar('undo');
    expect(existsSync(fresh.config)).toBe(false);
    await fresh.radar('undo');
    expect((await fresh.radar('note', 'arxiv:2606.10001')).out).not.toContain('slope');
    expect(await counting()).toEqual(['dislike', 'like', 'read', 'save']);
    await fresh.radar('undo', '2');
    expect(await counting()).toEqual(['like', 'save']);
    await fresh.radar('undo', '9');
    expect(await counting()).toEqual([]);
  });

  test('joins its marks as one step where something was said before, or its history is not true', async () => {
    const document = await exported();
    const untrue = { ...document, markChanges: (document.markChanges as object[]).slice(1) };
    const run = await fresh.radarWith({ stdin: JSON.stringify(untrue) }, 'import', '-');
    expect(run).toMatchObject({ code: 0, err: expect.stringContaining('4 marks') });
    await fresh.radar('undo', '3');
    expect(JSON.parse((await fresh.radar('feedback', '--json')).out).feedback).toEqual([]);

    const other = new Machine();
    other.now = fresh.now;
    await other.radar('like', 'arxiv:2606.19999', '--offline', '-q');
    await other.radar('import', file);
    await other.radar('undo', '3');
    expect(JSON.parse((await other.radar('feedback', '--json')).out).feedback).toHaveLength(1);
  });

  test('reads what a radar wrote that took no history along', async () => {
    const { markChanges, noteChanges, modelCalls, ...older } = await exported();
    const run = await fresh.radarWith({ stdin: JSON.stringify(older) }, 'import', '-');
    expect(run).toMatchObject({ code: 0, err: expect.stringContaining('4 marks') });
  });

  test('loses nothing of what is there: what was said later counts', async () => {
    fresh.now = '2026-06-10T00:00:00Z';
    await fresh.radar('dislike', 'arxiv:2606.10000', '--offline', '-q');
    fresh.now = `${DAYS[3]}T11:00:00Z`;
    await fresh.radar('like', 'arxiv:2606.10007', '--offline', '-q');
    await fresh.radar('like', 'arxiv:2606.19999', '--offline', '-q');
    await fresh.radar('import', file);
    const { feedback } = JSON.parse((await fresh.radar('feedback', '--json')).out);
    const said = Object.fromEntries(
      feedback.map(({ paper, kind }: { paper: string; kind: string }) => [paper, kind]),
    );
    expect(said).toMatchObject({
      'arxiv:2606.10000': 'like',
      'arxiv:2606.10007': 'like',
      'arxiv:2606.19999': 'like',
    });
  });

  test('leaves a configuration that is there, unless it is to be replaced; then it is kept', async () => {
    const mine = 'profile: {name: mine}\nsources: {arxiv: {categories: [math.PR]}}\n';
    fresh.write('.config/radar/config.yaml', mine);
    expect((await fresh.radar('import', file)).err).toContain('--replace-config');
    expect(readFileSync(fresh.config, 'utf8')).toBe(mine);
    await fresh.radar('import', file, '--replace-config');
    expect(readFileSync(fresh.config, 'utf8')).toContain('name: sand');
    expect(readFileSync(`${fresh.config}.bak`, 'utf8')).toBe(mine);
    await fresh.radar('undo');
    expect(readFileSync(fresh.config, 'utf8')).toBe(mine);
  });

  test('says by what a foreign configuration reaches out', async () => {
    const document = await exported();
    const config = { text: `${CONFIG.replace(/ {2}webhook.*\n/, '')}  after: ["true"]\n` };
    const run = await fresh.radarWith({ stdin: JSON.stringify({ ...document, config }) }, 'import', '-');
    expect(run).toMatchObject({ code: 0, err: expect.stringContaining('output.after') });
  });
});

describe('radar import of what is not sound', () => {
  const cases: readonly (readonly [string, (document: never) => unknown, RegExp])[] = [
    ['a newer format', (one) => ({ ...(one as object), schema: 'radar.export/2' }), /newer radar/],
    ['something else', () => ({ papers: [] }), /radar export --all/],
    ['a list', () => [], /radar export --all/],
    ['no lists', ({ schema }: { schema: string }) => ({ schema }), /feedback is missing/],
    [
      'a mark of another kind',
      (one: { feedback: object[] }) => ({ ...one, feedback: [{ ...one.feedback[0], kind: 'love' }] }),
      /feedback\[0\]\.kind/,
    ],
    [
      'an id that leads elsewhere',
      (one: { feedback: object[] }) => ({
        ...one,
        feedback: [{ ...one.feedback[0], paper: '../../etc/passwd' }],
      }),
      /feedback\[0\]\.paper/,
    ],
    [
      'a title as long as a book',
      (one: { papers: object[] }) => ({
        ...one,
        papers: [{ ...one.papers[0], title: 'x'.repeat(2_000_000) }],
      }),
      /papers\[0\]\.title/,
    ],
    [
      'a link that runs a script',
      (one: { papers: object[] }) => ({
        ...one,
        papers: [{ ...one.papers[0], links: { abstract: 'javascript:alert(1)' } }],
      }),
      /papers\[0\]\.links\.abstract/,
    ],
    [
      'half a digest',
      (one: { digests: { digest: object }[] }) => ({
        ...one,
        digests: [{ ...one.digests[0], digest: { ...one.digests[0]?.digest, papers: 7 } }],
      }),
      /digests\[0\]\.digest\.papers/,
    ],
    [
      'a digest without an end',
      (one: { digests: { digest: object }[] }) => ({
        ...one,
        digests: [{ ...one.digests[0], digest: { ...one.digests[0]?.digest, deep: deep(500) } }],
      }),
      /digests\[0\]\.digest/,
    ],
    [
      'a day that is none',
      (one: { deliveries: object[] }) => ({
        ...one,
        deliveries: [{ ...one.deliveries[0], date: '2026-02-31' }],
      }),
      /deliveries\[0\]\.date/,
    ],
    [
      'a memory of radar’s own facts',
      (one) => ({ ...(one as object), memories: [{ of: 'generation', papers: [] }] }),
      /memories\[0\]\.of/,
    ],
    [
      'a configuration that breaks a rule',
      (one) => ({ ...(one as object), config: { text: 'profile:\n  nam: x\n' } }),
      /config\.text:2:3: /,
    ],
    ['a key nobody knows', (one) => ({ ...(one as object), surprise: 1 }), /surprise/],
  ];

  test.each(cases)('refuses %s, says where, and changes nothing', async (_what, spoil, where) => {
    const fresh = new Machine();
    const document = (await exported()) as never;
    const path = fresh.write('spoilt.json', JSON.stringify(spoil(document)));
    const run = await fresh.radar('import', path);
    expect([run.code, run.err]).toEqual([2, expect.stringMatching(where)]);
    expect(run.err.length).toBeLessThan(2000);
    expect(existsSync(fresh.storeFile)).toBe(false);
    expect(existsSync(fresh.config)).toBe(false);
  });

  test('names the line and column of what is no JSON, and a file that is not there', async () => {
    const fresh = new Machine();
    await exported();
    const cut = fresh.write('cut.json', readFileSync(file, 'utf8').slice(0, -40));
    expect(await fresh.radar('import', cut)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/cut\.json:\d+:\d+: /),
    });
    const odd = fresh.write('odd.json', '{\n  "schema": nothing\n}');
    expect((await fresh.radar('import', odd)).err).toContain('odd.json:2:13:');
    expect(await fresh.radar('import', 'gone.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('ENOENT'),
    });
  });
});

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

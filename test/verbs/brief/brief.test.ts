import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollUpSchema } from '../../../src/contract/digest/roll-up.ts';
import { usageSchema } from '../../../src/contract/usage.ts';
import { closeStore, openStore } from '../../../src/store/file/open.ts';
import { recordModelCall } from '../../../src/store/model-calls.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';

let server: ArxivServer;
let home: string;

const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, {
    home,
    now: '2026-06-19T12:00:00Z',
    env: { RADAR_ARXIV_RSS_URL: server.url, NO_COLOR: '1' },
    ...options,
  });

beforeAll(async () => {
  server = await startArxivServer();
  home = mkdtempSync(join(tmpdir(), 'radar-brief-'));
  configure('llm: {enabled: false}');
  const days = [
    ['2026-06-10', 'Pruning <b>of</b> decision trees'],
    ['2026-06-17', 'Pruning rules for decision forests'],
    ['2026-06-18', 'Decision trees with [links](https://example.org) and pruning rules'],
  ] as const;
  for (const [index, [day, title]] of days.entries()) {
    server.moveTo(`${day}T12:00:00Z`);
    server.announce('cs.LG', [
      {
        id: `2606.0000${index + 1}`,
        title,
        abstract: `Trees grow. We prune decision trees with rule ${index + 1} of five. Accuracy rises by 12 percent.`,
      },
      { id: `2606.0001${index + 1}`, title: 'Sampling of lattices' },
    ]);
    expect((await radar(['today', '-q'], { now: `${day}T12:00:00Z` })).code).toBe(0);
  }
  await radar(['like', '2606.00002'], { now: '2026-06-18T13:00:00Z' });
  await radar(['save', '2606.00003'], { now: '2026-06-18T13:00:00Z' });
});
afterAll(() => server.close());

function configure(more: string): void {
  writeFileSync(
    join(home, 'radar.config.yaml'),
    `profile: {interests: [{name: trees, about: pruning of decision trees}]}\nsources: {arxiv: {categories: [cs.LG]}}\nbriefing: {minScore: 0.2}\n${more}\n`,
  );
}

describe('radar brief --week', () => {
  test('tells what moved, what to read and what was liked, from the stored digests and feedback', async () => {
    const { code, out } = await radar(['brief', '--week', '--json']);
    expect(code).toBe(0);
    const made = rollUpSchema.parse(JSON.parse(out));
    expect(made).toMatchObject({
      since: '2026-06-13',
      until: '2026-06-19',
      digests: 2,
      counts: { announced: 4, shown: 2, liked: 1, saved: 1 },
      interests: [
        { name: 'trees', shown: 2, before: 1, terms: [{ text: 'pruning rules', papers: 2, before: 0 }] },
      ],
    });
    expect(made.toRead.map(({ paper }) => paper.id)).toEqual(['arxiv:2606.00003']);
    expect(made.liked.map(({ paper, date }) => [paper.id, date])).toEqual([
      ['arxiv:2606.00002', '2026-06-17'],
    ]);
    const quote = made.toRead[0]?.claims[0]?.evidence[0]?.quote;
    expect(quote).toBe('We prune decision trees with rule 3 of five.');
  });

  test('is Markdown in a pipe: each paper once, every claim with its sentence and a link that works', async () => {
    const { out } = await radar(['brief', '--week']);
    const html = await marked.parse(out.split('\n---\n').slice(1).join('\n---\n'));
    expect(out.match(/<a id="p\d+">/g)).toHaveLength(2);
    for (const [, number] of html.matchAll(/href="#p(\d+)"/g)) expect(html).toContain(`<a id="p${number}">`);
    const links = [...html.matchAll(/href="([^#"][^"]*)"/g)].map(([, url]) => url);
    expect(new Set(links)).toEqual(
      new Set(['https://arxiv.org/abs/2606.00002', 'https://arxiv.org/abs/2606.00003']),
    );
    expect(out).toMatch(/> \[\[\d, sentence 2\]\]\(#p\d\) “We prune decision trees with rule 3 of five\.”/);
    expect(out).toMatch(/## Still to read\n\n- \[\[\d\]\]\(#p\d\) Decision trees .* · saved\n/);
  });

  test('speaks Chinese to a Chinese reader and fits a narrow terminal', async () => {
    configure('output: {lang: zh}');
    const { out } = await radar(['brief', '--week'], { tty: { columns: 60 } });
    configure('');
    for (const heading of ['各兴趣的动向', '待读', '你喜欢的']) expect(out).toContain(heading);
    expect(out).toContain('We prune decision trees with rule 3 of five.');
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(60);
  });

  test('ends on the day that is named, and a month holds what it holds', async () => {
    const counted = async (...args: string[]) => {
      const { since, until, digests } = JSON.parse((await radar(['brief', ...args, '--json'])).out);
      return [since, until, digests];
    };
    expect(await counted('--week', '2026-06-12')).toEqual(['2026-06-06', '2026-06-12', 1]);
    expect(await counted('--month', '2026-06')).toEqual(['2026-06-01', '2026-06-30', 3]);
    expect(await counted('--month', '2026-06-17')).toEqual(['2026-05-19', '2026-06-17', 2]);
    expect(await counted('--month')).toEqual(['2026-05-21', '2026-06-19', 3]);
  });

  test('says what is wrong where it cannot be made', async () => {
    expect(await radar(['brief', '--week', '2026-01-10'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no digest from 2026-01-04 to 2026-01-10\n/),
    });
    expect((await radar(['brief', '2026-06-18', '--week'])).err).toMatch(/radar brief --week 2026-06-18/);
    expect((await radar(['brief', '--week', '-f', 'ndjson'])).code).toBe(2);
    expect((await radar(['brief', '--week', '--usage'])).code).toBe(2);
    expect((await radar(['brief', '--month', '2026-13'])).code).toBe(2);
    expect((await radar(['brief', '--week', 'lately'])).err).toMatch(/2026-06-18/);
  });
});

describe('radar brief --usage', () => {
  test('says so where no model was ever asked', async () => {
    const { code, out } = await radar(['brief', '--usage']);
    expect([code, out]).toEqual([0, expect.stringContaining('No model has been asked yet.')]);
    expect(usageSchema.parse(JSON.parse((await radar(['brief', '--usage', '--json'])).out)).months).toEqual(
      [],
    );
  });

  test('adds up calls, tokens and cost by month, day and model, and marks what is estimated', async () => {
    const store = openStore(join(home, '.local/share/radar/radar.db'));
    const call = {
      host: 'api.anthropic.com',
      model: 'claude-sonnet-5-5',
      purpose: 'briefing',
      promptVersion: 'briefing/1',
      inputTokens: 10_000,
      outputTokens: 2_000,
      durationMs: 900,
    };
    recordModelCall(store, { ...call, at: '2026-05-31T12:00:00.000Z', costUsd: 0.25, outcome: 'ok' });
    recordModelCall(store, { ...call, at: '2026-06-18T12:00:00.000Z', costUsd: 0.5, outcome: 'ok' });
    recordModelCall(store, {
      ...call,
      at: '2026-06-19T11:00:00.000Z',
      costUsd: 0.125,
      outcome: 'sent',
      estimated: true,
    });
    recordModelCall(store, {
      ...call,
      at: '2026-06-19T11:00:00.000Z',
      model: 'llama',
      host: '127.0.0.1:11434',
      outcome: 'ok',
    });
    closeStore(store);
    const used = usageSchema.parse(JSON.parse((await radar(['brief', '--usage', '--json'])).out));
    expect(used).toMatchObject({ month: '2026-06', spentUsd: 0.625, maxCost: { run: 0.5, month: 5 } });
    expect(
      used.months.map(({ period, model, calls, failed, costUsd }) => [period, model, calls, failed, costUsd]),
    ).toEqual([
      ['2026-06', 'claude-sonnet-5-5', 2, 1, 0.625],
      ['2026-06', 'llama', 1, 0, 0],
      ['2026-05', 'claude-sonnet-5-5', 1, 0, 0.25],
    ]);
    expect(used.days.map(({ period }) => period)).toEqual([
      '2026-06-19',
      '2026-06-19',
      '2026-06-18',
      '2026-05-31',
    ]);
    const { out } = await radar(['brief', '--usage']);
    expect(out).toMatch(/\$0\.63 of \$5\.00 spent on models in 2026-06/);
    expect(out).toMatch(/2026-06 .*claude-sonnet-5-5 @ api\.anthropic\.com .* 2 .* 1 .*~20,000 .*~\$0\.63/);
    expect(out).toMatch(/llama @ 127\.0\.0\.1:11434 .* \?/);
    const narrow = (await radar(['brief', '--usage'], { tty: { columns: 60 } })).out;
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

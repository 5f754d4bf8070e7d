import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar } from '../../helpers/context.ts';

const KEY = 'sk-test-0123456789';
const tool = new URL('../../../../shared/tools/model-stand-in.mjs', import.meta.url);

let server: ArxivServer;
let home: string;

beforeEach(async () => {
  server = await startArxivServer();
  home = mkdtempSync(join(tmpdir(), 'radar-model-'));
  server.announce('cs.LG', [
    {
      id: '2606.00001',
      title: 'Pruning of decision trees',
      abstract: 'We prune decision trees with a new rule. Accuracy rises by 12 percent on five data sets.',
    },
    {
      id: '2606.00002',
      title: 'Growing decision trees',
      abstract: 'We grow decision trees from streams. The trees are 40 percent smaller.',
    },
  ]);
});
afterEach(() => server.close());

function configure(llm: string): void {
  mkdirSync(join(home, '.config/radar'), { recursive: true });
  writeFileSync(
    join(home, '.config/radar/config.yaml'),
    `profile: {interests: [{name: trees, about: decision trees}]}\nsources: {arxiv: {categories: [cs.LG], interval: 0}}\nbriefing: {minScore: 0}\nllm: ${llm}\n`,
  );
}

function radar(args: readonly string[], key?: string): Promise<Run> {
  return runRadar(args, {
    home,
    realTime: true,
    env: { RADAR_ARXIV_RSS_URL: server.url, ...(key === undefined ? {} : { ANTHROPIC_API_KEY: key }) },
  });
}

describe('without a model that can be asked', () => {
  test('no key is no failure: the briefing is extractive and says why', async () => {
    configure('{}');
    const run = await radar(['today', '-f', 'json']);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(JSON.parse(run.out).briefing).toMatchObject({ writer: 'extractive', reason: 'no key set' });
  });

  test('no key ends with 4 where a model is required, and nothing is delivered', async () => {
    configure('{}');
    const run = await radar(['today', '--require-llm']);
    expect([run.code, run.out]).toEqual([4, '']);
    expect(run.err).toMatch(/a model was required, but no key set\n.*llm\.keyEnv/);
    expect((await radar(['brief'])).err).toMatch(/no digests yet/i);
  });

  test('a server that cannot be reached falls back with its reason, and ends with 7 where a model is required', async () => {
    configure('{baseUrl: "http://127.0.0.1:1", keyEnv: ANTHROPIC_API_KEY, timeout: 20}');
    const run = await radar(['today', '-f', 'json'], KEY);
    expect(run.code).toBe(0);
    expect(run.err).toMatch(/no model wrote this briefing: /);
    expect(JSON.parse(run.out).briefing).toMatchObject({ writer: 'extractive' });
    expect((await radar(['today', '--require-llm'], KEY)).code).toBe(7);
  });
});

describe.skipIf(!existsSync(tool))('with the model stand-in (skipped without the shared tools)', () => {
  let model: { url: string; control: string; close: () => Promise<void> };

  beforeAll(async () => {
    const { startModelStandIn } = await import(tool.href);
    model = await startModelStandIn({ key: KEY });
  });
  afterAll(() => model.close());
  beforeEach(async () => {
    await fetch(model.control, { method: 'DELETE' });
    configure(`{baseUrl: "${model.url}", auth: bearer, keyEnv: ANTHROPIC_API_KEY}`);
  });
  const calls = async (): Promise<number> =>
    ((await (await fetch(model.control)).json()) as { counts: { messages: number } }).counts.messages;

  test('the model writes, the store remembers the cost, and a re-run calls nothing', async () => {
    const first = JSON.parse((await radar(['today', '-f', 'json'], KEY)).out);
    expect(first.briefing).toMatchObject({
      writer: 'model',
      model: 'claude-sonnet-5-5',
      usage: { costUsd: expect.any(Number) },
    });
    const after = await calls();
    expect(after).toBeGreaterThan(0);
    expect(JSON.parse((await radar(['today', '-f', 'json'], KEY)).out).briefing).toEqual(first.briefing);
    expect(await calls()).toBe(after);
    expect(readFileSync(join(home, '.local/share/radar/radar.db')).includes(KEY)).toBe(false);
  });

  test('--dry-run prints the prompt and the price, and calls nothing', async () => {
    const run = await radar(['today', '--dry-run'], KEY);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(
      /We prune decision trees[\s\S]*tokens +about \d+ in, at most \d+ out\ncost +at most \$0\.\d+\nwould call yes/,
    );
    expect(await calls()).toBe(0);
    expect((await radar(['brief'])).err).toMatch(/no digests yet/i);
  });

  test('--no-llm calls nothing, and a key that is refused ends with 4 where a model is required', async () => {
    expect(JSON.parse((await radar(['today', '-f', 'json', '--no-llm'], KEY)).out).briefing.writer).toBe(
      'extractive',
    );
    expect(await calls()).toBe(0);
    const refused = await radar(['today', '--require-llm'], 'sk-wrong-key-000');
    expect(refused.code).toBe(4);
    expect(refused.err).not.toContain('sk-wrong-key-000');
  });

  test('a call that was interrupted is in the ledger with its prompt, and counts against the month', async () => {
    await fetch(model.control, { method: 'POST', body: JSON.stringify({ scenario: 'stall' }) });
    const abort = new AbortController();
    const running = runRadar(['today'], {
      home,
      realTime: true,
      signal: abort.signal,
      env: { RADAR_ARXIV_RSS_URL: server.url, ANTHROPIC_API_KEY: KEY },
    });
    for (let wait = 0; wait < 400 && (await calls()) === 0; wait++) await new Promise(setImmediate);
    abort.abort(new DOMException('interrupted', 'AbortError'));
    expect((await running).code).not.toBe(0);
    const used = JSON.parse((await radar(['brief', '--usage', '--json'])).out);
    expect(used.months).toMatchObject([{ model: 'claude-sonnet-5-5', calls: 1, failed: 1, estimated: 1 }]);
    expect(used.months[0].inputTokens).toBeGreaterThan(500);
    expect(used.spentUsd).toBeGreaterThan(0.001);
    await fetch(model.control, { method: 'DELETE' });
    configure(
      `{baseUrl: "${model.url}", auth: bearer, keyEnv: ANTHROPIC_API_KEY, maxCost: {run: 0.5, month: ${used.spentUsd}}}`,
    );
    const next = JSON.parse((await radar(['today', '-f', 'json'], KEY)).out);
    expect(next.briefing.reason).toMatch(/are spent this month .* over llm\.maxCost\.month/);
    expect(await calls()).toBe(0);
  });

  test('an outage does not stick: the next run asks again', async () => {
    await fetch(model.control, { method: 'POST', body: JSON.stringify({ scenario: 'billing' }) });
    expect(JSON.parse((await radar(['today', '-f', 'json'], KEY)).out).briefing.writer).toBe('extractive');
    await fetch(model.control, { method: 'DELETE' });
    expect(JSON.parse((await radar(['today', '-f', 'json'], KEY)).out).briefing.writer).toBe('model');
  });
});

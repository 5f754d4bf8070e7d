/** Gaps and backfills against a stand-in for arXiv that announces real batches: skipped where the shared tools are not there. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { Agent, request, fetch as undiciFetch } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FetchPort } from '../../../src/context.ts';
import { EXIT, RadarError } from '../../../src/errors.ts';
import { main } from '../../../src/main.ts';
import { createTestContext, type Run, type TestContextOptions } from '../../helpers/context.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const isThere =
  existsSync(new URL('tools/arxiv-stand-in.mjs', shared)) && existsSync(new URL('data/days', shared));

interface StandIn {
  readonly rss: string;
  readonly oai: string;
  readonly control: string;
  readonly close: () => Promise<void>;
}

interface Row {
  readonly category: string;
  readonly date: string;
  readonly verdict: string;
  readonly announced: number;
  readonly new: number;
  readonly cross: number;
  readonly replaced: number;
  readonly reason?: string;
}

interface Truth {
  readonly date: string;
  readonly papers: readonly { readonly arxiv_id: string; readonly announce_type: string }[];
}

const CONFIG = `
profile: {interests: [{name: diffusion, about: diffusion models for images}]}
sources: {arxiv: {categories: [cs.CV], interval: 0.1}}
llm: {enabled: false}
`;

function groundTruth(): readonly Truth[] {
  const days = new URL('data/days/', shared);
  return readdirSync(days)
    .sort()
    .map((name) => JSON.parse(gunzipSync(readFileSync(new URL(name, days))).toString()))
    .map(({ date, papers = [] }) => ({ date, papers }));
}

/** Connections of its own, so that one that a fault breaks is not the one to the stand-in's controls. */
const own = new Agent();
const fetchPort: FetchPort = (url, { signal, ...init }) =>
  undiciFetch(url, {
    ...init,
    redirect: 'manual',
    dispatcher: own,
    ...(signal === undefined ? {} : { signal }),
  });

describe.skipIf(!isThere)('the past, from the arXiv stand-in (skipped without the shared data)', () => {
  let standIn: StandIn;
  let home: string;
  const truth = isThere ? groundTruth() : [];

  beforeEach(async () => {
    const { startStandIn } = await import(new URL('tools/arxiv-stand-in.mjs', shared).href);
    standIn = await startStandIn({ now: '2026-05-04T14:00:00Z', minInterval: 100, oaiPageSize: 300 });
    home = mkdtempSync(join(tmpdir(), 'radar-backfill-'));
    writeFileSync(join(home, 'radar.config.yaml'), CONFIG);
  });
  afterEach(() => standIn.close());

  async function control(method: string, body?: object) {
    const response = await request(standIn.control, {
      method: method as 'GET',
      reset: true,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.body.json()) as {
      requests: { path: string; query: string; status: number }[];
      violations: unknown[];
    };
  }

  /** At a time of the stand-in's calendar. The clock runs really, so that the gate can be judged; long pauses are cut short. */
  async function radar(now: string, args: readonly string[], options: TestContextOptions = {}): Promise<Run> {
    await control('POST', { now });
    await wait(110);
    const env = {
      RADAR_ARXIV_RSS_URL: standIn.rss,
      RADAR_ARXIV_OAI_URL: standIn.oai,
      RADAR_ARXIV_API_URL: standIn.rss,
    };
    const context = createTestContext({ home, env, fetch: fetchPort, ...options });
    const offset = Date.parse(now) - Date.now();
    const clock = {
      now: () => Date.now() + offset,
      sleep: async (ms: number) => void (await wait(Math.min(ms, 150))),
    };
    const code = await main(args, { ...context, clock });
    return { code, out: context.out(), err: context.err() };
  }

  const isOpen = ({ verdict }: Row): boolean => verdict !== 'complete' && verdict !== 'none-announced';
  const everything = ['today', '-f', 'json', '--min-score', '0', '-n', '100000'];
  const idsOf = (run: Run): string[] => JSON.parse(run.out).papers.map(({ id }: { id: string }) => id);

  async function ledger(): Promise<readonly Row[]> {
    return JSON.parse((await radar('2026-05-04T15:00:00Z', ['coverage', '--days', '30', '--json'])).out)
      .coverage;
  }

  const truthOf = (date: string): Pick<Row, 'announced' | 'new' | 'cross' | 'replaced'> => {
    const papers = truth.find((day) => day.date === date)?.papers ?? [];
    const count = (prefix: string): number =>
      papers.filter(({ announce_type }) => announce_type.startsWith(prefix)).length;
    return {
      announced: papers.length,
      new: count('new'),
      cross: count('cross'),
      replaced: count('replace'),
    };
  };

  /** By how much a row may be wrong, in its own words. */
  const admitted = ({ reason = '' }: Row): number => Number(/give or take (\d+)/.exec(reason)?.[1] ?? 0);

  /** Every day has its row; where the row admits nothing, it is exactly what was announced. Answers with the sum of what is off. */
  function compare(rows: readonly Row[]): number {
    expect(rows.map(({ date }) => date).sort()).toEqual(truth.map(({ date }) => date));
    const off = rows.map((row) => {
      const told = truthOf(row.date);
      const wrong = Math.abs(row.announced - told.announced);
      expect(wrong).toBeLessThanOrEqual(admitted(row));
      if (admitted(row) === 0) expect(row).toMatchObject(told);
      return wrong;
    });
    return off.reduce((sum, one) => sum + one, 0);
  }

  const rss = '/rss';
  const MORNINGS: readonly (readonly [now: string, what: string, faults: readonly object[]])[] = [
    ['2026-04-17T14:00:00Z', 'a good day', []],
    ['2026-04-18T14:00:00Z', 'a Saturday; then a Monday is skipped', []],
    ['2026-04-21T03:30:00Z', 'too early: still the batch of Monday', []],
    ['2026-04-22T14:00:00Z', 'throttled', [{ match: rss, kind: 'status', status: 429, retryAfter: 600 }]],
    ['2026-04-23T14:00:00Z', 'cut short', [{ match: rss, kind: 'truncate', fraction: 0.6, times: 'always' }]],
    ['2026-04-24T14:00:00Z', 'reset', [{ match: rss, kind: 'reset', times: 'always' }]],
    ['2026-04-27T14:00:00Z', 'stale; then a Tuesday is skipped', [{ match: rss, kind: 'stale' }]],
    ['2026-04-29T03:30:00Z', 'too early', []],
    ['2026-04-30T14:00:00Z', 'a good day', []],
    ['2026-05-01T14:00:00Z', 'silence instead of a batch', [{ match: rss, kind: 'emptyfeed' }]],
    ['2026-05-02T14:00:00Z', 'OAI is down', [{ match: '/oai', kind: 'status', times: 'always' }]],
    ['2026-05-04T14:00:00Z', 'OAI breaks off once', [{ match: '/oai', kind: 'reset' }]],
  ];

  test('after a fortnight of missed, early and broken mornings every paper was offered once, and the ledger is what was announced, or says by how much it may be off', async () => {
    const offered = new Map<string, readonly string[]>();
    for (const [now, , faults] of MORNINGS) {
      await control('POST', { faults });
      const run = await radar(now, everything);
      expect(run.code).toBe(0);
      offered.set(JSON.parse(run.out).date, idsOf(run));
      const { violations } = await control('GET');
      expect(violations).toEqual([]);
      await control('DELETE');
    }
    const all = [...offered.values()].flat();
    const announced = new Set(
      truth.flatMap(({ papers }) => papers.map(({ arxiv_id }) => `arxiv:${arxiv_id}`)),
    );
    expect(all.length).toBe(new Set(all).size);
    expect(new Set(all)).toEqual(announced);
    const rows = await ledger();
    expect(rows.filter(isOpen)).toEqual([]);
    // One version of one paper: its day went by in the two days that nobody could read, and a newer one hides it.
    expect(compare(rows)).toBeLessThanOrEqual(2);
  }, 120_000);

  const backfill = ['refresh', '--since', '2026-04-17', '--json'];
  const oaiRequests = async () =>
    (await control('GET')).requests
      .filter(({ path }) => path.startsWith('/oai'))
      .map((one) => JSON.stringify(one.query));

  test('a fresh store that reads the whole span has every paper, and asks for nothing twice', async () => {
    const run = await radar('2026-05-04T14:00:00Z', backfill);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect((await control('GET')).violations).toEqual([]);
    const rows: readonly Row[] = JSON.parse(run.out).coverage;
    expect(rows).toHaveLength(18);
    expect(rows.filter(isOpen)).toEqual([]);
    // Nobody was there to read the feeds, and of 136 papers that were replaced meanwhile OAI tells the last day only.
    const total = truth.reduce((sum, { papers }) => sum + papers.length, 0);
    expect(compare(rows)).toBeLessThan(0.008 * total);
    const list = ['list', '--since', '2026-04-17', '--all', '-n', '100000', '-f', 'ids'];
    const ids = new Set((await radar('2026-05-04T14:00:00Z', list)).out.split('\n'));
    const lost = truth
      .flatMap(({ papers }) => papers)
      .filter(({ arxiv_id }) => !ids.has(`arxiv:${arxiv_id}`));
    expect(lost).toEqual([]);
    const asked = await oaiRequests();
    const again = await radar('2026-05-04T14:00:00Z', backfill);
    expect(again.code).toBe(0);
    expect(await oaiRequests()).toEqual(asked);
  }, 60_000);

  test('interrupted again and again, it goes on where it was: the same ledger, and no page asked for twice', async () => {
    const whole = JSON.parse((await radar('2026-05-04T14:00:00Z', backfill)).out).coverage;
    const pages = (await oaiRequests()).length;
    await control('DELETE');
    home = mkdtempSync(join(tmpdir(), 'radar-backfill-'));
    writeFileSync(join(home, 'radar.config.yaml'), CONFIG);
    for (let round = 0; round < 3; round += 1) {
      const interrupt = new AbortController();
      let left = 3;
      const port: FetchPort = (url, init) => {
        if (url.includes('/oai')) left -= 1;
        if (left === 0) interrupt.abort(new RadarError('interrupted', ['interrupted']));
        return fetchPort(url, init);
      };
      const run = await radar('2026-05-04T14:00:00Z', backfill, { fetch: port, signal: interrupt.signal });
      expect(run.code).toBe(EXIT.interrupted);
    }
    const run = await radar('2026-05-04T14:00:00Z', backfill);
    expect(run.code).toBe(0);
    const bare = (rows: readonly (Row & { checkedAt: string })[]) =>
      rows.map(({ checkedAt: _, ...row }) => row);
    expect(bare(JSON.parse(run.out).coverage)).toEqual(bare(whole));
    const asked = await oaiRequests();
    expect(asked).toHaveLength(pages);
  }, 60_000);
});

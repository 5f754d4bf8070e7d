/** radar against a stand-in for arXiv that announces real batches, with faults: skipped where the shared tools are not there. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { Agent, request, fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FetchPort } from '../../../src/context.ts';
import { main } from '../../../src/main.ts';
import { openDatabase } from '../../../src/store/file/driver.ts';
import { createTestContext, type Run } from '../../helpers/context.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const isThere =
  existsSync(new URL('tools/arxiv-stand-in.mjs', shared)) && existsSync(new URL('data/days', shared));

interface StandIn {
  readonly rss: string;
  readonly control: string;
  readonly close: () => Promise<void>;
}

interface Announced {
  readonly arxiv_id: string;
  readonly announce_type: string;
}

const CONFIG = `
profile: {interests: [{name: diffusion, about: diffusion models for images}]}
sources: {arxiv: {categories: [cs.CV, cs.LG], interval: 0.2}}
llm: {enabled: false}
`;

/** Gives up on silence after a third of a second, so that a stalled answer does not hold the test up. */
const impatient = new Agent({ headersTimeout: 300, bodyTimeout: 300 });
const fetchPort: FetchPort = (url, { signal, ...init }) =>
  undiciFetch(url, {
    ...init,
    redirect: 'manual',
    dispatcher: impatient,
    ...(signal === undefined ? {} : { signal }),
  });

describe.skipIf(!isThere)('against the arXiv stand-in (skipped without the shared data)', () => {
  let standIn: StandIn;
  let home: string;

  beforeAll(async () => {
    const { startStandIn } = await import(new URL('tools/arxiv-stand-in.mjs', shared).href);
    standIn = await startStandIn({ now: '2026-04-20T14:00:00Z', minInterval: 200 });
  });
  afterAll(() => standIn.close());
  beforeEach(async () => {
    await control('DELETE');
    await control('POST', { now: '2026-04-20T14:00:00Z', minInterval: 200 });
    home = mkdtempSync(join(tmpdir(), 'radar-stand-in-'));
    writeFileSync(join(home, 'radar.config.yaml'), CONFIG);
  });

  async function control(method: string, body?: object) {
    // A connection of its own each time: an idle one may have been closed while the processor was busy elsewhere.
    const response = await request(standIn.control, {
      method: method as 'GET',
      reset: true,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.body.json()) as {
      requests: { path: string; status: number; ifNoneMatch?: string }[];
      violations: unknown[];
    };
  }

  /** With real time between requests, or with time that only sleeping moves. */
  async function radar(args: readonly string[], time: 'real' | 'still' = 'real'): Promise<Run> {
    const context = createTestContext({ home, env: { RADAR_ARXIV_RSS_URL: standIn.rss }, fetch: fetchPort });
    const clock =
      time === 'real'
        ? { now: () => Date.now(), sleep: async (ms: number) => void (await wait(ms)) }
        : context.clock;
    const code = await main(args, { ...context, clock });
    return { code, out: context.out(), err: context.err() };
  }

  const everything = ['today', '-f', 'json', '--min-score', '0', '-n', '100000'];

  test('a day agrees with what arXiv announced, paper by paper and type by type', async () => {
    const run = await radar(everything);
    const digest = JSON.parse(run.out);
    const truth: Announced[] = JSON.parse(
      gunzipSync(readFileSync(new URL('data/days/2026-04-20.json.gz', shared))).toString(),
    ).papers;
    const types = new Map<string, string>();
    for (const { id, listings } of digest.papers) {
      for (const { category, type } of listings) if (category === 'cs.CV') types.set(id, type);
    }
    expect(types).toEqual(
      new Map(truth.map(({ arxiv_id, announce_type }) => [`arxiv:${arxiv_id}`, announce_type])),
    );
    expect(new Set(digest.papers.map(({ id }: { id: string }) => id)).size).toBe(digest.papers.length);
    expect(digest.coverage[0]).toMatchObject({
      category: 'cs.CV',
      verdict: 'complete',
      announced: 171,
      new: 84,
      cross: 21,
      replaced: 66,
    });
  });

  test('a second run sends conditional requests only, prints the same, and no term of arXiv is broken', async () => {
    const first = await radar(everything);
    const second = await radar(everything);
    const { requests, violations } = await control('GET');
    expect(requests.map(({ status }) => status)).toEqual([200, 200, 304, 304]);
    expect(violations).toEqual([]);
    const times = /"checkedAt": "[^"]*"/g;
    expect(second.out.replace(times, '')).toBe(first.out.replace(times, ''));
  });

  test('Saturday says that nothing was announced', async () => {
    await control('POST', { now: '2026-04-25T14:00:00Z' });
    const run = await radar(['today', '--strict']);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(/Nothing was announced: arXiv does not announce on Saturdays/);
  });

  const FAULTS: readonly (readonly [name: string, fault: object, verdict: string, said: RegExp])[] = [
    ['a server error', { kind: 'status', status: 503 }, 'failed', /cs\.CV could not be read: .*503/],
    ['a refusal', { kind: 'status', status: 403 }, 'failed', /answered 403/],
    ['a connection broken off', { kind: 'reset' }, 'partial', /breaks off after \d+ whole items/],
    [
      'a document cut short',
      { kind: 'truncate', fraction: 0.7 },
      'partial',
      /breaks off after \d+ whole items/,
    ],
    ['a document cut in its head', { kind: 'truncate', bytes: 300 }, 'failed', /cs\.CV could not be read/],
    ['silence', { kind: 'stall' }, 'failed', /did not answer in time/],
    ['an empty answer', { kind: 'empty200' }, 'failed', /sent nothing/],
    ['a web page', { kind: 'html200' }, 'failed', /web page instead of a feed/],
    [
      'an empty feed on a Monday',
      { kind: 'emptyfeed' },
      'stale',
      /is empty, though arXiv announces on Mondays/,
    ],
    ['a stale feed', { kind: 'stale' }, 'stale', /still shows the batch of Friday 17 April 2026/],
    ['damaged compression', { kind: 'gzipbad' }, 'failed', /cs\.CV could not be read/],
    ['compression cut short', { kind: 'gzipbad', variant: 'cut' }, 'partial', /breaks off|could not be read/],
    [
      'a document without end',
      { kind: 'hugebody', megabytes: 40 },
      'failed',
      /far more than a feed can hold/,
    ],
    ['redirects without end', { kind: 'redirectloop' }, 'failed', /redirects without end/],
  ];

  test.each(FAULTS)(
    '%s has its verdict, a line on stderr, exit 6 under --strict, and is healed by the next run',
    async (_name, fault, verdict, said) => {
      await control('POST', { minInterval: 0, faults: [{ match: '/cs.CV', times: 'always', ...fault }] });
      const run = await radar(['refresh', '--json', '--strict'], 'still');
      const { coverage } = JSON.parse(run.out);
      const rows = coverage.filter(({ date }: { date: string }) => date === '2026-04-20');
      expect(rows).toMatchObject(
        [
          { category: 'cs.CV', verdict },
          { category: 'cs.LG', verdict: 'complete' },
        ].slice(fault === undefined ? 1 : 0),
      );
      expect(run.err).toMatch(said);
      expect(run.code).toBe(6);
      expect(storeIsSound()).toBe(true);
      await control('DELETE');
      const healed = await radar(['refresh', '--json', '--strict'], 'still');
      expect(healed.code).toBe(0);
      expect(JSON.parse(healed.out).coverage[0]).toMatchObject({ verdict: 'complete', announced: 171 });
    },
  );

  test.each([
    ['a mark before the XML', { kind: 'bom' }],
    ['another encoding', { kind: 'latin1' }],
    ['an encoding that is not the declared one', { kind: 'latin1', mislabelled: true }],
    ['a slow line', { kind: 'slow', chunk: 65_536, intervalMs: 2 }],
    ['a damaged item', { kind: 'badxml' }],
    ['one connection broken off', { kind: 'reset', times: 1 }],
    ['a short Retry-After', { kind: 'status', status: 429, retryAfter: 2, times: 2 }],
    ['a Retry-After as a date', { kind: 'status', status: 503, retryAfter: 'simdate:5', times: 1 }],
  ])('%s is borne', async (_name, fault) => {
    await control('POST', { minInterval: 0, faults: [{ match: '/cs.CV', times: 'always', ...fault }] });
    const run = await radar(['refresh', '--json', '--strict'], 'still');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out).coverage[0]).toMatchObject({ verdict: 'complete', announced: 171 });
  });

  function storeIsSound(): boolean {
    const db = openDatabase(join(home, '.local/share/radar/radar.db'), { readonly: true });
    const answer = db.pragma('integrity_check', { simple: true });
    db.close();
    return answer === 'ok';
  }
});

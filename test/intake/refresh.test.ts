import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { FetchPorts } from '../../src/intake/fetch-ports.ts';
import { refresh } from '../../src/intake/refresh.ts';
import { latestDay } from '../../src/store/announcements.ts';
import type { Store } from '../../src/store/file/open.ts';
import { type ArxivServer, startArxivServer } from '../helpers/arxiv-server.ts';
import { loopbackFetch } from '../helpers/context.ts';
import { testClock } from '../helpers/http.ts';
import { readerConfig } from '../helpers/selection.ts';
import { memoryStore } from '../helpers/store.ts';

/** A Thursday on which arXiv announces. */
const NOW = '2026-06-18T12:00:00Z';

let store: Store;
let server: ArxivServer;
beforeEach(async () => {
  store = memoryStore();
  server = await startArxivServer(NOW);
  onTestFinished(server.close);
  for (const category of ['cs.LG', 'cs.AI'])
    server.announce(category, [{ id: '2606.00001', title: 'Samples' }]);
});

async function refreshed({ at = NOW, categories = ['cs.LG'], scout = [] as string[] } = {}) {
  const ports: FetchPorts = {
    store,
    fetch: loopbackFetch,
    clock: testClock(at),
    random: () => 0.5,
    signal: new AbortController().signal,
    version: '1',
    onProgress: () => {},
  };
  // A mirror of the feeds alone: nobody is asked for the past.
  const arxiv = { categories, scout, interval: 0, endpoints: { rss: server.url } };
  const { rows, ...report } = await refresh(ports, readerConfig({ sources: { arxiv } }).sources);
  return { ...report, rows: rows.map(({ category, date, verdict }) => `${category} ${date} ${verdict}`) };
}

const GONE = (response: { writeHead: (status: number) => { end: () => void } }) =>
  response.writeHead(404).end();

test('a category that fails never keeps the next from being read', async () => {
  server.fault('cs.LG', GONE);
  expect(await refreshed({ categories: ['cs.LG', 'cs.AI'] })).toEqual({
    asked: 2,
    answered: 1,
    isArxivSilent: false,
    rows: ['cs.LG 2026-06-18 failed', 'cs.AI 2026-06-18 complete'],
  });
});

test('a category that is both read and scouted is asked for once', async () => {
  await refreshed({ scout: ['cs.LG', 'cs.AI'] });
  expect(server.requests.map(({ path }) => path.split('/').at(-1))).toEqual(['cs.LG', 'cs.AI']);
});

test('a failure belongs to arXiv’s day, also where a later answer is the first to tell it', async () => {
  server.fault('cs.LG', (response) => response.socket?.destroy());
  const { rows } = await refreshed({ categories: ['cs.LG', 'cs.AI'], at: '2026-06-10T12:00:00Z' });
  expect(rows.filter((row) => row.endsWith('2026-06-18 failed'))).toEqual(['cs.LG 2026-06-18 failed']);
});

describe('the next run', () => {
  const conditional = () => server.requests.map((request) => request.conditional);

  test('asks conditionally for what was whole, and takes “not modified” for an answer', async () => {
    await refreshed();
    expect(await refreshed()).toMatchObject({ answered: 1, rows: ['cs.LG 2026-06-18 complete'] });
    expect([conditional(), server.requests.at(-1)?.status]).toEqual([[false, true], 304]);
  });

  test('reads whole again what did not satisfy', async () => {
    server.announce('cs.LG', [{ id: '2606.00001', title: 'Samples' }], { day: '2026-06-17' });
    expect((await refreshed()).rows).toContain('cs.LG 2026-06-18 stale');
    await refreshed();
    expect(conditional()).toEqual([false, false]);
  });

  test('leaves arXiv alone for as long as it asked to be', async () => {
    server.fault('cs.LG', (response) => response.writeHead(429, { 'Retry-After': '900' }).end());
    await refreshed({ categories: ['cs.LG', 'cs.AI'] });
    const asked = server.requests.length;
    server.fault('cs.LG', undefined);
    await refreshed({ categories: ['cs.LG', 'cs.AI'], at: '2026-06-18T12:10:00Z' });
    expect(server.requests).toHaveLength(asked);
    await refreshed({ at: '2026-06-18T12:20:00Z' });
    expect(latestDay(store, { categories: ['cs.LG'] })).toBe('2026-06-18');
  });
});

import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { addDays } from '../../src/calendar.ts';
import type { FetchPorts } from '../../src/intake/fetch-ports.ts';
import { refreshFeeds } from '../../src/intake/journal-feeds.ts';
import type { ProgressEvent } from '../../src/intake/progress.ts';
import type { Day } from '../../src/paper.ts';
import { createHttpClient } from '../../src/sources/http.ts';
import { announcedBetween } from '../../src/store/announcements.ts';
import type { Store } from '../../src/store/file/open.ts';
import { loopbackFetch } from '../helpers/context.ts';
import { type Answer, send, startServer, type TestClock, testClock } from '../helpers/http.ts';
import { MONDAY } from '../helpers/selection.ts';
import { memoryStore } from '../helpers/store.ts';

let store: Store;
let events: ProgressEvent[];
let clock: TestClock;
beforeEach(() => {
  store = memoryStore();
  events = [];
  clock = testClock();
});

const item = (id: string, title = `Paper ${id}`): string =>
  `<item><title>${title}</title><link>https://journal.example/${id}</link><guid>${id}</guid><description>We study ${id}.</description></item>`;
const feed = (...items: readonly string[]): Answer =>
  send(200, `<rss version="2.0"><channel><title>Samples</title>${items.join('')}</channel></rss>`, {
    'content-type': 'application/rss+xml',
    etag: `"${items.length}"`,
  });

async function journal(...answers: readonly Answer[]) {
  const server = await startServer(...answers);
  onTestFinished(server.close);
  return server;
}

async function read(...urls: readonly string[]) {
  const signal = new AbortController().signal;
  const ports: FetchPorts = {
    store,
    fetch: loopbackFetch,
    clock,
    random: () => 0.5,
    signal,
    version: '1',
    onProgress: (event) => events.push(event),
  };
  const http = createHttpClient(ports, { userAgent: 'radar-test/1', backoff: 1 });
  const feeds = urls.map((url, at) => (url.startsWith('http') ? { name: `feed${at}`, url } : url));
  const { rows, answered } = await refreshFeeds(ports, http, feeds);
  return { answered, rows: rows.map(({ verdict, announced }) => [verdict, announced]) };
}

const stored = () =>
  announcedBetween(store, { from: MONDAY, to: MONDAY, categories: ['feed0'] }).map(
    ({ paper }) => paper.title,
  );

describe('a feed', () => {
  test('announces what is new in it since the last look, counted over the day', async () => {
    const { url } = await journal(feed(item('1')), feed(item('1'), item('2'), item('3')));
    expect(await read(url)).toEqual({ answered: 1, rows: [['complete', 1]] });
    expect(await read(url)).toEqual({ answered: 1, rows: [['complete', 3]] });
    expect(stored().sort()).toEqual(['Paper 1', 'Paper 2', 'Paper 3']);
  });

  test('announces what it does not date on the day of the first reading alone', async () => {
    const { url } = await journal(feed(item('1')), feed(item('1'), item('2')));
    await read(url);
    const days = () =>
      announcedBetween(store, {
        from: '2000-01-01' as Day,
        to: '2100-01-01' as Day,
        categories: ['feed0'],
      }).map(({ paper, listings }) => [paper.title, listings.map(({ day }) => day)]);
    const [[, [monday] = []] = []] = days() as [string, Day[]][];
    clock.advance(86_400_000);
    await read(url);
    expect(days().sort()).toEqual([
      ['Paper 1', [monday]],
      ['Paper 2', [addDays(monday as Day, 1)]],
    ]);
  });

  test('is asked with its validators, and one that has not changed has answered', async () => {
    const { url, requests } = await journal(feed(item('1')), send(304));
    await read(url);
    expect(await read(url)).toEqual({ answered: 1, rows: [['complete', 1]] });
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  });

  test('with items that cannot be read is partial, and the others are here', async () => {
    const untitled = '<item><link>https://journal.example/2</link><guid>2</guid></item>';
    const { url } = await journal(feed(item('1'), untitled));
    expect(await read(url)).toMatchObject({ rows: [['partial', 1]] });
    expect(stored()).toEqual(['Paper 1']);
  });

  test('that fails after a good reading of the day leaves that reading as it was', async () => {
    const { url } = await journal(feed(item('1')), send(404));
    await read(url);
    expect(await read(url)).toEqual({ answered: 0, rows: [['complete', 1]] });
  });

  test('that fails, or that nobody knows, never keeps the next from being asked', async () => {
    const broken = await journal(send(404));
    const good = await journal(feed(item('1')));
    expect(await read(broken.url, 'no-such-journal', good.url)).toEqual({
      answered: 1,
      rows: [
        ['failed', 0],
        ['failed', 0],
        ['complete', 1],
      ],
    });
    expect(events.map(({ kind }) => kind)).toEqual(Array(3).fill(['fetching', 'checked']).flat());
  });
});

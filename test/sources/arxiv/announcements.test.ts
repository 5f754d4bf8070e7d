import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { categoryUrl, fetchCategory } from '../../../src/sources/arxiv/announcements.ts';
import { createHttpClient, type Validators } from '../../../src/sources/http.ts';
import type { Fetched, FetchOutcome } from '../../../src/sources/source.ts';
import { texToText } from '../../../src/text/latex/latex.ts';
import { type Answer, fetchPort, send, startServer, type TestServer, testClock } from '../../helpers/http.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/arxiv/${name}.xml`, import.meta.url), 'utf8');
const FEED = fixture('rss-four-types');
const rss = { 'content-type': 'application/rss+xml' };

const servers: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...answers: Answer[]): Promise<TestServer> {
  const server = await startServer(...answers);
  servers.push(server);
  return server;
}

interface Ask {
  readonly category?: string;
  readonly validators?: Validators;
  readonly silenceMs?: number;
  readonly maxBytes?: number;
}

function ask(endpoint: string, options: Ask = {}): Promise<FetchOutcome> {
  const { category = 'physics.optics', validators, silenceMs, maxBytes } = options;
  const ports = { fetch: fetchPort(silenceMs), clock: testClock(), random: () => 0 };
  const http = createHttpClient(ports, {
    userAgent: 'radar-test/1 (+https://example.org)',
    ...(maxBytes ? { maxBytes } : {}),
  });
  const request = { category, endpoint, ...(validators === undefined ? {} : { validators }) };
  return fetchCategory(request, http, new AbortController().signal);
}

function fetched(outcome: FetchOutcome): Fetched {
  if (outcome.kind !== 'fetched') throw new Error(JSON.stringify(outcome));
  return outcome;
}

test('the address of a category is below the endpoint, in Atom where the endpoint says so', () => {
  expect(categoryUrl('https://rss.arxiv.org', 'cs.LG')).toBe('https://rss.arxiv.org/rss/cs.LG');
  expect(categoryUrl('https://rss.arxiv.org/', 'cs.LG')).toBe('https://rss.arxiv.org/rss/cs.LG');
  expect(categoryUrl('https://rss.arxiv.org/rss/', 'hep-th')).toBe('https://rss.arxiv.org/rss/hep-th');
  expect(categoryUrl('http://mirror.example/x/atom', 'cs.LG')).toBe('http://mirror.example/x/atom/cs.LG');
});

describe('a sound feed', () => {
  test('becomes announcements on the list that was asked for, in clean Unicode, the raw TeX beside it', async () => {
    const headers = { ...rss, etag: 'tag', date: 'Thu, 18 Jun 2026 14:00:00 GMT' };
    const server = await serve(send(200, FEED, headers));
    const outcome = fetched(await ask(server.url));
    expect(server.requests[0]?.url).toBe('/rss/physics.optics');
    expect(outcome).toMatchObject({
      day: '2026-06-18',
      builtAt: Date.parse('2026-06-18T04:00:07Z'),
      serverTime: Date.parse('2026-06-18T14:00:00Z'),
      announced: 4,
      unreadable: 0,
      truncated: false,
      capped: false,
      validators: { etag: 'tag' },
      notes: [],
    });
    expect(outcome.announcements.map(({ type }) => type)).toEqual([
      'new',
      'cross',
      'replace',
      'replace-cross',
    ]);
    expect(outcome.announcements[0]).toEqual({
      source: 'arxiv',
      category: 'physics.optics',
      day: '2026-06-18',
      type: 'new',
      paper: {
        id: 'arxiv:2606.12001',
        version: 1,
        title: 'Ising machines made of 10⁴ coupled lasers',
        abstract:
          'We couple 10⁴ lasers in a ring and find ground states of spin glasses in O(n log n) round trips, 25% faster than annealing.',
        tex: {
          title: 'Ising machines made of $10^4$ coupled lasers',
          abstract:
            'We couple $10^4$ lasers in a ring and find ground states of spin glasses in $O(n\\log n)$ round trips, 25\\% faster than annealing.',
        },
        authors: ['Jörg Müller', 'Mika Salomaa', 'Jonathan A. Karr Jr.'],
        categories: ['physics.optics', 'cs.ET'],
        primaryCategory: 'physics.optics',
        license: 'http://creativecommons.org/licenses/by/4.0/',
        links: {
          abstract: 'https://arxiv.org/abs/2606.12001',
          pdf: 'https://arxiv.org/pdf/2606.12001',
          html: 'https://arxiv.org/html/2606.12001',
        },
      },
    });
    expect(outcome.announcements[3]?.paper).toMatchObject({ id: 'arxiv:hep-th/9901001', version: 2 });
    expect(outcome.announcements[3]?.paper).not.toHaveProperty('tex');
  });

  test('dated a day that has not come by its own server’s clock is none: it would be the latest batch for years', async () => {
    const headers = { ...rss, date: 'Thu, 18 Jun 2026 14:00:00 GMT' };
    const tomorrow = FEED.replaceAll('18 Jun 2026', '19 Jun 2026');
    expect((await ask((await serve(send(200, tomorrow, headers))).url)).kind).toBe('fetched');
    for (const year of ['2027', '2099', '9999']) {
      const server = await serve(send(200, FEED.replaceAll('18 Jun 2026', `18 Jun ${year}`), headers));
      expect(await ask(server.url)).toMatchObject({
        kind: 'failed',
        reason: ['feed-of-the-future', `${year}-06-18`],
      });
    }
    const empty = FEED.replaceAll('18 Jun 2026', '18 Jun 2099').replace(/<item>.*<\/item>/s, '');
    expect(await ask((await serve(send(200, empty, headers))).url)).toMatchObject({ kind: 'failed' });
  });

  test('is asked for conditionally with the validators of the last one', async () => {
    const server = await serve(send(304, '', { etag: 'tag' }));
    const outcome = await ask(server.url, { validators: { etag: 'tag' } });
    expect(outcome).toMatchObject({ kind: 'unchanged', validators: { etag: 'tag' } });
    expect(server.requests[0]?.headers['if-none-match']).toBe('tag');
  });

  test('without items is empty and says of which day', async () => {
    const server = await serve(send(200, fixture('rss-empty-weekend'), { ...rss, etag: 'e' }));
    expect(await ask(server.url)).toMatchObject({
      kind: 'empty',
      day: '2026-06-20',
      builtAt: Date.parse('2026-06-20T04:00:03Z'),
      validators: { etag: 'e' },
    });
  });

  test('that holds as many items as arXiv ever sends is marked as capped', async () => {
    const [head = '', item = ''] = FEED.split(/(?=<item>)/);
    const items = Array.from({ length: 2000 }, (_, n) => item.replaceAll('2606.12001', `2606.${10000 + n}`));
    const server = await serve(send(200, `${head}${items.join('')}</channel></rss>`, rss));
    expect(await ask(server.url)).toMatchObject({ kind: 'fetched', announced: 2000, capped: true });
  });
});

describe('a damaged feed', () => {
  const cut: Answer = send(200, FEED.slice(0, FEED.indexOf('We slow')), { ...rss, etag: 'cut' });

  test('is fetched again, and nothing of the damage is left', async () => {
    const server = await serve(cut, send(200, FEED, { ...rss, etag: 'whole' }));
    expect(await ask(server.url)).toMatchObject({
      announced: 4,
      truncated: false,
      validators: { etag: 'whole' },
      notes: [],
    });
  });

  test('that stays cut gives its whole items, says so, and is not remembered as read', async () => {
    const outcome = fetched(await ask((await serve(cut)).url));
    expect(outcome).toMatchObject({
      announced: 2,
      truncated: true,
      notes: [['feed-ends-early', 2]],
    });
    expect(outcome).not.toHaveProperty('validators');
  });

  test('whose connection breaks gives what had arrived', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { ...rss, 'content-length': String(FEED.length) });
      const half = FEED.slice(0, FEED.indexOf('We slow'));
      response.write(half, () => setImmediate(() => response.socket?.resetAndDestroy()));
    });
    const outcome = fetched(await ask(server.url));
    expect(outcome).toMatchObject({ announced: 2, truncated: true });
    expect(outcome.notes).toEqual([
      ['full-stop', ['host-reset', new URL(server.url).host]],
      ['feed-ends-early', 2],
    ]);
  });

  test('cut before its first item is a failure', async () => {
    const outcome = await ask((await serve(send(200, fixture('rss-truncated-head'), rss))).url);
    expect(outcome).toMatchObject({ kind: 'failed', reason: ['feed-broken-off-early'] });
  });

  test('with items beyond repair counts them', async () => {
    const outcome = fetched(await ask((await serve(send(200, fixture('rss-bare-signs'), rss))).url));
    expect(outcome).toMatchObject({ announced: 4, unreadable: 1 });
    expect(outcome.announcements).toHaveLength(3);
    expect(outcome).not.toHaveProperty('validators');
    expect(outcome.notes).toContainEqual(['feed-items-unreadable', 1, 3, ['item-beyond-repair']]);
  });

  test('of which no item can be read is a failure', async () => {
    const advertisement = fixture('rss-mirror').replace(/<item>[\s\S]*(?=<item>)/, '');
    const outcome = await ask((await serve(send(200, advertisement, rss))).url);
    expect(outcome).toMatchObject({ kind: 'failed', reason: ['feed-unreadable', 1] });
  });
});

describe('what is no feed', () => {
  const host = (server: TestServer): string => new URL(server.url).host;

  test('is a failure with a reason for the reader', async () => {
    const page = await serve(send(200, fixture('not-a-feed-html'), { 'content-type': 'text/html' }));
    expect(await ask(page.url)).toMatchObject({
      kind: 'failed',
      reason: ['host-sent-page', host(page)],
    });
    expect(page.requests).toHaveLength(3);
    const nothing = await serve(send(200, ''));
    expect(await ask(nothing.url)).toMatchObject({
      kind: 'failed',
      reason: ['host-sent-nothing', host(nothing)],
    });
  });

  test('may be an error feed, whose message is passed on', async () => {
    const server = await serve(send(400, fixture('rss-error'), rss));
    const reason = ['host-answered-saying', host(server), 400, "Bad subject class 'optic'."];
    expect(await ask(server.url)).toMatchObject({ kind: 'failed', reason });
    expect(server.requests).toHaveLength(1);
    const polite = await serve(send(200, fixture('rss-error'), rss));
    expect(await ask(polite.url)).toMatchObject({
      kind: 'failed',
      reason: ['host-says', host(polite), "Bad subject class 'optic'."],
    });
  });

  test('may be a refusal, with the time to come back', async () => {
    const server = await serve(send(429, '', { 'retry-after': '600' }));
    expect(await ask(server.url)).toMatchObject({
      kind: 'limited',
      reason: ['host-answered', host(server), 429, 1],
      retryAt: Date.parse('2026-04-20T14:10:00Z'),
    });
  });

  test('may be silence, noise, too much, or a redirect without end', async () => {
    const stall = await serve((_request, response) => response.flushHeaders());
    expect(await ask(stall.url, { silenceMs: 100 })).toMatchObject({
      kind: 'failed',
      reason: ['host-late', host(stall)],
    });
    const noise = await serve(
      send(200, gzipSync(FEED).subarray(0, 200), { ...rss, 'content-encoding': 'gzip' }),
    );
    expect((await ask(noise.url)).kind).toMatch(/failed|fetched/);
    const much = await serve(send(200, FEED.repeat(10), rss));
    expect(await ask(much.url, { maxBytes: 10_000 })).toMatchObject({ kind: 'failed' });
    const loop = await serve(send(302, '', { location: '/x' }));
    expect(await ask(loop.url)).toMatchObject({ kind: 'failed' });
  });
});

const shared = new URL('../../../../shared/', import.meta.url);

describe.skipIf(!existsSync(shared))('the announcements of 2026-04-20 (skipped without ../shared)', () => {
  interface Truth {
    readonly arxiv_id: string;
    readonly title: string;
    readonly abstract: string;
    readonly authors: readonly string[];
    readonly categories: readonly string[];
    readonly announce_type: string;
  }
  const control = async (url: string, body: unknown): Promise<void> => {
    await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  };
  const start = async (): Promise<{ rss: string; control: string }> => {
    const { startStandIn } = await import(new URL('tools/arxiv-stand-in.mjs', shared).href);
    const server = await startStandIn({ now: '2026-04-20T14:00:00Z', minInterval: 0 });
    servers.push(server);
    return server;
  };
  const truth = (): Truth[] => {
    const file = gunzipSync(readFileSync(new URL('data/days/2026-04-20.json.gz', shared)));
    return JSON.parse(file.toString('utf8')).papers;
  };
  const clean = (text: string): string => texToText(text.replace(/\s+/g, ' ').trim());

  test.each(['', '/atom'])('come out as announced, paper by paper, from %j', async (folder) => {
    const server = await start();
    const outcome = fetched(await ask(`${server.rss}${folder}`, { category: 'cs.CV' }));
    const papers = new Map(truth().map((paper) => [`arxiv:${paper.arxiv_id}`, paper]));
    expect(outcome.announcements).toHaveLength(papers.size);
    for (const { type, paper } of outcome.announcements) {
      const real = papers.get(paper.id);
      expect([type, paper.categories]).toEqual([real?.announce_type, real?.categories]);
      // Of a replaced paper the feed may show the texts of another version than the list of that day.
      if (real === undefined || type.startsWith('replace')) continue;
      const authors = real.authors.map((name) => name.replace(/\s+/g, ' ').trim().normalize('NFC'));
      expect([paper.title, paper.abstract, paper.authors]).toEqual([
        clean(real.title),
        clean(real.abstract),
        authors,
      ]);
    }
    expect(
      await ask(`${server.rss}${folder}`, { category: 'cs.CV', validators: outcome.validators ?? {} }),
    ).toMatchObject({
      kind: 'unchanged',
    });
  });

  test.each([
    ['status', { status: 503, retryAfter: 5 }],
    ['reset', {}],
    ['truncate', {}],
    ['empty200', {}],
    ['html200', {}],
    ['gzipbad', {}],
    ['badxml', {}],
    ['bom', {}],
  ])('survive the fault %s when it passes', async (kind, more) => {
    const server = await start();
    await control(server.control, { faults: [{ match: '/rss', kind, ...more }] });
    const outcome = fetched(await ask(server.rss, { category: 'cs.CV' }));
    expect(outcome).toMatchObject({ announced: 171, unreadable: 0, truncated: false });
    expect(outcome).toHaveProperty('validators');
  });

  test.each([
    ['latin1', {}, { announced: 171 }],
    ['latin1', { mislabelled: true }, { announced: 171 }],
    ['badxml', {}, { announced: 171, unreadable: 0 }],
    ['truncate', {}, { kind: 'fetched', truncated: true }],
    ['reset', {}, { kind: 'fetched', truncated: true }],
    ['hugebody', { megabytes: 40 }, { kind: 'failed' }],
    ['redirectloop', {}, { kind: 'failed' }],
    ['gzipbad', { variant: 'cut' }, { kind: 'fetched', truncated: true }],
    ['status', { status: 500 }, { kind: 'failed' }],
    ['emptyfeed', {}, { kind: 'empty', day: '2026-04-20' }],
    ['stale', {}, { kind: 'fetched', day: '2026-04-17', announced: 186 }],
  ])('under the fault %s %j for good', async (kind, more, expected) => {
    const server = await start();
    await control(server.control, { faults: [{ match: '/rss', kind, times: 'always', ...more }] });
    expect(await ask(server.rss, { category: 'cs.CV' })).toMatchObject(expected);
  });
});

/** Servers that say nothing: three lists once cost 372 s, because each was tried to the end and OAI was asked after all of them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { limitedFetch } from '../../src/net/limited-fetch.ts';
import { type Run, runRadar } from '../helpers/context.ts';
import { type Answer, realTimer, send, startServer, type TestServer, undiciPort } from '../helpers/http.ts';
import { dripping, ENDLESS_BODIES, ENDLESS_HEADS, type Peer, startRawServer } from '../helpers/raw-server.ts';

const open: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function raw(peer: Peer): ReturnType<typeof startRawServer> {
  const server = await startRawServer(peer);
  open.push(server);
  return server;
}

async function serve(...answers: Answer[]): Promise<TestServer> {
  const server = await startServer(...answers);
  open.push(server);
  return server;
}

interface Setting {
  readonly categories?: readonly string[];
  readonly feeds?: readonly string[];
  readonly like?: string;
  /** Milliseconds until a server counts as silent. */
  readonly patience?: number;
}

function run(
  arxiv: string,
  args: readonly string[],
  { categories = [], feeds = [], like, patience = 100 }: Setting,
): Promise<Run> {
  const home = mkdtempSync(join(tmpdir(), 'radar-silent-'));
  const config = {
    profile: { interests: [{ name: 'sand', about: 'heaps of sand', ...(like && { like: [like] }) }] },
    sources: {
      arxiv: { categories, interval: 0, endpoints: { rss: arxiv, api: arxiv, oai: arxiv } },
      feeds: feeds.map((url, at) => ({ name: `feed${at}`, url })),
      enrich: { enabled: false },
    },
    llm: { enabled: false },
  };
  writeFileSync(join(home, 'radar.config.yaml'), JSON.stringify(config));
  const fetch = limitedFetch(undiciPort(), realTimer, { start: patience, silence: patience });
  return runRadar(args, { home, fetch });
}

describe('an arXiv that is not heard', () => {
  const peers = { ...ENDLESS_HEADS, ...ENDLESS_BODIES };
  const lists = { categories: ['cs.LG', 'cs.CV', 'cs.CL', 'stat.ML', 'math.ST'] };

  // Every piece of a dripping body is a sign of life: its end is the deadline, two minutes by the clock.
  const { 'a body that trickles': _, ...silent } = peers;
  test.each(Object.entries(silent))(
    'by %s is asked four times in a run, and not for anything else',
    async (_name, peer) => {
      const server = await raw(peer);
      const { code, err } = await run(server.url, ['refresh'], lists);
      expect(code).toBe(5);
      expect(err).toContain('did not answer in time');
      expect(server.connections()).toBe(4);
    },
  );

  test('is not asked for liked papers either, where a journal has answered', async () => {
    const journal = await serve(
      send(
        200,
        '<rss version="2.0"><channel><title>J</title><item><title>Sand</title></item></channel></rss>',
      ),
    );
    const server = await raw(() => undefined);
    const { code } = await run(server.url, ['today'], {
      ...lists,
      feeds: [`${journal.url}/feed`],
      like: 'arxiv:2401.00001',
      patience: 1500,
    });
    expect(code).toBe(0);
    expect(server.connections()).toBe(4);
  });

  test('for one list only is asked for the others in full', async () => {
    const feed = '<rss version="2.0"><channel><title>x</title><description>d</description></channel></rss>';
    const asked: string[] = [];
    const server = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url !== '/rss/cs.CV')
        send(200, feed, { 'content-type': 'application/rss+xml' })(request, response);
    });
    await run(server.url, ['refresh'], { categories: ['cs.LG', 'cs.CV', 'cs.CL'], patience: 1500 });
    expect(asked.filter((path) => path.startsWith('/rss'))).toEqual([
      '/rss/cs.LG',
      ...Array(3).fill('/rss/cs.CV'),
      '/rss/cs.CL',
    ]);
  });

  test('that answers with errors has spoken, and OAI may know more', async () => {
    const server = await serve(send(500));
    await run(server.url, ['refresh'], { categories: ['cs.LG'], patience: 10_000 });
    expect(server.requests.some(({ url }) => url?.includes('verb=ListRecords'))).toBe(true);
  });

  test('and first says “not modified” has answered nothing: exit 5, where it once was 0', async () => {
    const server = await serve(send(304, '', { etag: '"x"' }));
    const { code, err } = await run(server.url, ['refresh'], { categories: ['cs.LG'], patience: 10_000 });
    expect(code).toBe(5);
    expect(err).toContain('answered 304');
    const feeds = [`${server.url}/feed`];
    const journal = await run(server.url, ['refresh'], { feeds, patience: 10_000 });
    expect(journal.code).toBe(5);
    expect(journal.err).toContain('answered 304');
  });
});

describe('journals that are not heard', () => {
  test('are asked three times each until two in a row are silent, then once', async () => {
    const servers = await Promise.all(Array.from({ length: 4 }, () => raw(dripping('', ''))));
    const { code } = await run('http://127.0.0.1:9', ['refresh'], {
      feeds: servers.map(({ url }) => `${url}/feed`),
    });
    expect(code).toBe(5);
    expect(servers.map((server) => server.connections())).toEqual([3, 3, 1, 1]);
  });
});

describe('a Retry-After of years', () => {
  test('keeps nobody from a server that is well again', async () => {
    const feed = '<rss version="2.0"><channel><title>x</title><description>d</description></channel></rss>';
    for (const years of ['1000000000', '9'.repeat(400)]) {
      const server = await serve(send(503, '', { 'retry-after': years }), (request, response) => {
        const isFeed = request.url?.startsWith('/rss') === true;
        send(isFeed ? 200 : 503, isFeed ? feed : '', { 'content-type': 'application/rss+xml' })(
          request,
          response,
        );
      });
      const home = mkdtempSync(join(tmpdir(), 'radar-years-'));
      const urls = Object.fromEntries(
        ['RSS', 'API', 'OAI'].map((one) => [`RADAR_ARXIV_${one}_URL`, server.url]),
      );
      writeFileSync(
        join(home, 'radar.config.yaml'),
        'profile: {interests: [{name: sand, about: heaps}]}\nsources: {arxiv: {categories: [cs.LG], interval: 0}}\n',
      );
      const first = await runRadar(['refresh'], { home, env: urls });
      expect(first.code).toBe(5);
      expect(first.err).toContain('answered 503');
      const second = await runRadar(['refresh'], { home, env: urls });
      expect(second.code).toBe(0);
    }
  });
});

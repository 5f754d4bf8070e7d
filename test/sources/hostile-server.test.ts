/** Servers that send what no server should: an endless 103 once held radar, and with it the lock of its store, for ever. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/context.ts';
import {
  createHttpClient,
  type HttpOptions,
  type HttpOutcome,
  type HttpRequest,
} from '../../src/sources/http.ts';
import { fetchPort } from '../helpers/http.ts';
import {
  ENDLESS_BODIES,
  ENDLESS_HEADS,
  type Peer,
  type RawServer,
  startRawServer,
} from '../helpers/raw-server.ts';

const servers: RawServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(peer: Peer): Promise<RawServer> {
  const server = await startRawServer(peer);
  servers.push(server);
  return server;
}

const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

interface Setting extends Partial<HttpOptions> {
  readonly silenceMs?: number;
  readonly startMs?: number;
}

function get(
  request: HttpRequest,
  { silenceMs = 10_000, startMs = silenceMs, ...options }: Setting = {},
): Promise<HttpOutcome> {
  const ports = { fetch: fetchPort(silenceMs, startMs), clock, random: () => 0 };
  const http = createHttpClient(ports, { userAgent: 'radar-test/1', attempts: 1, ...options });
  return http.get(request, new AbortController().signal);
}

const says =
  (text: string): Peer =>
  (socket) =>
    socket.end(text);

describe('a server that never comes to an answer is a timeout', () => {
  test.each(Object.entries(ENDLESS_HEADS))('%s', async (_name, peer) => {
    const { url } = await serve(peer);
    const outcome = await get({ url }, { silenceMs: 150 });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'timeout', unanswered: true });
  });

  test.each(Object.entries(ENDLESS_BODIES))('%s, after a beginning', async (_name, peer) => {
    const { url } = await serve(peer);
    const outcome = await get({ url }, { silenceMs: 150, startMs: 10_000, deadline: 3_000 });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'timeout' });
    expect(outcome).not.toHaveProperty('unanswered');
  });

  test('also where the port has all the patience in the world: the deadline counts from the moment of asking', async () => {
    const hints = ENDLESS_HEADS['early hints without end'] as Peer;
    const blocks = ENDLESS_BODIES['empty gzip blocks'] as Peer;
    for (const peer of [hints, blocks]) {
      const { url } = await serve(peer);
      const outcome = await get({ url }, { silenceMs: 3_600_000, deadline: 200 });
      expect(outcome).toMatchObject({ kind: 'failed', cause: 'timeout' });
    }
  });
});

describe('what a server says has an end', () => {
  test.each([
    ['a header of 40 kB', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`],
    ['twenty thousand headers', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(20_000)}\r\n`],
  ])('%s is too much', async (_name, text) => {
    const { url } = await serve(says(text));
    expect(await get({ url })).toMatchObject({ kind: 'failed', cause: 'too-large' });
  });

  test('an answer that is packed twenty times over is not unpacked', async () => {
    const encodings = Array(20).fill('gzip').join(', ');
    const { url } = await serve(
      says(`HTTP/1.1 200 OK\r\ncontent-encoding: ${encodings}\r\ncontent-length: 1\r\n\r\nx`),
    );
    expect(await get({ url })).toMatchObject({ kind: 'failed' });
  });

  test.each([
    ['a length below zero', 'HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\nabc'],
    ['a length of 400 nines', `HTTP/1.1 200 OK\r\ncontent-length: ${'9'.repeat(400)}\r\n\r\nabc`],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabcde'],
    ['no head', '<rss/>'],
    ['another protocol', 'HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['status 000', 'HTTP/1.1 000 Odd\r\ncontent-length: 0\r\n\r\n'],
    ['nothing and an end', ''],
  ])('%s is a failure', async (_name, text) => {
    const { url } = await serve(says(text));
    expect(await get({ url })).toMatchObject({ kind: 'failed' });
  });

  test('validators that would fill the store are not kept', async () => {
    const { url } = await serve(
      says(
        `HTTP/1.1 200 OK\r\netag: ${'x'.repeat(2000)}\r\nlast-modified: soon\r\ncontent-length: 0\r\n\r\n`,
      ),
    );
    expect(await get({ url })).toMatchObject({ kind: 'ok', validators: { lastModified: 'soon' } });
  });

  test.each(['Fri, 31 Dec 9999 23:59:59 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT', '-1', '9'.repeat(400)])(
    'a Date of %s is no time to go by',
    async (date) => {
      const { url } = await serve(says(`HTTP/1.1 200 OK\r\ndate: ${date}\r\ncontent-length: 0\r\n\r\n`));
      const outcome = await get({ url });
      expect(outcome).toMatchObject({ kind: 'ok' });
      expect(outcome).not.toHaveProperty('serverTime');
    },
  );

  test('“not modified” is no answer to a question without validators', async () => {
    const { url } = await serve(says('HTTP/1.1 304 Not Modified\r\netag: x\r\n\r\n'));
    expect(await get({ url })).toMatchObject({ kind: 'status', status: 304 });
    expect(await get({ url, validators: {} })).toMatchObject({ kind: 'status', status: 304 });
    expect(await get({ url, validators: { etag: 'x' } })).toMatchObject({ kind: 'not-modified' });
  });
});

describe('a Retry-After', () => {
  const refusing = (value: string): Peer =>
    says(`HTTP/1.1 503 No\r\nretry-after: ${value}\r\ncontent-length: 0\r\n\r\n`);

  test.each(['1000000000', '9'.repeat(400), 'Fri, 31 Dec 9999 23:59:59 GMT', '86401', '1000000000.5'])(
    'of %s ends the request and is not remembered',
    async (value) => {
      const server = await serve(refusing(value));
      const outcome = await get({ url: server.url }, { attempts: 3, backoff: 1 });
      expect(outcome).toMatchObject({ kind: 'limited', status: 503 });
      expect(outcome).not.toHaveProperty('retryAt');
      expect(server.connections()).toBe(1);
    },
  );

  test('of a day is obeyed', async () => {
    const { url } = await serve(refusing('86400'));
    const outcome = await get({ url }, { attempts: 3, backoff: 1 });
    expect(outcome).toMatchObject({ kind: 'limited', retryAt: expect.any(Number) });
  });

  test.each(['-5', 'soon', '1e400', '0', 'Thu, 01 Jan 1970 00:00:00 GMT', '0x10', ''])(
    'of %j asks for nothing: radar’s own pauses are kept between attempts',
    async (value) => {
      const slept: number[] = [];
      const server = await serve(refusing(value));
      const ports = {
        fetch: fetchPort(10_000),
        clock: { now: () => 0, sleep: async (ms: number) => void slept.push(ms) },
        random: () => 0,
      };
      const http = createHttpClient(ports, { userAgent: 'radar-test/1', attempts: 3 });
      await http.get({ url: server.url }, new AbortController().signal);
      expect(slept).toEqual([3000, 6000]);
    },
  );
});

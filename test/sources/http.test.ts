import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createHttpClient,
  type HttpOptions,
  type HttpOutcome,
  type HttpRequest,
} from '../../src/sources/http.ts';
import {
  type Answer,
  fetchPort,
  send,
  startServer,
  type TestClock,
  type TestServer,
  testClock,
} from '../helpers/http.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...answers: Answer[]): Promise<TestServer> {
  const server = await startServer(...answers);
  servers.push(server);
  return server;
}

interface Setting {
  readonly options?: Partial<HttpOptions>;
  readonly clock?: TestClock;
  readonly silenceMs?: number;
  readonly signal?: AbortSignal;
}

function get(request: HttpRequest, setting: Setting = {}): Promise<HttpOutcome> {
  const { options, clock = testClock(), silenceMs, signal = new AbortController().signal } = setting;
  const ports = { fetch: fetchPort(silenceMs), clock, random: () => 0 };
  return createHttpClient(ports, { userAgent: 'radar-test/1', ...options }).get(request, signal);
}

const text = (outcome: HttpOutcome): string =>
  'body' in outcome ? new TextDecoder().decode(outcome.body) : '';

describe('a request', () => {
  test('names radar, sends validators and what it accepts, and brings body, type, validators and server time', async () => {
    const date = 'Mon, 20 Apr 2026 13:59:58 GMT';
    const server = await serve(
      send(200, 'hello', { etag: 'abc', 'last-modified': date, date, 'content-type': 'text/plain' }),
    );
    const validators = { etag: '"old"', lastModified: 'Sun, 19 Apr 2026 04:00:00 GMT' };
    const outcome = await get({ url: `${server.url}/x`, accept: 'text/plain', validators });
    expect(outcome).toMatchObject({
      kind: 'ok',
      status: 200,
      contentType: 'text/plain',
      validators: { etag: 'abc', lastModified: date },
      serverTime: Date.parse(date),
      url: `${server.url}/x`,
    });
    expect(text(outcome)).toBe('hello');
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'radar-test/1',
      accept: 'text/plain',
      'if-none-match': '"old"',
      'if-modified-since': validators.lastModified,
    });
  });

  test('that finds nothing changed says so', async () => {
    const server = await serve(send(304, '', { etag: 'abc' }));
    expect(await get({ url: server.url, validators: { etag: 'abc' } })).toMatchObject({
      kind: 'not-modified',
      validators: { etag: 'abc' },
    });
  });

  test('keeps the body of an error, because arXiv explains itself there', async () => {
    const server = await serve(send(400, '<rss/>', { 'content-type': 'application/rss+xml' }));
    const outcome = await get({ url: server.url });
    expect(outcome).toMatchObject({ kind: 'status', status: 400, contentType: 'application/rss+xml' });
    expect(text(outcome)).toBe('<rss/>');
    expect(server.requests).toHaveLength(1);
  });

  test('is unpacked when it comes compressed', async () => {
    const server = await serve(
      send(200, gzipSync('packed'), { 'content-encoding': 'gzip', 'content-length': '26' }),
    );
    expect(text(await get({ url: server.url }))).toBe('packed');
  });
});

describe('refusals', () => {
  test('are tried three times with growing pauses and then reported as a limit', async () => {
    const server = await serve(send(503));
    const clock = testClock();
    const outcome = await get({ url: server.url }, { clock });
    expect(outcome).toMatchObject({ kind: 'limited', status: 503 });
    expect(outcome).toHaveProperty('reason', ['host-answered', new URL(server.url).host, 503, 3]);
    expect(server.requests).toHaveLength(3);
    expect(clock.slept).toEqual([3000, 6000]);
  });

  test('that pass are forgotten', async () => {
    const server = await serve(send(500), send(429), send(200, 'fine'));
    expect(text(await get({ url: server.url }))).toBe('fine');
  });

  test('with Retry-After in seconds are waited for exactly as long as asked', async () => {
    const server = await serve(send(429, '', { 'retry-after': '17' }), send(200, 'fine'));
    const clock = testClock();
    expect(await get({ url: server.url }, { clock })).toMatchObject({ kind: 'ok' });
    expect(clock.slept).toEqual([17_000]);
  });

  test('with a Retry-After date are judged by the server’s own clock', async () => {
    const date = 'Mon, 01 Jan 2024 00:00:00 GMT';
    const server = await serve(
      send(503, '', { date, 'retry-after': 'Mon, 01 Jan 2024 00:00:30 GMT' }),
      send(200, 'fine'),
    );
    const clock = testClock();
    expect(await get({ url: server.url }, { clock })).toMatchObject({ kind: 'ok' });
    expect(clock.slept).toEqual([30_000]);
  });

  test('with a Retry-After date that only our clock understands are judged by ours', async () => {
    const server = await serve(
      send(503, '', {
        date: 'Mon, 01 Jan 2024 00:00:00 GMT',
        'retry-after': 'Mon, 20 Apr 2026 14:00:20 GMT',
      }),
      send(200, 'fine'),
    );
    const clock = testClock('2026-04-20T14:00:00Z');
    expect(await get({ url: server.url }, { clock })).toMatchObject({ kind: 'ok' });
    expect(clock.slept).toEqual([20_000]);
  });

  test('that ask for more than a minute end at once and say when to come back', async () => {
    const server = await serve(send(429, '', { 'retry-after': '3600' }));
    const clock = testClock();
    const start = clock.now();
    expect(await get({ url: server.url }, { clock })).toMatchObject({
      kind: 'limited',
      retryAt: start + 3_600_000,
    });
    expect(server.requests).toHaveLength(1);
    expect(clock.slept).toEqual([]);
  });
});

describe('broken connections', () => {
  const cut: Answer = (_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half a body', () => setImmediate(() => response.socket?.resetAndDestroy()));
  };

  test('are tried again', async () => {
    const server = await serve(cut, send(200, 'whole'));
    expect(text(await get({ url: server.url }))).toBe('whole');
  });

  test('that stay broken hand over what had arrived', async () => {
    const server = await serve(cut);
    const outcome = await get({ url: server.url });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'reset' });
    expect(outcome).toHaveProperty('partial', Buffer.from('half a body'));
    expect(server.requests).toHaveLength(3);
  });

  test('by silence before and in the body are timeouts', async () => {
    const silent: Answer = () => undefined;
    const stalled: Answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('begun');
    };
    const server = await serve(silent, stalled, stalled);
    expect(await get({ url: server.url }, { silenceMs: 150 })).toMatchObject({
      kind: 'failed',
      cause: 'timeout',
    });
  });

  test('that drip for ever end at the deadline with what had arrived', async () => {
    const clock = testClock();
    const server = await serve((_request, response) => {
      response.writeHead(200);
      const drip = (): void => {
        clock.advance(1000);
        if (response.destroyed) return;
        response.write('drip', () => setImmediate(drip));
      };
      drip();
    });
    const outcome = await get({ url: server.url }, { clock, options: { deadline: 30_000 } });
    expect(outcome).toMatchObject({ kind: 'failed', cause: 'timeout' });
    expect(outcome).toHaveProperty('partial');
    expect(server.requests).toHaveLength(1);
  });

  test('by a port that nobody listens on are refused connections', async () => {
    const server = await startServer(send(200));
    await server.close();
    expect(await get({ url: server.url })).toMatchObject({ kind: 'failed', cause: 'refused' });
  });

  test('by bytes that do not unpack are damaged answers', async () => {
    const server = await serve(send(200, 'no gzip at all', { 'content-encoding': 'gzip' }));
    expect(await get({ url: server.url })).toMatchObject({ kind: 'failed', cause: 'decode' });
  });
});

test('a body beyond the cap is given up and not tried again', async () => {
  const server = await serve((_request, response) => {
    response.writeHead(200);
    const pour = (): void => {
      if (!response.destroyed) response.write(Buffer.alloc(10_000, 'x'), () => setImmediate(pour));
    };
    pour();
  });
  expect(await get({ url: server.url, maxBytes: 50_000 })).toMatchObject({
    kind: 'failed',
    cause: 'too-large',
  });
  expect(server.requests).toHaveLength(1);
});

test('an address that is none is a failure, not an exception', async () => {
  expect(await get({ url: 'not an address' })).toMatchObject({ kind: 'failed', cause: 'request' });
});

describe('redirects', () => {
  test('are followed, and the outcome names the last address', async () => {
    const server = await serve(send(302, '', { location: '/there' }), send(200, 'there'));
    expect(await get({ url: `${server.url}/here` })).toMatchObject({
      kind: 'ok',
      url: `${server.url}/there`,
    });
  });

  test('without end are a failure', async () => {
    const server = await serve(send(302, '', { location: '/again' }));
    expect(await get({ url: server.url })).toMatchObject({ kind: 'failed', cause: 'redirect' });
    expect(server.requests).toHaveLength(6);
  });

  test('never carry headers of the caller to another host', async () => {
    const other = await serve(send(200, 'other'));
    const server = await serve(send(301, '', { location: `${other.url}/x` }));
    await get({ url: server.url, headers: { 'x-secret': 'key' } });
    expect(server.requests[0]?.headers['x-secret']).toBe('key');
    expect(other.requests[0]?.headers['x-secret']).toBeUndefined();
  });

  test('never lead from https to http, to a password, or out of HTTP', async () => {
    const asked: string[] = [];
    for (const location of ['http://example.org/', 'https://me:pw@example.org/', 'file:///etc/passwd']) {
      const client = createHttpClient(
        {
          clock: testClock(),
          random: () => 0,
          fetch: async (url) => {
            asked.push(url);
            return { status: 302, headers: new Headers({ location }), body: null };
          },
        },
        { userAgent: 'radar-test/1' },
      );
      const outcome = await client.get({ url: 'https://arxiv.example/' }, new AbortController().signal);
      expect(outcome).toMatchObject({ kind: 'failed', cause: 'redirect' });
    }
    expect(asked).toEqual(Array(3).fill('https://arxiv.example/'));
  });
});

describe('the gate', () => {
  test('is held during each attempt and each redirect, until the body is read', async () => {
    const events: string[] = [];
    const server = await serve(
      (request, response) => {
        events.push('asked');
        send(302, '', { location: '/b' })(request, response);
      },
      (request, response) => {
        events.push('asked');
        send(503)(request, response);
      },
      (request, response) => {
        events.push('asked');
        send(200, 'fine')(request, response);
      },
    );
    const gate = {
      enter: async () => {
        events.push('enter');
        return () => void events.push('leave');
      },
    };
    await get({ url: server.url }, { options: { gate } });
    expect(events.slice(0, 6)).toEqual(['enter', 'asked', 'leave', 'enter', 'asked', 'leave']);
    expect(events.filter((event) => event === 'enter')).toHaveLength(
      events.filter((e) => e === 'leave').length,
    );
  });

  test('that breaks is an error of radar, not of the server', async () => {
    const gate = { enter: () => Promise.reject(new Error('store is gone')) };
    await expect(get({ url: 'http://127.0.0.1:9/' }, { options: { gate } })).rejects.toThrow('store is gone');
  });
});

test('an abort rejects with the signal’s reason, before and during a request and a pause', async () => {
  const reason = new Error('enough');
  await expect(get({ url: 'http://127.0.0.1:9/' }, { signal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  );
  const during = new AbortController();
  const server = await serve(() => during.abort(reason));
  await expect(get({ url: server.url }, { signal: during.signal })).rejects.toBe(reason);
  const pausing = new AbortController();
  const busy = await serve(send(503));
  const clock = {
    ...testClock(),
    sleep: async () => {
      pausing.abort(reason);
      throw reason;
    },
  };
  await expect(get({ url: busy.url }, { signal: pausing.signal, clock })).rejects.toBe(reason);
});

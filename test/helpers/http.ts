/** A real HTTP server on the loopback for tests, a fetch port to reach it, and ports whose time is in the test's hands. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, type Dispatcher, fetch as undiciFetch } from 'undici';
import type { Clock, FetchPort } from '../../src/context.ts';
import { limitedFetch, type Timer } from '../../src/net/limited-fetch.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The requests so far, in order. */
  readonly requests: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** Answers the first request with the first answer and so on; the last answer serves all that follow. */
export async function startServer(...answers: readonly Answer[]): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer with a whole body. */
export function send(
  status: number,
  body: string | Uint8Array = '',
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
    response.end(body);
  };
}

/** A fetch port of undici, as the real one is made. */
export function undiciPort(dispatcher?: Dispatcher): FetchPort {
  return (url, { method, headers, body, signal }) =>
    undiciFetch(url, {
      headers,
      redirect: 'manual',
      ...(method === undefined ? {} : { method }),
      ...(body === undefined ? {} : { body }),
      ...(dispatcher === undefined ? {} : { dispatcher }),
      ...(signal === undefined ? {} : { signal }),
    });
}

export const realTimer: Timer = (ms, ring) => {
  if (ms === Infinity) return () => {};
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
};

/** The real port in small: undici, redirects left alone, and limits on silence that tests can wait for. */
export function fetchPort(silenceMs = 2_000, startMs = silenceMs): FetchPort {
  const dispatcher = new Agent({ headersTimeout: startMs, bodyTimeout: silenceMs, keepAliveTimeout: 10 });
  return limitedFetch(undiciPort(dispatcher), realTimer, { start: startMs, silence: silenceMs });
}

export interface TestClock extends Clock {
  /** Everything that was slept, in milliseconds. */
  readonly slept: readonly number[];
  readonly advance: (ms: number) => void;
}

/** A clock that sleeping moves on at once. */
export function testClock(start = '2026-04-20T14:00:00Z'): TestClock {
  let now = Date.parse(start);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}

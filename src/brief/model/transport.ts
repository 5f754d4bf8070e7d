/** How a model call travels: our headers, our key, our limits on silence and size, whatever the SDK had in mind. */

import type { Clock, FetchPort, FetchResponse } from '../../context.ts';
import { withoutEndSlash } from '../../net/address.ts';
import { serverTimeOf } from '../../net/http-date.ts';
import { LONGEST_PAUSE, pauseAsked } from '../../net/retry-after.ts';

export interface CallPorts {
  readonly fetch: FetchPort;
  readonly clock: Clock;
}

/** Where a call goes and what may go with it. */
export interface Destined {
  readonly auth: 'bearer' | 'x-api-key' | 'none';
  readonly key: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocol: 'anthropic' | 'openai';
  /** Milliseconds of silence before the first byte, and between bytes; and for the whole call, whatever the server sends. */
  readonly limits: { readonly first: number; readonly between: number; readonly whole: number };
}

/** What the transport saw and the SDK does not tell. */
export interface Wire {
  /** Seconds without a byte after which the transport itself gave up; undefined where it did not. */
  silentFor: number | undefined;
  /** Milliseconds the server asks to wait. */
  retryAfter: number | undefined;
  /** False once an answer came that is no event stream. */
  streams: boolean;
}

/** A briefing is some kilobytes; a stream without end is cut here. */
const MAX_BYTES = 8_000_000;

/** Paths are appended to it; a base URL that ends in /v1 would post to /v1/v1/messages. */
export function rootOf(baseUrl: string): string {
  return withoutEndSlash(baseUrl).replace(/\/v1(?:\/messages|\/chat\/completions)?$/u, '');
}

/** What the SDK wants to send, with our own headers only: its environment may hold keys and headers that are not for this host. */
export async function send(
  url: string,
  init: { readonly body?: unknown; readonly signal?: AbortSignal | null; readonly headers?: unknown },
  call: Destined,
  ports: CallPorts,
  wire: Wire,
): Promise<Response> {
  const stop = new AbortController();
  const signal = init.signal == null ? stop.signal : AbortSignal.any([init.signal, stop.signal]);
  const fall = (ms: number): Error => {
    wire.silentFor = Math.round(ms / 1000);
    return new Error('no answer for too long');
  };
  const response = await within(
    ports.fetch(url, {
      method: 'POST',
      headers: headersOf(call, versionIn(init.headers)),
      body: typeof init.body === 'string' ? init.body : '',
      within: call.limits.whole,
      signal,
    }),
    call.limits.first,
    ports.clock,
    stop,
    fall,
  );
  wire.retryAfter = retryAfterOf(response, ports.clock.now());
  wire.streams = /event-stream/iu.test(response.headers.get('content-type') ?? 'event-stream');
  const body = response.body === null ? null : watched(response.body, call.limits, ports.clock, stop, fall);
  const headers: Record<string, string> = {};
  for (const name of ['content-type', 'request-id', 'retry-after', 'x-should-retry']) {
    const value = response.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  return new Response(body, { status: response.status, headers });
}

function headersOf(call: Destined, version: string): Readonly<Record<string, string>> {
  const key = call.auth === 'none' ? undefined : call.key;
  const own = Object.entries(call.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    ...Object.fromEntries(own),
    'content-type': 'application/json',
    accept: 'text/event-stream, application/json',
    ...(call.protocol === 'anthropic' ? { 'anthropic-version': version } : {}),
    ...(key === undefined
      ? {}
      : call.auth === 'x-api-key'
        ? { 'x-api-key': key }
        : { authorization: `Bearer ${key}` }),
  };
}

/** Retry-After in milliseconds, never more than anybody can mean. */
function retryAfterOf(response: FetchResponse, now: number): number | undefined {
  const pause = pauseAsked(response.headers.get('retry-after'), serverTimeOf(response.headers), now);
  return pause?.kind === 'absurd' ? LONGEST_PAUSE : pause?.ms;
}

/** The API version the SDK's types were made for. */
function versionIn(headers: unknown): string {
  return (headers instanceof Headers ? headers.get('anthropic-version') : null) ?? '2023-06-01';
}

/** The body as a web stream that fails after too long a silence. */
function watched(
  body: AsyncIterable<Uint8Array>,
  limits: Destined['limits'],
  clock: Clock,
  stop: AbortController,
  fall: (ms: number) => Error,
): ReadableStream<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  let limit = limits.first;
  let bytes = 0;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await within(chunks.next(), limit, clock, stop, fall);
      limit = limits.between;
      if (next.done === true) return controller.close();
      bytes += next.value.length;
      if (bytes > MAX_BYTES) {
        stop.abort();
        throw new Error('the answer is too long');
      }
      controller.enqueue(next.value);
    },
    // Not waited for: closing an iterator waits for its pending read, which may never come.
    cancel: () => {
      stop.abort();
      chunks.return?.().catch(() => undefined);
    },
  });
}

/** The promise's value, or the error of `fall` once `ms` have passed; then the request is aborted as well. */
async function within<T>(
  promise: Promise<T>,
  ms: number,
  clock: Clock,
  stop: AbortController,
  fall: (ms: number) => Error,
): Promise<T> {
  const done = new AbortController();
  const alarm = clock.sleep(ms, done.signal).then(
    () => true,
    () => false,
  );
  const silence = alarm.then((rang): Promise<T> => {
    if (!rang) return promise;
    const error = fall(ms);
    stop.abort(error);
    throw error;
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    done.abort();
    promise.catch(() => undefined);
  }
}

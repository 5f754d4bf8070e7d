/**
 * Every exchange ends. What a server sends may never amount to anything: 1xx answers without end, headers that trickle,
 * compressed blocks that hold nothing. So time is counted from the moment of asking, whatever arrives.
 */
import type { FetchPort, FetchResponse } from '../context.ts';
import { splitCredentials } from './address.ts';

/** Calls `ring` after `ms` milliseconds unless the returned function is called before. */
export type Timer = (ms: number, ring: () => void) => () => void;

/** Milliseconds; `Infinity` is no limit of its own. What the caller gives for the whole exchange counts besides. */
export interface TimeLimits {
  /** Until the head of the final answer is there: looking up, connecting and 1xx answers included. */
  readonly start: number;
  /** Until the next piece of the body, decompressed. */
  readonly silence: number;
}

/** The code of the error that ends an exchange which took too long. */
const TOO_LATE = 'ERR_TOO_LATE';

export const isTooLate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === TOO_LATE;

/** A port that breaks off in time, and sends the credentials of an address as a header. */
export function limitedFetch(fetch: FetchPort, after: Timer, limits: TimeLimits): FetchPort {
  return async (address, init) => {
    const { url, authorization } = splitCredentials(address);
    const headers = authorization === undefined ? init.headers : { authorization, ...init.headers };
    const exchange = begin(after, init.within, init.signal);
    try {
      const asked = fetch(url, { ...init, headers, signal: exchange.signal });
      const response = await exchange.waitFor(asked, limits.start);
      if (response.body === null) exchange.end();
      return response.body === null ? response : withBody(response, pieces(response.body, exchange, limits));
    } catch (error) {
      exchange.end();
      throw error;
    }
  };
}

function withBody({ status, headers }: FetchResponse, body: AsyncIterable<Uint8Array>): FetchResponse {
  return { status, headers, body };
}

interface Exchange {
  readonly signal: AbortSignal;
  /** The promise's value, unless the exchange is aborted or `ms` pass before. */
  readonly waitFor: <T>(promise: Promise<T>, ms: number) => Promise<T>;
  readonly end: () => void;
}

function begin(after: Timer, within: number, caller: AbortSignal | undefined): Exchange {
  const late = new AbortController();
  const ring = (): void =>
    late.abort(Object.assign(new Error('the exchange took too long'), { code: TOO_LATE }));
  const end = after(within, ring);
  const signal = caller === undefined ? late.signal : AbortSignal.any([caller, late.signal]);
  return {
    signal,
    end,
    waitFor: async (promise, ms) => {
      const stop = after(ms, ring);
      try {
        // Raced, not only aborted: nothing here depends on how well the other side listens to its signal.
        return await unlessAborted(promise, signal);
      } finally {
        stop();
      }
    },
  };
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

async function* pieces(
  body: AsyncIterable<Uint8Array>,
  exchange: Exchange,
  { silence }: TimeLimits,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await exchange.waitFor(chunks.next(), silence);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    exchange.end();
    // Not waited for: closing waits for a pending read, which may never come.
    Promise.resolve(chunks.return?.()).catch(() => undefined);
  }
}

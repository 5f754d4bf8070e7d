/**
 * The one polite HTTP client: a gate for spacing, conditional requests, redirects by hand, Retry-After, back-off, size
 * cap and a total deadline. What a server does is an outcome; only an abort by the caller is thrown.
 */
import type { Clock, FetchPort } from '../context.ts';
import { attemptOnce, type Run } from './http-exchange.ts';
import { type FailureCause, isPassing } from './http-failure.ts';
import { backoff } from './retry-after.ts';

/** Held from before a request until its body is read: one request at a time. Spacing is the gate's business. */
export interface RequestGate {
  readonly enter: (signal: AbortSignal) => Promise<() => void>;
}

export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface HttpPorts {
  readonly fetch: FetchPort;
  readonly clock: Clock;
  /** From 0 up to 1, for jitter. */
  readonly random: () => number;
}

/** All times in milliseconds. */
export interface HttpOptions {
  readonly userAgent: string;
  readonly gate?: RequestGate;
  /** 3 by default. */
  readonly attempts?: number;
  /** First pause between attempts; it doubles. 3,000 by default. */
  readonly backoff?: number;
  /** A server that asks for a longer pause ends the request as `limited`. 60,000 by default. */
  readonly longestWait?: number;
  /**
   * For everything together: attempts, pauses, redirects. 120,000 by default. Looked at whenever something arrives, so the
   * port's own limit on silence comes on top.
   */
  readonly deadline?: number;
  /** 32 MB by default. */
  readonly maxBytes?: number;
}

export interface HttpRequest {
  readonly url: string;
  readonly accept?: string;
  readonly validators?: Validators;
  readonly maxBytes?: number;
  /** Sent to the host of `url` only, never along a redirect to another. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * How sound a body is: 1 is whole, 0 is worthless. Less than 1 is fetched again, and the best body seen is returned.
   * HTTP cannot see a document that was cut off before its Content-Length was written.
   */
  readonly judge?: (body: Uint8Array, contentType: string | undefined) => number;
}

export interface Answered {
  /** After redirects. */
  readonly url: string;
  /** The server's clock, ms since the epoch, from its `Date`. */
  readonly serverTime?: number;
}

export interface OkOutcome extends Answered {
  readonly kind: 'ok';
  readonly status: number;
  readonly body: Uint8Array;
  readonly contentType?: string;
  readonly validators: Validators;
  /** What `judge` said, 1 without one. */
  readonly soundness: number;
}

export interface FailedOutcome extends Answered {
  readonly kind: 'failed';
  readonly cause: FailureCause;
  /** `rss.arxiv.org broke the connection off`. */
  readonly reason: string;
  /** What had arrived of a body that broke off. */
  readonly partial?: Uint8Array;
}

export interface StatusOutcome extends Answered {
  readonly kind: 'status';
  readonly status: number;
  readonly body: Uint8Array;
  readonly contentType?: string;
}

export type HttpOutcome =
  | OkOutcome
  | (Answered & { readonly kind: 'not-modified'; readonly validators: Validators })
  | (Answered & {
      readonly kind: 'limited';
      readonly status: number;
      readonly reason: string;
      readonly retryAt?: number;
    })
  | StatusOutcome
  | FailedOutcome;

export interface HttpClient {
  /** Rejects with the signal's reason when the caller aborts, and never otherwise. */
  readonly get: (request: HttpRequest, signal: AbortSignal) => Promise<HttpOutcome>;
}

export function createHttpClient(ports: HttpPorts, options: HttpOptions): HttpClient {
  const all = {
    attempts: 3,
    backoff: 3000,
    longestWait: 60_000,
    deadline: 120_000,
    maxBytes: 32_000_000,
    ...options,
  };
  return {
    get: async (request, signal) => {
      signal.throwIfAborted();
      const run: Run = { ports, options: all, request, signal, until: ports.clock.now() + all.deadline };
      const outcome = await attempts(run);
      signal.throwIfAborted();
      return outcome;
    },
  };
}

async function attempts(run: Run): Promise<HttpOutcome> {
  const { options, ports, signal, until } = run;
  const seen: HttpOutcome[] = [];
  for (let attempt = 1; ; attempt += 1) {
    // A body that came damaged is asked for unconditionally the next time.
    const { outcome, retryIn } = await attemptOnce(run, !seen.some((earlier) => earlier.kind === 'ok'));
    seen.push(outcome);
    const wait = retryIn ?? backoff(options.backoff, attempt, ports.random);
    const isLast = !deservesRetry(outcome) || attempt >= options.attempts || signal.aborted;
    if (isLast || wait > options.longestWait || ports.clock.now() + wait >= until)
      return ending(seen, outcome);
    await ports.clock.sleep(wait, signal);
  }
}

function deservesRetry(outcome: HttpOutcome): boolean {
  switch (outcome.kind) {
    case 'ok':
      return outcome.soundness < 1;
    case 'not-modified':
      return false;
    case 'limited':
      return true;
    case 'status':
      return outcome.status >= 500 || outcome.status === 408;
    case 'failed':
      return isPassing(outcome.cause);
    default:
      return outcome satisfies never;
  }
}

/** A damaged body is worth more than none, and the longer part of a broken one more than the shorter. */
function worth(outcome: HttpOutcome): number {
  switch (outcome.kind) {
    case 'not-modified':
      return 3;
    case 'ok':
      return outcome.soundness > 0 ? 1 + outcome.soundness : 0;
    case 'failed':
      return (outcome.partial?.length ?? 0) / 1e9;
    default:
      return 0;
  }
}

/** The best of what was seen, the latest among equals. Repeated refusals say how often. */
function ending(seen: readonly HttpOutcome[], last: HttpOutcome): HttpOutcome {
  const best = seen.reduce((a, b) => (worth(b) >= worth(a) ? b : a), last);
  if (best.kind !== 'limited') return best;
  const count = seen.filter((outcome) => outcome.kind === 'limited' && outcome.status === best.status).length;
  if (count < 2) return best;
  return {
    ...best,
    reason: `${best.reason} ${count === 2 ? 'twice' : count === 3 ? 'three times' : `${count} times`}`,
  };
}

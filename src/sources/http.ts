/**
 * The one polite HTTP client: a gate for spacing, conditional requests, redirects by hand, Retry-After, back-off, size
 * cap and a total deadline. What a server does is an outcome; only an abort by the caller is thrown.
 */
import { backoff } from '../net/retry-after.ts';
import { attemptOnce, type Run } from './http-exchange.ts';
import { isPassing } from './http-failure.ts';
import type { HttpOptions, HttpOutcome, HttpPorts, HttpRequest } from './http-outcome.ts';

export type {
  HttpOptions,
  HttpOutcome,
  HttpRequest,
  OkOutcome,
  RequestGate,
  Validators,
} from './http-outcome.ts';

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
  const { options, ports, signal, until, request } = run;
  const most = Math.min(request.attempts ?? options.attempts, options.attempts);
  const seen: HttpOutcome[] = [];
  for (let attempt = 1; ; attempt += 1) {
    // A body that came damaged is asked for unconditionally the next time.
    const { outcome, retryIn } = await attemptOnce(run, !seen.some((earlier) => earlier.kind === 'ok'));
    seen.push(outcome);
    // A server that asks for no pause at all gets one all the same.
    const wait = retryIn || backoff(options.backoff, attempt, ports.random);
    const isLast = !deservesRetry(outcome) || attempt >= most || signal.aborted;
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
  return { ...best, reason: ['host-answered', new URL(best.url).host, best.status, count] };
}

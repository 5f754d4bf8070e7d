/**
 * The one polite HTTP client: a gate for spacing, conditional requests, redirects by hand, Retry-After, back-off, size
 * cap and a total deadline. What a server does is an outcome; only an abort by the caller is thrown.
 */
import { backoff } from '../net/retry-after.ts';
import { attemptOnce, type Run } from './http-exchange.ts';
import { isPassing } from './http-failure.ts';
import type { HttpOptions, HttpOutcome, HttpPorts, HttpRequest, OkOutcome } from './http-outcome.ts';

export type {
  HttpOptions,
  HttpOutcome,
  HttpRequest,
  OkOutcome,
  RequestGate,
  Validators,
} from './http-outcome.ts';

export interface HttpClient {
  /** The answer, after what passes by itself was asked again. Rejects with the signal's reason when the caller aborts, never otherwise. */
  readonly get: (request: HttpRequest, signal: AbortSignal) => Promise<HttpOutcome>;
  /**
   * The answers one after another, for a caller who reads bodies: whoever goes on after a body says that it was not sound,
   * and it is asked for again. Ends where no further attempt is due or allowed; `bestOf` chooses among what was seen.
   */
  readonly attempts: (request: HttpRequest, signal: AbortSignal) => AsyncGenerator<HttpOutcome, void>;
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
  const ask = (request: HttpRequest, signal: AbortSignal): AsyncGenerator<HttpOutcome, void> =>
    attempts({ ports, options: all, request, signal, until: ports.clock.now() + all.deadline });
  return {
    attempts: ask,
    get: async (request, signal) => {
      const seen: HttpOutcome[] = [];
      for await (const outcome of ask(request, signal)) {
        seen.push(outcome);
        if (outcome.kind === 'ok') break;
      }
      return bestOf(seen);
    },
  };
}

async function* attempts(run: Run): AsyncGenerator<HttpOutcome, void> {
  const { options, ports, signal, until, request } = run;
  const most = Math.min(request.attempts ?? options.attempts, options.attempts);
  let isBodySeen = false;
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    // A body that came damaged is asked for unconditionally the next time.
    const { outcome, retryIn } = await attemptOnce(run, !isBodySeen);
    signal.throwIfAborted();
    yield outcome;
    isBodySeen ||= outcome.kind === 'ok';
    // A server that asks for no pause at all gets one all the same.
    const wait = retryIn || backoff(options.backoff, attempt, ports.random);
    if (!deservesRetry(outcome) || attempt >= most || signal.aborted) return;
    if (wait > options.longestWait || ports.clock.now() + wait >= until) return;
    await ports.clock.sleep(wait, signal);
  }
}

function deservesRetry(outcome: HttpOutcome): boolean {
  switch (outcome.kind) {
    case 'ok':
    case 'limited':
      return true;
    case 'not-modified':
      return false;
    case 'status':
      return outcome.status >= 500 || outcome.status === 408;
    case 'failed':
      return isPassing(outcome.cause);
    default:
      return outcome satisfies never;
  }
}

/** A damaged body is worth more than none, and the longer part of a broken one more than the shorter. */
function worth(outcome: HttpOutcome, soundness: Soundness): number {
  switch (outcome.kind) {
    case 'not-modified':
      return 3;
    case 'ok': {
      const sound = soundness(outcome);
      return sound > 0 ? 1 + sound : 0;
    }
    case 'failed':
      return (outcome.partial?.length ?? 0) / 1e9;
    default:
      return 0;
  }
}

/** How sound a body is: 1 is whole, 0 is worthless. */
export type Soundness = (answer: OkOutcome) => number;

/**
 * The best of what was seen, the latest among equals. Repeated refusals say how often.
 *
 * @param seen At least one.
 */
export function bestOf(seen: readonly HttpOutcome[], soundness: Soundness = () => 1): HttpOutcome {
  const best = seen.reduce((a, b) => (worth(b, soundness) >= worth(a, soundness) ? b : a));
  if (best.kind !== 'limited') return best;
  const count = seen.filter((outcome) => outcome.kind === 'limited' && outcome.status === best.status).length;
  if (count < 2) return best;
  return { ...best, reason: ['host-answered', new URL(best.url).host, best.status, count] };
}

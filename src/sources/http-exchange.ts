/** One attempt of a request: through the gate, along its redirects, to the end of the body. */
import type { FetchResponse } from '../context.ts';
import type {
  Answered,
  FailedOutcome,
  HttpOptions,
  HttpOutcome,
  HttpPorts,
  HttpRequest,
  RequestGate,
  StatusOutcome,
  Validators,
} from './http.ts';
import { type FailureCause, failureCause, failureSentence } from './http-failure.ts';
import { retryDelay } from './retry-after.ts';

const MOST_REDIRECTS = 5;
/** Error pages are for people; arXiv's error feeds are small. */
const ERROR_BODY_BYTES = 1_000_000;

export interface Run {
  readonly ports: HttpPorts;
  readonly options: Required<Omit<HttpOptions, 'gate'>> & { readonly gate?: RequestGate };
  readonly request: HttpRequest;
  readonly signal: AbortSignal;
  /** The deadline, by our clock. */
  readonly until: number;
}

export interface Attempt {
  readonly outcome: HttpOutcome;
  /** Milliseconds the server asked us to wait. */
  readonly retryIn?: number;
}

/** One attempt with its redirects. An abort ends as a failure, which `get` turns into the caller's abort; only the gate throws. */
export async function attemptOnce(run: Run, conditional: boolean): Promise<Attempt> {
  let url = run.request.url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const step = await hopOnce(run, url, conditional);
    if (typeof step !== 'string') return step;
    const next = redirectTarget(url, step);
    if (next === undefined) return { outcome: failed(url, 'redirect') };
    url = next;
  }
  return { outcome: failed(run.request.url, 'redirect') };
}

/** An https address never leads to http, and addresses with a password lead nowhere. */
function redirectTarget(from: string, location: string): string | undefined {
  if (!URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  const secure =
    target.protocol === 'https:' || (target.protocol === 'http:' && new URL(from).protocol === 'http:');
  return secure && target.username === '' && target.password === '' ? target.href : undefined;
}

/** One request. A string is the address a redirect points to. */
async function hopOnce(run: Run, url: string, conditional: boolean): Promise<Attempt | string> {
  if (!URL.canParse(url)) return { outcome: failed(url, 'request') };
  const leave = await run.options.gate?.enter(run.signal);
  try {
    const response = await run.ports.fetch(url, {
      method: 'GET',
      headers: headersFor(run, url, conditional),
      signal: run.signal,
    });
    return await readResponse(run, url, response);
  } catch (error) {
    return { outcome: failed(url, failureCause(error)) };
  } finally {
    leave?.();
  }
}

function headersFor(run: Run, url: string, conditional: boolean): Record<string, string> {
  const { request, options } = run;
  const sameHost = new URL(url).host === new URL(request.url).host;
  const { etag, lastModified } = request.validators ?? {};
  return {
    'user-agent': options.userAgent,
    accept: request.accept ?? '*/*',
    ...(sameHost ? request.headers : {}),
    ...(etag !== undefined && conditional ? { 'if-none-match': etag } : {}),
    ...(lastModified !== undefined && conditional ? { 'if-modified-since': lastModified } : {}),
  };
}

async function readResponse(run: Run, url: string, response: FetchResponse): Promise<Attempt | string> {
  const { status } = response;
  const answered = answeredBy(url, response);
  const location = response.headers.get('location');
  if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
    await readBody(run, response, 0);
    return location;
  }
  if (status === 304)
    return { outcome: { kind: 'not-modified', ...answered, validators: validatorsOf(response) } };
  const isOk = status >= 200 && status < 300;
  const cap = isOk ? (run.request.maxBytes ?? run.options.maxBytes) : ERROR_BODY_BYTES;
  const { bytes, error, tooLarge } = await readBody(run, response, cap);
  if (isOk && tooLarge) return { outcome: failed(url, 'too-large', answered) };
  if (isOk && error !== undefined) {
    const cause = isLate(run) ? 'timeout' : failureCause(error);
    return { outcome: { ...failed(url, cause, answered), ...(bytes.length > 0 ? { partial: bytes } : {}) } };
  }
  const contentType = response.headers.get('content-type') ?? undefined;
  const body = { body: bytes, ...(contentType === undefined ? {} : { contentType }) };
  if (isOk) {
    const soundness = run.request.judge?.(bytes, contentType) ?? 1;
    return {
      outcome: { kind: 'ok', status, ...answered, ...body, validators: validatorsOf(response), soundness },
    };
  }
  return refusal(run, response, { kind: 'status', status, ...answered, ...body });
}

/** 429, and 503, which arXiv sends where others send 429, are `limited`; every refusal may say when to come back. */
function refusal(run: Run, response: FetchResponse, outcome: StatusOutcome): Attempt {
  const { status, url, serverTime } = outcome;
  const now = run.ports.clock.now();
  const retryIn = retryDelay(response.headers.get('retry-after'), serverTime, now, run.options.longestWait);
  const asked = retryIn === undefined ? {} : { retryIn };
  if (status !== 429 && status !== 503) return { outcome, ...asked };
  const reason = `${new URL(url).host} answered ${status}`;
  const retryAt = retryIn === undefined ? {} : { retryAt: now + retryIn };
  return { outcome: { kind: 'limited', ...answeredBy(url, response), status, reason, ...retryAt }, ...asked };
}

function failed(url: string, cause: FailureCause, answered?: Answered): FailedOutcome {
  const host = URL.canParse(url) ? new URL(url).host : url;
  return { kind: 'failed', url, ...answered, cause, reason: failureSentence(host, cause) };
}

function answeredBy(url: string, response: FetchResponse): Answered {
  const date = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(date) ? { url } : { url, serverTime: date };
}

function validatorsOf(response: FetchResponse): Validators {
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}

interface ReadBody {
  readonly bytes: Uint8Array;
  readonly error?: unknown;
  readonly tooLarge: boolean;
}

/** Reads up to `cap` bytes and until the deadline; leaving the loop early cancels the rest. */
async function readBody(run: Run, response: FetchResponse, cap: number): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > cap) return { bytes: Buffer.concat(chunks), tooLarge: true };
      // Each piece may take no longer than the port allows, but a body that drips could go on for ever.
      if (isLate(run)) throw new Error('deadline');
    }
  } catch (error) {
    return { bytes: Buffer.concat(chunks), error, tooLarge: false };
  }
  return { bytes: Buffer.concat(chunks), tooLarge: false };
}

const isLate = (run: Run): boolean => run.ports.clock.now() >= run.until;

/** One attempt of a request: through the gate, along its redirects, to the end of the body. */

import type { FetchResponse } from '../context.ts';
import { defined } from '../defined.ts';
import type { Message } from '../messages/message.ts';
import { hideCredentials, parsedAddress, splitCredentials } from '../net/address.ts';
import { serverTimeOf } from '../net/http-date.ts';
import { LONGEST_PAUSE, pauseAsked } from '../net/retry-after.ts';
import { type FailureCause, failureCause, failureReason } from './http-failure.ts';
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
} from './http-outcome.ts';

const MOST_REDIRECTS = 5;
/** Error pages are for people; arXiv's error feeds are small. */
const ERROR_BODY_BYTES = 1_000_000;
/** Validators are kept in the store and sent back with every request; arXiv's have some forty characters. */
const LONGEST_VALIDATOR = 1_000;

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

/** One attempt with its redirects. An abort ends as a failure, which the client turns into the caller's abort; only the gate throws. */
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

/** An https address never leads to http, and a password that a server wrote into an address leads nowhere. */
function redirectTarget(from: string, location: string): string | undefined {
  const { url: base } = splitCredentials(from);
  const target = parsedAddress(location, base);
  if (target === undefined) return undefined;
  const secure =
    target.protocol === 'https:' || (target.protocol === 'http:' && new URL(base).protocol === 'http:');
  if (!secure || target.username !== '' || target.password !== '') return undefined;
  // What the reader's own address holds goes along within its server, and nowhere else.
  if (target.origin === new URL(base).origin) [target.username, target.password] = credentialsOf(from);
  return target.href;
}

function credentialsOf(address: string): [string, string] {
  const { username, password } = new URL(address);
  return [username, password];
}

/** One request. A string is the address a redirect points to. */
async function hopOnce(run: Run, url: string, conditional: boolean): Promise<Attempt | string> {
  if (parsedAddress(url) === undefined) return { outcome: failed(url, 'request') };
  const leave = await run.options.gate?.enter(run.signal);
  const validators = conditional ? (run.request.validators ?? {}) : {};
  let isAnswered = false;
  try {
    const response = await run.ports.fetch(url, {
      method: 'GET',
      headers: headersFor(run, url, validators),
      within: Math.max(0, run.until - run.ports.clock.now()),
      signal: run.signal,
    });
    isAnswered = true;
    return await readResponse(run, hideCredentials(url), response, Object.keys(validators).length > 0);
  } catch (error) {
    const outcome = failed(url, failureCause(error, url));
    return { outcome: isAnswered ? outcome : { ...outcome, unanswered: true } };
  } finally {
    leave?.();
  }
}

function headersFor(run: Run, url: string, { etag, lastModified }: Validators): Record<string, string> {
  const { request, options } = run;
  const sameHost = new URL(url).host === new URL(request.url).host;
  return {
    'user-agent': options.userAgent,
    accept: request.accept ?? '*/*',
    ...(sameHost ? request.headers : {}),
    ...(etag !== undefined ? { 'if-none-match': etag } : {}),
    ...(lastModified !== undefined ? { 'if-modified-since': lastModified } : {}),
  };
}

async function readResponse(
  run: Run,
  url: string,
  response: FetchResponse,
  isConditional: boolean,
): Promise<Attempt | string> {
  const { status } = response;
  const answered = answeredBy(url, response);
  const location = response.headers.get('location');
  if ([301, 302, 303, 307, 308].includes(status) && location !== null) {
    await readBody(run, response, 0);
    return location;
  }
  // To a question without validators it is no answer but a mistake, and is told as the status it is.
  if (status === 304 && isConditional)
    return { outcome: { kind: 'not-modified', ...answered, validators: validatorsOf(response) } };
  const isOk = status >= 200 && status < 300;
  const cap = isOk ? (run.request.maxBytes ?? run.options.maxBytes) : ERROR_BODY_BYTES;
  const { bytes, error, tooLarge } = await readBody(run, response, cap);
  if (isOk && tooLarge) return { outcome: failed(url, 'too-large', answered) };
  if (isOk && error !== undefined) {
    const cause = isLate(run) ? 'timeout' : failureCause(error, url);
    return { outcome: { ...failed(url, cause, answered), ...(bytes.length > 0 ? { partial: bytes } : {}) } };
  }
  const contentType = response.headers.get('content-type') ?? undefined;
  const body = { body: bytes, ...defined({ contentType }) };
  if (isOk)
    return { outcome: { kind: 'ok', status, ...answered, ...body, validators: validatorsOf(response) } };
  return refusal(run, response, { kind: 'status', status, ...answered, ...body });
}

/**
 * 429, and 503, which arXiv sends where others send 429, are `limited`; every refusal may say when to come back. What no
 * server can mean ends this request too, and is forgotten with it.
 */
function refusal(run: Run, response: FetchResponse, outcome: StatusOutcome): Attempt {
  const { status, url, serverTime } = outcome;
  const now = run.ports.clock.now();
  const pause = pauseAsked(response.headers.get('retry-after'), serverTime, now);
  const asked = pause === undefined ? {} : { retryIn: pause.kind === 'pause' ? pause.ms : LONGEST_PAUSE };
  if (status !== 429 && status !== 503) return { outcome, ...asked };
  const reason: Message = ['host-answered', new URL(url).host, status, 1];
  const retryAt = pause?.kind === 'pause' ? { retryAt: now + pause.ms } : {};
  return { outcome: { kind: 'limited', ...answeredBy(url, response), status, reason, ...retryAt }, ...asked };
}

function failed(address: string, cause: FailureCause, answered?: Answered): FailedOutcome {
  const url = hideCredentials(address);
  const host = parsedAddress(url)?.host ?? url;
  return { kind: 'failed', url, ...answered, cause, reason: failureReason(host, cause) };
}

function answeredBy(url: string, response: FetchResponse): Answered {
  const serverTime = serverTimeOf(response.headers);
  return serverTime === undefined ? { url } : { url, serverTime };
}

function validatorsOf(response: FetchResponse): Validators {
  const etag = validatorOf(response, 'etag');
  const lastModified = validatorOf(response, 'last-modified');
  return {
    ...defined({ etag, lastModified }),
  };
}

function validatorOf(response: FetchResponse, name: string): string | undefined {
  const value = response.headers.get(name) ?? '';
  return value === '' || value.length > LONGEST_VALIDATOR ? undefined : value;
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
      // The port counts real time; this is the clock of the pauses and of whoever waits.
      if (isLate(run)) throw new Error('deadline');
    }
  } catch (error) {
    return { bytes: Buffer.concat(chunks), error, tooLarge: false };
  }
  return { bytes: Buffer.concat(chunks), tooLarge: false };
}

const isLate = (run: Run): boolean => run.ports.clock.now() >= run.until;

/** One exchange with Zotero, the program or the service (https://www.zotero.org/support/dev/web_api/v3/basics): failures are values. */
import type { Context, FetchInit, FetchResponse } from '../../context.ts';
import { faultOf } from '../../errors.ts';
import { pauseAsked } from '../../net/retry-after.ts';

export type ZoteroPorts = Pick<Context, 'fetch' | 'signal' | 'clock'>;

export interface ZoteroRequest extends Pick<FetchInit, 'method'> {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Becomes JSON. */
  readonly body?: unknown;
  /** Milliseconds; a program that saves many papers takes its time. */
  readonly within?: number;
}

export interface ZoteroAnswer {
  readonly status: number;
  readonly headers: FetchResponse['headers'];
  /** Undefined where it is no JSON. */
  readonly value: unknown;
}

export interface ZoteroSilence {
  readonly fault: string;
}

const TRIES = 4;
const WITHIN = 30_000;
/** Longer than this nobody waits at a terminal: the next run goes on. Milliseconds. */
const LONGEST_WAIT = 60_000;
const MOST_BYTES = 64 * 1024 * 1024;

/** `429` and `503` are asked again when they say so, and whoever sends `Backoff` is left alone for that long. */
export async function askZotero(
  ports: ZoteroPorts,
  request: ZoteroRequest,
): Promise<ZoteroAnswer | ZoteroSilence> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await once(ports, request);
    if ('fault' in answer) return answer;
    const { clock, signal } = ports;
    const asked = answer.headers.get('retry-after') ?? answer.headers.get('backoff');
    const pause = pauseAsked(asked, undefined, clock.now());
    const wait = pause?.kind === 'pause' ? pause.ms : 1000 * 2 ** attempt;
    const isBusy = answer.status === 429 || answer.status === 503;
    if (isBusy ? attempt === TRIES || wait > LONGEST_WAIT : asked === null) return answer;
    await clock.sleep(Math.min(wait, LONGEST_WAIT), signal);
    if (!isBusy) return answer;
  }
}

async function once(ports: ZoteroPorts, request: ZoteroRequest): Promise<ZoteroAnswer | ZoteroSilence> {
  const { url, method = 'GET', headers = {}, body, within = WITHIN } = request;
  try {
    const response = await ports.fetch(url, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      within,
      signal: ports.signal,
    });
    return { status: response.status, headers: response.headers, value: await jsonIn(response) };
  } catch (error) {
    ports.signal.throwIfAborted();
    const { cause } = error as { cause?: unknown };
    return { fault: faultOf(cause ?? error) };
  }
}

async function jsonIn({ body }: FetchResponse): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw Object.assign(new Error('too large'), { code: 'ETOOLARGE' });
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Headers that the program asks for of whoever is no browser, and the version of the service. */
export const LOCAL_HEADERS = { 'X-Zotero-Connector-API-Version': '3', 'Zotero-API-Version': '3' } as const;

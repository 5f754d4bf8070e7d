/** A whole OAI list, page by page, through expired tokens, broken answers and interruptions. */

import type { Clock } from '../../../context.ts';
import { defined } from '../../../defined.ts';
import type { Message } from '../../../messages/message.ts';
import type { Day } from '../../../paper.ts';
import { serverWords } from '../../../text/server-words.ts';
import { endlessness, LONGEST_TOKEN } from './endless.ts';
import { parseOaiPage } from './parse-page.ts';
import type { OaiError, OaiPage, OaiRecord } from './record.ts';
import { type ListRequest, listRecordsUrl, resumeUrl } from './request.ts';

/** Where a harvest stands: plain JSON, to be stored with the page it belongs to and given back after a crash. */
export interface HarvestPosition {
  /** Of the next page; it expires at the next UTC midnight. */
  readonly token?: string;
  /** Where to begin anew once the token is refused; nothing before this datestamp is missing. */
  readonly from?: Day;
}

/** One answer; `body` may break off with an exception. */
export type OaiAnswer =
  | { readonly kind: 'ok'; readonly body: AsyncIterable<Uint8Array> }
  | { readonly kind: 'limited'; readonly reason: Message; readonly retryAt?: number }
  | { readonly kind: 'failed'; readonly reason: Message };

/** Keeps arXiv's terms (one request at a time, 3 s apart), retries what HTTP can retry. Rejects only when aborted. */
export type OaiTransport = (url: string, signal: AbortSignal) => Promise<OaiAnswer>;

export type HarvestEvent =
  | {
      readonly kind: 'page';
      readonly records: readonly OaiRecord[];
      /** Store it together with the records; undefined after the last page. */
      readonly position: HarvestPosition | undefined;
      /** Of the last record, where the server orders by datestamp. */
      readonly lastDatestamp?: Day;
      /** Length of the whole list; old servers only. */
      readonly total?: number;
      readonly unreadable: number;
    }
  | { readonly kind: 'restarted'; readonly from: Day | undefined; readonly reason: Message }
  | { readonly kind: 'done' }
  | {
      readonly kind: 'stopped';
      readonly reason: Message;
      readonly position: HarvestPosition;
      readonly retryAt?: number;
    };

export interface HarvestRequest extends ListRequest {
  readonly resume?: HarvestPosition;
  /** The set that holds it on servers that do not know `set`: tried where the first request is refused. */
  readonly olderSet?: string;
}

/** Broken answers in a row, and restarts without a single new record, before a harvest gives up. */
const ATTEMPTS = 3;
const PAUSE_MS = 5_000;

/**
 * Yields every record of the list at least once and none twice but after a restart in a list that the server does not
 * order by datestamp (the 2016 host). Ends with exactly one `done` or `stopped`; rejects only when aborted.
 */
export async function* harvest(
  request: HarvestRequest,
  transport: OaiTransport,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<HarvestEvent, void, undefined> {
  const run = newRun(request);
  let { set } = request;
  for (;;) {
    signal.throwIfAborted();
    if (hasExpired(run, clock.now())) yield restart(run, ['oai-token-expired']);
    const url =
      run.token === undefined
        ? listRecordsUrl({ ...request, ...defined({ set }), ...fromOf(run) })
        : resumeUrl(request.endpoint, run.token);
    const step = await fetchPage(url, transport, clock, signal);
    if (step.kind === 'stopped') {
      yield { ...step, position: positionOf(run) };
      return;
    }
    if (step.kind === 'errors') {
      const older = request.olderSet;
      if (older !== undefined && set !== older && isUnknownSet(run, step.errors, clock.now())) {
        set = older;
        continue;
      }
      const verdict = judge(run, step.errors);
      if (verdict.kind !== 'restarted') {
        yield verdict;
        return;
      }
      yield verdict;
      continue;
    }
    const event = accept(run, step, clock.now());
    yield event;
    if (event.position === undefined) {
      yield { kind: 'done' };
      return;
    }
    if (run.endless !== undefined) {
      yield { kind: 'stopped', reason: run.endless, position: positionOf(run) };
      return;
    }
  }
}

interface Run {
  token: string | undefined;
  /** By our clock, milliseconds since the epoch. */
  expires: number | undefined;
  /** The datestamp to restart from. */
  from: Day | undefined;
  readonly firstFrom: Day | undefined;
  /** Whether datestamps have only grown so far. */
  ordered: boolean;
  last: Day | undefined;
  /** What was yielded and could come again: of the last datestamp in ordered lists, else of all. */
  readonly seen: Set<number>;
  /** Tokens used since the last restart. */
  readonly tokens: Set<string>;
  /** Why the list would never end, once that shows. */
  endless: Message | undefined;
  pages: number;
  /** Pages with something new, records in them, and pages without in a row. */
  fruitful: number;
  records: number;
  idlePages: number;
  idleRestarts: number;
}

function newRun(request: HarvestRequest): Run {
  const from = request.resume?.from ?? request.from;
  return {
    token: request.resume?.token,
    expires: undefined,
    from,
    firstFrom: from,
    ordered: true,
    last: undefined,
    seen: new Set(),
    tokens: new Set(request.resume?.token === undefined ? [] : [request.resume.token]),
    endless: undefined,
    pages: 0,
    fruitful: 0,
    records: 0,
    idlePages: 0,
    idleRestarts: 0,
  };
}

const fromOf = (run: Run): { from?: Day } => (run.from === undefined ? {} : { from: run.from });

function positionOf(run: Run): HarvestPosition {
  return { ...(run.token !== undefined && { token: run.token }), ...fromOf(run) };
}

/** Saves the request that would only be refused; a token whose restart brought nothing is tried all the same. */
function hasExpired(run: Run, now: number): boolean {
  return run.token !== undefined && run.expires !== undefined && now >= run.expires && run.idleRestarts === 0;
}

function restart(run: Run, reason: Message): HarvestEvent & { kind: 'restarted' } {
  run.token = undefined;
  run.expires = undefined;
  run.tokens.clear();
  run.last = undefined;
  run.idleRestarts += 1;
  return { kind: 'restarted', from: run.from, reason };
}

/**
 * Servers of the older style know whole groups only (`cs`, `physics:hep-th`) and answer a finer set with badArgument, or
 * as if it were empty. A few days may really be empty, and a group is long: then only a long silence is doubted.
 */
function isUnknownSet(run: Run, errors: readonly OaiError[], now: number): boolean {
  if (run.pages > 0 || run.token !== undefined) return false;
  const isLong = run.firstFrom === undefined || Date.parse(run.firstFrom) < now - LONG_SILENCE_MS;
  return errors.some(
    ({ code }) =>
      code === 'badArgument' || code === 'noSetHierarchy' || (isLong && code === 'noRecordsMatch'),
  );
}

const LONG_SILENCE_MS = 14 * 86_400_000;

/** `noRecordsMatch` is an answer: there is nothing (more). A refused token means: begin anew from the last datestamp. */
function judge(run: Run, errors: readonly OaiError[]): Exclude<HarvestEvent, { kind: 'page' }> {
  const codes = new Set(errors.map((error) => error.code));
  if (codes.has('noRecordsMatch')) return { kind: 'done' };
  const said = serverWords(errors.map((error) => error.message).join(' '));
  // A token may also be refused as a bad argument by proxies that decode it; without a token that is our own mistake.
  const refused = codes.has('badResumptionToken') || (codes.has('badArgument') && run.token !== undefined);
  if (refused && run.token !== undefined && run.idleRestarts < ATTEMPTS) return restart(run, ['text', said]);
  const [code = 'unknown'] = codes;
  return { kind: 'stopped', reason: ['oai-refused', serverWords(code), said], position: positionOf(run) };
}

function accept(run: Run, page: OaiPage & { kind: 'page' }, now: number): HarvestEvent & { kind: 'page' } {
  const fresh = page.records.filter((record) => isFresh(run, record));
  if (fresh.length > 0) run.idleRestarts = 0;
  run.pages += 1;
  run.fruitful += fresh.length > 0 ? 1 : 0;
  run.records += fresh.length;
  run.idlePages = fresh.length > 0 ? 0 : run.idlePages + 1;
  run.from = run.ordered ? (run.last ?? run.from) : run.firstFrom;
  run.endless = endlessness(run, page.token);
  run.token = page.token !== undefined && page.token.length > LONGEST_TOKEN ? undefined : page.token;
  // Clocks differ: what counts is how long after the server's own answer the token lives.
  const { expires, answeredAt } = page;
  run.expires = expires === undefined || answeredAt === undefined ? undefined : now + expires - answeredAt;
  if (run.token !== undefined) run.tokens.add(run.token);
  return {
    kind: 'page',
    records: fresh,
    position: page.token === undefined ? undefined : positionOf(run),
    ...(run.ordered && run.last !== undefined && { lastDatestamp: run.last }),
    ...(page.total !== undefined && { total: page.total }),
    unreadable: page.unreadable,
  };
}

function isFresh(run: Run, record: OaiRecord): boolean {
  if (run.last !== undefined && record.datestamp < run.last) run.ordered = false;
  // In a list ordered by datestamp, a restart from the last one brings back only its own records.
  else if (run.ordered && run.last !== undefined && record.datestamp > run.last) run.seen.clear();
  run.last = record.datestamp;
  const key = hashOf(`${record.id} ${record.datestamp}`);
  if (run.seen.has(key)) return false;
  run.seen.add(key);
  return true;
}

/** FNV-1a twice, 53 bits: a list that is not ordered may have hundreds of thousands of records, and texts would cost a tenth of a kilobyte each. */
function hashOf(text: string): number {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 15);
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}

type Step =
  | (OaiPage & { kind: 'page' | 'errors' })
  | { readonly kind: 'stopped'; readonly reason: Message; readonly retryAt?: number };

/** A page that breaks off or is no OAI-PMH at all is asked for again; what came of it is not used. */
async function fetchPage(
  url: string,
  transport: OaiTransport,
  clock: Clock,
  signal: AbortSignal,
): Promise<Step> {
  let reason: Message = ['arxiv-silent'];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (attempt > 1) await clock.sleep(PAUSE_MS * (attempt - 1), signal);
    const answer = await transport(url, signal);
    if (answer.kind === 'limited') return { ...answer, kind: 'stopped' };
    if (answer.kind === 'failed') return { kind: 'stopped', reason: answer.reason };
    const page = await readPage(answer.body, signal);
    if (page.kind === 'errors' || (page.kind === 'page' && !page.truncated)) return page;
    reason = page.kind === 'page' ? ['answer-breaks-off-after', page.records.length] : page.reason;
  }
  return { kind: 'stopped', reason: ['several-times', reason, ATTEMPTS] };
}

async function readPage(body: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<OaiPage> {
  try {
    return await parseOaiPage(body);
  } catch (error) {
    signal.throwIfAborted();
    return {
      kind: 'not-oai',
      reason: ['answer-broke-off', error instanceof Error ? error.message : String(error)],
    };
  }
}

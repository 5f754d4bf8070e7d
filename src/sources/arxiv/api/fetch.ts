/** Papers from the query API: by id, and by window of days. */
import type { Message } from '../../../messages/message.ts';
import type { Paper } from '../../../paper.ts';
import type { HttpClient, HttpOutcome } from '../../http.ts';
import { askForSound, type DocumentReader } from '../../sound-answer.ts';
import type { AnnouncementFacts } from '../announcement-day.ts';
import { announcementFacts, toPaper } from './adapt.ts';
import { type ApiEntry, type ApiReading, parseApiFeed } from './parse-feed.ts';
import { API_LIMIT, API_PAGE, idBatches, idsUrl, type WindowQuery, windowUrl } from './request.ts';

export interface ApiPaper {
  readonly paper: Paper;
  readonly facts: AnnouncementFacts;
}

/** What came, and whether it was everything. Nothing here throws but an abort. */
export interface ApiAnswer {
  readonly papers: readonly ApiPaper[];
  /** Whether everything that was asked for has been answered. */
  readonly complete: boolean;
  /** Why not. */
  readonly reason?: Message;
  /** When arXiv asked to be left alone until, milliseconds since the epoch. */
  readonly retryAt?: number;
}

export interface ApiPort {
  readonly endpoint: string;
  readonly http: HttpClient;
}

/** Unknown ids are left out, as arXiv leaves them out: `complete` says that arXiv was asked for all of them. */
export async function fetchByIds(
  ids: readonly string[],
  port: ApiPort,
  signal: AbortSignal,
): Promise<ApiAnswer> {
  const papers: ApiPaper[] = [];
  for (const batch of idBatches(ids)) {
    const page = await ask(idsUrl(port.endpoint, batch), port.http, signal);
    if (page.kind !== 'feed') return { papers, complete: false, ...page.trouble };
    papers.push(...page.entries.map(asPaper));
  }
  return { papers, complete: true };
}

/**
 * Pages of a window, oldest submissions first. The dates are those of submission, not of announcement: ask for a week
 * more than the gap. `total` is the length of the whole answer.
 */
export async function* fetchWindow(
  query: WindowQuery,
  port: ApiPort,
  signal: AbortSignal,
  rows: number = API_PAGE,
): AsyncGenerator<ApiAnswer & { readonly total: number }, void, undefined> {
  // A page is full but for the last one; whoever sends them by the dozen would be asked for hours.
  let pages = 3 * Math.ceil(API_LIMIT / rows);
  for (let start = 0, total = 1; start < total; ) {
    if (start >= API_LIMIT) {
      yield {
        papers: [],
        complete: false,
        total,
        reason: ['api-gives-at-most', API_LIMIT, total],
      };
      return;
    }
    const page = await ask(windowUrl(port.endpoint, query, start, rows), port.http, signal);
    if (page.kind !== 'feed') {
      yield { papers: [], complete: false, total, ...page.trouble };
      return;
    }
    total = page.total;
    const read = page.entries.length + page.unreadable;
    start += read;
    pages -= 1;
    const stuck = (read === 0 || pages === 0) && start < total;
    const reason: Message | undefined = stuck
      ? [read === 0 ? 'api-empty-page' : 'api-short-pages', total]
      : undefined;
    const complete = !stuck && start >= total;
    yield { papers: page.entries.map(asPaper), complete, total, ...(reason !== undefined && { reason }) };
    if (stuck) return;
  }
}

const asPaper = (entry: ApiEntry): ApiPaper => ({ paper: toPaper(entry), facts: announcementFacts(entry) });

type Page =
  | (ApiReading & { kind: 'feed' })
  | { readonly kind: 'trouble'; readonly trouble: { readonly reason: Message; readonly retryAt?: number } };

async function ask(url: string, http: HttpClient, signal: AbortSignal): Promise<Page> {
  const answer = await askForSound({ url, accept: 'application/atom+xml' }, http, PAGE, signal);
  const { outcome } = answer;
  if (outcome.kind !== 'ok' && outcome.kind !== 'status')
    return { kind: 'trouble', trouble: troubleOf(outcome) };
  const reading = 'reading' in answer ? answer.reading : PAGE.read(outcome.body, undefined);
  if (reading.kind === 'feed' && outcome.kind === 'ok' && !reading.truncated) return reading;
  return { kind: 'trouble', trouble: { reason: complaint(reading, outcome) } };
}

/** Broken answers and the API's empty pages (totalResults above zero, no entries) are asked for again. */
const PAGE: DocumentReader<ApiReading> = {
  read: (body) => parseApiFeed(body),
  soundness: (reading) => {
    if (reading.kind === 'error') return 1;
    if (reading.kind === 'not-a-feed') return 0;
    return reading.truncated || reading.emptyPage ? 0.5 : 1;
  },
};

function complaint(reading: ApiReading, outcome: HttpOutcome & { kind: 'ok' | 'status' }): Message {
  const host = new URL(outcome.url).host;
  if (reading.kind === 'error') return ['api-refused', host, reading.message];
  if (outcome.kind === 'status') return ['host-answered', host, outcome.status, 1];
  return reading.kind === 'feed' ? ['api-breaks-off', host] : ['api-nonsense', host, reading.reason];
}

function troubleOf(outcome: Exclude<HttpOutcome, { kind: 'ok' | 'status' }>): {
  reason: Message;
  retryAt?: number;
} {
  switch (outcome.kind) {
    case 'limited':
      return { reason: outcome.reason, ...(outcome.retryAt !== undefined && { retryAt: outcome.retryAt }) };
    case 'failed':
      return { reason: outcome.reason };
    case 'not-modified':
      return { reason: ['host-unasked-304', 'arXiv'] };
    default:
      return outcome satisfies never;
  }
}

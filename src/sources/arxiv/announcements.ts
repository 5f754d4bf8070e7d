/** Fetches the announcement feed of one arXiv category. */

import { newYorkDay } from '../../calendar.ts';
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import { withoutEndSlash } from '../../net/address.ts';
import type { Day } from '../../paper.ts';
import type { HttpClient, HttpOutcome, OkOutcome, Validators } from '../http.ts';
import { silenceOf } from '../http-failure.ts';
import type { FailedOutcome } from '../http-outcome.ts';
import { askForSound, type DocumentReader, type SoundAnswer } from '../sound-answer.ts';
import type { FetchOutcome } from '../source.ts';
import type { NoFeed } from './feed-xml.ts';
import { type AnnouncementFeed, type ParsedFeed, parseArxivFeed } from './parse-feed.ts';
import { toAnnouncement } from './to-announcement.ts';

export interface CategoryRequest {
  /** `cs.LG`. */
  readonly category: string;
  /** `https://rss.arxiv.org`; `/rss` is appended unless the address ends in `/rss` or `/atom`. */
  readonly endpoint: string;
  readonly validators?: Validators;
  /** Fewer than the client's own. */
  readonly attempts?: number;
}

/** A feed holds no more items than these (https://info.arxiv.org/help/rss.html). */
const FEED_CAP = 2000;

/** Where the feed of a category is. */
export function categoryUrl(endpoint: string, category: string): string {
  const base = withoutEndSlash(endpoint);
  const folder = /\/(?:rss|atom)$/.test(base) ? base : `${base}/rss`;
  return `${folder}/${encodeURIComponent(category)}`;
}

/** What arXiv announces on a list now. Rejects only when the signal aborts. */
export async function fetchCategory(
  request: CategoryRequest,
  http: HttpClient,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const asked = {
    url: categoryUrl(request.endpoint, request.category),
    accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8',
    ...defined({ validators: request.validators, attempts: request.attempts }),
  };
  return fromAnswer(await askForSound(asked, http, FEED, signal), request.category);
}

const FEED: DocumentReader<ParsedFeed> = {
  read: (body, contentType) => parseArxivFeed(body, defined({ contentType })),
  /** Whole feeds and arXiv's own error messages are worth 1; a part of a feed is worth the more the more it holds. */
  soundness: (feed) => {
    if (feed.kind === 'error-feed') return 1;
    if (feed.kind === 'not-a-feed') return 0;
    const isWhole = !feed.truncated && feed.mended === 0 && feed.unreadable.length === 0;
    return isWhole ? 1 : feed.items.length / (feed.items.length + 10);
  },
};

function fromAnswer(answer: SoundAnswer<ParsedFeed>, category: string): FetchOutcome {
  const { outcome } = answer;
  const asked = { url: outcome.url, ...defined({ serverTime: outcome.serverTime }) };
  if ('reading' in answer) {
    const { reading, isWhole } = answer;
    return fromBody(reading, category, asked, isWhole ? answer.outcome.validators : undefined);
  }
  return withoutBody(answer.outcome, category, asked);
}

function withoutBody(
  outcome: Exclude<HttpOutcome, OkOutcome>,
  category: string,
  asked: AskedOf,
): FetchOutcome {
  switch (outcome.kind) {
    case 'not-modified':
      return { kind: 'unchanged', ...asked, validators: outcome.validators };
    case 'limited': {
      const { status, reason, retryAt } = outcome;
      return { kind: 'limited', ...asked, status, reason, ...defined({ retryAt }) };
    }
    case 'status': {
      const feed = FEED.read(outcome.body, outcome.contentType);
      const { host } = new URL(outcome.url);
      const reason: Message =
        feed.kind === 'error-feed'
          ? ['host-answered-saying', host, outcome.status, feed.message]
          : ['host-answered', host, outcome.status, 1];
      return { kind: 'failed', ...asked, reason };
    }
    case 'failed':
      return fromBrokenOff(outcome, category, asked);
    default:
      return outcome satisfies never;
  }
}

/** What arrived before the connection broke off is kept, if it holds papers. */
function fromBrokenOff(outcome: FailedOutcome, category: string, asked: AskedOf): FetchOutcome {
  const rest = outcome.partial === undefined ? undefined : FEED.read(outcome.partial, undefined);
  if (rest?.kind !== 'feed' || rest.items.length === 0)
    return { kind: 'failed', ...asked, reason: outcome.reason, ...defined({ silence: silenceOf(outcome) }) };
  const notes: readonly Message[] = [...rest.notes, ['full-stop', outcome.reason]];
  return fromFeed({ ...rest, truncated: true, notes }, category, asked, undefined);
}

interface AskedOf {
  readonly url: string;
  readonly serverTime?: number;
}

function fromBody(
  feed: ParsedFeed,
  category: string,
  asked: AskedOf,
  validators: Validators | undefined,
): FetchOutcome {
  const host = new URL(asked.url).host;
  if (feed.kind === 'error-feed')
    return { kind: 'failed', ...asked, reason: ['host-says', host, feed.message] };
  if (feed.kind === 'not-a-feed') return { kind: 'failed', ...asked, reason: sentInstead(host, feed) };
  return fromFeed(feed, category, asked, validators);
}

function sentInstead(host: string, { what, root = '' }: NoFeed): Message {
  switch (what) {
    case 'web-page':
      return ['host-sent-page', host];
    case 'nothing':
      return ['host-sent-nothing', host];
    case 'no-xml':
      return ['host-sent-no-feed', host, ['not-xml']];
    case 'other-xml':
      return ['host-sent-no-feed', host, ['other-xml', root]];
    default:
      return what satisfies never;
  }
}

function fromFeed(
  feed: AnnouncementFeed,
  category: string,
  asked: AskedOf,
  validators: Validators | undefined,
): FetchOutcome {
  const built = feed.builtAt === undefined ? {} : { builtAt: feed.builtAt };
  const known = validators === undefined ? {} : { validators };
  if (feed.itemCount === 0) return emptyOrBroken(feed, { ...asked, ...built, ...known });
  const future = futureDay(feed.day, asked.serverTime);
  if (future !== undefined) return { kind: 'failed', ...asked, reason: future };
  const ms = feed.builtAt ?? asked.serverTime;
  const day = feed.day ?? (ms === undefined ? undefined : newYorkDay(ms));
  if (day === undefined) return { kind: 'failed', ...asked, reason: ['feed-undated'] };
  if (feed.items.length === 0) {
    return { kind: 'failed', ...asked, reason: ['feed-unreadable', feed.itemCount] };
  }
  return {
    kind: 'fetched',
    ...asked,
    announcements: feed.items.map((item) => toAnnouncement(item, category, day)),
    day,
    ...built,
    announced: feed.items.length + feed.unreadable.length,
    unreadable: feed.unreadable.length,
    truncated: feed.truncated,
    capped: feed.itemCount >= FEED_CAP,
    ...known,
    notes: notesOf(feed),
  };
}

function emptyOrBroken(
  feed: AnnouncementFeed,
  facts: AskedOf & { readonly builtAt?: number; readonly validators?: Validators },
): FetchOutcome {
  const { url, serverTime, builtAt, validators } = facts;
  const asked = { url, ...defined({ serverTime }) };
  if (feed.truncated) return { kind: 'failed', ...asked, reason: ['feed-broken-off-early'] };
  const future = futureDay(feed.day, serverTime);
  if (future !== undefined) return { kind: 'failed', ...asked, reason: future };
  return {
    kind: 'empty',
    ...asked,
    ...defined({ day: feed.day, builtAt, validators }),
  };
}

/** Clocks of a server's machines differ by less; milliseconds. */
const AHEAD_MS = 36 * 3_600_000;

/**
 * A batch that its own server's clock says is still to come. It would be the latest batch for years, and everything that is
 * announced until then would come too late for a digest.
 */
function futureDay(day: Day | undefined, serverTime: number | undefined): Message | undefined {
  if (day === undefined || serverTime === undefined || day <= newYorkDay(serverTime + AHEAD_MS))
    return undefined;
  return ['feed-of-the-future', day];
}

function notesOf(feed: AnnouncementFeed): readonly Message[] {
  const [first] = feed.unreadable;
  const breaks: readonly Message[] = feed.truncated ? [['feed-ends-early', feed.itemCount]] : [];
  const unreadable: readonly Message[] =
    first === undefined
      ? []
      : [['feed-items-unreadable', feed.unreadable.length, first.position, first.reason]];
  return [...feed.notes, ...breaks, ...unreadable];
}

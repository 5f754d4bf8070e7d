/** Fetches one journal or preprint feed. */
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import type { HttpClient, Validators } from '../http.ts';
import { type Silence, silenceOf } from '../http-failure.ts';
import { type AdaptedFeed, adaptFeed, type FeedSource } from './adapt.ts';
import { parseFeed } from './parse-feed.ts';

export type FeedOutcome =
  | {
      readonly kind: 'read';
      readonly adapted: AdaptedFeed;
      readonly validators: Validators;
      readonly warnings: readonly Message[];
    }
  | { readonly kind: 'unchanged' }
  /** `silence` where nothing that could be called an answer came. */
  | { readonly kind: 'failed'; readonly reason: Message; readonly silence?: Silence };

export interface FeedRequest extends FeedSource {
  readonly validators?: Validators;
  /** Milliseconds since the epoch: what carries no date is announced now. */
  readonly now: number;
  /** Fewer than the client's own. */
  readonly attempts?: number;
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

/** What a feed holds now. Rejects only when the signal aborts. */
export async function fetchFeed(
  request: FeedRequest,
  http: HttpClient,
  signal: AbortSignal,
): Promise<FeedOutcome> {
  const { name, url, validators, now, attempts } = request;
  const outcome = await http.get(
    {
      url,
      accept: ACCEPT,
      ...defined({ validators, attempts }),
    },
    signal,
  );
  switch (outcome.kind) {
    case 'not-modified':
      return { kind: 'unchanged' };
    case 'ok': {
      const hint = outcome.contentType === undefined ? {} : { contentType: outcome.contentType };
      const feed = parseFeed(outcome.body, { ...hint, url: outcome.url });
      if (feed.kind === 'not-a-feed') return { kind: 'failed', reason: feed.reason };
      const adapted = adaptFeed(feed, { name, url }, now);
      return { kind: 'read', adapted, validators: outcome.validators, warnings: feed.warnings };
    }
    case 'status':
      return { kind: 'failed', reason: ['host-answered', new URL(outcome.url).host, outcome.status, 1] };
    case 'limited':
      return { kind: 'failed', reason: outcome.reason };
    case 'failed': {
      const silence = silenceOf(outcome);
      return { kind: 'failed', reason: outcome.reason, ...defined({ silence }) };
    }
    default:
      return outcome satisfies never;
  }
}

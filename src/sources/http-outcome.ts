/** What the polite HTTP client is asked and what it answers with. */
import type { Clock, FetchPort } from '../context.ts';
import type { Message } from '../messages/message.ts';
import type { FailureCause } from './http-failure.ts';

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
   * For everything together: attempts, pauses, redirects, bodies. 120,000 by default. It holds whatever a server sends and
   * however slowly; only the gate's own waiting comes on top.
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
  /** Fewer attempts than the client's own. */
  readonly attempts?: number;
  /** Sent to the host of `url` only, never along a redirect to another. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  /** After redirects, and without credentials: fit to be shown and stored. */
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
}

export interface FailedOutcome extends Answered {
  readonly kind: 'failed';
  readonly cause: FailureCause;
  /** `rss.arxiv.org broke the connection off`. */
  readonly reason: Message;
  /** Nothing came that could be called an answer, not even the head of one. */
  readonly unanswered?: true;
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
      readonly reason: Message;
      readonly retryAt?: number;
    })
  | StatusOutcome
  | FailedOutcome;

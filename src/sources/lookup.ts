/** Asking a service for one document of JSON: what comes of it, in the words that Crossref and bioRxiv share. */
import type { Message } from '../messages/message.ts';
import type { HttpClient } from './http.ts';

export type LookupRefusal =
  /** The service does not have it: 404. */
  | { readonly kind: 'unknown' }
  /** `retryAt` by our clock, ms since the epoch. */
  | { readonly kind: 'limited'; readonly reason: Message; readonly retryAt?: number }
  /** `status` where the service answered at all. */
  | { readonly kind: 'failed'; readonly reason: Message; readonly status?: number };

export interface LookupRequest {
  readonly http: HttpClient;
  readonly url: string;
  /** As a reader calls it. */
  readonly service: string;
  /** What the body of an error says, where the service explains itself. */
  readonly explain?: (body: Uint8Array) => Message | undefined;
}

/** Rejects only when aborted. */
export async function lookUpJson(
  { http, url, service, explain }: LookupRequest,
  signal: AbortSignal,
): Promise<{ readonly kind: 'body'; readonly body: Uint8Array } | LookupRefusal> {
  const outcome = await http.get({ url, accept: 'application/json' }, signal);
  switch (outcome.kind) {
    case 'ok':
      return { kind: 'body', body: outcome.body };
    case 'status': {
      const { status } = outcome;
      if (status === 404) return { kind: 'unknown' };
      return {
        kind: 'failed',
        reason: explain?.(outcome.body) ?? ['host-answered', service, status, 1],
        status,
      };
    }
    case 'limited':
      return {
        kind: 'limited',
        reason: outcome.reason,
        ...(outcome.retryAt !== undefined && { retryAt: outcome.retryAt }),
      };
    case 'failed':
      return { kind: 'failed', reason: outcome.reason };
    case 'not-modified':
      return { kind: 'failed', reason: ['host-unasked-304', service], status: 304 };
    default:
      return outcome satisfies never;
  }
}

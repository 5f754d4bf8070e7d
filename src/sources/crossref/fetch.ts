/** One work from Crossref. */
import type { HttpClient } from '../http.ts';
import { parseWork } from './parse.ts';
import { type CrossrefOptions, workUrl } from './request.ts';
import type { CrossrefWork } from './work.ts';

export type CrossrefOutcome =
  | { readonly kind: 'work'; readonly work: CrossrefWork }
  /** Not registered with Crossref: DataCite's DOIs, arXiv's among them, and those of the last hours. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'limited'; readonly reason: string; readonly retryAt?: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** The User-Agent of the client should name a contact too. Rejects only when aborted. */
export async function fetchWork(
  doi: string,
  port: CrossrefOptions & { readonly http: HttpClient },
  signal: AbortSignal,
): Promise<CrossrefOutcome> {
  const outcome = await port.http.get({ url: workUrl(doi, port), accept: 'application/json' }, signal);
  switch (outcome.kind) {
    case 'ok': {
      const reading = parseWork(outcome.body);
      return reading.kind === 'work' ? reading : { kind: 'failed', reason: reading.reason };
    }
    case 'status': {
      if (outcome.status === 404) return { kind: 'unknown' };
      const reading = parseWork(outcome.body);
      return {
        kind: 'failed',
        reason: reading.kind === 'failure' ? reading.reason : `Crossref answered ${outcome.status}`,
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
      return { kind: 'failed', reason: 'Crossref answered 304 to an unconditional request' };
    default:
      return outcome satisfies never;
  }
}

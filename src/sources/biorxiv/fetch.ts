/** One preprint from bioRxiv or medRxiv, in its newest version. */
import type { HttpClient } from '../http.ts';
import { newestVersions, type Preprint, parsePreprints } from './parse.ts';
import { type PreprintServer, preprintUrl, serverOf } from './request.ts';

export type PreprintOutcome =
  | { readonly kind: 'preprint'; readonly preprint: Preprint }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'limited'; readonly reason: string; readonly retryAt?: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** `server` is needed only where the DOI does not tell it (see serverOf). Rejects only when aborted. */
export async function fetchPreprint(
  doi: string,
  port: { readonly http: HttpClient; readonly endpoint?: string; readonly server?: PreprintServer },
  signal: AbortSignal,
): Promise<PreprintOutcome> {
  const bare = doi.replace(/v\d+$/, '');
  const url = preprintUrl(port.server ?? serverOf(bare) ?? 'biorxiv', bare, port.endpoint);
  const outcome = await port.http.get({ url, accept: 'application/json' }, signal);
  switch (outcome.kind) {
    case 'ok': {
      const reading = parsePreprints(outcome.body);
      if (reading.kind !== 'preprints') return { kind: 'failed', reason: reading.reason };
      const [preprint] = newestVersions(reading.preprints);
      return preprint === undefined ? { kind: 'unknown' } : { kind: 'preprint', preprint };
    }
    case 'status':
      return outcome.status === 404
        ? { kind: 'unknown' }
        : { kind: 'failed', reason: `bioRxiv answered ${outcome.status}` };
    case 'limited':
      return {
        kind: 'limited',
        reason: outcome.reason,
        ...(outcome.retryAt !== undefined && { retryAt: outcome.retryAt }),
      };
    case 'failed':
      return { kind: 'failed', reason: outcome.reason };
    case 'not-modified':
      return { kind: 'failed', reason: 'bioRxiv answered 304 to an unconditional request' };
    default:
      return outcome satisfies never;
  }
}

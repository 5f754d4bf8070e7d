/** One preprint from bioRxiv or medRxiv, in its newest version. */
import type { HttpClient } from '../http.ts';
import { type LookupRefusal, lookUpJson } from '../lookup.ts';
import { newestVersions, type Preprint, parsePreprints } from './parse.ts';
import { type PreprintServer, preprintUrl, serverOf } from './request.ts';

export type PreprintOutcome = { readonly kind: 'preprint'; readonly preprint: Preprint } | LookupRefusal;

/** `server` is needed only where the DOI does not tell it (see serverOf). Rejects only when aborted. */
export async function fetchPreprint(
  doi: string,
  port: { readonly http: HttpClient; readonly endpoint?: string; readonly server?: PreprintServer },
  signal: AbortSignal,
): Promise<PreprintOutcome> {
  const bare = doi.replace(/v\d+$/, '');
  const url = preprintUrl(port.server ?? serverOf(bare) ?? 'biorxiv', bare, port.endpoint);
  const answer = await lookUpJson({ http: port.http, url, service: 'bioRxiv' }, signal);
  if (answer.kind !== 'body') return answer;
  const reading = parsePreprints(answer.body);
  if (reading.kind !== 'preprints') return { kind: 'failed', reason: reading.reason };
  const [preprint] = newestVersions(reading.preprints);
  return preprint === undefined ? { kind: 'unknown' } : { kind: 'preprint', preprint };
}

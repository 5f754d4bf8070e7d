/** Works from Crossref, by DOI. */
import type { Message } from '../../messages/message.ts';
import type { HttpClient } from '../http.ts';
import { type LookupRefusal, lookUpJson } from '../lookup.ts';
import { parseWork, parseWorks } from './parse.ts';
import { type CrossrefOptions, worksUrl, workUrl } from './request.ts';
import type { CrossrefWork } from './work.ts';

/** The User-Agent of the client should name a contact too. */
export type CrossrefPort = CrossrefOptions & { readonly http: HttpClient };

/** Not registered with Crossref, and so `unknown`: DataCite's DOIs, arXiv's among them, and those of the last hours. */
export type CrossrefOutcome = { readonly kind: 'work'; readonly work: CrossrefWork } | LookupRefusal;

export type CrossrefListOutcome =
  | { readonly kind: 'works'; readonly works: readonly CrossrefWork[] }
  | LookupRefusal;

/** Rejects only when aborted. */
export async function fetchWork(
  doi: string,
  port: CrossrefPort,
  signal: AbortSignal,
): Promise<CrossrefOutcome> {
  const answer = await ask(workUrl(doi, port), port, signal);
  if (answer.kind !== 'body') return answer;
  const reading = parseWork(answer.body);
  return reading.kind === 'work' ? reading : { kind: 'failed', reason: reading.reason };
}

/** Several works in one request, in no order; those that Crossref does not have are missing. Rejects only when aborted. */
export async function fetchWorks(
  dois: readonly string[],
  port: CrossrefPort,
  signal: AbortSignal,
): Promise<CrossrefListOutcome> {
  const answer = await ask(worksUrl(dois, port), port, signal);
  if (answer.kind !== 'body') return answer;
  const reading = parseWorks(answer.body);
  return reading.kind === 'works'
    ? { kind: 'works', works: reading.works }
    : { kind: 'failed', reason: reading.reason };
}

const ask = (url: string, { http }: CrossrefPort, signal: AbortSignal) =>
  lookUpJson({ http, url, service: 'Crossref', explain }, signal);

function explain(body: Uint8Array): Message | undefined {
  const reading = parseWork(body);
  return reading.kind === 'failure' ? reading.reason : undefined;
}

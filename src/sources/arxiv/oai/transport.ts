/** OAI-PMH over the polite HTTP client. */
import type { HttpClient, HttpOutcome } from '../../http.ts';
import type { OaiAnswer, OaiTransport } from './harvest.ts';

/** A page of 2,500 records in arXivRaw is about 7 MB; long lists of authors make some longer. */
const MAX_BYTES = 64_000_000;

/** The client keeps to one request at a time and to arXiv's interval, and retries what a retry can mend. */
export function oaiTransport(http: HttpClient): OaiTransport {
  return async (url, signal) =>
    answerOf(await http.get({ url, accept: 'text/xml, application/xml', maxBytes: MAX_BYTES }, signal));
}

function answerOf(outcome: HttpOutcome): OaiAnswer {
  switch (outcome.kind) {
    case 'ok':
      return { kind: 'ok', body: once(outcome.body) };
    case 'limited':
      return {
        kind: 'limited',
        reason: outcome.reason,
        ...(outcome.retryAt !== undefined && { retryAt: outcome.retryAt }),
      };
    case 'status':
      // The protocol's own errors come with status 200; a proxy may have thought otherwise.
      return speaksOai(outcome.body)
        ? { kind: 'ok', body: once(outcome.body) }
        : { kind: 'failed', reason: ['host-answered', new URL(outcome.url).host, outcome.status, 1] };
    case 'failed':
      return { kind: 'failed', reason: outcome.reason };
    case 'not-modified':
      return { kind: 'failed', reason: ['host-unasked-304', new URL(outcome.url).host] };
    default:
      return outcome satisfies never;
  }
}

function speaksOai(body: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(body.subarray(0, 1_000)).includes('<OAI-PMH');
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}

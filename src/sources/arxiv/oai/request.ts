/** Addresses of OAI-PMH requests (https://www.openarchives.org/OAI/openarchivesprotocol.html). */
import { withoutEndSlash } from '../../../net/address.ts';
import type { Day } from '../../../paper.ts';

export type OaiPrefix = 'arXiv' | 'arXivRaw' | 'arXivOld' | 'oai_dc';

/** arXiv refuses an earlier `from` with badArgument. */
export const OAI_EARLIEST = '2005-09-16' as Day;

export interface ListRequest {
  /** `https://oaipmh.arxiv.org`, or the full address of another server's OAI script. */
  readonly endpoint: string;
  readonly prefix: OaiPrefix;
  readonly set?: string;
  readonly from?: Day;
  readonly until?: Day;
}

/** `https://oaipmh.arxiv.org` → `https://oaipmh.arxiv.org/oai`; an address that ends in /oai or /oai2 stays as it is. */
function scriptOf(endpoint: string): string {
  const base = withoutEndSlash(endpoint);
  return /\/oai2?$/.test(base) ? base : `${base}/oai`;
}

export function listRecordsUrl(request: ListRequest): string {
  const from = request.from !== undefined && request.from < OAI_EARLIEST ? OAI_EARLIEST : request.from;
  const parameters: [string, string | undefined][] = [
    ['verb', 'ListRecords'],
    ['metadataPrefix', request.prefix],
    ['set', request.set],
    ['from', from],
    ['until', request.until],
  ];
  return `${scriptOf(request.endpoint)}?${encode(parameters)}`;
}

/**
 * The next page. arXiv's tokens are already percent-encoded once and are opaque all the same: they are encoded again,
 * as the protocol demands, so that the server receives exactly what it sent.
 */
export function resumeUrl(endpoint: string, token: string): string {
  return `${scriptOf(endpoint)}?${encode([
    ['verb', 'ListRecords'],
    ['resumptionToken', token],
  ])}`;
}

function encode(parameters: readonly (readonly [string, string | undefined])[]): string {
  return parameters
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}

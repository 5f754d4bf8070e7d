/** Addresses of the details API of bioRxiv and medRxiv (https://api.biorxiv.org). */
import { withoutEndSlash } from '../../net/address.ts';

export type PreprintServer = 'biorxiv' | 'medrxiv';

const ENDPOINT = 'https://api.biorxiv.org';

const base = (endpoint: string | undefined): string => withoutEndSlash(endpoint ?? ENDPOINT);

/** Every version of one preprint. The slash of the DOI stays a slash. */
export function preprintUrl(server: PreprintServer, doi: string, endpoint?: string): string {
  const path = doi.split('/').map(encodeURIComponent).join('/');
  return `${base(endpoint)}/details/${server}/${path}/na/json`;
}

/** Which server a DOI belongs to cannot be told by 10.1101 or 10.64898 alone: medRxiv's suffixes end in eight digits. */
export function serverOf(doi: string): PreprintServer | undefined {
  const suffix = /^10\.(?:1101|64898)\/(.+)$/i.exec(doi)?.[1];
  if (suffix === undefined) return undefined;
  if (/^\d{4}\.\d{2}\.\d{2}\.\d{8}/.test(suffix)) return 'medrxiv';
  return /^(?:\d{4}\.\d{2}\.\d{2}\.\d{6}|\d{6})/.test(suffix) ? 'biorxiv' : undefined;
}

/** Cold Spring Harbor's journals share the older prefix: only bioRxiv's and medRxiv's suffixes begin with a date or a number. */
export function isPreprintServerDoi(doi: string): boolean {
  return /^10\.64898\//.test(doi) || serverOf(doi) !== undefined;
}

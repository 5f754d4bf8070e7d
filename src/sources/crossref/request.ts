/** Addresses of Crossref's API. */
import { withoutEndSlash } from '../../net/address.ts';

export interface CrossrefOptions {
  readonly endpoint?: string;
  /** An e-mail address puts the request into the polite pool (https://www.crossref.org/documentation/retrieve-metadata/rest-api/). */
  readonly contact?: string;
}

const ENDPOINT = 'https://api.crossref.org';

function address(path: string, options: CrossrefOptions, parameters: readonly string[] = []): string {
  const mail =
    options.contact !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(options.contact)
      ? options.contact
      : undefined;
  const query = [...parameters, ...(mail === undefined ? [] : [`mailto=${encodeURIComponent(mail)}`])].join(
    '&',
  );
  return `${withoutEndSlash(options.endpoint ?? ENDPOINT)}/${path}${query === '' ? '' : `?${query}`}`;
}

/** One work. DOIs may hold any character, slashes included: encoded as one path segment. */
export function workUrl(doi: string, options: CrossrefOptions = {}): string {
  return address(`works/${encodeURIComponent(doi)}`, options);
}

/** Works by DOI, at most 20 in one request: a repeated `doi` filter means “any of these”. */
export function worksUrl(dois: readonly string[], options: CrossrefOptions = {}): string {
  const filter = dois.map((doi) => `doi:${doi}`).join(',');
  return address('works', options, [`filter=${encodeURIComponent(filter)}`, `rows=${dois.length}`]);
}

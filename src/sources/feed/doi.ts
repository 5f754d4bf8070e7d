/** DOIs in feeds: in fields of their own, in identifiers and in the addresses of publishers. */

/** `10.` registrant `/` suffix; what ends a sentence or a URL is not part of it (Crossref's advice on DOI patterns). */
const DOI = /\b(10\.\d{4,9}(?:\.\d+)*\/[^\s"<>{}|\\^`]+)/;

/** No DOI and no address of an article is longer. */
const LONGEST = 2000;

/** The DOI that a text is or begins with, apart from `doi:` or a resolver's address; null where there is none. */
export function doiOf(text: string | null): string | null {
  const trimmed = text === null || text.length > LONGEST ? '' : text.trim();
  const prefixed =
    /^(?:(?:info:)?doi[:/]?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?|https?:\/\/(?:dx\.|www\.)?doi\.org\/|urn:doi:)?(10\.[\s\S]+)$/i.exec(
      trimmed,
    )?.[1];
  const doi = prefixed === undefined ? undefined : DOI.exec(prefixed)?.[1];
  if (doi === undefined) return null;
  // In an address, what follows `?` or `#` is the page's business.
  return tidy(/^https?:/i.test(trimmed) ? doi.replace(/[?#].*$/, '') : doi);
}

/** The DOI that the address of an article's page holds, or that follows from it. */
export function doiOfUrl(url: string | null): string | null {
  if (url === null || url.length > LONGEST) return null;
  const path = decoded(url).replace(/[?#].*$/, '');
  const host = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const inPath = DOI.exec(/^https?:\/\/[^/]+(\/.*)$/i.exec(path)?.[1] ?? '')?.[1];
  if (inPath !== undefined)
    return tidy(
      inPath
        .replace(/\/(?:full|abstract|pdf|epdf|meta|summary|fulltext)$/i, '')
        .replace(/(?:v\d+)?\.(?:full|abstract|short)$/i, ''),
      host,
    );
  // PLOS: /plosone/article?id=10.1371/journal.pone.0123456
  const inQuery = /[?&](?:id|doi)=([^&#]+)/.exec(decoded(url))?.[1];
  if (inQuery !== undefined && DOI.test(inQuery)) return doiOf(inQuery);
  return byHost(host, path);
}

/** Publishers whose article addresses carry the suffix of the DOI only. */
function byHost(host: string, path: string): string | null {
  const nature =
    /^(?:.*\.)?nature\.com$/.test(host) && /\/articles\/([sd]\d{5}-\d{3}-\d{5}-[\da-z])$/.exec(path)?.[1];
  if (nature) return `10.1038/${nature}`;
  const preprint =
    /(?:bio|med)rxiv\.org$/.test(host) &&
    /\/cgi\/content\/[^/]+\/((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})(?:v\d+)?$/.exec(path)?.[1];
  if (preprint) return `10.1101/${preprint}`;
  const elife =
    /^elifesciences\.org$/.test(host) && /\/articles\/(?:reviewed-preprints\/)?(\d{5,6})/.exec(path)?.[1];
  return elife ? `10.7554/eLife.${elife}` : null;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Without the punctuation of the sentence around it; preprint servers add a version that the DOI does not have. */
function tidy(doi: string, host = ''): string {
  const bare = doi.replace(/[.,;:!?'”’]+$/, '');
  const balanced = bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
  return /(?:bio|med)rxiv\.org$/.test(host) ? balanced.replace(/v\d+$/, '') : balanced;
}

/** The DOI that the address of an article's page holds, or that follows from it. */
import { decoded, doiOfField, LONGEST, REGISTRANT } from './field.ts';
import { doiOfPage } from './pages.ts';

const ADDRESS =
  /^(?:https?:)?\/{2}([^/?#\s]+)([^?#]*)(\?[^#]*)?|^((?!10\.)[a-z\d-]+(?:\.[a-z\d-]+)+)(\/[^?#\s]*)(\?[^#]*)?/i;

export function doiOfAddress(url: string | null | undefined): string | undefined {
  if (url === null || url === undefined || url.length > LONGEST) return undefined;
  const text = url.trim();
  const resolved = doiOfField(text);
  if (resolved !== undefined) return resolved;
  const match = ADDRESS.exec(text);
  if (match === null) return undefined;
  const host = (match[1] ?? match[4] ?? '').toLowerCase().replace(/^www\./, '');
  const path = decoded(match[2] ?? match[5] ?? '');
  const query = match[3] ?? match[6] ?? '';
  return doiInPath(path) ?? doiInQuery(query) ?? doiOfPage(unproxied(host), path, query);
}

/** `www-nature-com.proxy.example.edu` → `nature.com`: libraries put the host's name before their own. */
const unproxied = (host: string): string =>
  /^([a-z\d]+(?:-[a-z\d]+)*-(?:com|org|net|edu|gov|ac-uk))\./
    .exec(host)?.[1]
    ?.replaceAll('-', '.')
    .replace(/^www\./, '') ?? host;

const IN_PATH = new RegExp(String.raw`^(|.*?[/:=])(${REGISTRANT})([^\s"|\\^${'`'}]+)$`);

function doiInPath(path: string): string | undefined {
  const [, before = '', registrant, suffix = ''] = IN_PATH.exec(path) ?? [];
  if (registrant === undefined) return undefined;
  const own = doiOfField(registrant + suffix)?.slice(registrant.length);
  return own === undefined ? undefined : doiOfField(registrant + withoutNumberAndTitle(before, own));
}

/** Silverchair's addresses: `/aip/jap/article/doi/10.1063/5.0999999/3300001/A-title`, `/bib/article-abstract/doi/…/7777777`. */
const NUMBERED = /\/(?:[a-z-]*(?:article|chapter|book|proceeding|standard|content)[a-z-]*)\/doi\/$/i;

/**
 * Some platforms write their own number and the title of the article behind its DOI. A DOI may end in a number of its own
 * (`10.1051/0004-6361/202012345`), so that a lone one goes only from addresses of the platform that does this.
 */
function withoutNumberAndTitle(before: string, suffix: string): string {
  const segments = suffix.split('/');
  const end = segments.findIndex((segment, at) => {
    if (at === 0) return false;
    const isNumber = /^\d{4,}$/.test(segment);
    const next = segments[at + 1];
    if (isNumber && next !== undefined) return isTitle(next) || NUMBERED.test(before);
    return isNumber
      ? NUMBERED.test(before)
      : isTitle(segment) && at === segments.length - 1 && /^\p{Lu}/u.test(segment);
  });
  return end < 0 ? suffix : segments.slice(0, end).join('/');
}

/** `A-title-in-the-address`: at least two words of letters, joined by hyphens. */
const isTitle = (segment: string): boolean =>
  /[-_]/.test(segment) && segment.split(/[-_]/).filter((word) => /^\p{L}{2,}$/u.test(word)).length >= 2;

/** `?id=10.1371/journal.pone.0123456`, `?q=https%3A%2F%2Fdoi.org%2F10.…` */
function doiInQuery(query: string): string | undefined {
  for (const pair of query.slice(1).split('&')) {
    const doi = doiOfField(decoded(pair.slice(pair.indexOf('=') + 1).replaceAll('+', ' ')));
    // PLOS gives its figures DOIs of their own.
    if (doi !== undefined) return doi.replace(/^(10\.1371\/journal\.\w+\.\d{7})\.[a-z]\d{3}$/i, '$1');
  }
  return undefined;
}

/**
 * A DOI from a field that is one: `10.…`, with `doi:`, `urn:doi:`, `info:doi/` or a resolver's address before it
 * (https://www.doi.org/the-identifier/resources/handbook/2_numbering.html). Such a field is no running text: what stands in it
 * belongs to the DOI, the brackets of a SICI (ANSI/NISO Z39.56) too.
 */

/** No DOI and no address of an article is longer. */
export const LONGEST = 2000;

/** `10.` and the registrant's number. */
export const REGISTRANT = String.raw`10\.\d{4,9}(?:\.\d+)*\/`;

const WHOLE = new RegExp(`^${REGISTRANT}\\S+`);

/** What people and services write before a DOI, one after the other: `doi: https://doi.org/10.…`, `(DOI 10.…`. */
const LABEL =
  /^(?:[\s"'“”‘’«<([{]+|(?:urn:|info:)?(?:doi|dx)(?:[\s:/.=]|%3a)+(?=\W*(?:10\.|doi|https?))|hdl:)/i;
/** The resolver, behind a library's proxy (`doi-org.proxy.example.edu`) too, with and without scheme. */
const RESOLVER = /^(?:https?:\/*)?(?:www[.-]|dx[.-])?doi[.-](?:org|acm[.-]org)(?:[.-][^/\s]+)?(?::\d+)?\/+/i;

/**
 * The DOI that a text is or begins with, as it was written and without what a sentence or a page put at its end. The DOI of a
 * DOI is itself: what is left is read again until nothing goes any more, since a tag or an ending may hide another.
 */
export function doiOfField(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || text.length > LONGEST) return undefined;
  let before = text;
  let doi = readOnce(text);
  // Every reading leaves less, or letters instead of what only looks like them.
  while (doi !== undefined && doi !== before) {
    before = doi;
    doi = readOnce(doi);
  }
  return doi;
}

function readOnce(text: string): string | undefined {
  const { rest, isAddress } = unlabelled(withoutReferences(visible(text)).trim());
  if (!/^10\.\d{4,9}(?:\.\d+)*(?:\/|%(?:25)*2f)/i.test(rest)) return undefined;
  // In an address `?` and `#` begin what is the page's business, in a bare DOI only where they look like it.
  const own = rest.replace(isAddress ? PAGE : FRAGMENT, '');
  const doi = WHOLE.exec(decoded(own).replace(TAGS, ''))?.[0];
  const tidy = doi === undefined ? undefined : tidyDoi(doi);
  // `10.1002/.` is a registrant and a full stop.
  return tidy !== undefined && WHOLE.test(tidy) ? tidy : undefined;
}

/** One SICI in sixteen ends in `#`. */
const PAGE = /(?:\?|(?<!CO;2-)#)[\s\S]*$/i;
const FRAGMENT = /(?:\?[\w.%-]+=|#[A-Za-z:])[\s\S]*$/;

function unlabelled(text: string): { readonly rest: string; readonly isAddress: boolean } {
  let rest = text;
  let isAddress = false;
  while (!/^10\./.test(rest)) {
    const resolver = RESOLVER.exec(rest)?.[0];
    const label = resolver ?? LABEL.exec(rest)?.[0];
    if (label === undefined) break;
    isAddress ||= resolver !== undefined;
    rest = rest.slice(label.length);
  }
  return { rest, isAddress };
}

/**
 * Copies out of PDFs bring soft hyphens, joiners, and dashes and slashes that only look like `-` and `/`; East Asian keyboards
 * type `１０．１０３８／`. Crossref registers none of them (https://www.crossref.org/documentation/member-setup/constructing-your-dois/).
 */
const visible = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-')
    .replace(/[\u2044\u2215]/g, '/');

/** `&lt;` in a DOI is HTML that was never read. */
const withoutReferences = (text: string): string =>
  text
    .replace(/&(?:lt|#60|#x3c);/gi, '<')
    .replace(/&(?:gt|#62|#x3e);/gi, '>')
    .replace(/&(?:amp|#38|#x26);/gi, '&');

/** Percent-decoded, as often as programs did it; what is no UTF-8 stays as it was. */
export function decoded(text: string): string {
  const plain = text.replace(/(?:%[\da-f]{2})+/gi, decodedRun);
  return plain === text ? text : decoded(plain);
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** Compared like this: ASCII letters of DOIs have no case (ISO 26324). What is no DOI stays what it is, in lower case. */
export function normalDoi(doi: string): string {
  return (doiOfField(doi) ?? doi.trim()).toLowerCase();
}

/** The DOI without the punctuation around it, and without what pages and preprint servers append. */
function tidyDoi(doi: string): string {
  const bare = withoutPunctuation(doi.replace(ANOTHER, ''));
  const preprint = PREPRINT.exec(bare)?.[1];
  return preprint ?? withoutPunctuation(withoutPageName(bare));
}

/** Markup behind the DOI. The brackets of a SICI hold a page and colons, never a tag. */
const TAGS = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>[\s\S]*$/i;

/** A second DOI behind a comma, as the address of a link in Markdown, or as an address that was run into the first. */
const ANOTHER =
  /(?:(?:[,;|]|\]\()(?:doi:)?|https?:\/\/(?:dx\.)?doi\.org\/)(?:https?:\/\/(?:dx\.)?doi\.org\/)*10\.\d{4,9}\/.*$/i;

/** bioRxiv's, medRxiv's and arXiv's DOIs have no versions, though their addresses do. */
const PREPRINT =
  /^(10\.(?:(?:1101|64898)\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8}|48550\/arxiv\.(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})))(?:v\d+)?(?:[./].*)?$/i;

/** Names that platforms give to views of an article. */
const VIEWS = new Set(
  (
    'full abstract abs pdf epdf pdfplus pdfdirect pdf+html epub meta summary fulltext full-text fulltext.html html xml ampdf ' +
    'references reference figures figure tables citations citation cited-by citedby metrics suppl supp suppl_file ' +
    'suppinfo supplementary supplementary-material supplementary-materials supplementary-info supporting-information ' +
    'related-articles article-info comments peer-review viewer downloadpdf print standard metadata mmedia'
  ).split(' '),
);

/** Endings of files. */
const FILES =
  /\.(?:full|abstract|full-text|fulltext|supplementary-material|e?pdf|html?|xml|epub)(?:[.+][a-z]+)?$/i;

/** `10.3389/x.1/full/html` → `10.3389/x.1`: what follows the name of a view is the view's. */
function withoutPageName(doi: string): string {
  const [registrant = '', first = '', ...rest] = doi.replace(/;(?:jsessionid|pgwt)\S*$/i, '').split('/');
  const view = rest.findIndex((segment) => VIEWS.has(segment.toLowerCase()));
  const own = view < 0 ? rest : rest.slice(0, view);
  return [registrant, first, ...own].join('/').replace(FILES, '');
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
];

const STOPS = new Set('.,;:!?\'"’”»…、。，；/\\*');

/** Closing brackets without their opening one belong to the sentence, as its stops and quotes do. */
function withoutPunctuation(text: string): string {
  const loose = new Map(PAIRS.map(([open, close]) => [close, count(text, close) - count(text, open)]));
  for (let end = text.length; ; end -= 1) {
    while (STOPS.has(text[end - 1] ?? '')) end -= 1;
    const last = text[end - 1] ?? '';
    const surplus = loose.get(last) ?? 0;
    if (surplus <= 0) return text.slice(0, end);
    loose.set(last, surplus - 1);
  }
}

const count = (text: string, char: string): number => text.split(char).length - 1;

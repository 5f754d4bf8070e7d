/**
 * Which vocabulary an element belongs to. The namespace URI decides; the prefix only where none was declared. Publishers
 * write these URIs with and without slash, in any case and in versions that never existed, hence the loose comparison.
 */
export type Vocabulary =
  | 'core'
  | 'atom'
  | 'rdf'
  | 'dc'
  | 'dcterms'
  | 'content'
  | 'prism'
  | 'media'
  | 'itunes'
  | 'feedburner'
  | 'xhtml'
  | 'math'
  | 'xml'
  | 'arxiv'
  | 'other';

/** Compared without scheme, `www.`, case and trailing `/` or `#`. */
const URIS: Readonly<Record<string, Vocabulary>> = {
  'purl.org/rss/1.0': 'core',
  'purl.org/net/rss1.1': 'core',
  'my.netscape.com/rdf/simple/0.9': 'core',
  'channel.netscape.com/rdf/simple/0.9': 'core',
  'my.netscape.com/publish/formats/rss-0.91.dtd': 'core',
  'purl.org/rss/1.0/modules/rss091': 'core',
  'blogs.law.harvard.edu/tech/rss': 'core',
  'cyber.law.harvard.edu/rss/rss.html': 'core',
  'example.com/newformat': 'atom',
  'example.com/necho': 'atom',
  'purl.org/echo': 'atom',
  'uri/of/echo/namespace': 'atom',
  'purl.org/pie': 'atom',
  'w3.org/2005/atom': 'atom',
  'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'dublincore.org/documents/dcmi-namespace': 'dc',
  'purl.org/metadata/dublin_core': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/dcterms': 'dcterms',
  'dublincore.org/documents/dcmi-terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'search.yahoo.com/mrss': 'media',
  'video.search.yahoo.com/mrss': 'media',
  'rssboard.org/media-rss': 'media',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'w3.org/1999/xhtml': 'xhtml',
  'w3.org/1998/math/mathml': 'math',
  'w3.org/xml/1998/namespace': 'xml',
  'arxiv.org/schemas/atom': 'arxiv',
};

const PATTERNS: readonly (readonly [pattern: RegExp, vocabulary: Vocabulary])[] = [
  [/^backend\.userland\.com\/rss/, 'core'],
  [/^purl\.org\/atom\/ns/, 'atom'],
  [/^purl\.org\/dc\/elements\//, 'dc'],
  // prismstandard.org/namespaces/1.2/basic, …/basic/2.0, purl.org/rss/1.0/modules/prism
  [/prismstandard\.org\/namespaces\/|\/modules\/prism$/, 'prism'],
  [/\/dtds\/podcast-1\.0\.dtd$/, 'itunes'],
];

/** What a prefix means by custom, where a feed forgot to declare it. */
const PREFIXES: Readonly<Record<string, Vocabulary>> = {
  atom: 'atom',
  a10: 'atom',
  rdf: 'rdf',
  rss: 'core',
  dc: 'dc',
  dcterms: 'dcterms',
  content: 'content',
  prism: 'prism',
  media: 'media',
  itunes: 'itunes',
  feedburner: 'feedburner',
  xhtml: 'xhtml',
  xml: 'xml',
  arxiv: 'arxiv',
};

export function vocabularyOfUri(uri: string): Vocabulary {
  const key = uri
    .trim()
    .toLowerCase()
    .slice(0, 200)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#]{1,4}$/, '');
  if (key === '') return 'core';
  if (Object.hasOwn(URIS, key)) return URIS[key] ?? 'other';
  return PATTERNS.find(([pattern]) => pattern.test(key))?.[1] ?? 'other';
}

export function vocabularyOfPrefix(prefix: string): Vocabulary {
  const key = prefix.toLowerCase();
  return Object.hasOwn(PREFIXES, key) ? (PREFIXES[key] ?? 'other') : 'other';
}

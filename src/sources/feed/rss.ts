/** RSS 0.91 to 0.94 and 2.0, and what RSS 0.90, 1.0 and 1.1 (RDF) have in common with them. */

import { atomAuthors, atomLink } from './atom.ts';
import { addressOf, looseText, plainText } from './construct.ts';
import { parseFeedDate } from './dates.ts';
import { doiOf, doiOfUrl } from './doi.ts';
import type { FeedFormat, RawAuthor, RawFeed, RawItem } from './feed.ts';
import { isAbsolute, isWebUrl, resolveUrl } from './links.ts';
import { childOf, childrenOf, type ElementName, findAll, isElement, type XmlElement } from './tree.ts';

export function readRss(root: XmlElement, items: readonly XmlElement[], format: FeedFormat): RawFeed {
  const channel =
    root.name === 'channel' ? root : (findAll(root, (element) => element.name === 'channel')[0] ?? root);
  return {
    format,
    title: first(channel, ['core:title', 'atom:title', 'dc:title'], looseText),
    link: linkOf(channel),
    items: items.map((item) => readItem(item)),
    warnings: [],
  };
}

/** The first of the elements, by the order of the names and then of the document, that yields a text. */
function first(
  element: XmlElement,
  names: readonly ElementName[],
  read: (element: XmlElement) => string | null,
): string | null {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = read(child);
      if (text !== null) return text;
    }
  }
  return null;
}

function readItem(item: XmlElement): RawItem {
  const guid = first(item, ['core:guid', 'atom:id', 'core:id'], plainText);
  const about = item.attributes.get('rdf:about')?.trim() || null;
  const url = itemUrl(item, about);
  const summary = first(
    item,
    [
      'core:summary',
      'core:description',
      'core:abstract',
      'atom:summary',
      'dc:description',
      'itunes:summary',
      'media:description',
    ],
    looseText,
  );
  const content = first(
    item,
    ['content:encoded', 'xhtml:body', 'xhtml:div', 'core:fullitem', 'atom:content', 'core:content'],
    looseText,
  );
  const dc = first(item, ['dc:date'], date);
  const doi = itemDoi(item, [guid, about, url]);
  return {
    id: guid ?? about ?? url,
    title: first(item, ['core:title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'], looseText),
    url,
    authors: authorsOf(item),
    publishedAt:
      first(
        item,
        [
          'core:pubdate',
          'atom:published',
          'dcterms:issued',
          'dcterms:available',
          'prism:publicationdate',
          'prism:coverdate',
          'core:published',
          'atom:issued',
          'core:issued',
        ],
        date,
      ) ??
      dc ??
      first(item, ['dcterms:date', 'dcterms:created', 'core:date', 'atom:created', 'core:created'], date),
    // dc:date is whatever the publisher likes: without another date it is both.
    updatedAt:
      first(
        item,
        [
          'atom:updated',
          'core:updated',
          'dcterms:modified',
          'prism:modificationdate',
          'atom:modified',
          'core:modified',
          'core:lastbuilddate',
        ],
        date,
      ) ?? dc,
    summary: summary ?? content,
    doi,
    categories: categoriesOf(item),
    content: content !== null && summary !== null && content !== summary ? content : null,
    scholarly:
      doi !== null ||
      item.children.some(
        (child) => isElement(child) && (child.vocabulary === 'prism' || child.vocabulary === 'arxiv'),
      ),
  };
}

const date = (element: XmlElement): string | null => parseFeedDate(plainText(element) ?? '') ?? null;

/** The original address that FeedBurner hides comes first; a guid is an address unless it says that it is none. */
function itemUrl(item: XmlElement, about: string | null): string | null {
  const original = first(item, ['feedburner:origlink'], plainText);
  const link = original ?? linkOf(item);
  if (link !== null) return link;
  for (const guid of childrenOf(item, 'core:guid')) {
    const text = plainText(guid);
    const permanent = guid.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
    if (
      text !== null &&
      permanent &&
      (isWebUrl(text) || (!isAbsolute(text) && guid.base !== undefined && /^[/.]/.test(text)))
    )
      return resolveUrl(text, guid.base);
  }
  if (about !== null && isWebUrl(about)) return about;
  return first(item, ['prism:url', 'prism:link'], plainText);
}

/** `<link>` as text, as `href` or `rdf:resource`, else an Atom link. */
function linkOf(element: XmlElement): string | null {
  for (const link of childrenOf(element, 'core:link')) {
    const rel = link.attributes.get('rel')?.toLowerCase();
    if (rel !== undefined && rel !== 'alternate') continue;
    const text =
      addressOf(link) ??
      link.attributes.get('href')?.trim() ??
      link.attributes.get('rdf:resource')?.trim() ??
      '';
    if (text !== '') return resolveUrl(text, link.base);
  }
  const atom = atomLink(childrenOf(element, 'atom:link'), ['alternate']);
  // CDF, the ancestor of RSS, writes <item href="…">.
  const href = element.attributes.get('href')?.trim() ?? '';
  return atom ?? (href === '' ? null : resolveUrl(href, element.base));
}

/** The managing editor and the webmaster answer for the channel; they wrote no item. */
function authorsOf(item: XmlElement): readonly RawAuthor[] {
  const fields = (name: ElementName): RawAuthor[] =>
    childrenOf(item, name).flatMap((element) => {
      const text = looseText(element);
      return text === null ? [] : [{ text, shape: 'field' as const }];
    });
  const media = childrenOf(item, 'media:credit').filter((credit) =>
    /^(author|creator|writer)?$/i.test(credit.attributes.get('role') ?? ''),
  );
  const candidates: readonly (() => readonly RawAuthor[])[] = [
    () => fields('dc:creator'),
    () => rssAuthors(item),
    () => atomAuthors(item, 'atom'),
    () => fields('dc:author'),
    () => fields('dcterms:creator'),
    () => fields('itunes:author'),
    () => media.flatMap((credit) => plainPerson(credit)),
    () => fields('prism:author'),
  ];
  for (const candidate of candidates) {
    const authors = candidate();
    if (authors.length > 0) return authors;
  }
  return [];
}

/** `<author>` is a text in RSS; some feeds write Atom's `<name>` into it. */
function rssAuthors(item: XmlElement): readonly RawAuthor[] {
  return childrenOf(item, 'core:author').flatMap((author): readonly RawAuthor[] => {
    if (childOf(author, 'core:name') !== undefined || childOf(author, 'atom:name') !== undefined) {
      return atomAuthors({ ...item, children: [author] }, 'core');
    }
    const text = looseText(author);
    return text === null ? [] : [{ text, shape: 'field' }];
  });
}

function plainPerson(element: XmlElement): readonly RawAuthor[] {
  const text = plainText(element);
  return text === null ? [] : [{ text, shape: 'person' }];
}

function itemDoi(item: XmlElement, addresses: readonly (string | null)[]): string | null {
  for (const name of [
    'prism:doi',
    'core:doi',
    'arxiv:doi',
    'dc:identifier',
    'dcterms:identifier',
    'prism:url',
    'dc:source',
  ] as const) {
    const doi = first(item, [name], (element) => doiOf(plainText(element)));
    if (doi !== null) return doi;
  }
  for (const address of addresses) {
    const doi = doiOf(address) ?? doiOfUrl(address);
    if (doi !== null) return doi;
  }
  return null;
}

function categoriesOf(item: XmlElement): string[] {
  const texts = (name: ElementName): string[] =>
    childrenOf(item, name).flatMap((element) => looseText(element) ?? []);
  const attribute = (name: ElementName, key: string): string[] =>
    childrenOf(item, name).flatMap((element) => element.attributes.get(key)?.trim() || []);
  const subjects = texts('core:subjects').flatMap((list) => list.split(',').map((subject) => subject.trim()));
  return [
    ...new Set([
      ...texts('core:category'),
      ...attribute('atom:category', 'term'),
      ...texts('dc:subject'),
      ...texts('dcterms:subject'),
      ...texts('prism:keyword'),
      ...texts('media:category'),
      ...attribute('itunes:category', 'text'),
      ...texts('itunes:keywords').flatMap((list) => list.split(',').map((word) => word.trim())),
      ...subjects,
    ]),
  ].filter((category) => category !== '');
}

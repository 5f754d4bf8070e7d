/** RSS 0.91 to 0.94 and 2.0, and what RSS 0.90, 1.0 and 1.1 (RDF) have in common with them. */

import { defined } from '../../../defined.ts';
import { doiOfField } from '../../../doi/field.ts';
import { addressOf, looseMarkup, looseText, plainText } from '../construct.ts';
import { datedTo, parseFeedDate } from '../dates/dates.ts';
import type { FeedFormat, RawFeed, RawItem } from '../feed.ts';
import { itemDoi } from '../item-doi.ts';
import { isAbsolute, isWebUrl, resolveUrl } from '../links.ts';
import {
  childOf,
  childrenOf,
  type ElementName,
  findAll,
  isElement,
  speaksOfJournals,
  type XmlElement,
} from '../tree.ts';
import { atomLink } from './atom.ts';
import { authorsOf } from './rss-authors.ts';

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

/** Elements that say the same, the most trustworthy first. */
const FIELDS = {
  id: ['core:guid', 'atom:id', 'core:id'],
  title: ['core:title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'],
  summary: [
    'core:abstract',
    'atom:summary',
    'dc:description',
    'dcterms:abstract',
    'itunes:summary',
    'media:description',
  ],
  /** Where there is neither summary nor content. */
  teaser: ['prism:teaser', 'itunes:subtitle'],
  content: [
    'content:encoded',
    'xhtml:body',
    'xhtml:div',
    // RSS with HTML's own element, without its namespace.
    'core:body',
    'core:fullitem',
    'atom:content',
    'core:content',
    'core:encoded',
  ],
  published: [
    'core:pubdate',
    'atom:published',
    'dcterms:issued',
    'dcterms:available',
    'prism:publicationdate',
    'core:published',
    'atom:issued',
    'core:issued',
    'dc:date',
    // The cover names the printed issue, often one to come.
    'prism:coverdate',
    'dcterms:date',
    'dcterms:created',
    'core:date',
    'atom:created',
    'core:created',
  ],
  updated: [
    'atom:updated',
    'core:updated',
    'dcterms:modified',
    'prism:modificationdate',
    'atom:modified',
    'core:modified',
    'core:lastbuilddate',
    // Whatever the publisher likes: without another date it is both, of publication and of the update.
    'dc:date',
  ],
} as const satisfies Record<string, readonly ElementName[]>;

function readItem(item: XmlElement): RawItem {
  const guid = first(item, FIELDS.id, plainText);
  // RSS 0.90's readers let the prefix go.
  const about = (item.attributes.get('rdf:about') ?? item.attributes.get('about'))?.trim() || null;
  const url = itemUrl(item, about);
  const [description, second = null] = descriptions(item);
  const summary = description ?? first(item, FIELDS.summary, looseText) ?? groupText(item);
  const content = first(item, FIELDS.content, looseText) ?? second;
  const dates = [...FIELDS.published, ...FIELDS.updated];
  const dated = datedTo(
    first(item, dates, (element) => (date(element) === null ? null : plainText(element))) ?? '',
  );
  const doi = itemDoi({
    stated: [...doiFields(item), guid, about],
    addresses: [url],
    // A citation may stand in the source: `Journal of Tests 1, 2; DOI 10.5555/x`.
    texts: [summary, content, ...childrenOf(item, 'dc:source').map(plainText)],
  });
  return {
    id: guid ?? about ?? url,
    title: first(item, FIELDS.title, looseText),
    url,
    authors: authorsOf(item),
    publishedAt: first(item, FIELDS.published, date),
    // CDF, the ancestor of RSS, has the date in an attribute.
    updatedAt:
      first(item, FIELDS.updated, date) ?? parseFeedDate(item.attributes.get('lastmod') ?? '') ?? null,
    ...(dated === undefined ? {} : { datedTo: dated }),
    ...defined({ brokenDoi: brokenDoi(item) }),
    summary: summary ?? content ?? first(item, FIELDS.teaser, looseText),
    doi,
    categories: categoriesOf(item),
    content: content !== null && summary !== null && content !== summary ? content : null,
    scholarly: doi !== null || speaksOfJournals(item) || childOf(item, 'core:authors') !== undefined,
    html: markupOf(item),
    others: OTHERS.flatMap((name) => childrenOf(item, name)).flatMap((element) => looseText(element) ?? []),
    section: first(item, ['prism:section', 'dc:type'], plainText),
  };
}

/** Some feeds have both elements, one for the beginning and one for the whole: the order tells which is which. */
function descriptions(item: XmlElement): string[] {
  return item.children
    .filter(isElement)
    .filter(({ vocabulary, name }) => vocabulary === 'core' && /^(?:summary|description)$/.test(name))
    .flatMap((element) => looseText(element) ?? []);
}

const OTHERS = [
  'dc:description',
  'dcterms:abstract',
  'prism:teaser',
] as const satisfies readonly ElementName[];

/** Of the elements that say something: some publishers write an empty one before it. */
function markupOf(item: XmlElement): RawItem['html'] {
  const markup = (names: readonly ElementName[]): string =>
    names
      .flatMap((name) => childrenOf(item, name))
      .map(looseMarkup)
      .find((html) => html.trim() !== '') ?? '';
  return {
    summary: markup(['core:description', 'core:summary', ...FIELDS.summary]),
    content: markup(FIELDS.content),
  };
}

/** Video sites describe the item within the group of its files. */
function groupText(item: XmlElement): string | null {
  const group = childOf(item, 'media:group');
  return group === undefined ? null : first(group, ['media:description'], looseText);
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

const DOI_FIELDS = [
  'prism:doi',
  'core:doi',
  'arxiv:doi',
  'dc:identifier',
  'dcterms:identifier',
  'prism:url',
  'dc:source',
] as const satisfies readonly ElementName[];

/** Several elements of a name may stand in an item: PubMed has one for its own number and one for the DOI. */
const doiFields = (item: XmlElement): (string | null)[] =>
  DOI_FIELDS.flatMap((name) => childrenOf(item, name)).map(plainText);

/** What stands where a DOI should and is none. */
const brokenDoi = (item: XmlElement): string | undefined =>
  [...childrenOf(item, 'prism:doi'), ...childrenOf(item, 'core:doi')]
    .map((element) => plainText(element) ?? '')
    .find((text) => text !== '' && doiOfField(text) === undefined);

function categoriesOf(item: XmlElement): string[] {
  const texts = (name: ElementName): string[] =>
    childrenOf(item, name).flatMap((element) => looseText(element) ?? []);
  const attribute = (name: ElementName, key: string): string[] =>
    childrenOf(item, name).flatMap((element) => element.attributes.get(key)?.trim() || []);
  const nested = childrenOf(item, 'itunes:category').flatMap((category) => [
    category,
    ...childrenOf(category, 'itunes:category'),
  ]);
  const subjects = texts('core:subjects').flatMap((list) => list.split(',').map((subject) => subject.trim()));
  return [
    ...new Set([
      ...texts('core:category'),
      ...attribute('atom:category', 'term'),
      ...texts('dc:subject'),
      ...texts('dcterms:subject'),
      ...texts('prism:keyword'),
      ...texts('media:category'),
      ...nested.flatMap((category) => category.attributes.get('text')?.trim() || []),
      ...[...texts('itunes:keywords'), ...texts('media:keywords')].flatMap((list) =>
        list.split(',').map((word) => word.trim()),
      ),
      ...subjects,
    ]),
  ].filter((category) => category !== '');
}

/** Atom 1.0 (RFC 4287) and 0.3. */
import { foldSpace } from '../../../text/html.ts';
import { addressOf, atomText, looseMarkup, looseText, plainText } from '../construct.ts';
import { parseFeedDate } from '../dates/dates.ts';
import type { RawAuthor, RawFeed, RawItem } from '../feed.ts';
import { itemDoi } from '../item-doi.ts';
import { isWebUrl, resolveUrl } from '../links.ts';
import {
  childOf,
  childrenOf,
  type ElementName,
  hasElements,
  speaksOfJournals,
  type XmlElement,
} from '../tree.ts';

export function readAtom(root: XmlElement, entries: readonly XmlElement[]): RawFeed {
  const feed = root.name === 'entry' ? undefined : root;
  return {
    format: 'atom',
    title: feed === undefined ? null : text(feed, 'title'),
    link: feed === undefined ? null : atomLink(own(feed, 'link'), ['alternate']),
    items: entries.map((entry) => readEntry(entry, feed)),
    warnings: [],
  };
}

/** Atom's own elements; feeds without any namespace are read as well. */
function own(element: XmlElement, name: string): XmlElement[] {
  const atom = childrenOf(element, `atom:${name}`);
  return atom.length > 0 ? atom : childrenOf(element, `core:${name}`);
}

/** The first construct of that name that says anything. */
function text(element: XmlElement, name: string): string | null {
  for (const child of own(element, name)) {
    const found = atomText(child);
    if (found !== null) return found;
  }
  return null;
}

function date(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of own(element, name)) {
      const found = parseFeedDate(plainText(child) ?? '');
      if (found !== undefined) return found;
    }
  }
  return null;
}

function foreignDate(
  element: XmlElement,
  name: 'dc:date' | 'dcterms:issued' | 'dcterms:modified' | 'prism:publicationdate' | 'dcterms:created',
): string | null {
  return parseFeedDate(plainText(childOf(element, name)) ?? '') ?? null;
}

function readEntry(entry: XmlElement, feed: XmlElement | undefined): RawItem {
  const id = plainText(own(entry, 'id')[0]);
  const links = own(entry, 'link');
  const url = entryUrl(entry, links, id);
  const group = childOf(entry, 'media:group') ?? entry;
  const media = looseText(childOf(group, 'media:description'));
  const summary =
    text(entry, 'summary') ?? text(entry, 'description') ?? (own(entry, 'content').length > 0 ? null : media);
  const content = text(entry, 'content');
  const doi = itemDoi({
    stated: [...doiFields(entry), id],
    addresses: [url, ...relatedLinks(links)],
    texts: [summary, content],
  });
  return {
    id: id ?? url,
    title:
      text(entry, 'title') ??
      plainText(childOf(entry, 'dc:title')) ??
      plainText(childOf(entry, 'media:title')),
    url,
    authors: entryAuthors(entry, feed),
    publishedAt:
      date(entry, 'published', 'issued', 'pubdate') ??
      foreignDate(entry, 'dcterms:issued') ??
      foreignDate(entry, 'prism:publicationdate') ??
      foreignDate(entry, 'dc:date') ??
      date(entry, 'created') ??
      foreignDate(entry, 'dcterms:created'),
    updatedAt:
      date(entry, 'updated', 'modified') ??
      foreignDate(entry, 'dcterms:modified') ??
      foreignDate(entry, 'dc:date'),
    summary: summary ?? content,
    doi,
    categories: categoriesOf(entry),
    content: content !== null && summary !== null && content !== summary ? content : null,
    scholarly: doi !== null || speaksOfJournals(entry),
    html: { summary: looseMarkup(own(entry, 'summary')[0]), content: looseMarkup(own(entry, 'content')[0]) },
    others: [],
    section: plainText(childOf(entry, 'prism:section')),
  };
}

/** RFC 4287, 4.2.1: an entry without author takes the author of its source, else of the feed. */
function entryAuthors(entry: XmlElement, feed: XmlElement | undefined): readonly RawAuthor[] {
  const creators = childrenOf(entry, 'dc:creator').flatMap((element): RawAuthor[] => {
    const name = plainText(element);
    return name === null ? [] : [{ text: name, shape: 'field' }];
  });
  const source = own(entry, 'source')[0];
  const candidates: readonly (() => readonly RawAuthor[])[] = [
    () => atomAuthors(entry, 'atom'),
    () => atomAuthors(entry, 'core'),
    () => creators,
    () => (source === undefined ? [] : [...atomAuthors(source, 'atom'), ...atomAuthors(source, 'core')]),
    () => (feed === undefined ? [] : [...atomAuthors(feed, 'atom'), ...atomAuthors(feed, 'core')]),
  ];
  for (const candidate of candidates) {
    const authors = candidate();
    if (authors.length > 0) return authors;
  }
  return [];
}

/** Persons as elements: Atom's `name`, JOSS's `given_name` and `last_name` within `authors`; the address without a name. */
export function atomAuthors(element: XmlElement, vocabulary: 'atom' | 'core'): readonly RawAuthor[] {
  const groups = childrenOf(element, `${vocabulary}:authors`);
  const persons = [
    ...childrenOf(element, `${vocabulary}:author`),
    ...groups.flatMap((group) => childrenOf(group, `${vocabulary}:author`)),
  ];
  return persons.flatMap((person): readonly RawAuthor[] => {
    if (!hasElements(person)) {
      const whole = plainText(person);
      return whole === null ? [] : [{ text: whole, shape: 'field' }];
    }
    const part = (name: string): string =>
      plainText(childOf(person, `${vocabulary}:${name}`)) ??
      plainText(childOf(person, `atom:${name}`)) ??
      plainText(childOf(person, `core:${name}`)) ??
      '';
    const parts = foldSpace(`${part('given_name')} ${part('middle_name')} ${part('last_name')}`);
    const name = part('name') || parts || part('email');
    return name === '' ? [] : [{ text: name, shape: 'person' }];
  });
}

/** `rel` as a bare word; without one it is `alternate` (RFC 4287, 4.2.7.2). */
function relOf(link: XmlElement): string {
  const rel = (link.attributes.get('rel') ?? '').trim().toLowerCase();
  return rel === '' ? 'alternate' : rel.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '');
}

/** The best link of the wanted relations, pages before other types; null where there is none. */
export function atomLink(links: readonly XmlElement[], relations: readonly string[]): string | null {
  for (const relation of relations) {
    const found = links.filter((link) => relOf(link) === relation && hrefOf(link) !== '');
    const page = found.find((link) =>
      /^(?:|text\/html|application\/xhtml\+xml)$/i.test((link.attributes.get('type') ?? '').trim()),
    );
    const best = page ?? found[0];
    if (best !== undefined) return resolveUrl(hrefOf(best), best.base);
  }
  return null;
}

/** Some feeds write the address as text. */
function hrefOf(link: XmlElement): string {
  return link.attributes.get('href')?.trim() || (addressOf(link) ?? '');
}

function entryUrl(entry: XmlElement, links: readonly XmlElement[], id: string | null): string | null {
  const original = plainText(childOf(entry, 'feedburner:origlink'));
  if (original !== null) return original;
  const alternate = atomLink(links, ['alternate']);
  if (alternate !== null) return alternate;
  const content = own(entry, 'content')[0];
  const source = content?.attributes.get('src')?.trim();
  if (content !== undefined && source) return resolveUrl(source, content.base);
  const other = atomLink(links, ['related', 'via', 'self']);
  return id !== null && isWebUrl(id) ? (other ?? id) : other;
}

const DOI_FIELDS = [
  'prism:doi',
  'arxiv:doi',
  'atom:doi',
  'core:doi',
  'dc:identifier',
  'dc:source',
] as const satisfies readonly ElementName[];

const doiFields = (entry: XmlElement): (string | null)[] =>
  DOI_FIELDS.flatMap((name) => childrenOf(entry, name)).map(plainText);

const relatedLinks = (links: readonly XmlElement[]): string[] =>
  links.filter((link) => relOf(link) === 'related' || relOf(link) === 'alternate').map(hrefOf);

/** The term is what other programs know a category by; the label stands in where there is none. */
function categoriesOf(entry: XmlElement): string[] {
  const categories = own(entry, 'category').map(
    (category) =>
      category.attributes.get('term')?.trim() ||
      category.attributes.get('label')?.trim() ||
      (plainText(category) ?? ''),
  );
  const subjects = [...childrenOf(entry, 'dc:subject'), ...childrenOf(entry, 'prism:keyword')].map(
    (subject) => plainText(subject) ?? '',
  );
  const tags = (plainText(childOf(entry, 'atom:tags')) ?? '').split(',').map((tag) => tag.trim());
  return [...new Set([...categories, ...subjects, ...tags])].filter((category) => category !== '');
}

/**
 * CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types, schema csl-data.json) as Zotero,
 * Mendeley and pandoc write it, and the JSON of Better BibTeX, whose items carry Zotero's own field names.
 */
import { doiOfAddress } from '../../doi/address.ts';
import { looseHtmlToText } from '../../text/html.ts';
import { texToText } from '../../text/latex/latex.ts';
import { nameOfParts } from '../../text/names/east-asian.ts';
import type { LibraryFields } from './entry.ts';

/** Zotero marks italics with HTML, and keeps the TeX of formulas. */
const clean = (value: string): string => texToText(looseHtmlToText(value));

type Item = Readonly<Record<string, unknown>>;

/** The items of a document; undefined where it is no such document. */
export function cslItems(value: unknown): readonly Item[] | undefined {
  const list = Array.isArray(value) ? value : isItem(value) ? (value.items ?? [value]) : undefined;
  if (!Array.isArray(list)) return undefined;
  // Zotero's web API wraps each item in its history.
  const items = list.map((item: unknown) => (isItem(item) && isItem(item.data) ? item.data : item));
  return items.filter(isItem);
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Zotero's notes and files stand among its items. */
export const isPaperItem = (item: Item): boolean =>
  !['attachment', 'note', 'annotation'].includes(text(item, 'itemType'));

export function fieldsOfCsl(item: Item): LibraryFields {
  const all = (...names: readonly string[]): string[] =>
    names.map((name) => text(item, name)).filter((value) => value !== '');
  const urls = all('URL', 'url');
  const journal = clean(text(item, 'container-title', 'publicationTitle', 'proceedingsTitle'));
  return {
    key: text(item, 'citation-key', 'citationKey', 'id', 'key'),
    title: clean(text(item, 'title')),
    abstract: clean(text(item, 'abstract', 'abstractNote')),
    authors: authorsOf(item),
    arxiv: [
      ...all('arXiv', 'arxivId'),
      ...(/\barxiv\b/i.test(text(item, 'archive', 'repository')) ? all('archive_location', 'archiveID') : []),
    ],
    dois: [...all('DOI', 'doi'), ...urls.flatMap((url) => doiOfAddress(url) ?? [])],
    hints: [
      ...urls,
      ...all('number', 'archiveID', 'archive_location', 'archiveLocation', 'reportNumber'),
      journal,
    ],
    notes: all('note', 'extra'),
    ...(urls[0] === undefined ? {} : { url: urls[0] }),
    ...(journal === '' ? {} : { journal }),
  };
}

/** The first of the fields that is there, as text. */
function text(item: Item, ...names: readonly string[]): string {
  for (const name of names) {
    // Crossref's fields are lists of one.
    const found = item[name];
    const value: unknown = Array.isArray(found) ? found[0] : found;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

function authorsOf(item: Item): string[] {
  const list = Array.isArray(item.author) ? item.author : Array.isArray(item.creators) ? item.creators : [];
  return list
    .filter(isItem)
    .filter((person) => ['', 'author', 'presenter'].includes(text(person, 'creatorType')))
    .map((person) => {
      const given = ['given', 'dropping-particle', 'non-dropping-particle'].map((part) => text(person, part));
      return (
        text(person, 'literal', 'name') ||
        nameOfParts(
          [text(person, 'firstName'), ...given],
          text(person, 'family', 'lastName'),
          text(person, 'suffix'),
        )
      );
    })
    .filter((name) => name !== '');
}

/**
 * CSL-JSON, which Zotero, pandoc and every citation processor read: one array of items, by the schema csl-data.json of CSL
 * 1.0.2, filled as Zotero does it: a preprint is an `article` whose publisher is the server.
 */
import { defined } from '../../defined.ts';
import type { CitedName } from '../../works/cited-name.ts';
import { plain } from '../kit/sanitize.ts';
import { type Citable, type Reference, type ReferenceView, referencesOf } from './reference.ts';

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  /** A name that is not to be taken apart. */
  readonly literal?: string;
}

interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'article' | 'article-journal';
  readonly title: string;
  readonly author?: readonly CslName[];
  /** Year, month and day as far as they are known. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** `arXiv:2402.17750`. */
  readonly number?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly note?: string;
  /** The reader's own. */
  readonly annote?: string;
}

export function csl(papers: readonly Citable[], view: ReferenceView = {}): string {
  return `${JSON.stringify(referencesOf(papers, view).map(itemOf), undefined, 2)}\n`;
}

function itemOf(reference: Reference): CslItem {
  const { key, paper, title, names, journal, server, eprint, doi, url, note } = reference;
  const keywords = paper.categories.map(plain).join(', ');
  return defined({
    id: key,
    'citation-key': key,
    type: server === undefined ? ('article-journal' as const) : ('article' as const),
    title,
    author: names.length === 0 ? undefined : names.map(cslName),
    issued: issuedOf(reference),
    'container-title': journal,
    publisher: server,
    number: eprint === undefined ? undefined : `arXiv:${eprint}`,
    DOI: doi,
    URL: url,
    abstract: plain(paper.abstract) || undefined,
    keyword: keywords || undefined,
    note: plain(paper.comment ?? '') || undefined,
    annote: note,
  });
}

function cslName({ family, given, suffix, literal }: CitedName): CslName {
  return literal ? { literal: family } : defined({ family, given, suffix });
}

function issuedOf({ paper, year }: Reference): CslItem['issued'] {
  const parts = (paper.publishedOn ?? year).split('-').map(Number);
  return year === '' ? undefined : { 'date-parts': [parts] };
}

/**
 * Rows of other programs as papers: arXiv's dump (kaggle.com/datasets/Cornell-University/arxiv), Semantic Scholar's and OpenAlex's
 * works (api.semanticscholar.org/api-docs, docs.openalex.org), Zotero's and Crossref's items, radar's own JSON, and whatever has
 * a title. Total: a field that is not understood is left out.
 */
import { defined } from '../../defined.ts';
import type { Day, Paper } from '../../paper.ts';
import { arxivBase, arxivLinks, linksOfId } from '../../paper-id.ts';
import { looseHtmlToText } from '../../text/html.ts';
import { texToText } from '../../text/latex/latex.ts';
import { parseFeedDate } from '../feed/dates/dates.ts';
import { soundPaper } from '../sound-paper.ts';
import { isFields, listOf, type RowFields, textOf } from './fields.ts';
import { rowAuthors } from './row-authors.ts';
import { rowDoi, rowReference } from './row-id.ts';

/** Zotero's web API wraps each item in its history; Hugging Face, INSPIRE and DBLP wrap theirs too. */
export function rowItem(row: RowFields): RowFields {
  const inner = [row.data, row.paper, row.metadata, row.info].find(isFields);
  return inner !== undefined && rowTitle(row) === '' ? inner : row;
}

/** The title as it was written, TeX and all. */
export const rowTitle = (row: RowFields): string =>
  textOf(row, 'title', 'titles.title', 'display_name', 'name');

export function rowPaper(row: RowFields, place: number): Paper {
  const { id, version } = rowReference(row, place);
  const base = arxivBase(id);
  const { text, header } = withoutHeader(abstractOf(row));
  const categories = categoriesOf(row);
  const clean = { title: readable(rowTitle(row)), abstract: readable(text) };
  const raw = { title: rowTitle(row).replace(/\s+/g, ' '), abstract: text.replace(/\s+/g, ' ').trim() };
  return soundPaper({
    id,
    ...clean,
    ...(/[\\$]/.test(raw.title + raw.abstract) ? { tex: raw } : {}),
    authors: rowAuthors(row, base !== undefined),
    categories,
    primaryCategory: textOf(row, 'primaryCategory', 'primary_category') || (categories[0] ?? ''),
    ...defined({
      version: base === undefined ? undefined : (versionOf(row) ?? version ?? header),
      publishedOn: publishedOn(row),
      publishedIn: publishedOn(row) === undefined ? yearAlone(row) : undefined,
      doi: rowDoi(row) ?? (id.startsWith('doi:') ? id.slice('doi:'.length) : undefined),
      journalRef: journalOf(row),
      comment: readable(textOf(row, 'comment', 'comments')) || undefined,
      license: textOf(row, 'license', 'license_url') || undefined,
    }),
    links: linksOf(row, id),
  });
}

const readable = (text: string): string => looseHtmlToText(texToText(text));

function abstractOf(row: RowFields): string {
  const text = textOf(
    row,
    'abstract',
    'abstractText',
    'abstracts.value',
    'abstractNote',
    'summary',
    'description',
    'tldr.text',
  );
  if (text !== '') return text.replace(/^\s*abstract\s*[:.]\s+/i, '');
  const index = row.abstract_inverted_index;
  return isFields(index) ? wordsOfIndex(index) : '';
}

/** No abstract has more words; places beyond would only make holes. */
const MOST_WORDS = 20_000;

/** OpenAlex gives the places of each word, not the text. */
function wordsOfIndex(index: RowFields): string {
  const words: string[] = [];
  for (const [word, places] of Object.entries(index))
    if (Array.isArray(places))
      for (const at of places)
        if (typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < MOST_WORDS) words[at] = word;
  return words.filter((word) => word !== undefined).join(' ');
}

/** `arXiv:2402.17750v1 Announce Type: new` with `Abstract:` before the text, as arXiv's feeds have it. */
const HEADER = /^\s*arXiv:\S+?(?:v(\d+))?\s+Announce Type:\s*[\w-]+\s*(?:Abstract:\s*)?/i;

function withoutHeader(text: string): { readonly text: string; readonly header?: number } {
  const [head = '', version] = HEADER.exec(text) ?? [];
  return { text: text.slice(head.length), ...(version === undefined ? {} : { header: Number(version) }) };
}

/** `2`, `"v2"`, or as many as the dump lists. */
function versionOf(row: RowFields): number | undefined {
  const told = /^v?(\d{1,4})$/.exec(textOf(row, 'version'))?.[1];
  const listed = listOf(row, 'versions').at(-1);
  const last = /^v?(\d{1,4})$/.exec(isFields(listed) ? textOf(listed, 'version') : '')?.[1];
  const number = Number(told ?? last ?? 0);
  return number > 0 ? number : undefined;
}

/** Categories, in one text or a list; fields of study where there are none. */
function categoriesOf(row: RowFields): readonly string[] {
  const list = listOf(row, 'categories', 'fieldsOfStudy', 'tags', 'topics', 'keywords');
  if (list.length === 0)
    return textOf(row, 'categories')
      .split(/[\s,;]+/)
      .filter((name) => name !== '');
  return list
    .map((one) =>
      typeof one === 'string'
        ? one
        : isFields(one)
          ? textOf(one, 'display_name', 'category', 'term', 'tag')
          : '',
    )
    .filter((name) => name !== '');
}

/** First submission before publication, the day before the year; a year alone is no day. */
function publishedOn(row: RowFields): Day | undefined {
  const first = listOf(row, 'versions')[0];
  const told = [
    textOf(row, 'publishedOn'),
    isFields(first) ? textOf(first, 'created') : '',
    textOf(
      row,
      'published',
      'publishedAt',
      'publicationDate',
      'publication_date',
      'published_date',
      'firstPublicationDate',
      'earliest_date',
      'created',
      'date',
    ),
  ];
  return (
    told.flatMap((text) => dayIn(text) ?? [])[0] ??
    dayOfParts(row) ??
    dayIn(textOf(row, 'update_date', 'updated'))
  );
}

const dayIn = (text: string): Day | undefined =>
  /^\d{4}$/.test(text) ? undefined : (parseFeedDate(text)?.slice(0, 10) as Day | undefined);

/** `{"issued": {"date-parts": [[2026, 6, 14]]}}`, where the day is known. */
function dayOfParts(row: RowFields): Day | undefined {
  const [parts] = listOf(row, 'issued.date-parts', 'published.date-parts');
  if (!Array.isArray(parts) || parts.length < 3) return undefined;
  return dayIn(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** Of a row that tells no day. */
function yearAlone(row: RowFields): string | undefined {
  const [parts] = listOf(row, 'issued.date-parts', 'published.date-parts');
  const told = [
    textOf(row, 'year', 'publication_year', 'publicationYear', 'pubYear', 'published', 'date'),
    String(Array.isArray(parts) ? parts[0] : ''),
  ];
  return told.flatMap((text) => /^(?:19|20)\d{2}(?=$|-)/.exec(text)?.[0] ?? [])[0];
}

const journalOf = (row: RowFields): string | undefined =>
  readable(
    textOf(
      row,
      'journalRef',
      'journal-ref',
      'journal_ref',
      'container-title',
      'publicationTitle',
      'journal.name',
      'journalInfo.journal.title',
      'journalTitle',
      'journal',
      'primary_location.source.display_name',
      'venue',
    ),
  ).replace(/^arxiv(?:\.org|\s*\(.*\))?$/i, '') || undefined;

function linksOf(row: RowFields, id: Paper['id']): Paper['links'] {
  const base = arxivBase(id);
  if (base !== undefined) return arxivLinks(base);
  const web = [textOf(row, 'links.abstract', 'url', 'URL', 'link', 'primary_location.landing_page_url')].find(
    (url) => /^https?:\/\//i.test(url),
  );
  return { abstract: web ?? linksOfId(id)?.abstract ?? '' };
}

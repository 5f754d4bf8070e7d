/** Which of two records of one paper is believed, column by column. Pure. */
import type { PaperRow } from './rows.ts';

type Age = 'older' | 'same' | 'newer' | 'unknown';

function ageOf(known: number | null, incoming: number | null): Age {
  if (known === null) return incoming === null ? 'same' : 'newer';
  if (incoming === null) return 'unknown';
  return incoming === known ? 'same' : incoming > known ? 'newer' : 'older';
}

const EMPTY_LIST = '[]';

/**
 * What the store keeps when `incoming` meets `known`:
 * a newer or the same version replaces the record; an older one, or one whose version is not told although ours is,
 * only fills what is missing. Missing fields never erase known ones. `known` itself comes back where nothing changes.
 */
export function mergeRows(known: PaperRow, incoming: PaperRow): PaperRow {
  const age = ageOf(known.version, incoming.version);
  const merged = age === 'newer' || age === 'same' ? replaced(known, incoming) : filled(known, incoming, age);
  return sameRow(known, merged) ? known : merged;
}

function replaced(known: PaperRow, incoming: PaperRow): PaperRow {
  const title = incoming.title === '' ? known.title : incoming.title;
  const abstract = keepsAbstract(known, incoming) ? known.abstract : incoming.abstract;
  return {
    ...incoming,
    title,
    abstract,
    tex_title: incoming.tex_title ?? (title === known.title ? known.tex_title : null),
    tex_abstract:
      abstract === known.abstract ? (sameText(incoming, known) ?? known.tex_abstract) : incoming.tex_abstract,
    authors: incoming.authors === EMPTY_LIST ? known.authors : incoming.authors,
    categories: incoming.categories === EMPTY_LIST ? known.categories : incoming.categories,
    published_on: incoming.published_on ?? known.published_on,
    doi: incoming.doi ?? known.doi,
    journal_ref: incoming.journal_ref ?? known.journal_ref,
    comment: incoming.comment ?? known.comment,
    license: incoming.license ?? known.license,
    link_abstract: incoming.link_abstract === '' ? known.link_abstract : incoming.link_abstract,
    link_pdf: incoming.link_pdf ?? known.link_pdf,
    link_html: incoming.link_html ?? known.link_html,
  };
}

/** The raw abstract of `incoming` where it belongs to the abstract that stays. */
const sameText = (incoming: PaperRow, known: PaperRow): string | null =>
  incoming.abstract === known.abstract ? incoming.tex_abstract : null;

/**
 * An empty abstract says nothing. Journal feeds, which have no versions, often carry a teaser: read again the next
 * morning, it must not take the place of the whole abstract that was found by DOI meanwhile.
 */
function keepsAbstract(known: PaperRow, incoming: PaperRow): boolean {
  if (incoming.abstract === '') return true;
  const unversioned = known.version === null && incoming.version === null;
  return unversioned && known.title === incoming.title && incoming.abstract.length < known.abstract.length;
}

function filled(known: PaperRow, incoming: PaperRow, age: Age): PaperRow {
  // Links of an older version lead to its own files.
  const links = age === 'older' ? known : incoming;
  return {
    ...known,
    title: known.title === '' ? incoming.title : known.title,
    abstract: known.abstract === '' ? incoming.abstract : known.abstract,
    tex_title: known.title === '' ? incoming.tex_title : known.tex_title,
    tex_abstract: known.abstract === '' ? incoming.tex_abstract : known.tex_abstract,
    authors: known.authors === EMPTY_LIST ? incoming.authors : known.authors,
    categories: known.categories === EMPTY_LIST ? incoming.categories : known.categories,
    published_on: known.published_on ?? incoming.published_on,
    doi: known.doi ?? incoming.doi,
    journal_ref: known.journal_ref ?? incoming.journal_ref,
    comment: known.comment ?? incoming.comment,
    license: known.license ?? incoming.license,
    link_pdf: known.link_pdf ?? links.link_pdf,
    link_html: known.link_html ?? links.link_html,
  };
}

const COLUMNS = [
  'version',
  'title',
  'abstract',
  'tex_title',
  'tex_abstract',
  'authors',
  'categories',
  'published_on',
  'doi',
  'journal_ref',
  'comment',
  'license',
  'link_abstract',
  'link_pdf',
  'link_html',
] as const satisfies readonly (keyof PaperRow)[];

function sameRow(a: PaperRow, b: PaperRow): boolean {
  return COLUMNS.every((column) => a[column] === b[column]);
}

/** What paper a row is of. */
import { doiOfField } from '../../doi/field.ts';
import type { PaperId } from '../../paper.ts';
import { type PaperReference, parsePaperReference } from '../../paper-id.ts';
import { arxivOfNote } from '../bibliography/arxiv-mention.ts';
import { isFields, listOf, type RowFields, textOf } from './fields.ts';

const ARXIV = [
  'arxiv_id',
  'arxivId',
  'arxiv',
  'externalIds.ArXiv',
  'ids.arxiv',
  'entry_id',
  'paper_id',
  'eprint',
  // INSPIRE
  'arxiv_eprints.value',
];
const DOIS = ['doi', 'DOI', 'externalIds.DOI', 'ids.doi', 'dois.value'];
const ADDRESSES = [
  'url',
  'link',
  'links.abstract',
  'abs_url',
  'pdf_url',
  'primary_location.landing_page_url',
];
/** Numbers of services, which name nothing elsewhere. */
const OWN = ['id', 'paperId', 'key', 'corpusId'];

/** The row's own id where it is one that radar knows; else arXiv's, else the DOI; else what the row calls itself. */
export function rowReference(row: RowFields, place: number): PaperReference {
  const id = textOf(row, 'id');
  const known = [id, ...ARXIV.map((name) => textOf(row, name)), ...arxivPlaces(row), ...libraryIds(row)].map(
    parsePaperReference,
  );
  const doi = rowDoi(row);
  const addresses = ADDRESSES.map((name) => textOf(row, name)).map(parsePaperReference);
  const found = [...known, doi === undefined ? undefined : parsePaperReference(doi), ...addresses].find(
    (reference) => reference !== undefined,
  );
  return found ?? { id: (textOf(row, ...OWN) || `line:${place}`) as PaperId };
}

export function rowDoi(row: RowFields): string | undefined {
  for (const name of DOIS) {
    const doi = doiOfField(textOf(row, name));
    if (doi !== undefined) return doi;
  }
  return undefined;
}

/** Zotero's items name arXiv in their archive, their number or their extra lines. */
function libraryIds(row: RowFields): string[] {
  const places = ['archiveID', 'archive_location', 'number'].map((name) => textOf(row, name));
  const noted = arxivOfNote(textOf(row, 'extra', 'note'));
  return [...places.filter((text) => /arxiv/i.test(text)), ...(noted === undefined ? [] : [noted])];
}

/** OpenAlex tells every place of a work, arXiv among them; the Astrophysics Data System every id. */
const arxivPlaces = (row: RowFields): string[] => [
  ...listOf(row, 'locations').flatMap((place) => {
    const address = isFields(place) ? textOf(place, 'landing_page_url', 'pdf_url') : '';
    return /\barxiv\.org\//i.test(address) ? [address] : [];
  }),
  ...listOf(row, 'identifier').filter((id): id is string => typeof id === 'string' && /^arxiv:/i.test(id)),
];

/** Entries of a reader's own library, whatever reference manager wrote them, as papers. */

import { createHash } from 'node:crypto';
import { defined } from '../../defined.ts';
import { doiOfField } from '../../doi/field.ts';
import { labelledDoi } from '../../doi/text.ts';
import { parsedAddress } from '../../net/address.ts';
import type { Paper, PaperId } from '../../paper.ts';
import { arxivBase, arxivLinks, arxivPaperId, linksOfId, parsePaperReference } from '../../paper-id.ts';
import { foldText } from '../../text/words/tokens.ts';
import { soundPaper } from '../sound-paper.ts';
import { arxivMentioned, arxivOfField, arxivOfNote } from './arxiv-mention.ts';

/** What the readers of each format find: fields as text, clean Unicode on one line. */
export interface LibraryFields {
  /** The citation key, or whatever names the entry in its file. */
  readonly key: string;
  readonly title: string;
  readonly abstract: string;
  /** Given names first. */
  readonly authors: readonly string[];
  /** Fields for ids, as they stand there: those that are surely arXiv's, and DOIs. */
  readonly arxiv: readonly string[];
  readonly dois: readonly string[];
  /** Where arXiv's id may stand with its name: addresses, journal, number. */
  readonly hints: readonly string[];
  /** What the reader or a program has noted; other papers may be named there too. */
  readonly notes: readonly string[];
  readonly url?: string;
  readonly journal?: string;
}

/** Which of an entry's fields told what paper it is. */
export type Identified = 'field' | 'guess' | 'title';

export interface LibraryEntry {
  readonly paper: Paper;
  readonly by: Identified;
}

/**
 * An entry as a paper: by its arXiv id, else its DOI, else under `feed:library/…`, a name made of title and first author,
 * so that the same entry of a later export is the same paper. A title alone names nothing.
 */
export function toPaper(fields: LibraryFields): LibraryEntry | undefined {
  const { title, abstract, authors, journal } = fields;
  const doi = firstOf(fields.dois, doiOfField) ?? firstOf(fields.notes, doiOfNote);
  const found = idOf(fields, doi);
  if (found === undefined) return undefined;
  const { id, by } = found;
  const doiId = doi === undefined ? undefined : parsePaperReference(doi)?.id;
  const plainDoi = id.startsWith('doi:')
    ? id.slice(4)
    : doiId?.startsWith('doi:')
      ? doiId.slice(4)
      : undefined;
  const paper = soundPaper({
    id,
    title,
    abstract,
    authors,
    categories: [],
    primaryCategory: '',
    ...defined({ doi: plainDoi }),
    ...(journal === undefined || journal === '' || /\barxiv\b/i.test(journal) ? {} : { journalRef: journal }),
    links: linksOf(id, fields.url),
  });
  return { paper, by };
}

function idOf(
  fields: LibraryFields,
  doi: string | undefined,
): { readonly id: PaperId; readonly by: Identified } | undefined {
  const { arxiv, dois, hints, notes, title, authors, abstract } = fields;
  const stated = firstOf([...arxiv, ...dois.flatMap(arxivDoi)], arxivOfField);
  if (stated !== undefined) return { id: arxivPaperId(stated), by: 'field' };
  const guessed = firstOf(hints, arxivMentioned) ?? firstOf(notes, arxivOfNote);
  if (guessed !== undefined) return { id: arxivPaperId(guessed), by: 'guess' };
  const byDoi = doi === undefined ? undefined : parsePaperReference(doi)?.id;
  if (byDoi !== undefined)
    return { id: byDoi, by: firstOf(dois, doiOfField) === undefined ? 'guess' : 'field' };
  const isNamed = title !== '' && (authors.length > 0 || abstract !== '');
  return isNamed ? { id: ownId(title, authors), by: 'title' } : undefined;
}

function firstOf<Value>(
  texts: readonly string[],
  read: (text: string) => Value | undefined,
): Value | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

const arxivDoi = (text: string): string[] => (/^.{0,40}10\.48550\/arxiv\./i.test(text) ? [text] : []);

/** `DOI: 10.…` at the beginning of a line, as Zotero writes it into its extra field. */
const doiOfNote = (note: string): string | undefined =>
  firstOf(note.split('\n'), (line) =>
    /^\s*(?:doi|https?:\/\/(?:dx\.)?doi\.org)/i.test(line) ? labelledDoi(line) : undefined,
  );

function ownId(title: string, authors: readonly string[]): PaperId {
  const name = `${foldText(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}\n${foldText(authors[0] ?? '')}`;
  return `feed:library/${createHash('sha256').update(name).digest('hex').slice(0, 16)}` as PaperId;
}

function linksOf(id: PaperId, url: string | undefined): Paper['links'] {
  const base = arxivBase(id);
  if (base !== undefined) return arxivLinks(base);
  const isWeb = url !== undefined && /^https?:$/.test(parsedAddress(url)?.protocol ?? '');
  return linksOfId(id) ?? { abstract: isWeb ? url : '' };
}

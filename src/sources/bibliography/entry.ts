/** Entries of a reader's own library, whatever reference manager wrote them, as papers. */

import { createHash } from 'node:crypto';
import { defined } from '../../defined.ts';
import type { Paper, PaperId } from '../../paper.ts';
import { arxivBase, arxivLinks, linksOfId, parsePaperReference, splitArxivId } from '../../paper-id.ts';
import { foldText } from '../../text/tokens.ts';
import { soundPaper } from '../sound-paper.ts';

/** What the readers of each format find: fields as text, clean Unicode on one line. */
export interface LibraryFields {
  /** The citation key, or whatever names the entry in its file. */
  readonly key: string;
  readonly title: string;
  readonly abstract: string;
  /** Given names first. */
  readonly authors: readonly string[];
  /** Where an arXiv id may stand, the surest first: eprint, DOI, addresses, journal, notes. */
  readonly hints: readonly string[];
  readonly doi?: string;
  readonly url?: string;
  readonly journal?: string;
}

export interface Library {
  readonly format: 'bibtex' | 'csl-json';
  readonly papers: readonly Paper[];
  /** Entries that are no papers, by key and what is wrong. */
  readonly skipped: readonly { readonly key: string; readonly reason: string }[];
}

/**
 * An entry as a paper: by its arXiv id, else its DOI, else under `feed:library/…`, a name made of title and first author,
 * so that the same entry of a later export is the same paper. Without id and title it is none.
 */
export function toPaper(fields: LibraryFields): Paper | undefined {
  const { title, abstract, authors, doi, journal } = fields;
  const id = arxivIdOf(fields) ?? doiIdOf(doi) ?? (title === '' ? undefined : ownId(title, authors));
  if (id === undefined) return undefined;
  const links = linksOf(id, fields.url);
  const plainDoi = id.startsWith('doi:') ? id.slice(4) : doiIdOf(doi)?.slice(4);
  return soundPaper({
    id,
    title,
    abstract,
    authors,
    categories: [],
    primaryCategory: '',
    ...defined({ doi: plainDoi }),
    ...(journal === undefined || journal === '' || /\barxiv\b/i.test(journal) ? {} : { journalRef: journal }),
    links,
  });
}

/** `arXiv:2402.17750v2 [cs.LG]`, `https://arxiv.org/abs/…`, `CoRR, abs/1706.03762`, `10.48550/arXiv.…` in running text. */
const MENTIONS: readonly RegExp[] = [
  /arxiv\.org\/(?:abs|pdf|html|format)\/([a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})/i,
  /\barxiv(?:\s+(?:e-?print|preprint))?\s*:\s*([a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})/i,
  /\b10\.48550\/arxiv\.([a-z-]+\/\d{7}|\d{4}\.\d{4,5})/i,
  /\babs\/([a-z-]+\/\d{7}|\d{4}\.\d{4,5})/i,
];

function arxivIdOf({ hints }: LibraryFields): PaperId | undefined {
  for (const hint of hints) {
    const whole = splitArxivId(hint.trim().replace(/^arxiv:\s*/i, ''));
    if (whole !== undefined) return `arxiv:${whole.base}` as PaperId;
    for (const mention of MENTIONS) {
      const found = splitArxivId(mention.exec(hint)?.[1] ?? '');
      if (found !== undefined) return `arxiv:${found.base}` as PaperId;
    }
  }
  return undefined;
}

function doiIdOf(doi: string | undefined): PaperId | undefined {
  const id = doi === undefined ? undefined : parsePaperReference(doi.trim())?.id;
  return id?.startsWith('doi:') === true ? id : undefined;
}

function ownId(title: string, authors: readonly string[]): PaperId {
  const name = `${foldText(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}\n${foldText(authors[0] ?? '')}`;
  return `feed:library/${createHash('sha256').update(name).digest('hex').slice(0, 16)}` as PaperId;
}

function linksOf(id: PaperId, url: string | undefined): Paper['links'] {
  const base = arxivBase(id);
  if (base !== undefined) return arxivLinks(base);
  const isWeb = url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return linksOfId(id) ?? { abstract: isWeb ? url : '' };
}

/** A reader's library from whatever file a reference manager wrote. Total: what cannot be used is counted, never thrown. */
import { withWindowsCharacters } from '../../text/windows-characters.ts';
import { fieldsOfBibtex } from './bibtex.ts';
import { parseBibtex } from './bibtex-syntax.ts';
import { cslItems, fieldsOfCsl, isPaperItem } from './csl-json.ts';
import { type Library, type LibraryFields, toPaper } from './entry.ts';

export type { Library } from './entry.ts';

/** Undefined where the text is neither BibTeX nor CSL-JSON. A paper that is there twice is there once. */
export function readLibrary(text: string): Library | undefined {
  if (/^\s*[[{]/.test(text)) return readCsl(text);
  return /@\s*[A-Za-z]+\s*[{(]/.test(text) ? readBibtex(text) : undefined;
}

function readBibtex(text: string): Library {
  const { entries, unreadable } = parseBibtex(text);
  const library = collect('bibtex', entries.map(fieldsOfBibtex));
  const broken = unreadable.map((key) => ({ key, reason: 'no field of it can be read' }));
  return { ...library, skipped: [...library.skipped, ...broken] };
}

function readCsl(text: string): Library | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const items = cslItems(value);
  return items === undefined ? undefined : collect('csl-json', items.filter(isPaperItem).map(fieldsOfCsl));
}

function collect(format: Library['format'], all: readonly LibraryFields[]): Library {
  const papers = new Map<string, NonNullable<ReturnType<typeof toPaper>>>();
  const skipped: Library['skipped'][number][] = [];
  for (const fields of all) {
    const paper = toPaper(fields);
    if (paper === undefined) {
      skipped.push({ key: fields.key, reason: 'it has neither a title nor an arXiv id nor a DOI' });
      continue;
    }
    const known = papers.get(paper.id);
    // Of two entries of one paper the one with more to read counts.
    if (known === undefined || paper.abstract.length > known.abstract.length) papers.set(paper.id, paper);
  }
  return { format, papers: [...papers.values()], skipped };
}

/** The text of a file: UTF-8 or UTF-16 where it says so, else Windows-1252, as old reference managers write. */
export function decodeLibrary(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return withWindowsCharacters(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** A reader's library from whatever file a reference manager wrote. Total: what cannot be used is counted, never thrown. */

import type { Paper } from '../../paper.ts';
import { withWindowsCharacters } from '../../text/windows-characters.ts';
import { fieldsOfBibtex } from './bibtex.ts';
import { parseBibtex } from './bibtex-syntax.ts';
import { cslItems, fieldsOfCsl, isPaperItem } from './csl-json.ts';
import { type Identified, type LibraryFields, toPaper } from './entry.ts';
import { fieldsOfRis, isRis, parseRis } from './ris.ts';
import { readTagged, type TaggedName, taggedFormat } from './tagged.ts';

export interface Library {
  readonly format: 'bibtex' | 'csl-json' | 'ris' | TaggedName;
  /** Each once, in the file's order. */
  readonly papers: readonly Paper[];
  /** Entries of the file, whatever became of them. */
  readonly entries: number;
  /** Papers by what told their ids. */
  readonly by: Readonly<Record<Identified, number>>;
  /** Entries of papers that stand in the file before. */
  readonly doubles: number;
  /** Entries that are no papers, by key. */
  readonly skipped: readonly string[];
}

/** Undefined where the text is no library that radar reads. */
export function readLibrary(text: string): Library | undefined {
  if (/^\s*[[{]/.test(text)) return readCsl(text);
  if (isRis(text)) return collect('ris', parseRis(text).map(fieldsOfRis));
  const tagged = taggedFormat(text);
  if (tagged !== undefined) return collect(tagged, readTagged(text, tagged));
  return /@\s*[A-Za-z]+\s*[{(]/.test(text) ? readBibtex(text) : undefined;
}

function readBibtex(text: string): Library {
  const { entries, unreadable } = parseBibtex(text);
  const library = collect('bibtex', entries.map(fieldsOfBibtex));
  return {
    ...library,
    entries: library.entries + unreadable.length,
    skipped: [...library.skipped, ...unreadable],
  };
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
  const papers = new Map<string, Paper>();
  const by = { field: 0, guess: 0, title: 0 };
  const skipped: string[] = [];
  let doubles = 0;
  for (const fields of all) {
    const entry = toPaper(fields);
    if (entry === undefined) {
      skipped.push(fields.key);
      continue;
    }
    const { paper } = entry;
    const known = papers.get(paper.id);
    if (known === undefined) by[entry.by] += 1;
    else doubles += 1;
    // Of two entries of one paper the one with more to read counts.
    if (known === undefined || paper.abstract.length > known.abstract.length) papers.set(paper.id, paper);
  }
  return { format, papers: [...papers.values()], entries: all.length, by, doubles, skipped };
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

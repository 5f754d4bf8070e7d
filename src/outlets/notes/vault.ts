/** A folder of notes: where the note of a paper is, whatever the reader has called it since. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { BLOCK_BEGINS } from '../../view/papers/note.ts';
import { frontMatterIn } from './note-text.ts';

/** Vaults are deep, not bottomless; links are not followed. */
const DEEPEST = 12;

/** Files of the notes below a folder by what they are about: `arxiv:…`, `doi:…` and `citekey:…`, in small letters. */
export function notesIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of markdownBelow(folder, DEEPEST)) {
    const text = textOf(file);
    const properties = frontMatterIn(text) ?? '';
    // A citation key names a note of radar's only: of other programs' notes it may mean another paper.
    const marks = [...marksIn(properties), ...(text.includes(BLOCK_BEGINS) ? citekeysIn(properties) : [])];
    for (const mark of marks) if (!found.has(mark)) found.set(mark, file);
  }
  return found;
}

/** The note that is there for the paper. */
export const noteOf = (
  notes: ReadonlyMap<string, string>,
  paper: Paper,
  citekey: string,
): string | undefined =>
  [...marksOf(paper), `citekey:${citekey.toLowerCase()}`].flatMap((mark) => notes.get(mark) ?? [])[0];

/** What cannot be read is no note of radar's. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function markdownBelow(folder: string, depth: number): string[] {
  if (depth === 0 || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    // `.obsidian`, `.trash`, `.git`: the programs' own.
    if (entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownBelow(path, depth - 1);
    return entry.isFile() && entry.name.endsWith('.md') ? [path] : [];
  });
}

const marksIn = (properties: string): string[] =>
  [...properties.matchAll(/^(arxiv|doi)\s*:\s*["']?([^"'\s#]+)/gim)].map(
    ([, name = '', value = '']) => `${name.toLowerCase()}:${value.replace(/v\d+$/, '').toLowerCase()}`,
  );

const citekeysIn = (properties: string): string[] =>
  [...properties.matchAll(/^citekey\s*:\s*["']?([^"'\s#]+)/gim)].map(
    ([, value = '']) => `citekey:${value.toLowerCase()}`,
  );

function marksOf({ id, doi }: Paper): string[] {
  const arxiv = arxivBase(id);
  const article = doi ?? (id.startsWith('doi:') ? id.slice(4) : undefined);
  return [
    ...(arxiv === undefined ? [] : [`arxiv:${arxiv.toLowerCase()}`]),
    ...(article === undefined ? [] : [`doi:${article.toLowerCase()}`]),
  ];
}

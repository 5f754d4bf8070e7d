/** Liked papers as people name them for `radar init`: ids, addresses, DOIs, and files of reference managers that hold some. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { faultOf } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import type { Paper, PaperId } from '../../paper.ts';
import { parsePaperReference } from '../../paper-id.ts';
import { decodeLibrary, readLibrary } from '../../sources/bibliography/library.ts';

export interface LikedReferences {
  /** `arxiv:2402.17750`, `doi:10.…`, each once. */
  readonly references: readonly PaperId[];
  /** Those of which a file told the abstract. */
  readonly papers: readonly Paper[];
  /** Files with entries that no configuration can name: “radar like --from” reads those. */
  readonly nameless: readonly { readonly file: string; readonly count: number }[];
  /** What is wrong with the first word that names nothing; then there are no references. */
  readonly problem?: Message;
}

type Ports = Pick<Context, 'cwd' | 'env'>;
type Found = Omit<LikedReferences, 'problem'>;

/** Each text is one reference, one file, or several of both between spaces and commas. */
export function readLiked(ports: Ports, texts: readonly string[]): LikedReferences {
  const references: PaperId[] = [];
  const papers: Paper[] = [];
  const nameless: LikedReferences['nameless'][number][] = [];
  for (const text of texts) {
    // A file's name may hold spaces.
    const whole = text.trim();
    const words = fileOf(ports, whole) === undefined ? whole.split(/[\s,;]+/) : [whole];
    for (const word of words.filter((one) => one !== '')) {
      const found = findIn(ports, word);
      if ('problem' in found) return { references: [], papers: [], nameless: [], problem: found.problem };
      references.push(...found.references);
      papers.push(...found.papers);
      nameless.push(...found.nameless);
    }
  }
  return { references: [...new Set(references)], papers, nameless };
}

/** What a word names, or what is wrong with it. */
function findIn(ports: Ports, word: string): Found | { readonly problem: Message } {
  const id = parsePaperReference(word)?.id;
  if (id !== undefined) return { references: [id], papers: [], nameless: [] };
  const file = fileOf(ports, word);
  if (file === undefined) return { problem: ['no-paper-nor-file', word] };
  let text: string;
  try {
    text = decodeLibrary(readFileSync(file));
  } catch (error) {
    return { problem: ['file-unreadable', file, faultOf(error)] };
  }
  const { references, papers, unnamed } = findInText(text);
  const typed = /\s/.test(word) ? `"${word}"` : word;
  if (references.length === 0)
    return {
      problem: unnamed === 0 ? ['file-names-no-paper', file] : ['file-names-no-paper-yet', file, typed],
    };
  return { references, papers, nameless: unnamed === 0 ? [] : [{ file: typed, count: unnamed }] };
}

function fileOf({ cwd, env }: Ports, word: string): string | undefined {
  if (word === '') return undefined;
  const file = resolve(cwd, word.replace(/^~(?=\/)/, env.HOME ?? '~'));
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

/** BibTeX or CSL-JSON, else a list with one reference a line. */
function findInText(text: string): Omit<Found, 'nameless'> & { readonly unnamed: number } {
  const library = readLibrary(text);
  if (library === undefined)
    return {
      references: text.split('\n').flatMap((line) => parsePaperReference(line.trim())?.id ?? []),
      papers: [],
      unnamed: 0,
    };
  // An entry without any id cannot stand in a configuration; “radar like --from” takes those.
  const named = library.papers.filter(({ id }) => !id.startsWith('feed:'));
  return {
    references: named.map(({ id }) => id),
    papers: named.filter(({ abstract }) => abstract !== ''),
    unnamed: library.papers.length - named.length,
  };
}

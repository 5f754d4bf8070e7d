/** A library of Zotero's as its API tells it, alike in the program and on the web (https://www.zotero.org/support/dev/web_api/v3/basics). */
import * as z from 'zod';
import { normalDoi } from '../../doi/field.ts';
import type { Paper, PaperId } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { fieldsOfCsl, isPaperItem } from '../bibliography/csl-json.ts';
import { toPaper } from '../bibliography/entry.ts';
import { askZotero, type ZoteroAnswer, type ZoteroPorts, type ZoteroSilence } from './exchange.ts';

export interface ZoteroLibrary {
  /** `http://127.0.0.1:23119/api/users/0`, `https://api.zotero.org/users/12345`. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Why a library was not read: nobody answered, or what was answered. */
export type LibraryRefusal = ZoteroSilence | { readonly status: number };

export const refusalOf = (answer: ZoteroAnswer | ZoteroSilence): LibraryRefusal =>
  'fault' in answer ? answer : { status: answer.status };

const wrapped = z.array(z.looseObject({ key: z.string(), data: z.record(z.string(), z.unknown()) }));
export type ZoteroRecord = z.output<typeof wrapped>[number];

const PAGE = 100;
/** Nobody's library is larger; an API that never ends is broken. */
const MOST_PAGES = 2000;

/** Every item that stands by itself, as the API has it. */
export async function libraryItems(
  ports: ZoteroPorts,
  { base, headers }: ZoteroLibrary,
): Promise<readonly ZoteroRecord[] | LibraryRefusal> {
  const items: ZoteroRecord[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const url = `${base}/items/top?format=json&limit=${PAGE}&start=${page * PAGE}`;
    const answer = await askZotero(ports, { url, headers });
    if ('fault' in answer || answer.status !== 200) return refusalOf(answer);
    const read = wrapped.safeParse(answer.value);
    if (!read.success) return { status: answer.status };
    items.push(...read.data);
    if (read.data.length < PAGE) break;
  }
  return items;
}

/** The key of the item that is the paper; undefined where the library has none. */
export async function findPaper(
  ports: ZoteroPorts,
  { base, headers }: ZoteroLibrary,
  paper: Paper,
): Promise<{ readonly key: string | undefined } | LibraryRefusal> {
  for (const words of wordsFor(paper)) {
    const url = `${base}/items/top?format=json&limit=${PAGE}&qmode=everything&q=${encodeURIComponent(words)}`;
    const answer = await askZotero(ports, { url, headers });
    if ('fault' in answer || answer.status !== 200) return refusalOf(answer);
    const found = wrapped.safeParse(answer.value).data?.find(({ data }) => isPaper(data, paper));
    if (found !== undefined) return { key: found.key };
  }
  return { key: undefined };
}

/** What an item of the paper holds somewhere: arXiv's number, a DOI. */
function wordsFor({ id, doi }: Paper): readonly string[] {
  const own = id.startsWith('doi:') ? id.slice('doi:'.length) : undefined;
  return [
    ...new Set([arxivBase(id), own, doi].filter((words) => words !== undefined && words !== '')),
  ] as string[];
}

function isPaper(item: ZoteroRecord['data'], { id, doi }: Paper): boolean {
  if (!isPaperItem(item)) return false;
  const found = toPaper(fieldsOfCsl(item))?.paper;
  if (found === undefined) return false;
  const names = new Set<PaperId | string>([id, ...(doi === undefined ? [] : [`doi:${normalDoi(doi)}`])]);
  return names.has(found.id) || (found.doi !== undefined && names.has(`doi:${normalDoi(found.doi)}`));
}

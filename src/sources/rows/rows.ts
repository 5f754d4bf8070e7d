/** The rows of a file that other programs wrote: JSON lines, a JSON array, or a document that holds one. */
import type { Message } from '../../messages/message.ts';

export interface Row {
  /** Where it stands: a line of the file, or a place in its list; from 1. */
  readonly place: number;
  readonly value: unknown;
  /** Why there is no value. */
  readonly problem?: Message;
}

/**
 * `{"papers": […]}` of radar, `{"data": […]}` of Semantic Scholar, `{"results": […]}` of OpenAlex, `{"message": {"items": […]}}` of
 * Crossref, `{"hits": {"hits": […]}}` of INSPIRE, `{"response": {"docs": […]}}` of the Astrophysics Data System,
 * `{"resultList": {"result": […]}}` of Europe PMC, `{"result": {"hits": {"hit": […]}}}` of DBLP.
 */
const LISTS = [
  'papers',
  'data',
  'results',
  'items',
  'message',
  'hits',
  'hit',
  'response',
  'docs',
  'resultList',
  'result',
];

export function rowsOf(text: string): { readonly rows: readonly Row[]; readonly areLines: boolean } {
  const bare = text.replace(/^\uFEFF/, '');
  const whole = /^\s*[[{]/.test(bare) ? parsed(bare) : undefined;
  const list = whole === undefined ? undefined : (listIn(whole) ?? [whole]);
  if (list !== undefined)
    return { rows: list.map((value, at) => ({ place: at + 1, value })), areLines: list[0] === whole };
  const rows = bare.split('\n').flatMap((line, at): Row[] => {
    const json = line.replace(/^\uFEFF/, '').trim();
    if (json === '') return [];
    const value = parsed(json);
    return [{ place: at + 1, value, ...(value === undefined ? { problem: ['no-json'] as const } : {}) }];
  });
  return { rows, areLines: true };
}

/** Undefined for what is a row itself. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || 'title' in value) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const list = LISTS.includes(name) ? listIn(inner) : undefined;
    if (list !== undefined) return list;
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

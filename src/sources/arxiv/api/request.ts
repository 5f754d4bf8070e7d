/** Addresses of arXiv's query API (https://info.arxiv.org/help/api/user-manual.html, "Interface"). */

import { withoutEndSlash } from '../../../net/address.ts';
import type { Day } from '../../../paper.ts';
import { splitArxivId } from '../../../paper-id.ts';

/** Rows of one answer and of one query; beyond, arXiv asks to narrow the query (user manual, "Paging"). */
export const API_PAGE = 2_000;
export const API_LIMIT = 30_000;
/** Ids of one request: keeps the address below 2,000 characters, which every proxy lets through. */
export const IDS_PER_REQUEST = 100;

export type ApiSort = 'submittedDate' | 'lastUpdatedDate';

export interface WindowQuery {
  readonly category: string;
  /** UTC days, both included. */
  readonly from: Day;
  readonly to: Day;
  /** Which date the window is about: first submission, or the current version. */
  readonly by?: ApiSort;
}

function queryUrl(endpoint: string, parameters: Readonly<Record<string, string | number>>): string {
  const base = withoutEndSlash(endpoint);
  const script = base.endsWith('/query') ? base : `${base}/api/query`;
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${script}?${query.join('&')}`;
}

/** Papers of a category, cross-lists included, oldest first so that a page does not shift while others are added. */
export function windowUrl(
  endpoint: string,
  query: WindowQuery,
  start: number,
  rows: number = API_PAGE,
): string {
  const by = query.by ?? 'submittedDate';
  const stamp = (day: Day, time: string): string => day.replaceAll('-', '') + time;
  return queryUrl(endpoint, {
    search_query: `${scope(query.category)} AND ${by}:[${stamp(query.from, '0000')} TO ${stamp(query.to, '2359')}]`,
    sortBy: by,
    sortOrder: 'ascending',
    start,
    max_results: rows,
  });
}

/** An archive is asked for with all its categories; old papers may carry the name of the archive alone. */
function scope(category: string): string {
  if (!ARCHIVES_WITH_CATEGORIES.has(category)) return `cat:${category}`;
  return `(cat:${category} OR cat:${category}.*)`;
}

const ARCHIVES_WITH_CATEGORIES = new Set(
  'astro-ph cond-mat cs econ eess math nlin physics q-bio q-fin stat'.split(' '),
);

/** Papers by id; `2402.17750v2` asks for that version. Without `max_results` arXiv would return ten. */
export function idsUrl(endpoint: string, ids: readonly string[]): string {
  return queryUrl(endpoint, { id_list: ids.join(','), start: 0, max_results: ids.length });
}

/** Requests of at most 100 distinct ids. One ill-formed id makes arXiv refuse its whole list, so those are left out. */
export function idBatches(
  ids: readonly string[],
  size: number = IDS_PER_REQUEST,
): readonly (readonly string[])[] {
  const wanted = [...new Set(ids)].filter(isAskable);
  const batches: string[][] = [];
  for (let at = 0; at < wanted.length; at += size) batches.push(wanted.slice(at, at + size));
  return batches;
}

/** New ids have a month, and five digits since January 2015 (https://info.arxiv.org/help/arxiv_identifier.html). */
function isAskable(id: string): boolean {
  const split = splitArxivId(id);
  if (split === undefined) return false;
  const modern = /^(\d{2})(\d{2})\.(\d+)$/.exec(split.base);
  if (modern === null) return true;
  const [, year = '', month = '', number = ''] = modern;
  return Number(month) >= 1 && Number(month) <= 12 && number.length === (year + month >= '1501' ? 5 : 4);
}

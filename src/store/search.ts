/**
 * Full text over title, abstract and authors (https://sqlite.org/fts5.html). Indexing 2,000 abstracts takes several
 * times as long as storing them, so saving only puts papers into a queue, and the first search after it works it off.
 */
import type { Paper } from '../paper.ts';
import { wordsOf } from '../text/tokens.ts';
import { type Connection, connectionOf, type Store } from './file/connection.ts';
import { keepIfPossible } from './file/failure.ts';
import { PAPER_COLUMNS, type PaperRow, paperOf } from './rows.ts';
import {
  parseSearch,
  type SearchFilter,
  type SearchMark,
  type SearchQuery,
  type SearchTerm,
} from './search-query.ts';

/** One transaction's worth: about half a second. */
const BATCH = 5000;

/**
 * Brings the index up to date, by at most `limit` papers; returns how many were indexed. `searchPapers` does it anyway:
 * calling it after a long backfill spares the first search the wait.
 */
export function indexPapers(store: Store, limit = Number.MAX_SAFE_INTEGER): number {
  const db = connectionOf(store);
  let done = 0;
  while (done < limit) {
    const count = indexBatch(db, Math.min(BATCH, limit - done));
    if (count === 0) break;
    done += count;
  }
  return done;
}

/** Where the index cannot grow, a search finds what was indexed before. */
function bringUpToDate(store: Store): void {
  if (!store.readOnly) keepIfPossible(() => indexPapers(store));
}

/** Whether papers were saved that no search finds yet. */
export function isIndexBehind(db: Connection): boolean {
  return db.get('SELECT 1 FROM search_queue LIMIT 1') !== undefined;
}

const QUEUED = 'SELECT paper FROM search_queue ORDER BY paper LIMIT ?';

function indexBatch(db: Connection, size: number): number {
  if (!isIndexBehind(db)) return 0;
  return db.transaction(() => {
    const count = db.run(
      `INSERT OR REPLACE INTO paper_search (rowid, title, abstract, authors)
       SELECT key, title, abstract, authors FROM papers WHERE key IN (${QUEUED})`,
      size,
    );
    db.run(`DELETE FROM search_queue WHERE paper IN (${QUEUED})`, size);
    return count;
  });
}

/** A hit in the title tells most, then one in the authors. The best are chosen before any paper is read. */
const BEST_MATCHES = `
  SELECT ${PAPER_COLUMNS} FROM (
    SELECT rowid AS hit, bm25(paper_search, 4.0, 1.0, 2.0) AS distance FROM paper_search
    WHERE paper_search MATCH ? ORDER BY distance, hit LIMIT ?
  ) JOIN papers ON key = hit ORDER BY distance, hit`;

/**
 * Papers that hold every word of the query, best first; the newest first where it only filters. Any text is a valid query:
 * see `parseSearch` for what it may say; what it cannot understand is left out. A query that says nothing finds nothing.
 */
export function searchPapers(store: Store, query: string | SearchQuery, limit: number): Paper[] {
  const db = connectionOf(store);
  bringUpToDate(store);
  const { wanted, excluded, filters } = typeof query === 'string' ? parseSearch(query) : query;
  const match = matchExpression(wanted);
  const most = Math.max(0, limit);
  const without = matchExpression(excluded, 'OR');
  const rows =
    match !== undefined && without === undefined && filters.length === 0
      ? db.all<PaperRow>(BEST_MATCHES, match, most)
      : filtered(db, match, without, filters, most);
  return rows.map((row) => paperOf(row, db.file));
}

function filtered(
  db: Connection,
  match: string | undefined,
  without: string | undefined,
  filters: readonly SearchFilter[],
  most: number,
): PaperRow[] {
  const conditions = filters.map(conditionOf);
  if (without !== undefined)
    conditions.push({
      sql: 'papers.key NOT IN (SELECT rowid FROM paper_search WHERE paper_search MATCH ?)',
      values: [without],
    });
  if (match === undefined && conditions.length === 0) return [];
  const where = conditions.map(({ sql }) => sql);
  const values = conditions.flatMap((one) => one.values);
  if (match === undefined)
    return db.all<PaperRow>(
      `SELECT ${PAPER_COLUMNS} FROM papers WHERE ${where.join(' AND ')}
       ORDER BY ${FIRST_DAY} DESC, key DESC LIMIT ?`,
      ...values,
      most,
    );
  return db.all<PaperRow>(
    `SELECT ${PAPER_COLUMNS} FROM (
       SELECT rowid AS hit, bm25(paper_search, 4.0, 1.0, 2.0) AS distance FROM paper_search WHERE paper_search MATCH ?
     ) JOIN papers ON key = hit WHERE ${where.join(' AND ')} ORDER BY distance, hit LIMIT ?`,
    match,
    ...values,
    most,
  );
}

/** Of an abstract's words the longest tell most; more of them only cost time. */
const TELLING = 40;

/**
 * Papers whose words are those of `paper`, the nearest first, without the paper itself: BM25 over all of its words, where
 * the rare ones weigh most (Robertson and Zaragoza 2009).
 */
export function similarPapers(
  store: Store,
  paper: Pick<Paper, 'id' | 'title' | 'abstract'>,
  limit: number,
): Paper[] {
  const db = connectionOf(store);
  bringUpToDate(store);
  const byLength = [...new Set(wordsOf(paper.abstract))].toSorted((a, b) => b.length - a.length);
  const words = new Set(
    [...wordsOf(paper.title), ...byLength].filter((word) => word.length > 3).slice(0, TELLING),
  );
  const match = matchExpression(
    [...words].map((text) => ({ text, isPrefix: false })),
    'OR',
  );
  if (match === undefined) return [];
  return db
    .all<PaperRow>(BEST_MATCHES, match, limit + 1)
    .map((row) => paperOf(row, db.file))
    .filter(({ id }) => id !== paper.id)
    .slice(0, limit);
}

/** The day of its first announcement; the day it was published where it was never announced. */
const FIRST_DAY =
  'coalesce((SELECT min(day) FROM announcements WHERE paper = papers.key), papers.published_on, date(papers.first_seen_at))';

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

function conditionOf(filter: SearchFilter): Condition {
  switch (filter.kind) {
    case 'since':
      return { sql: `${FIRST_DAY} >= ?`, values: [filter.day] };
    case 'until':
      return { sql: `${FIRST_DAY} <= ?`, values: [filter.day] };
    case 'id':
      return negated(filter, { sql: 'papers.id = ?', values: [filter.value] });
    case 'is':
      return negated(filter, markCondition(filter.mark));
    case 'category':
      return negated(filter, {
        sql: `(EXISTS (SELECT 1 FROM json_each(papers.categories) WHERE lower(value) = lower(?) OR lower(value) GLOB lower(?))
          OR EXISTS (SELECT 1 FROM announcements JOIN lists ON lists.key = list
            WHERE paper = papers.key AND source <> 'arxiv' AND lower(?) IN (lower(category), lower(source))))`,
        values: [filter.value, `${filter.value.replace(/[[\\]*?]/g, '')}.*`, filter.value],
      });
    default:
      return filter satisfies never;
  }
}

function negated({ isExcluded }: { readonly isExcluded: boolean }, { sql, values }: Condition): Condition {
  return { sql: isExcluded ? `NOT ${sql}` : sql, values };
}

function markCondition(mark: SearchMark): Condition {
  const has = 'EXISTS (SELECT 1 FROM feedback WHERE feedback.paper = papers.id AND kind = ?)';
  const isShown = 'EXISTS (SELECT 1 FROM delivered_papers WHERE delivered_papers.paper = papers.id)';
  const conditions = {
    liked: { sql: has, values: ['like'] },
    disliked: { sql: has, values: ['dislike'] },
    saved: { sql: has, values: ['save'] },
    read: { sql: has, values: ['read'] },
    unread: { sql: `NOT ${has}`, values: ['read'] },
    shown: { sql: isShown, values: [] },
    new: { sql: `NOT ${isShown}`, values: [] },
  } satisfies Record<SearchMark, Condition>;
  return conditions[mark];
}

/** Terms in FTS5's own syntax, every one quoted; undefined where nothing is left to look for. */
function matchExpression(terms: readonly SearchTerm[], joined: 'AND' | 'OR' = 'AND'): string | undefined {
  if (terms.length === 0) return undefined;
  return terms
    .map(
      ({ text, field, isPrefix }) =>
        `${field === undefined ? '' : `${field} : `}"${text}"${isPrefix ? '*' : ''}`,
    )
    .join(` ${joined} `);
}

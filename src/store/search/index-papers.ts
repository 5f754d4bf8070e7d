/**
 * The index grows beside what is stored (https://sqlite.org/fts5.html). Indexing 2,000 abstracts takes several times as
 * long as storing them, so saving only puts papers into a queue. It is worked off a slice at a time while radar waits for a
 * server, the latest papers first: a store that was never searched is searchable for what is new at once.
 */
import { type Connection, connectionOf, type Store } from '../file/connection.ts';

/** One transaction's worth: about half a second. */
const BATCH = 5000;

/** Brings the index up to date, by at most `limit` papers; how many were indexed. An interruption keeps the slices before it. */
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

/** Whether papers were saved that no search finds yet. */
export function isIndexBehind(store: Store): boolean {
  return connectionOf(store).get('SELECT 1 FROM search_queue LIMIT 1') !== undefined;
}

/** How many papers were saved that no search finds yet. */
export function countUnindexed(store: Store): number {
  return connectionOf(store).get<{ n: number }>('SELECT count(*) AS n FROM search_queue')?.n ?? 0;
}

/** The latest, in the order of their keys: a full-text index that is written backwards makes a segment for every row. */
const NEXT = 'SELECT paper FROM (SELECT paper FROM search_queue ORDER BY paper DESC LIMIT ?) ORDER BY paper';
const THESE = '(SELECT value AS row FROM json_each(?)) AS batch CROSS JOIN papers ON key = batch.row';

const STEPS = [
  `INSERT OR REPLACE INTO paper_search (rowid, title, abstract, authors)
   SELECT key, title, abstract, authors FROM ${THESE}`,
  `INSERT OR REPLACE INTO paper_days (paper, day, announced)
   SELECT key, CAST(replace(substr(coalesce(first, published_on, first_seen_at), 1, 10), '-', '') AS INTEGER), first IS NOT NULL
   FROM (SELECT papers.*, (SELECT min(day) FROM announcements WHERE paper = key) AS first FROM ${THESE})`,
  'INSERT OR IGNORE INTO vector_queue (paper) SELECT value FROM json_each(?)',
  'DELETE FROM search_queue WHERE paper IN (SELECT value FROM json_each(?))',
];

function indexBatch(db: Connection, size: number): number {
  if (!isIndexBehind(db)) return 0;
  return db.transaction(() => {
    const keys = db.all<{ paper: number }>(NEXT, size).map(({ paper }) => paper);
    const batch = JSON.stringify(keys);
    fileCategories(db, batch);
    for (const step of STEPS) db.run(step, batch);
    return keys.length;
  });
}

interface Filed {
  readonly paper: number;
  readonly categories: string;
}

/** Under each category, and under `cs.*` for all of its archive. Papers of a day share their few spellings. */
function fileCategories(db: Connection, batch: string): void {
  const keysOf = new Map<string, readonly number[]>();
  for (const { paper, categories } of db.all<Filed>(`SELECT key AS paper, categories FROM ${THESE}`, batch)) {
    const keys = keysOf.get(categories) ?? categoryKeys(db, categories);
    keysOf.set(categories, keys);
    for (const key of keys)
      db.run('INSERT OR IGNORE INTO paper_categories (category, paper) VALUES (?, ?)', key, paper);
  }
}

/** Takes a paper out of the categories of a column; it waits to be indexed with those it has now. */
export function unfile(db: Connection, paper: number, column: string): void {
  for (const key of categoryKeys(db, column))
    db.run('DELETE FROM paper_categories WHERE category = ? AND paper = ?', key, paper);
}

/** The numbers of the categories in a column; new ones where a category is not known yet. */
function categoryKeys(db: Connection, column: string): readonly number[] {
  return [...new Set(namesIn(column))].map(
    (name) =>
      db.get<{ key: number }>('SELECT key FROM categories WHERE name = ?', name)?.key ??
      db.insert('INSERT INTO categories (name) VALUES (?)', name),
  );
}

/** A damaged column is told where the paper is read. */
function namesIn(column: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(column);
    if (!Array.isArray(value)) return [];
    return value.map(String).flatMap((name) => [name, ...archiveOf(name)]);
  } catch {
    return [];
  }
}

const archiveOf = (name: string): readonly string[] =>
  name.indexOf('.') > 0 ? [`${name.slice(0, name.indexOf('.'))}.*`] : [];

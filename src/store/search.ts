/**
 * Full text over title, abstract and authors (https://sqlite.org/fts5.html). Indexing 2,000 abstracts takes several
 * times as long as storing them, so saving only puts papers into a queue, and the first search after it works it off.
 */
import type { Paper } from '../paper.ts';
import { type Connection, connectionOf, type Store } from './connection.ts';
import { PAPER_COLUMNS, type PaperRow, paperOf } from './rows.ts';

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

const QUEUED = 'SELECT paper FROM search_queue ORDER BY paper LIMIT ?';

function indexBatch(db: Connection, size: number): number {
  if (db.get('SELECT 1 FROM search_queue LIMIT 1') === undefined) return 0;
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
const SEARCH = `
  SELECT ${PAPER_COLUMNS} FROM (
    SELECT rowid AS hit, bm25(paper_search, 4.0, 1.0, 2.0) AS distance FROM paper_search
    WHERE paper_search MATCH ? ORDER BY distance, hit LIMIT ?
  ) JOIN papers ON key = hit ORDER BY distance, hit`;

/**
 * Papers that hold every word of the query, best first. Any text is a valid query: "quoted words" must stand together,
 * `word*` is a beginning, `ti:`, `abs:` and `au:` search one field. A query without a letter or digit finds nothing.
 * A store that was opened for reading finds what was indexed before.
 */
export function searchPapers(store: Store, query: string, limit: number): Paper[] {
  const db = connectionOf(store);
  if (!db.readOnly) indexPapers(store);
  const match = matchExpression(query);
  if (match === undefined) return [];
  return db.all<PaperRow>(SEARCH, match, Math.max(0, limit)).map((row) => paperOf(row, db.file));
}

const FIELDS: Readonly<Record<string, string>> = { ti: 'title', abs: 'abstract', au: 'authors' };
const TERM = /(?:(ti|abs|au):)?(?:"([^"]*)"?|([^\s"]+))/giu;
/** What the tokenizer unicode61 keeps; a phrase of nothing else would make the whole query match nothing. */
const WORD = /[\p{L}\p{N}\p{Co}]/u;
/** FTS5 refuses deeper expressions (SQLITE_FTS5_MAX_EXPR_DEPTH is 256). */
const MOST_TERMS = 64;

/** The query in FTS5's own syntax, every term quoted; undefined where nothing is left to look for. */
export function matchExpression(query: string): string | undefined {
  const terms: string[] = [];
  for (const [, field, phrase, word] of query.replaceAll('\0', ' ').matchAll(TERM)) {
    const text = phrase ?? word ?? '';
    if (!WORD.test(text)) continue;
    const column = FIELDS[field?.toLowerCase() ?? ''];
    const prefix = word?.endsWith('*') === true ? '*' : '';
    terms.push(`${column === undefined ? '' : `${column} : `}"${text}"${prefix}`);
    if (terms.length === MOST_TERMS) break;
  }
  return terms.length === 0 ? undefined : terms.join(' AND ');
}

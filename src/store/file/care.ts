/** How large a store is and of what, and making it lean again. */
import { statSync } from 'node:fs';
import { shortenLinks } from '../rows.ts';
import { connectionOf, type Store } from './connection.ts';
import { keepIfPossible } from './failure.ts';

export interface StoreStats {
  readonly file: string;
  /** Bytes of the file, without its log. */
  readonly bytes: number;
  /** Bytes of the log beside it. */
  readonly logBytes: number;
  /** Bytes within the file that hold nothing: what `optimizeStore` gives back. */
  readonly freeBytes: number;
  /** How many migrations made it. */
  readonly schemaVersion: number;
  readonly papers: number;
  readonly announcements: number;
  readonly digests: number;
  /** Papers with feedback. */
  readonly marked: number;
  /** Days of announcements, the first and the last; absent where there are none. */
  readonly since?: string;
  readonly until?: string;
}

/** Counts; reads the file's size from the disk. */
export function storeStats(store: Store): StoreStats {
  const db = connectionOf(store);
  const pragma = (name: string): number => Number(db.pragma(name));
  const count = (sql: string): number => db.get<{ n: number }>(sql)?.n ?? 0;
  const days = db.get<{ since: string | null; until: string | null }>(
    'SELECT min(day) AS since, max(day) AS until FROM announcements',
  );
  return {
    file: store.file,
    bytes: sizeOf(store.file),
    logBytes: sizeOf(`${store.file}-wal`),
    freeBytes: pragma('freelist_count') * pragma('page_size'),
    schemaVersion: pragma('user_version'),
    papers: count('SELECT count(*) AS n FROM papers'),
    announcements: count('SELECT count(*) AS n FROM announcements'),
    digests: count('SELECT count(*) AS n FROM digests'),
    marked: count('SELECT count(DISTINCT paper) AS n FROM feedback'),
    ...(days?.since ? { since: days.since } : {}),
    ...(days?.until ? { until: days.until } : {}),
  };
}

/** Bytes of the file, with what its log holds. */
export const storeSize = ({ file }: Store): number => sizeOf(file) + sizeOf(`${file}-wal`);

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Gives unused pages back, puts each table in one piece, merges the search index and renews what SQLite knows for planning
 * queries. Needs as much free disk again as the store has; an interruption leaves it as it was (sqlite.org/lang_vacuum.html).
 */
export function optimizeStore(store: Store): void {
  const db = connectionOf(store);
  db.exec("INSERT INTO paper_search (paper_search) VALUES ('optimize')");
  shortenLinks(db);
  // A store of gigabytes would not fit memory, where SQLite otherwise puts what it sorts.
  db.exec('PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY');
  db.exec('ANALYZE');
  // Readers may still need the log: then it shrinks at the next checkpoint.
  keepIfPossible(() => db.pragma('wal_checkpoint(TRUNCATE)'));
}

/** What can be read of a damaged store, in a sound one in its place; feedback first. */
import { chmodSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RadarError } from '../../errors.ts';
import { checkStore } from '../file/check.ts';
import { Connection, type Value } from '../file/connection.ts';
import { guard } from '../file/failure.ts';
import { discard, syncFile, syncFolder } from '../file/folder.ts';
import { keepPieces } from '../file/keep.ts';
import { MIGRATIONS, migrate } from '../schema/migrations.ts';
import { openPages, type Pages } from './pages.ts';
import { JSON_COLUMNS, type Table, tablesOf, valuesOf } from './tables.ts';
import { harvest } from './walk.ts';

export interface Recovered {
  /** Rows that were saved, by table; tables without any are left out. */
  readonly saved: Readonly<Record<string, number>>;
  /** Pages and rows that could not be read. */
  readonly unreadable: number;
  /** Rows that were read and are of no use: halves, and what belongs to papers that are lost. */
  readonly dropped: number;
}

/** Swept by the next radar that opens the store, should this one be killed (file/create.ts). */
const WORKSHOP = '.new-store-';

/**
 * Reads the store in `file` page by page, passes over what is damaged, and puts a sound store with the rest in its place. The
 * damaged one is kept in `kept`, with its log. What a search index or a ranking needs is made again when it is needed.
 *
 * @throws RadarError `store` where the file cannot be read, is no store, or is of a newer radar: then nothing was changed.
 */
export function recoverStore(file: string, kept: string): Recovered {
  if (!existsSync(file)) throw new RadarError('store', ['store-not-there', file]);
  const workshop = guard(file, () => mkdtempSync(join(dirname(file), WORKSHOP)));
  try {
    const made = join(workshop, 'store.db');
    const recovered = rebuild(file, made);
    guard(file, () => {
      chmodSync(made, 0o600);
      syncFile(made);
      keepPieces(file, kept);
      renameSync(made, file);
      syncFolder(dirname(file));
    });
    return recovered;
  } finally {
    discard(workshop);
  }
}

function rebuild(file: string, made: string): Recovered {
  const pages = guard(file, () => openPages(file));
  try {
    const version = versionOf(pages, file);
    const db = new Connection(made);
    try {
      // Nobody else sees it before it is whole; then it is synced once.
      db.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
      migrate(db, MIGRATIONS.slice(0, version));
      const recovered = db.transaction(() => fill(db, pages));
      // A store that is known for one may be empty; any other file must have shown a row of ours.
      if (pages.version === undefined && Object.keys(recovered.saved).length === 0)
        throw new RadarError('store', ['nothing-to-recover', file], { hint: ['restore-backup'] });
      migrate(db);
      const [fault] = checkStore(db);
      if (fault !== undefined) throw new RadarError('store', ['store-damaged-at', file, fault]);
      return recovered;
    } finally {
      db.close();
    }
  } finally {
    pages.close();
  }
}

/** Where the head of the file is lost, the store is taken for one of this radar. */
function versionOf({ version, count }: Pages, file: string): number {
  if (count === 0) throw new RadarError('store', ['nothing-to-recover', file], { hint: ['restore-backup'] });
  if (version !== undefined && version > MIGRATIONS.length)
    throw new RadarError('store', ['store-newer', file], { hint: ['update-radar'] });
  return version === undefined || version < 1 ? MIGRATIONS.length : version;
}

function fill(db: Connection, pages: Pages): Recovered {
  const tables = tablesOf(db);
  let dropped = 0;
  const { unreadable, whole } = harvest(pages, tables, (table, row) => {
    const values = valuesOf(table, row);
    if (values === undefined || !insert(db, table, values)) dropped++;
  });
  if (!whole.has('feedback')) restoreMarks(db);
  const names = new Set(tables.map(({ name }) => name));
  for (const [table, column] of JSON_COLUMNS.filter(([name]) => names.has(name)))
    dropped += db.run(`DELETE FROM ${table} WHERE ${column} IS NOT NULL AND NOT json_valid(${column})`);
  dropped += dropOrphans(db);
  db.run('INSERT OR IGNORE INTO search_queue (paper) SELECT key FROM papers');
  const saved = tables.map(
    ({ name }) => [name, db.get<{ n: number }>(`SELECT count(*) AS n FROM ${name}`)?.n ?? 0] as const,
  );
  return { saved: Object.fromEntries(saved.filter(([, count]) => count > 0)), unreadable, dropped };
}

/** A row that is there already comes from a page that was read twice, or breaks a rule. Older rows lack columns that came later. */
function insert(db: Connection, { name, columns }: Table, values: readonly Value[]): boolean {
  const named = columns.slice(0, values.length);
  const places = named.map(() => '?').join(', ');
  return db.run(`INSERT OR IGNORE INTO ${name} (${named.join(', ')}) VALUES (${places})`, ...values) > 0;
}

/** What the reader said stands twice: as it is, and as the log of every change. What one has lost the other may have. */
function restoreMarks(db: Connection): void {
  const interest =
    db.get("SELECT 1 FROM pragma_table_info('feedback') WHERE name = 'interest'") === undefined
      ? ''
      : ', interest';
  db.run(
    `INSERT OR IGNORE INTO feedback (paper, kind, at${interest})
     SELECT paper, kind, given_at${interest} FROM feedback_log AS last WHERE change = 'added' AND NOT EXISTS (
       SELECT 1 FROM feedback_log AS later
       WHERE later.seq > last.seq AND later.paper = last.paper AND later.kind = last.kind)`,
  );
}

/** Until none is left: an orphan may have been somebody's parent. */
function dropOrphans(db: Connection): number {
  let dropped = 0;
  for (;;) {
    const tables = new Set(db.all<{ table: string }>('PRAGMA foreign_key_check').map(({ table }) => table));
    if (tables.size === 0) return dropped;
    for (const table of tables) dropped += dropFrom(db, table);
  }
}

function dropFrom(db: Connection, table: string): number {
  const links = db.all<{ from: string; to: string; table: string }>(
    'SELECT "from", "to", "table" FROM pragma_foreign_key_list(?)',
    table,
  );
  return links
    .map((link) =>
      db.run(
        `DELETE FROM ${table} WHERE ${link.from} IS NOT NULL AND ${link.from} NOT IN (SELECT ${link.to} FROM ${link.table})`,
      ),
    )
    .reduce((sum, count) => sum + count, 0);
}

/** Whether a store is what radar makes: for `radar doctor`, and for what cannot be explained otherwise. */
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { MIGRATIONS, migrate } from '../schema/migrations.ts';
import { Connection, connectionOf, type Store } from './connection.ts';
import { isSqlite } from './failure.ts';

/** Up to this size the whole file is walked in a second. */
const SMALL = 32_000_000;

/** Whether `checkStore` takes a second at most. */
export const isSmall = (store: Store): boolean =>
  Number(connectionOf(store).pragma('page_count')) * Number(connectionOf(store).pragma('page_size')) <= SMALL;

/**
 * The same at a glance, whatever the store's size: its tables are what they should be, and of each the first and the last row
 * can be reached. Damage in the middle of one is found by `checkStore` only.
 */
export function glanceAtStore(store: Store): readonly Message[] {
  const db = connectionOf(store);
  return asFaults(() => {
    const tables = db.all<{ name: string; columns: string }>(TABLES);
    for (const { name, columns } of tables)
      for (const order of ['ASC', 'DESC'])
        db.get(`SELECT * FROM "${name}" ORDER BY ${columns.replaceAll(',', ` ${order},`)} ${order} LIMIT 1`);
    return schemaFaults(db);
  });
}

/** With what each is ordered by: its primary key, or its row number. */
const TABLES = `
  SELECT name, coalesce((SELECT group_concat('"' || info.name || '"') FROM pragma_table_info(tables.name) AS info WHERE pk > 0), 'rowid') AS columns
  FROM pragma_table_list AS tables WHERE type = 'table' AND name NOT LIKE 'sqlite%'`;

/** What is wrong inside the file, one sentence each; empty for a sound store. Walks the whole file. */
export function checkStore(store: Store): readonly Message[] {
  const db = connectionOf(store);
  return asFaults(() => {
    const broken = db.all<{ integrity_check: string }>('PRAGMA integrity_check(20)');
    const orphans = db.all<{ table: string }>('PRAGMA foreign_key_check').length;
    return [
      ...broken
        .filter((row) => row.integrity_check !== 'ok')
        .map((row): Message => ['text', row.integrity_check]),
      ...schemaFaults(db),
      ...(orphans > 0 ? [['orphan-rows', orphans] as const] : []),
    ];
  });
}

function asFaults(work: () => readonly Message[]): readonly Message[] {
  try {
    return work();
  } catch (error) {
    // So badly damaged that SQLite cannot even finish its check.
    if (error instanceof RadarError && isSqlite(error.cause, 'SQLITE_CORRUPT')) return [error.what];
    throw error;
  }
}

interface Part {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

const SCHEMA = 'SELECT type, name, sql FROM sqlite_schema ORDER BY rowid';

/** What the migrations make and this store lacks or has otherwise. What somebody added is his own. */
export function schemaFaults(db: Connection): readonly Message[] {
  const version = Number(db.pragma('user_version'));
  const found = new Map(db.all<Part>(SCHEMA).map(({ type, name, sql }) => [`${type} ${name}`, sql]));
  return expectedSchema(version).flatMap(({ type, name, sql }): Message[] => {
    const part = `${type} ${name}`;
    if (!found.has(part)) return [['schema-missing', part]];
    return found.get(part) === sql ? [] : [['schema-otherwise', part]];
  });
}

function expectedSchema(version: number): Part[] {
  const db = new Connection(':memory:');
  try {
    migrate(db, MIGRATIONS.slice(0, version));
    return db.all<Part>(SCHEMA);
  } finally {
    db.close();
  }
}

/** The version of the SQLite that is built in. @throws RadarError `store` where its native part cannot be loaded. */
export function sqliteVersion(): string {
  const db = new Connection(':memory:');
  try {
    return db.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '';
  } finally {
    db.close();
  }
}

/** Whether a store is what radar makes: for `radar doctor`, and for what cannot be explained otherwise. */
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { MIGRATIONS, migrate } from '../schema/migrations.ts';
import { Connection, connectionOf, type Store } from './connection.ts';
import { isSqlite } from './failure.ts';

/** What is wrong inside the file, one sentence each; empty for a sound store. Walks the whole file. */
export function checkStore(store: Store): readonly Message[] {
  const db = connectionOf(store);
  try {
    const broken = db.all<{ integrity_check: string }>('PRAGMA integrity_check(20)');
    const orphans = db.all<{ table: string }>('PRAGMA foreign_key_check').length;
    return [
      ...broken
        .filter((row) => row.integrity_check !== 'ok')
        .map((row): Message => ['text', row.integrity_check]),
      ...schemaFaults(db),
      ...(orphans > 0 ? [['orphan-rows', orphans] as const] : []),
    ];
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

/** Opening a store: nothing is written before the file is known to be ours. */
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { RadarError } from '../errors.ts';
import { Connection, connectionOf, type Store } from './connection.ts';
import { isSqlite, notADatabase, storeFailure } from './failure.ts';
import { makeFolder } from './folder.ts';
import { readHeader } from './header.ts';
import { checkKind, checkMarks, isOutdated, migrate } from './migrations.ts';

export type { Store } from './connection.ts';

export interface OpenOptions {
  /** Reads only: the store must exist, nothing is created or migrated. */
  readonly readOnly?: boolean;
  /** Milliseconds to wait for another program's lock, 5,000 unless told. */
  readonly timeout?: number;
}

/**
 * Opens the store in `file`; makes it, in a folder of its own mode 0700 with file mode 0600, where there is none.
 * @throws RadarError `store`: newer radar, other program's database, damaged file, folder or disk that cannot be
 * written, a lock held for too long. The file stays byte for byte as it was.
 */
export function openStore(file: string, options: OpenOptions = {}): Store {
  if (!exists(file)) {
    if (options.readOnly === true) {
      throw new RadarError('store', `there is no store ${file} yet`, { hint: 'Run radar refresh first.' });
    }
    createStore(file);
  }
  // SQLite keeps its files beside the real one, wherever a link stands.
  const real = guard(file, () => realpathSync(file));
  return options.readOnly === true ? openForReading(real, options) : openForWriting(real, options);
}

function openForWriting(file: string, options: OpenOptions): Store {
  inspect(file, options);
  // SQLite would fall back to reading in silence, and the first write would fail in the middle of a run.
  guard(file, () => {
    accessSync(file, constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
  });
  const db = new Connection(file, options);
  return closingOnFailure(db, () => {
    const kind = checkKind(db);
    prepare(db);
    if (kind === 'blank' || isOutdated(db)) migrate(db);
    return db;
  });
}

/** In a folder that cannot be written SQLite cannot make the files it needs beside a WAL database: memory holds it then. */
function openForReading(file: string, options: OpenOptions): Store {
  inspect(file, options);
  const open = (bytes?: Buffer): Store => {
    const db = new Connection(file, { ...options, ...(bytes === undefined ? {} : { bytes }) });
    return closingOnFailure(db, () => {
      if (checkKind(db) === 'blank' || isOutdated(db)) {
        throw new RadarError('store', `the store ${file} was written by an older radar`, {
          hint: 'Run radar refresh once, in a folder that can be written: it brings the store up to date.',
        });
      }
      return db;
    });
  };
  try {
    return open();
  } catch (error) {
    if (!cannotWriteBeside(error) || hasCompany(file)) throw error;
    return open(guard(file, () => withoutLog(readFileSync(file))));
  }
}

/** A store without a file, for samples and tests. */
export function openMemoryStore(): Store {
  const db = new Connection(':memory:');
  prepare(db);
  migrate(db);
  return db;
}

export function closeStore(store: Store): void {
  connectionOf(store).close();
}

/** Everything that `work` writes, or nothing. Transactions may be nested. `work` must be synchronous. */
export function inTransaction<Result>(store: Store, work: () => Result): Result {
  return connectionOf(store).transaction(work);
}

/** What is wrong inside the file, one sentence each; empty for a sound store. Walks the whole file: for `radar doctor`. */
export function checkStore(store: Store): readonly string[] {
  const db = connectionOf(store);
  try {
    const broken = db.all<{ integrity_check: string }>('PRAGMA integrity_check(20)');
    const orphans = db.all<{ table: string }>('PRAGMA foreign_key_check').length;
    return [
      ...broken.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
      ...(orphans > 0 ? [`${orphans} rows point to rows that are not there`] : []),
    ];
  } catch (error) {
    // So badly damaged that SQLite cannot even finish its check.
    if (error instanceof RadarError && isSqlite(error.cause, 'SQLITE_CORRUPT')) return [error.message];
    throw error;
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

function closingOnFailure<Result>(db: Connection, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    db.close();
    throw error;
  }
}

function exists(file: string): boolean {
  const found = guard(file, () => statSync(file, { throwIfNoEntry: false }));
  if (found?.isDirectory() === true) {
    throw new RadarError('store', `the store ${file} cannot be opened: it is a folder`, {
      hint: 'Move the folder away, or set RADAR_DATA_DIR to another folder.',
    });
  }
  return found !== undefined;
}

function guard<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storeFailure(error, file);
  }
}

/**
 * A new store is made whole in a folder beside its place and then linked into it: two radars that start together never
 * see a half-made one, and an interruption leaves none.
 */
function createStore(file: string): void {
  const folder = dirname(file);
  guard(file, () => makeFolder(folder, 0o700));
  // mkdtemp makes the folder with mode 0700, so nobody reads the file before it has its own mode.
  const workshop = guard(file, () => mkdtempSync(join(folder, '.new-store-')));
  try {
    const made = join(workshop, 'store.db');
    const db = new Connection(made);
    closingOnFailure(db, () => {
      prepare(db);
      migrate(db);
    });
    db.close();
    guard(file, () => place(made, file));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Links or, on file systems without links, copies; where another radar was faster, its store stays. */
function place(made: string, file: string): void {
  chmodSync(made, 0o600);
  try {
    try {
      linkSync(made, file);
    } catch (error) {
      if (isErrno(error, 'EEXIST')) throw error;
      copyFileSync(made, file, constants.COPYFILE_EXCL);
    }
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Looks at the file before anything can change it: even closing a connection writes into a database that has a log.
 * Where there are no files beside it, nobody has it open and its first page tells all; else only SQLite knows.
 */
function inspect(file: string, options: OpenOptions): void {
  if (!hasCompany(file)) {
    guard(file, () => checkHeader(file));
    return;
  }
  try {
    const db = new Connection(file, { ...options, readOnly: true });
    closingOnFailure(db, () => checkKind(db));
    db.close();
  } catch (error) {
    // What cannot be made beside the file the writable connection makes, or says itself why not.
    if (!cannotWriteBeside(error)) throw error;
  }
}

function checkHeader(file: string): void {
  const header = readHeader(file);
  if (header.kind === 'empty') return;
  if (header.kind === 'not-a-database') throw notADatabase(file);
  checkMarks(file, header);
}

/** Whether SQLite's files lie beside it: the log, its index, the journal of a database without a log. */
function hasCompany(file: string): boolean {
  return ['-wal', '-shm', '-journal'].some((suffix) => existsSync(`${file}${suffix}`));
}

/** The bytes of a database as if it had never had a log, which memory cannot hold (https://sqlite.org/c3ref/deserialize.html). */
function withoutLog(bytes: Buffer): Buffer {
  bytes.fill(1, 18, 20);
  return bytes;
}

function cannotWriteBeside(error: unknown): boolean {
  const cause = error instanceof RadarError ? error.cause : error;
  return isSqlite(cause, 'SQLITE_READONLY') || isSqlite(cause, 'SQLITE_CANTOPEN');
}

/** WAL with `synchronous = NORMAL` never loses the store, at worst the last commits before a power cut (sqlite.org/wal.html). */
function prepare(db: Connection): void {
  if (db.pragma('journal_mode') !== 'wal') db.pragma('journal_mode = wal');
  db.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF');
  // A backfill makes a long log; it shrinks again at the next checkpoint.
  db.exec('PRAGMA journal_size_limit = 67108864');
}

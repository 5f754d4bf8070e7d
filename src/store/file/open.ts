/** Opening a store: nothing is written before the file is known to be ours. */
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { RadarError } from '../../errors.ts';
import { checkKind, checkMarks, isOutdated, migrate } from '../schema/migrations.ts';
import { isIndexBehind } from '../search/index-papers.ts';
import { backupBeforeMigration, sweepBackups } from './backup.ts';
import { schemaFaults } from './check.ts';
import { Connection, connectionOf, type Store } from './connection.ts';
import { createStore, sweepWorkshops } from './create.ts';
import { guard, isUnwritable, keepIfPossible, notADatabase } from './failure.ts';
import { isDiskFull } from './folder.ts';
import { readHeader } from './header.ts';
import { copyIntoMemory } from './read.ts';

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
      throw new RadarError('store', ['store-not-there', file], { hint: ['refresh-first'] });
    }
    createStore(file);
  }
  const real = realFile(file);
  return options.readOnly === true ? openAsItIs(real, options) : openForWriting(real, options);
}

export interface Readable {
  readonly store: Store;
  /** Why there is nothing to read: no store was ever made, and none can be. `store` is an empty one in memory then. */
  readonly lack?: RadarError;
}

/**
 * Opens the store for who only reads: as `openStore` does where that is possible, else as it is. On a full or read-only
 * disk, or in somebody else's folder, everything that is stored can be read, and what would be kept for later is not.
 * @throws RadarError `store` where there is a store that cannot be read.
 */
export function openReadable(file: string): Readable {
  try {
    if (!exists(file)) createStore(file);
  } catch (error) {
    if (!(error instanceof RadarError) || !isUnwritable(error) || exists(file)) throw error;
    return { store: openMemoryStore(), lack: error };
  }
  const real = realFile(file);
  // A search would begin to index there and give up.
  if (isDiskFull(real)) return { store: openUnwritable(real) };
  try {
    return { store: openForWriting(real, {}) };
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return { store: openUnwritable(real) };
  }
}

function openForWriting(file: string, options: OpenOptions): Store {
  const { db, kind } = openUnchanged(file, options);
  return closingOnFailure(db, () => {
    if (kind === 'radar' && isOutdated(db)) backupBeforeMigration(db);
    // As one change: what an interruption leaves is the store that was just kept, not one half-way between.
    if (kind === 'blank' || isOutdated(db)) db.transaction(() => migrate(db));
    return db;
  });
}

/** Ready for writing, of whatever version it is. @throws RadarError `store`, as `openStore` does. */
export function openUnchanged(file: string, options: OpenOptions = {}) {
  inspect(file, options);
  // SQLite would fall back to reading in silence, and the first write would fail in the middle of a run.
  guard(file, () => {
    accessSync(file, constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
  });
  // What is left of others is no reason to fail.
  keepIfPossible(() => guard(file, () => sweepWorkshops(file)));
  sweepBackups(file);
  const db = new Connection(file, { ...options, faults: schemaFaults });
  return closingOnFailure(db, () => {
    const kind = checkKind(db);
    prepare(db);
    return { db, kind };
  });
}

/** Without the least change, or else, where its log or its age do not allow that, from a copy in memory. */
function openUnwritable(file: string): Store {
  let isComplete = false;
  try {
    inspect(file, {});
    const db = new Connection(file, { readOnly: true, faults: schemaFaults });
    try {
      isComplete = checkKind(db) === 'radar' && !isOutdated(db) && !isIndexBehind(db);
      if (isComplete) return db;
    } finally {
      if (!isComplete) db.close();
    }
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
  return copyIntoMemory(file);
}

function openAsItIs(file: string, options: OpenOptions): Store {
  inspect(file, options);
  try {
    const db = new Connection(file, { ...options, faults: schemaFaults });
    return closingOnFailure(db, () => {
      if (checkKind(db) === 'blank' || isOutdated(db)) {
        throw new RadarError('store', ['store-older', file], { hint: ['refresh-once'] });
      }
      return db;
    });
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return copyIntoMemory(file);
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
    throw new RadarError('store', ['store-is-folder', file], { hint: ['move-folder-away'] });
  }
  return found !== undefined;
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
    if (!isUnwritable(error)) throw error;
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

/** SQLite keeps its files beside the real one, wherever a link stands. */
const realFile = (file: string): string => guard(file, () => realpathSync(file));

/**
 * What a commit says is done survives a power cut: a mark that was confirmed, a digest that counts as delivered. WAL with
 * `synchronous = NORMAL` would keep the store sound, and lose the last of them (sqlite.org/pragma.html#pragma_synchronous).
 */
function prepare(db: Connection): void {
  if (db.pragma('journal_mode') !== 'wal') db.pragma('journal_mode = wal');
  db.exec(
    'PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF',
  );
  // What SQLite sorts beside the store would fail on a full disk, where reading need not.
  db.exec('PRAGMA temp_store = MEMORY');
  // A backfill makes a long log; it shrinks again at the next checkpoint.
  db.exec('PRAGMA journal_size_limit = 67108864');
}

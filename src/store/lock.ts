/** One writing radar at a time: an exclusive lock that the system frees when its process ends, however it ends. */
import { dirname } from 'node:path';
import { RadarError } from '../errors.ts';
import { Connection } from './connection.ts';
import { isSqlite, storeFailure } from './failure.ts';
import { makeFolder } from './folder.ts';

export interface Lock {
  readonly release: () => void;
}

/**
 * Takes the lock in `file`, or returns undefined where another process (or another part of this one) holds it.
 * SQLite's own file lock is used: it belongs to the process, so that no stale lock can outlive a crash. Nothing is ever
 * written into the file. Keep the Lock as long as it is needed: one that nothing refers to may be freed early.
 * @throws RadarError `store` where the file cannot be made or opened.
 */
export function acquireLock(file: string): Lock | undefined {
  try {
    makeFolder(dirname(file), 0o700);
  } catch (error) {
    throw storeFailure(error, file);
  }
  const db = new Connection(file, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (error instanceof RadarError && isSqlite(error.cause, 'SQLITE_BUSY')) return undefined;
    throw error;
  }
  return { release: () => db.close() };
}

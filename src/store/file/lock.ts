/** One writing radar at a time: a lock that the system frees when its process ends, however it ends. */
import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { RadarError } from '../../errors.ts';
import { Connection } from './connection.ts';
import { guard, isSqlite } from './failure.ts';
import { makeFolder } from './folder.ts';

export interface Lock {
  readonly release: () => void;
}

/**
 * Takes the lock in `file`, or returns undefined where another process (or another part of this one) holds it.
 * SQLite's own file lock is used: it belongs to the process, so that no stale lock can outlive a crash. It is RESERVED, one
 * byte that one connection gets at the first try (https://sqlite.org/lockingv3.html): for EXCLUSIVE all others would first
 * have to let go, and of two that start together both could give up. Nothing is ever written, neither into the file nor,
 * with its journal in memory, beside it. Keep the Lock as long as it is needed: one that nothing refers to may be freed early.
 * @throws RadarError `store` where the file cannot be made or opened.
 */
export function acquireLock(file: string): Lock | undefined {
  guard(file, () => {
    makeFolder(dirname(file), 0o700);
    // SQLite would only say that it cannot open the file.
    accessSync(dirname(file), constants.W_OK);
  });
  const db = new Connection(file, { timeout: 0 });
  try {
    db.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE');
  } catch (error) {
    db.close();
    if (error instanceof RadarError && isSqlite(error.cause, 'SQLITE_BUSY')) return undefined;
    throw error;
  }
  return { release: () => db.close() };
}

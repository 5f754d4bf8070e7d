/** Opening a store to be read, wherever it lies: on a full disk, a read-only one, in somebody else's folder. */
import { readFileSync, statSync } from 'node:fs';
import { checkKind, isOutdated, migrate } from '../schema/migrations.ts';
import { Connection } from './connection.ts';
import { guard, inUse, unfinished } from './failure.ts';
import { asLogged } from './header.ts';
import { withLog } from './log.ts';

/** A copy is taken again where another program changes the store meanwhile. */
const TRIES = 5;

/**
 * The whole store in memory, its log included, for where SQLite cannot make the files it needs beside it. Not SQLite's own
 * `immutable`, which leaves the log out and believes that nobody writes. What is written to the copy is lost.
 * @throws RadarError `store` where it cannot be read, or changes faster than it can be copied.
 */
export function copyIntoMemory(file: string): Connection {
  const bytes = guard(file, () => asLogged(snapshot(file), false));
  const db = bytes.length === 0 ? new Connection(':memory:') : new Connection(file, { bytes });
  try {
    // Too old to be read as it is, and it cannot be changed where it lies.
    if (checkKind(db) === 'blank' || isOutdated(db)) migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function snapshot(file: string): Buffer {
  const log = `${file}-wal`;
  // Half a change stands in the file, and only who may write can take it back.
  if ((statSync(`${file}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw unfinished(file);
  for (let i = 0; i < TRIES; i++) {
    const before = [stampOf(file), stampOf(log)];
    const database = readFileSync(file);
    const bytes = before[1] === undefined ? database : withLog(database, readFileSync(log));
    if ([stampOf(file), stampOf(log)].every((stamp, at) => stamp === before[at])) return bytes;
  }
  throw inUse(file);
}

function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? undefined : [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
}

/**
 * A large store of an older radar, brought up to date a part at a time: who waits sees it move and can stop it, and others
 * read it meanwhile. What an interruption leaves is the store as it was, with its copy beside it, which the next start takes.
 */
import { statSync } from 'node:fs';
import { isOutdated, MIGRATIONS, migrate } from '../schema/migrations.ts';
import { backupInParts } from './backup.ts';
import { readHeader } from './header.ts';
import { closeStore, openUnchanged } from './open.ts';

/** Smaller ones take a second or two. */
const LARGE = 64_000_000;

export interface UpgradeStep {
  readonly kind: 'keeping' | 'changing';
  /** Bytes of the copy, or changes of the tables that were made. */
  readonly done: number;
  readonly of: number;
}

export interface UpgradeOptions {
  readonly signal: AbortSignal;
  /** Gives way to signals and to the drawing of lines. */
  readonly pause: () => Promise<void>;
  readonly onStep: (step: UpgradeStep) => void;
}

/**
 * The bytes of a store that is of an older radar and large; undefined for any other, and where there is none. Reads the head
 * of the file alone: not to be called while this process has it open (header.ts).
 */
export function longUpgrade(file: string): number | undefined {
  try {
    const { size } = statSync(file);
    const isOld = size >= LARGE && readHeader(file).userVersion < MIGRATIONS.length;
    return isOld ? size : undefined;
  } catch {
    return undefined;
  }
}

/** @throws RadarError `store` as `openStore` does, or the signal's reason once it aborts; the store is as it was then. */
export async function upgradeStore(file: string, { signal, pause, onStep }: UpgradeOptions): Promise<void> {
  const { db, kind } = openUnchanged(file);
  try {
    if (kind !== 'radar' || !isOutdated(db)) return;
    const pageSize = Number(db.pragma('page_size'));
    await backupInParts(db, (pages, of) => {
      signal.throwIfAborted();
      onStep({ kind: 'keeping', done: pages * pageSize, of: of * pageSize });
    });
    const first = Number(db.pragma('user_version'));
    db.exec('BEGIN IMMEDIATE');
    for (let done = first; done < MIGRATIONS.length; done += 1) {
      onStep({ kind: 'changing', done: done - first, of: MIGRATIONS.length - first });
      await pause();
      signal.throwIfAborted();
      migrate(db, MIGRATIONS.slice(0, done + 1));
    }
    db.exec('COMMIT');
  } finally {
    // Closing takes back what was not committed.
    closeStore(db);
  }
}

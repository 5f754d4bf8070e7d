/** A backup put back in place of the store. */
import { existsSync } from 'node:fs';
import { RadarError } from '../../errors.ts';
import { backupStore, requireSound } from './backup.ts';
import { Connection } from './connection.ts';
import { guard, isSqlite } from './failure.ts';
import { keepPieces } from './keep.ts';
import { closeStore, openStore } from './open.ts';

/**
 * Makes the store in `file` what a backup says, as one change that other radars see wholly or not at all. What stood there
 * before is kept in `kept`; where it is too damaged to be read, its files are kept there as they are.
 *
 * @throws RadarError `store` where the backup is no store, is damaged, or is of a newer radar: then nothing was changed.
 */
export async function restoreStore(file: string, backup: string, kept: string): Promise<void> {
  requireSound(backup, backup);
  const from = new Connection(backup, { readOnly: true });
  try {
    if (setAside(file, kept) === 'kept-as-it-is') backupStore(from, file, true);
    else await from.copyInto(file);
  } finally {
    from.close();
  }
  // Brings a backup of an older radar up to date.
  closeStore(openStore(file));
}

/** Keeps what is there. `copied`: it can be written over; `kept-as-it-is`: its file is to be replaced. */
function setAside(file: string, kept: string): 'copied' | 'kept-as-it-is' {
  if (!existsSync(file)) return 'kept-as-it-is';
  try {
    const store = openStore(file);
    try {
      backupStore(store, kept);
    } finally {
      closeStore(store);
    }
    return 'copied';
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  guard(file, () => keepPieces(file, kept));
  return 'kept-as-it-is';
}

/** Whether a store failed for what is in its file, not for where it lies. */
export const isDamage = (error: unknown): boolean =>
  error instanceof RadarError &&
  (['store-damaged', 'store-damaged-at', 'store-no-database'].includes(error.what[0]) ||
    isSqlite(error.cause, 'SQLITE_CORRUPT'));

/**
 * How a new store comes to its place. It is made in memory, so that nothing but one whole file is ever written: no log, no
 * journal and no checkpoint whose failure on a full disk could go unnoticed.
 */
import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { RadarError } from '../../errors.ts';
import { migrate } from '../schema/migrations.ts';
import { Connection } from './connection.ts';
import { errnoOf, guard } from './failure.ts';
import { discard, makeFolder, syncFolder } from './folder.ts';
import { asLogged } from './header.ts';

/** mkdtemp adds six characters, and makes the folder with mode 0700: nobody reads the file before it has its own mode. */
const WORKSHOP = '.new-store-';
const IS_WORKSHOP = /^\.new-store-[A-Za-z0-9]{6}$/;

/**
 * Makes a store where there is none. The file is written under another name, checked, synced and only then linked into its
 * place: two radars that start together never see a half-made one, and neither a kill nor a full disk leaves one.
 * @throws RadarError `store` where it cannot be made, or where the log of a store that is gone lies in its place.
 */
export function createStore(file: string): void {
  const folder = dirname(file);
  guard(file, () => makeFolder(folder, 0o700));
  refuseOrphanedLog(file);
  const bytes = newStore();
  guard(file, () => {
    const workshop = mkdtempSync(join(folder, WORKSHOP));
    try {
      const made = join(workshop, 'store.db');
      writeDurably(made, bytes);
      place(made, file);
    } catch (error) {
      // Whatever went wrong: where another radar was faster, its store is the one to use. A link that leads nowhere is in
      // the way too, and whoever follows it tells.
      if (errnoOf(error) !== 'EEXIST' && !existsSync(file)) throw error;
    } finally {
      discard(workshop);
    }
    syncFolder(folder);
  });
}

/**
 * Removes what radars left that were killed while they made a store. Only to be called once the store is there: one that
 * is still being made finds its folder gone, and the store in its place.
 */
export function sweepWorkshops(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder).filter((one) => IS_WORKSHOP.test(one))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** The bytes of an empty store. */
function newStore(): Buffer {
  const db = new Connection(':memory:');
  try {
    migrate(db);
    return asLogged(db.serialize(), true);
  } finally {
    db.close();
  }
}

/**
 * SQLite would take the log of a store that was moved or deleted for that of the new one, and write its pages into it
 * (https://sqlite.org/howtocorrupt.html, 1.4). What the log holds may be the reader's latest marks: it is not ours to remove.
 */
function refuseOrphanedLog(file: string): void {
  const log = ['-wal', '-journal'].map((ending) => file + ending).find((one) => sizeOf(one) > 0);
  // Another radar may have made the store meanwhile and be at work on it.
  if (log === undefined || existsSync(file)) return;
  throw new RadarError('store', ['store-gone', file, log], { hint: ['put-store-back'] });
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** What is on the disk when this returns survives a power cut. */
function writeDurably(file: string, bytes: Buffer): void {
  const descriptor = openSync(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
  try {
    // Not writeSync, which may write a part and say so by its answer only.
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    // Some network file systems tell of a full disk only here.
    closeSync(descriptor);
  }
}

/** Errors of file systems that have no hard links: FAT, some network shares. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** A link never replaces the store of a radar that was faster; a rename does, so the place is looked at last of all. */
function place(made: string, file: string): void {
  try {
    linkSync(made, file);
  } catch (error) {
    if (!WITHOUT_LINKS.has(errnoOf(error) ?? '') || existsSync(file)) throw error;
    renameSync(made, file);
  }
}

/** A whole copy of a store, made beside the work of others. */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { checkKind } from '../schema/migrations.ts';
import { checkStore } from './check.ts';
import { Connection, connectionOf, type Store } from './connection.ts';
import { errnoOf, guard } from './failure.ts';
import { discard, makeFolder, sweepAbandoned, syncFile, syncFolder } from './folder.ts';

/**
 * Writes everything that is committed into one file without a log, mode 0600. It is written under another name, checked and
 * synced before it gets its own; radars that read or write meanwhile are not held up.
 *
 * @param replace Whether a file of that name may be replaced.
 * @throws RadarError `usage` where one is there and may not be, `store` where the copy cannot be written or is not sound.
 */
export function backupStore(store: Store, file: string, replace = false): void {
  if (existsSync(file) && !replace)
    throw new RadarError('usage', ['backup-there', file], { hint: ['force-or-other-name'] });
  copyStore(store, file, replace, (copy) => requireSound(copy, file));
}

const BEFORE = '.before-schema-';
const TEMPORARY = /^\.radar-backup-[0-9a-f]{12}(?:-journal)?$/;

/** Where the store is kept that migrations change. */
export const keptBeforeMigration = (db: Connection): string =>
  `${db.file}${BEFORE}${Number(db.pragma('user_version'))}`;

/**
 * Keeps the store as it is before migrations change it, beside it; only the latest such copy stays. Not checked: that would
 * take minutes where a store is large, and what is damaged shows when it is changed.
 */
export function backupBeforeMigration(db: Connection): void {
  const kept = keptBeforeMigration(db);
  copyStore(db, kept, true, () => {});
  removeOlder(db, kept);
}

/**
 * The same a part at a time, for a store that takes long. One that was kept by a radar that was interrupted then, and has not
 * been changed since, is kept already.
 */
export async function backupInParts(
  db: Connection,
  onCopied: (pages: number, of: number) => void,
): Promise<void> {
  const kept = keptBeforeMigration(db);
  if (isKept(db.file, kept)) return;
  const temporary = temporaryBeside(kept);
  try {
    await db.copyInto(temporary, onCopied);
    // It says of itself that it has a log, and is to be one file.
    const copy = new Connection(temporary);
    copy.pragma('journal_mode = delete');
    copy.close();
    guard(kept, () => {
      chmodSync(temporary, 0o600);
      syncFile(temporary);
      renameSync(temporary, kept);
      syncFolder(dirname(kept));
    });
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) discard(temporary + ending);
  }
  removeOlder(db, kept);
}

/** Nothing was written since, neither into the store nor into a log. */
function isKept(file: string, kept: string): boolean {
  const [store, copy, log] = [file, kept, `${file}-wal`].map((one) =>
    statSync(one, { throwIfNoEntry: false }),
  );
  if (store === undefined || copy === undefined) return false;
  return copy.mtimeMs > store.mtimeMs && (log?.size ?? 0) === 0;
}

function removeOlder(db: Connection, kept: string): void {
  const folder = dirname(db.file);
  const older = readdirSync(folder).filter((name) => name.startsWith(`${basename(db.file)}${BEFORE}`));
  for (const name of older) if (join(folder, name) !== kept) discard(join(folder, name));
}

const temporaryBeside = (file: string): string =>
  join(dirname(file), `.radar-backup-${randomBytes(6).toString('hex')}`);

/** Removes what a radar left that was killed while it kept the store. */
export const sweepBackups = (file: string): void => sweepAbandoned(file, TEMPORARY);

function copyStore(store: Store, file: string, replace: boolean, check: (copy: string) => void): void {
  guard(file, () => makeFolder(dirname(file)));
  const temporary = temporaryBeside(file);
  try {
    connectionOf(store).run('VACUUM INTO ?', temporary);
    guard(file, () => {
      chmodSync(temporary, 0o600);
      syncFile(temporary);
    });
    sweepAbandoned(temporary, TEMPORARY);
    check(temporary);
    guard(file, () => {
      place(temporary, file, replace);
      syncFolder(dirname(file));
    });
  } finally {
    discard(temporary);
  }
}

/** @throws RadarError `store` naming `file` where the database in `path` is no sound store. */
export function requireSound(path: string, file: string): void {
  if (!existsSync(path)) throw new RadarError('store', ['store-not-there', path]);
  const db = new Connection(path, { readOnly: true });
  try {
    if (checkKind(db) === 'blank') throw new RadarError('store', ['backup-empty', file]);
    // A store of an older radar is checked against the tables it had then.
    const [fault] = checkStore(db);
    if (fault !== undefined) throw damagedCopy(file, fault);
  } finally {
    db.close();
  }
}

const damagedCopy = (file: string, fault: Message): RadarError =>
  new RadarError('store', ['store-damaged-at', file, fault], { hint: ['store-unchanged'] });

/** A link never replaces what another program has put there meanwhile; where a file system has none, a rename. */
function place(made: string, file: string, replace: boolean): void {
  try {
    if (replace) renameSync(made, file);
    else linkSync(made, file);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST' || existsSync(file)) throw error;
    renameSync(made, file);
  }
}

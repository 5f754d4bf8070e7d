/** What SQLite and the file system say when the store cannot be used, in words a user can act on. */
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { RadarError } from '../errors.ts';
import { isDiskFull } from './folder.ts';

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

interface Remedy {
  readonly what: string;
  readonly hint: string;
}

const SPACE = 'Free some space and run radar again; what was stored before is intact.';
const PERMISSIONS =
  'Check the permissions of the file, of those beside it and of its folder, or set RADAR_DATA_DIR to a folder you can write to.';
const MOVE = 'move it away with its -wal and -shm files and radar starts a new store.';

/** By SQLite's primary result code (https://sqlite.org/rescode.html), then by errno of the file system. */
const REMEDIES = {
  SQLITE_BUSY: {
    what: 'is in use by another program',
    hint: 'Another radar may be writing: wait until it has finished and run the command again.',
  },
  SQLITE_FULL: { what: 'cannot grow: the disk is full', hint: SPACE },
  SQLITE_CORRUPT: {
    what: 'is damaged',
    hint: `Nothing was changed. Restore a backup, or ${MOVE}`,
  },
  SQLITE_NOTADB: {
    what: 'is not a radar store: the file is no SQLite database',
    hint: 'Nothing was changed. Move the file away, or set RADAR_DATA_DIR to another folder.',
  },
  SQLITE_READONLY: {
    what: 'cannot be written',
    hint: PERMISSIONS,
  },
  SQLITE_CANTOPEN: {
    what: 'cannot be opened',
    hint: PERMISSIONS,
  },
  SQLITE_IOERR: {
    what: 'cannot be read or written: the disk reported an error',
    hint: 'Check the disk and its free space, then run radar again.',
  },
  SQLITE_NOMEM: {
    what: 'needs more memory than there is',
    hint: 'Close other programs and run radar again.',
  },
  SQLITE_TOOBIG: { what: 'was given a text that is too long', hint: 'Run radar again without that paper.' },
  SQLITE_PROTOCOL: {
    what: 'is in use by another program',
    hint: 'Another radar may be writing: wait until it has finished and run the command again.',
  },
  EACCES: { what: 'may not be used', hint: 'Check the permissions of its folder, or set RADAR_DATA_DIR.' },
  EPERM: { what: 'may not be used', hint: 'Check the permissions of its folder, or set RADAR_DATA_DIR.' },
  EROFS: {
    what: 'cannot be written: its disk is read-only',
    hint: 'Make the disk writable, or set RADAR_DATA_DIR to a folder you can write to.',
  },
  ENOTDIR: {
    what: 'cannot be made: a part of its path is a file, not a folder',
    hint: 'Move that file away, or set RADAR_DATA_DIR to another folder.',
  },
  EEXIST: {
    what: 'cannot be made: a part of its path is a file, not a folder',
    hint: 'Move that file away, or set RADAR_DATA_DIR to another folder.',
  },
  ENOENT: {
    what: 'cannot be made: its path leads nowhere',
    hint: 'Set RADAR_DATA_DIR to another folder.',
  },
  ENOSPC: { what: 'cannot be made: the disk is full', hint: SPACE },
  EDQUOT: { what: 'cannot be made: your disk quota is used up', hint: SPACE },
  ENAMETOOLONG: {
    what: 'cannot be made: its path is too long',
    hint: 'Set RADAR_DATA_DIR to a shorter path.',
  },
};
const ALIASES: Readonly<Record<string, string>> = {
  SQLITE_LOCKED: 'SQLITE_BUSY',
  SQLITE_PERM: 'SQLITE_CANTOPEN',
};

/** `SQLITE_IOERR_WRITE` → `SQLITE_IOERR`; errno names stay. */
function primaryCode(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === undefined || !code.startsWith('SQLITE_')) return code;
  const primary = code.split('_').slice(0, 2).join('_');
  return ALIASES[primary] ?? primary;
}

/** The file system's own name of an error, such as `ENOSPC`. */
export function errnoOf(error: unknown): string | undefined {
  return codeOf(error);
}

/** Whether the error is SQLite's, with that primary result code. */
export function isSqlite(error: unknown, primary: string): boolean {
  return primaryCode(error) === primary;
}

const UNWRITABLE = new Set([
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
]);

/** Whether writing failed for a reason for which reading may still do: a full or read-only disk, somebody else's file. */
export function isUnwritable(error: unknown): boolean {
  const cause = error instanceof RadarError ? error.cause : error;
  return UNWRITABLE.has(primaryCode(cause) ?? '');
}

/**
 * Keeps what only saves time later. Where nothing can be kept, for want of room or because another program writes just
 * now, the answer that was worked out is worth the same.
 */
export function keepIfPossible(work: () => void): void {
  try {
    work();
  } catch (error) {
    const isBusy = error instanceof RadarError && isSqlite(error.cause, 'SQLITE_BUSY');
    if (!isBusy && !isUnwritable(error)) throw error;
  }
}

/** What `work` returns; what the file system or SQLite throws in it comes as `storeFailure`. */
export function guard<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storeFailure(error, file);
  }
}

/**
 * The RadarError `store` for what went wrong with `file`. Anything the user cannot mend, such as a violated constraint
 * or an error in our SQL, comes back as it is: that is a bug.
 */
export function storeFailure(error: unknown, file: string): unknown {
  const remedy = (REMEDIES as Readonly<Record<string, Remedy>>)[tellingCode(error, file) ?? ''];
  if (remedy === undefined) return error;
  const { what, hint } = ofAnotherUser(error, file) ?? remedy;
  return new RadarError('store', `the store ${file} ${what}`, { hint, cause: error });
}

/** On a full disk SQLite often knows no more than that something failed, such as making its shared memory. */
function tellingCode(error: unknown, file: string): string | undefined {
  const code = primaryCode(error);
  const mayBeFull = code === 'SQLITE_IOERR' || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY';
  return mayBeFull && isDiskFull(file) ? 'SQLITE_FULL' : code;
}

const REFUSALS = new Set(['EACCES', 'EPERM', 'SQLITE_READONLY', 'SQLITE_CANTOPEN']);

/** One run under sudo is enough for a store that is root's. */
function ofAnotherUser(error: unknown, file: string): Remedy | undefined {
  if (!REFUSALS.has(primaryCode(error) ?? '')) return undefined;
  const foreign = [dirname(file), file, `${file}-wal`, `${file}-shm`].find(isForeign);
  if (foreign === undefined) return undefined;
  return {
    what: `may not be used: ${foreign} belongs to another user`,
    hint: `If it should be yours, run: sudo chown -R "$(id -u)" '${dirname(file)}'; else set RADAR_DATA_DIR to a folder of your own.`,
  };
}

function isForeign(path: string): boolean {
  try {
    const owner = statSync(path, { throwIfNoEntry: false })?.uid;
    const { uid } = userInfo();
    // Negative where users have no numbers.
    return owner !== undefined && uid > 0 && owner !== uid;
  } catch {
    return false;
  }
}

/** A store that another program is at work on. */
export function inUse(file: string): RadarError {
  const { what, hint } = REMEDIES.SQLITE_BUSY;
  return new RadarError('store', `the store ${file} ${what}`, { hint });
}

/** A store with the journal of a change that was interrupted, where nothing may be written. */
export function unfinished(file: string): RadarError {
  return new RadarError('store', `the store ${file} holds half of a change that was interrupted`, {
    hint: 'Run radar once where the file and its folder can be written: it takes the change back.',
  });
}

/** The same for a file that was looked at without SQLite. */
export function notADatabase(file: string): RadarError {
  const { what, hint } = REMEDIES.SQLITE_NOTADB;
  return new RadarError('store', `the store ${file} ${what}`, { hint });
}

/** A row that does not hold what radar writes: `row` names it for the user, `paper arxiv:2606.12609`. */
export function damagedRow(file: string, row: string, cause?: unknown): RadarError {
  return damaged(file, `${row} cannot be read`, cause);
}

/** Tables that are not those of a store. */
export function strangeSchema(file: string, fault: string, cause: unknown): RadarError {
  return damaged(file, fault, cause);
}

function damaged(file: string, what: string, cause: unknown): RadarError {
  return new RadarError('store', `the store ${file} is damaged: ${what}`, {
    hint: `Restore a backup, or ${MOVE}`,
    cause,
  });
}

/** What SQLite and the file system say when the store cannot be used, in words a user can act on. */
import { RadarError } from '../errors.ts';

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

interface Remedy {
  readonly what: string;
  readonly hint: string;
}

const SPACE = 'Free some space and run radar again; what was stored before is intact.';

/** By SQLite's primary result code (https://sqlite.org/rescode.html), then by errno of the file system. */
const REMEDIES = {
  SQLITE_BUSY: {
    what: 'is in use by another program',
    hint: 'Another radar may be writing: wait until it has finished and run the command again.',
  },
  SQLITE_FULL: { what: 'cannot grow: the disk is full', hint: SPACE },
  SQLITE_CORRUPT: {
    what: 'is damaged',
    hint: 'Nothing was changed. Restore a backup, or move the file away and radar starts a new store.',
  },
  SQLITE_NOTADB: {
    what: 'is not a radar store: the file is no SQLite database',
    hint: 'Nothing was changed. Move the file away, or set RADAR_DATA_DIR to another folder.',
  },
  SQLITE_READONLY: {
    what: 'cannot be written',
    hint: 'Check the permissions of the file and its folder, or set RADAR_DATA_DIR to a folder you can write to.',
  },
  SQLITE_CANTOPEN: {
    what: 'cannot be opened',
    hint: 'Check the permissions of the file and its folder, or set RADAR_DATA_DIR to a folder you can write to.',
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
  EROFS: { what: 'lies on a read-only disk', hint: 'Set RADAR_DATA_DIR to a folder you can write to.' },
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

/** Whether the error is SQLite's, with that primary result code. */
export function isSqlite(error: unknown, primary: string): boolean {
  return primaryCode(error) === primary;
}

/**
 * The RadarError `store` for what went wrong with `file`. Anything the user cannot mend, such as a violated constraint
 * or an error in our SQL, comes back as it is: that is a bug.
 */
export function storeFailure(error: unknown, file: string): unknown {
  const remedy = (REMEDIES as Readonly<Record<string, Remedy>>)[primaryCode(error) ?? ''];
  if (remedy === undefined) return error;
  return new RadarError('store', `the store ${file} ${remedy.what}`, { hint: remedy.hint, cause: error });
}

/** The same for a file that was looked at without SQLite. */
export function notADatabase(file: string): RadarError {
  const { what, hint } = REMEDIES.SQLITE_NOTADB;
  return new RadarError('store', `the store ${file} ${what}`, { hint });
}

/** A row that does not hold what radar writes: `row` names it for the user, `paper arxiv:2606.12609`. */
export function damagedRow(file: string, row: string, cause?: unknown): RadarError {
  return new RadarError('store', `the store ${file} is damaged: ${row} cannot be read`, {
    hint: 'Restore a backup, or move the file away and radar starts a new store.',
    cause,
  });
}

/** What SQLite and the file system say when the store cannot be used, in words a user can act on. */
import { statSync } from 'node:fs';
import { constants as osConstants, userInfo } from 'node:os';
import { dirname } from 'node:path';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { isDiskFull } from './folder.ts';

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  // Node has no name for a quota that is used up (libuv's list of errors lacks it).
  const isUnnamed = 'errno' in error && error.errno === -osConstants.errno.EDQUOT;
  return isUnnamed ? 'EDQUOT' : error.code;
};

interface Remedy {
  readonly what: Message;
  readonly hint: Message;
}

/** By SQLite's primary result code (https://sqlite.org/rescode.html), then by errno of the file system. */
const REMEDIES = {
  SQLITE_BUSY: ['store-in-use', 'wait-for-writer'],
  SQLITE_PROTOCOL: ['store-in-use', 'wait-for-writer'],
  SQLITE_FULL: ['store-full-disk', 'free-space'],
  SQLITE_CORRUPT: ['store-damaged', 'restore-unchanged'],
  SQLITE_NOTADB: ['store-no-database', 'move-file-away'],
  SQLITE_READONLY: ['store-unwritable', 'check-permissions'],
  SQLITE_CANTOPEN: ['store-unopenable', 'check-permissions'],
  SQLITE_IOERR: ['store-disk-error', 'check-disk'],
  SQLITE_NOMEM: ['store-no-memory', 'close-programs'],
  SQLITE_TOOBIG: ['store-text-too-long', 'leave-paper-out'],
  EACCES: ['store-forbidden', 'check-folder-permissions'],
  EPERM: ['store-forbidden', 'check-folder-permissions'],
  EROFS: ['store-read-only-disk', 'make-disk-writable'],
  ENOTDIR: ['store-path-is-file', 'move-that-file'],
  EEXIST: ['store-path-is-file', 'move-that-file'],
  ENOENT: ['store-path-leads-nowhere', 'set-other-folder'],
  ENOSPC: ['store-no-room', 'free-space'],
  EDQUOT: ['store-no-quota', 'free-space'],
  EIO: ['store-disk-error', 'check-disk'],
  ENAMETOOLONG: ['store-path-too-long', 'set-shorter-path'],
} as const;

function remedyFor(code: string | undefined, file: string): Remedy | undefined {
  if (code === undefined || !Object.hasOwn(REMEDIES, code)) return undefined;
  const [what, hint] = REMEDIES[code as keyof typeof REMEDIES];
  return { what: [what, file], hint: [hint] };
}

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
  'EIO',
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
  const remedy = remedyFor(tellingCode(error, file), file);
  if (remedy === undefined) return error;
  const { what, hint } = ofAnotherUser(error, file) ?? remedy;
  return new RadarError('store', what, { hint, cause: error });
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
    what: ['store-of-another-user', file, foreign],
    hint: ['change-owner', dirname(file)],
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
export const inUse = (file: string): RadarError =>
  new RadarError('store', ['store-in-use', file], { hint: ['wait-for-writer'] });

/** A store with the journal of a change that was interrupted, where nothing may be written. */
export const unfinished = (file: string): RadarError =>
  new RadarError('store', ['store-half-changed', file], { hint: ['run-where-writable'] });

/** The same for a file that was looked at without SQLite. */
export const notADatabase = (file: string): RadarError =>
  new RadarError('store', ['store-no-database', file], { hint: ['move-file-away'] });

/** A row that does not hold what radar writes: `row` names it for the user. */
export const damagedRow = (file: string, row: Message, cause?: unknown): RadarError =>
  damaged(file, ['row-unreadable', row], cause);

/** Tables that are not those of a store. */
export const strangeSchema = (file: string, fault: Message, cause: unknown): RadarError =>
  damaged(file, fault, cause);

const damaged = (file: string, fault: Message, cause: unknown): RadarError =>
  new RadarError('store', ['store-damaged-at', file, fault], { hint: ['restore-or-move'], cause });

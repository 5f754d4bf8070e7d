/** Writing a digest to a file so that a reader, or another run, never sees half of one. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { faultOf, RadarError } from '../errors.ts';
import { makeFolder, sweepAbandoned, syncFolder } from '../store/file/folder.ts';

/** Whether the file already says exactly this. */
export function fileSays(file: string, text: string): boolean {
  try {
    return isFile(file) && readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}

/** Devices and named pipes have no end that could be read, and a rename would put a file in their place. */
function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

const TEMPORARY = /^\.radar-\d+\.tmp$/;

/**
 * Writes to a temporary name in the same folder and renames it (rename is atomic on POSIX file systems). Where a link
 * stands, the file that it leads to is replaced; a device or a named pipe is written to.
 * @throws RadarError `usage` where the folder or file cannot be written.
 */
export function writeFileAtomically(file: string, text: string, unique: string): void {
  writePiecesAtomically(file, [text], unique);
}

/** The same piece by piece, for what is too large to be held; a new file has `mode`. */
export function writePiecesAtomically(
  file: string,
  pieces: Iterable<string>,
  unique: string,
  mode = 0o666,
): void {
  const isSpecial = existsSync(file) && !isFile(file) && !statSync(file).isDirectory();
  const target = isFile(file) ? realpathSync(file) : file;
  const temporary = join(dirname(target), `.radar-${unique}.tmp`);
  try {
    if (isSpecial) {
      writePieces(openSync(file, 'w'), pieces);
      return;
    }
    makeFolder(dirname(target));
    writePieces(openSync(temporary, 'w', mode), pieces, fsyncSync);
    sweepAbandoned(temporary, TEMPORARY);
    renameSync(temporary, target);
    // Only then does the new name survive a power cut, and the digest may count as delivered.
    syncFolder(dirname(target));
  } catch (error) {
    tryToRemove(temporary);
    // What makes the pieces may fail for reasons of its own.
    if (error instanceof RadarError || (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new RadarError('usage', ['file-unwritable', file, faultOf(error)], {
      hint: ['digest-not-written'],
      cause: error,
    });
  }
}

/** Some at once: a system call for each line of a large file would take longer than the disk. */
const AT_ONCE = 1 << 20;

function writePieces(
  descriptor: number,
  pieces: Iterable<string>,
  sync?: (descriptor: number) => void,
): void {
  try {
    let held = '';
    // Not writeSync, which may write a part and say so by its answer only.
    const flush = (): void => writeFileSync(descriptor, held);
    for (const piece of pieces) {
      held += piece;
      if (held.length < AT_ONCE) continue;
      flush();
      held = '';
    }
    if (held !== '') flush();
    sync?.(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function tryToRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What went wrong before is what the user has to know.
  }
}

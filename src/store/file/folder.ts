/** Folders for what radar writes. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a folder and those above it. Not `mkdirSync` with `recursive`: where the system says that a parent is missing
 * although it is there, as /proc does, Node asks again without end.
 * @throws the system's error where one cannot be made, or where a file is in the way.
 */
export function makeFolder(folder: string, mode = 0o777): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at);
  // One that is there is looked at once: it may be a file.
  if (missing.length === 0) mkdirSync(folder, { recursive: true });
  for (const one of missing) makeOne(one, mode);
}

/** Another process may have been quicker. */
function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  syncFolder(dirname(folder));
}

/** Where folders are no files that could be opened, as on Windows, or one may be used but not read. */
const UNSYNCED = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);

/**
 * Has the names in a folder survive a power cut: a synced file whose name was not is gone all the same (fsync(2)).
 * @throws the system's error where the disk fails.
 */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!UNSYNCED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** What is in the file when this returns survives a power cut. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what was only made on the way. Where that cannot be done it is no reason to fail: it is swept an hour later. */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It only takes room.
  }
}

/** Who is at work writes on; one that has not for an hour was killed. */
const ABANDONED_AFTER = 3_600_000;

/**
 * Removes what killed radars left beside `made`, a file that was written lately: files whose names fit and
 * whose last change lies long before. Both times are the disk's own, so that a clock that was set cannot mislead.
 * What cannot be removed stays: it only takes room.
 */
export function sweepAbandoned(made: string, names: RegExp): void {
  const folder = dirname(made);
  try {
    const now = statSync(made).mtimeMs;
    for (const name of readdirSync(folder).filter((one) => names.test(one))) {
      const path = join(folder, name);
      if (now - statSync(path).mtimeMs > ABANDONED_AFTER) rmSync(path, { force: true });
    }
  } catch {
    // Another radar was quicker, or the folder may be written but not read.
  }
}

/** A kept ranking, SQLite's shared memory and a piece of its log need about this much. */
const LEAST_SPACE = 2 ** 20;

/** Whether the disk under a file is as good as full, of bytes or of names. Some file systems do not tell, and count as roomy. */
export function isDiskFull(file: string): boolean {
  try {
    const { bavail, bsize, files, ffree } = statfsSync(dirname(file));
    return bavail * bsize < LEAST_SPACE || (files > 0 && ffree === 0);
  } catch {
    return false;
  }
}

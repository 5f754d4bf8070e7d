/** A store that is about to be replaced, kept as it is. */
import { existsSync, linkSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './folder.ts';

/**
 * Keeps the file of a store under another name, its log with it. The file itself stays in its place until a rename puts the
 * new one there: were it gone for a moment, a radar that starts just then would make an empty store. Its log may not stay:
 * SQLite would take it for the new one's.
 */
export function keepPieces(file: string, kept: string): void {
  try {
    linkSync(file, kept);
  } catch {
    // No hard links here: FAT, some network shares.
    renameSync(file, kept);
  }
  for (const ending of ['-wal', '-journal'])
    if (existsSync(file + ending)) renameSync(file + ending, kept + ending);
  rmSync(`${file}-shm`, { force: true });
  syncFolder(dirname(file));
}

/**
 * The log of a store whose keeping was interrupted before the new store came to its place: it lies beside the kept name, while
 * the store, the same file under two names, still stands in its own. Undefined where there is none, or where the store was
 * changed since, so that the log is no longer its own.
 */
export function logSetAside(file: string): string | undefined {
  const store = statSync(file, { throwIfNoEntry: false });
  if (store === undefined || store.nlink < 2 || existsSync(`${file}-wal`)) return undefined;
  const folder = dirname(file);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(file)}.`) && statSync(join(folder, name)).ino === store.ino)
    .map((name) => join(folder, `${name}-wal`))
    .find((log) => (statSync(log, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= store.mtimeMs);
}

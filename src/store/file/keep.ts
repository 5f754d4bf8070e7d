/** A store that is about to be replaced, kept as it is. */
import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
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

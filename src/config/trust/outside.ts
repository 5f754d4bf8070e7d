/** Whether a path leads out of a folder, through links too. */
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The folder as the file system itself spells it, so that links, `..` and letter case are one. */
export function canonicalFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return resolve(folder);
  }
}

/**
 * Where a file would be written: links followed as far as there is something, the rest appended as it stands. Undefined
 * where a link leads nowhere yet or a part cannot be looked at, so that nobody knows.
 */
export function placeOf(file: string): string | undefined {
  try {
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) return realpathSync.native(file);
  } catch {
    return undefined;
  }
  const folder = dirname(file);
  if (folder === file) return file;
  const above = placeOf(folder);
  return above === undefined ? undefined : join(above, basename(file));
}

/** Whether a place is a folder or lies in it; both as `placeOf` and `canonicalFolder` spell them. */
export function isWithin(place: string, folder: string): boolean {
  const way = relative(folder, place);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether writing to a file would write anywhere else than in the folder, as things stand on the disk now. */
export function leadsOutside(file: string, folder: string): boolean {
  const place = placeOf(file);
  return place === undefined || !isWithin(place, canonicalFolder(folder));
}

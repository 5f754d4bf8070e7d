/** Folders for what radar writes. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

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
}

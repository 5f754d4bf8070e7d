/** Writing a digest to a file so that a reader, or another run, never sees half of one. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RadarError } from '../errors.ts';
import type { Day } from '../paper.ts';

/** `digests/{date}.md` → `/work/digests/2026-06-18.md`. */
export function outputPath(template: string, date: Day, cwd: string): string {
  return resolve(cwd, template.replaceAll('{date}', date));
}

/** Whether the file already says exactly this. */
export function fileSays(file: string, text: string): boolean {
  try {
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}

/**
 * Writes to a temporary name in the same folder and renames it (rename is atomic on POSIX file systems).
 * @throws RadarError `usage` where the folder or file cannot be written.
 */
export function writeFileAtomically(file: string, text: string, unique: string): void {
  const temporary = join(dirname(file), `.radar-${unique}.tmp`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(temporary, 'w');
    try {
      writeSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    tryToRemove(temporary);
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new RadarError('usage', `${file} cannot be written (${code})`, {
      hint: 'Nothing counts as delivered; mend the path and run radar today again.',
      cause: error,
    });
  }
}

function tryToRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What went wrong before is what the user has to know.
  }
}

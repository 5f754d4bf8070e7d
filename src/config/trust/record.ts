/** Which values of which folders are trusted: one file in the data folder, readable by the user only. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Danger } from './dangers.ts';
import { canonicalFolder, isWithin } from './outside.ts';

const entry = z.strictObject({
  /** What the values of each part came to; the values themselves may hold passwords. */
  marks: z.record(z.string(), z.string()),
  keys: z.array(z.string()),
  trustedAt: z.string(),
});
const recordSchema = z.strictObject({ version: z.literal(1), folders: z.record(z.string(), entry) });

export type TrustedFolders = Readonly<Record<string, z.output<typeof entry>>>;

const fileIn = (dataDir: string): string => join(dataDir, 'trusted.json');

/** What is trusted; nothing where the file is missing or not as radar writes it. */
export function trustedFolders(dataDir: string): TrustedFolders {
  try {
    const checked = recordSchema.safeParse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
    return checked.success ? checked.data.folders : {};
  } catch {
    return {};
  }
}

/** Values mean something together: an address is trusted with its key, not with any key. */
const partOf = ({ key }: Danger): string => (key.startsWith('output.') ? key : (key.split('.')[0] ?? key));

function marksOf(folder: string, dangers: readonly Danger[]): Readonly<Record<string, string>> {
  const parts = [...new Set(dangers.map(partOf))];
  return Object.fromEntries(parts.map((part) => [part, markOf(folder, part, dangers)]));
}

function markOf(folder: string, part: string, dangers: readonly Danger[]): string {
  const values = dangers
    .filter((danger) => partOf(danger) === part)
    .map(({ key, value, subject }) => [key, value, subject]);
  return createHash('sha256')
    .update(JSON.stringify([folder, part, values]))
    .digest('hex');
}

/** Those of the dangers that somebody has trusted in this folder, exactly as they are. */
export function trustedOf(dataDir: string, folder: string, dangers: readonly Danger[]): ReadonlySet<Danger> {
  const known = isPlanted(dataDir, folder) ? undefined : trustedFolders(dataDir)[folder];
  const marks = marksOf(folder, dangers);
  return new Set(dangers.filter((danger) => known?.marks[partOf(danger)] === marks[partOf(danger)]));
}

/** A data folder within the project may have come with it. What radar wrote, nobody else can read; git does not keep that. */
function isPlanted(dataDir: string, folder: string): boolean {
  if (!isWithin(canonicalFolder(dataDir), folder)) return false;
  const mode = statSync(fileIn(dataDir), { throwIfNoEntry: false })?.mode ?? 0;
  return (mode & 0o077) !== 0;
}

/**
 * Trusts what a folder's file asks for now, instead of what was trusted there before. The data folder must be there.
 * @throws the system's error where it cannot be written.
 */
export function trust(dataDir: string, folder: string, dangers: readonly Danger[], now: number): void {
  const marks = marksOf(folder, dangers);
  const keys = dangers.map(({ key }) => key);
  const one = { marks, keys, trustedAt: new Date(now).toISOString() };
  write(dataDir, { ...trustedFolders(dataDir), [folder]: one });
}

/** False where nothing was trusted there. @throws the system's error where it cannot be written. */
export function forget(dataDir: string, folder: string): boolean {
  const { [folder]: gone, ...others } = trustedFolders(dataDir);
  if (gone === undefined) return false;
  write(dataDir, others);
  return true;
}

function write(dataDir: string, folders: TrustedFolders): void {
  const file = fileIn(dataDir);
  const temporary = `${file}.new`;
  rmSync(temporary, { force: true });
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    writeFileSync(descriptor, `${JSON.stringify({ version: 1, folders }, null, 2)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
}

/** Which SQLite is at work, and of which form a store is: for who reports what went wrong. */
import { openDatabase } from './driver.ts';
import { readHeader } from './header.ts';

/** `3.53.2` @throws RadarError `store` where no driver fits this Node. */
export function sqliteVersion(): string {
  const db = openDatabase(':memory:');
  try {
    return String(db.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    db.close();
  }
}

/** The number of migrations it has seen; undefined where no store is there or what is there is none. Opens nothing with SQLite. */
export function storeForm(file: string): number | undefined {
  try {
    const { kind, userVersion } = readHeader(file);
    return kind === 'database' ? userVersion : undefined;
  } catch {
    return undefined;
  }
}

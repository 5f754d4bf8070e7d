/**
 * Rankings kept for the next listing. A ranking depends on papers, announcements and feedback; the store counts their
 * changes, so that whoever puts that count into the key never reads a ranking that is out of date.
 */
import { type Connection, connectionOf, type Store } from './file/connection.ts';
import { keepIfPossible } from './file/failure.ts';

const GENERATION = 'generation';
const MOST_KEPT = 8;

/** How often papers, announcements or feedback have changed. */
export function storeGeneration(store: Store): number {
  const value = connectionOf(store).get<{ value: string }>(
    'SELECT value FROM meta WHERE key = ?',
    GENERATION,
  )?.value;
  return Number(value ?? 0);
}

/** One transaction, counted as a change where it changed a row. */
export function changing<Result>(db: Connection, work: () => Result): Result {
  return db.transaction(() => {
    const before = totalChanges(db);
    const result = work();
    if (totalChanges(db) > before) {
      db.run(
        `INSERT INTO meta (key, value) VALUES (?, '1') ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + 1`,
        GENERATION,
      );
    }
    return result;
  });
}

function totalChanges(db: Connection): number {
  return db.get<{ total: number }>('SELECT total_changes() AS total')?.total ?? 0;
}

export function keptRanking(store: Store, key: string): string | undefined {
  return connectionOf(store).get<{ ranking: string }>('SELECT ranking FROM rankings WHERE key = ?', key)
    ?.ranking;
}

/** Keeps a ranking and forgets the oldest ones; where nothing can be written, the next listing ranks again. */
export function keepRanking(store: Store, key: string, ranking: string): void {
  const db = connectionOf(store);
  keepIfPossible(() =>
    db.transaction(() => {
      db.run('INSERT OR REPLACE INTO rankings (key, ranking) VALUES (?, ?)', key, ranking);
      db.run('DELETE FROM rankings WHERE number <= (SELECT max(number) FROM rankings) - ?', MOST_KEPT);
    }),
  );
}

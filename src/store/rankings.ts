/**
 * Rankings kept for the next listing. A ranking depends on papers, announcements and feedback; the store counts their
 * changes, so that whoever puts that count into the key never reads a ranking that is out of date.
 */
import { type Connection, connectionOf, type Store } from './file/connection.ts';
import { keepIfPossible } from './file/failure.ts';

const GENERATION = 'generation';
/** What is kept beside rankings is found by how its key begins. */
export type Kept = 'ranking' | 'why';
const MOST_KEPT: Readonly<Record<Kept, number>> = { ranking: 8, why: 64 };
const BEGINNING: Readonly<Record<Kept, string>> = { ranking: '', why: 'why ' };

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

/** What was kept under a key; `kind` as it was given to `keepRanking`. */
export function keptRanking(store: Store, key: string, kind: Kept = 'ranking'): string | undefined {
  return connectionOf(store).get<{ ranking: string }>(
    'SELECT ranking FROM rankings WHERE key = ?',
    BEGINNING[kind] + key,
  )?.ranking;
}

/** Whether it is kept, without reading it. */
export const isRankingKept = (store: Store, key: string): boolean =>
  connectionOf(store).get('SELECT 1 FROM rankings WHERE key = ?', key) !== undefined;

/** Keeps a ranking, or another outcome of ranking, and forgets the oldest ones of its kind; where nothing can be written, the next listing ranks again. */
export function keepRanking(store: Store, key: string, ranking: string, kind: Kept = 'ranking'): void {
  const db = connectionOf(store);
  keepIfPossible(() =>
    db.transaction(() => {
      db.run('INSERT OR REPLACE INTO rankings (key, ranking) VALUES (?, ?)', BEGINNING[kind] + key, ranking);
      // The keys are short work: there are fewer than a hundred.
      db.run(
        `DELETE FROM rankings WHERE (substr(key, 1, 4) = 'why ') = ? AND number NOT IN
           (SELECT number FROM rankings WHERE (substr(key, 1, 4) = 'why ') = ? ORDER BY number DESC LIMIT ?)`,
        kind === 'why' ? 1 : 0,
        kind === 'why' ? 1 : 0,
        MOST_KEPT[kind],
      );
    }),
  );
}

/**
 * Rankings kept for the next listing. A ranking depends on papers, announcements and feedback; the store counts their
 * changes, so that whoever puts that count into the key never reads a ranking that is out of date.
 */
import { type Connection, connectionOf, type Store } from './file/connection.ts';
import { keepIfPossible } from './file/failure.ts';

const GENERATION = 'generation';
/** How many of each kind are kept. */
const MOST_KEPT = { ranking: 8, why: 64, order: 8, briefing: 16 };
export type Kept = keyof typeof MOST_KEPT;
/** What is kept beside rankings is found by how its key begins. */
const beginningOf = (kind: Kept): string => (kind === 'ranking' ? '' : `${kind} `);
/** More is made again rather than kept: a window of weeks, which nobody asks for twice. */
const LONGEST = 8_000_000;

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
    beginningOf(kind) + key,
  )?.ranking;
}

/** The members of a kept ranking but a list, as JSON; undefined where nothing is kept, or nothing that can be read. */
export function keptHead(store: Store, key: string, list: string): string | undefined {
  const row = connectionOf(store).get<{ head: string }>(
    'SELECT json_remove(ranking, ?) AS head FROM rankings WHERE key = ? AND json_valid(ranking)',
    `$.${list}`,
    key,
  );
  return row?.head;
}

/** The entries of that list one after the other, as JSON: SQLite walks the text, and nothing of it is held here. */
export function* keptEntries(store: Store, key: string, list: string): Iterable<string> {
  const sql = 'SELECT value FROM rankings, json_each(ranking, ?) WHERE rankings.key = ?';
  for (const { value } of connectionOf(store).each<{ value: string }>(sql, `$.${list}`, key)) yield value;
}

/** Whether it is kept, without reading it. */
export const isRankingKept = (store: Store, key: string): boolean =>
  connectionOf(store).get('SELECT 1 FROM rankings WHERE key = ?', key) !== undefined;

/** The kind of a row, by its key. */
const KIND_OF = `CASE substr(key, 1, instr(key, ' ') - 1)
  ${Object.keys(MOST_KEPT)
    .map((kind) => `WHEN '${kind}' THEN '${kind}'`)
    .join(' ')} ELSE 'ranking' END`;

/** Keeps a ranking, or another outcome of ranking, and forgets the oldest ones of its kind; where nothing can be written, the next listing ranks again. */
export function keepRanking(store: Store, key: string, ranking: string, kind: Kept = 'ranking'): void {
  if (ranking.length > LONGEST) return;
  const db = connectionOf(store);
  keepIfPossible(() =>
    db.transaction(() => {
      db.run(
        'INSERT OR REPLACE INTO rankings (key, ranking) VALUES (?, ?)',
        beginningOf(kind) + key,
        ranking,
      );
      // The keys are short work: there are about a hundred.
      db.run(
        `DELETE FROM rankings WHERE ${KIND_OF} = ? AND number NOT IN
           (SELECT number FROM rankings WHERE ${KIND_OF} = ? ORDER BY number DESC LIMIT ?)`,
        kind,
        kind,
        MOST_KEPT[kind],
      );
    }),
  );
}

/** The ledger: what became of each list on each announcement day. */
import type { CoverageRow, Day, Instant, Verdict } from '../../paper.ts';
import { connectionOf, type Store } from '../file/connection.ts';
import { messageOf } from '../rows.ts';

/** Where a day was read, if not from its own feed: `oai` or `api`, services that may learn more of it later. */
export type Origin = 'oai' | 'api';

/** A row that says what was said before keeps where that was read. */
const SAVE = `
  INSERT INTO coverage
    (date, source, category, verdict, announced, new_papers, cross_lists, replaced, checked_at, reason, origin)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET
    origin = iif(excluded.origin IS NULL AND (verdict, announced, reason) IS
      (excluded.verdict, excluded.announced, excluded.reason), origin, excluded.origin),
    (verdict, announced, new_papers, cross_lists, replaced, checked_at, reason) =
    (excluded.verdict, excluded.announced, excluded.new_papers, excluded.cross_lists, excluded.replaced,
     excluded.checked_at, excluded.reason)`;

/** One row for each source, category and date, the latest one, all or nothing. */
export function saveCoverage(store: Store, rows: readonly CoverageRow[], origin?: Origin): void {
  const db = connectionOf(store);
  db.transaction(() => {
    for (const row of rows) {
      db.run(
        SAVE,
        row.date,
        row.source,
        row.category,
        row.verdict,
        row.announced,
        row.new,
        row.cross,
        row.replaced,
        row.checkedAt,
        row.reason === undefined ? null : JSON.stringify(row.reason),
        origin ?? null,
      );
    }
  });
}

/** How a whole day came to be known. */
export interface WholeDay {
  readonly date: Day;
  readonly origin?: Origin;
  readonly checkedAt: Instant;
  /** Whether its late holes have been looked for. */
  readonly readAgain: boolean;
}

/** The complete days of a list in a span, both ends included, ascending. */
export function wholeDays(
  store: Store,
  { source, category }: { readonly source: string; readonly category: string },
  { from, to }: { readonly from: Day; readonly to: Day },
): WholeDay[] {
  return connectionOf(store)
    .all<{ date: Day; origin: Origin | null; checkedAt: Instant; again: string | null }>(
      `SELECT date, origin, checked_at AS checkedAt, read_again_at AS again FROM coverage
       WHERE date BETWEEN ? AND ? AND source = ? AND category = ? AND verdict = 'complete' ORDER BY date`,
      from,
      to,
      source,
      category,
    )
    .map(({ date, origin, checkedAt, again }) => ({
      date,
      checkedAt,
      readAgain: again !== null,
      ...(origin === null ? {} : { origin }),
    }));
}

/** Notes that the late holes of days have been looked for. */
export function markReadAgain(
  store: Store,
  { source, category }: { readonly source: string; readonly category: string },
  days: readonly Day[],
  at: Instant,
): void {
  connectionOf(store).run(
    `UPDATE coverage SET read_again_at = ?
     WHERE source = ? AND category = ? AND date IN (SELECT value FROM json_each(?))`,
    at,
    source,
    category,
    JSON.stringify(days),
  );
}

/** The latest day before `before` that the ledger has of a list, whatever became of it. */
export function lastCovered(
  store: Store,
  { source, category }: { readonly source: string; readonly category: string },
  before: Day,
): Day | undefined {
  return connectionOf(store).get<{ date: Day }>(
    'SELECT date FROM coverage WHERE date < ? AND source = ? AND category = ? ORDER BY date DESC LIMIT 1',
    before,
    source,
    category,
  )?.date;
}

interface Row {
  readonly source: string;
  readonly category: string;
  readonly date: Day;
  readonly verdict: Verdict;
  readonly announced: number;
  readonly new: number;
  readonly cross: number;
  readonly replaced: number;
  readonly checkedAt: Instant;
  readonly reason: string | null;
}

/** Ordered by date, source and category; both ends included. */
export function coverageBetween(
  store: Store,
  window: { readonly from: Day; readonly to: Day },
): CoverageRow[] {
  const db = connectionOf(store);
  const rows = db.all<Row>(
    `SELECT source, category, date, verdict, announced, new_papers AS new, cross_lists AS "cross", replaced,
       checked_at AS checkedAt, reason
     FROM coverage WHERE date BETWEEN ? AND ? ORDER BY date, source, category`,
    window.from,
    window.to,
  );
  return rows.map(({ reason, ...row }) =>
    reason === null
      ? row
      : { ...row, reason: messageOf(reason, db.file, ['row-coverage', row.category, row.date]) },
  );
}

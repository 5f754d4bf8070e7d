/** The ledger: what became of each list on each announcement day. */
import type { CoverageRow, Day, Instant, Verdict } from '../paper.ts';
import { connectionOf, type Store } from './connection.ts';

const SAVE = `
  INSERT INTO coverage (date, source, category, verdict, announced, new_papers, cross_lists, replaced, checked_at, reason)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET (verdict, announced, new_papers, cross_lists, replaced, checked_at, reason) =
    (excluded.verdict, excluded.announced, excluded.new_papers, excluded.cross_lists, excluded.replaced,
     excluded.checked_at, excluded.reason)`;

/** One row for each source, category and date, the latest one, all or nothing. */
export function saveCoverage(store: Store, rows: readonly CoverageRow[]): void {
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
        row.reason ?? null,
      );
    }
  });
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
  const rows = connectionOf(store).all<Row>(
    `SELECT source, category, date, verdict, announced, new_papers AS new, cross_lists AS "cross", replaced,
       checked_at AS checkedAt, reason
     FROM coverage WHERE date BETWEEN ? AND ? ORDER BY date, source, category`,
    window.from,
    window.to,
  );
  return rows.map(({ reason, ...row }) => (reason === null ? row : { ...row, reason }));
}

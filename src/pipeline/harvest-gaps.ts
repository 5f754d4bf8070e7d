/** Which announcement days of a category the ledger does not have whole. */
import { addDays, announces, dayRange } from '../calendar.ts';
import type { CoverageRow, Day, Verdict } from '../paper.ts';
import { coverageBetween } from '../store/coverage.ts';
import { firstCovered } from '../store/listings.ts';
import type { Store } from '../store/open.ts';

export const ARXIV = 'arxiv';

/** The services' own holes heal within a week, and a week of missed mornings is what a holiday makes. */
const REPAIR_DAYS = 7;

/** What a day needs no repair for. A batch that was due and is said not to have been is the word of a harvest. */
const isSettled = ({ verdict }: CoverageRow): boolean =>
  verdict === 'complete' || verdict === 'none-announced';

/** The rows of a category by day, both ends included. */
export function rowsOf(
  store: Store,
  category: string,
  span: { readonly from: Day; readonly to: Day },
): ReadonlyMap<Day, CoverageRow> {
  const rows = coverageBetween(store, span).filter(
    (row) => row.source === ARXIV && row.category === category,
  );
  return new Map(rows.map((row) => [row.date, row]));
}

/** The announcement days of a span, both ends included, that are missing, partial, stale or failed; ascending. */
export function gapsBetween(
  store: Store,
  category: string,
  span: { readonly from: Day; readonly to: Day },
): Day[] {
  const rows = rowsOf(store, category, span);
  return dayRange(span.from, span.to).filter((day) => {
    const row = rows.get(day);
    return announces(day) && (row === undefined || !isSettled(row));
  });
}

/**
 * What the daily repair mends: the last week's gaps since the category was first read. Of today only a feed that could
 * not be read at all: one that is stale or breaks off is read again by the next run.
 */
export function gapsToRepair(store: Store, category: string, today: Day): Day[] {
  const first = firstCovered(store, { source: ARXIV, category });
  if (first === undefined) return [];
  const weekAgo = addDays(today, -REPAIR_DAYS);
  const from = first > weekAgo ? first : weekAgo;
  const rows = rowsOf(store, category, { from: today, to: today });
  const failed: Verdict = 'failed';
  return gapsBetween(store, category, { from, to: today }).filter(
    (day) => day < today || rows.get(day)?.verdict === failed,
  );
}

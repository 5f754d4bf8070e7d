/** Which announcement days of a category the ledger does not have whole. */
import { addDays, announces, dayRange, daysFromTo } from '../../calendar.ts';
import type { Message } from '../../messages/message.ts';
import type { CoverageRow, Day, Instant, Verdict } from '../../paper.ts';
import type { Store } from '../../store/file/open.ts';
import { coverageBetween, lastCovered, saveCoverage, wholeDays } from '../../store/ledger/coverage.ts';
import { firstCovered } from '../../store/listings.ts';
import { quietReason } from '../ledger.ts';

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

/** What this run learned of a category before it came to the past. */
export interface FeedNews {
  /** Today was stale or partial already when this run began: its feed has had its second chance. */
  readonly isOpen: boolean;
  /** The feed had something to tell, so that arXiv is being asked of this category anyway. */
  readonly isFresh: boolean;
}

/**
 * What the daily repair mends: the last week's gaps since the category was first read. Of today a feed that could not be
 * read at all, and one that was stale or broke off in two runs: the first time, reading it again is the better remedy.
 */
export function gapsToRepair(store: Store, category: string, today: Day, news: FeedNews = NO_NEWS): Day[] {
  const first = firstCovered(store, { source: ARXIV, category });
  if (first === undefined) return [];
  const from = later(first, addDays(today, -REPAIR_DAYS));
  const rows = rowsOf(store, category, { from: today, to: today });
  const failed: Verdict = 'failed';
  return gapsBetween(store, category, { from, to: today }).filter(
    (day) => day < today || news.isOpen || rows.get(day)?.verdict === failed,
  );
}

export const NO_NEWS: FeedNews = { isOpen: false, isFresh: false };

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** A reading is old enough to be doubted after two days; a day has to be before it leaves the week that is watched. */
const YOUNGEST = 2;
const OLDEST = 5;

/**
 * Whole days of the last week whose late holes are to be looked for: each once, where the services have had two days to
 * heal. What came from OAI itself is read again soon; what feeds told may wait, so that one request a week does for all.
 */
export function daysToReadAgain(store: Store, category: string, today: Day, { isFresh }: FeedNews): Day[] {
  if (!isFresh) return [];
  const span = { from: addDays(today, -REPAIR_DAYS), to: addDays(today, -YOUNGEST) };
  const days = wholeDays(store, { source: ARXIV, category }, span).filter(
    ({ readAgain, checkedAt }) => !readAgain && checkedAt.slice(0, 10) <= span.to,
  );
  const isDue = days.some(({ date, origin }) => origin !== undefined || date <= addDays(today, -OLDEST));
  return isDue ? days.map(({ date }) => date) : [];
}

/** However long nobody ran radar, and as far back as older versions of it left days without a row. */
const LOOK_BACK_DAYS = 60;

/**
 * Rows for past days that have none: quiet ones, and those that were missed and that no repair reaches. Without a row an
 * absence would look like nothing at all.
 */
export function rowsOfAbsence(store: Store, category: string, today: Day, at: Instant): CoverageRow[] {
  const list = { source: ARXIV, category };
  const first = firstCovered(store, list);
  const last = lastCovered(store, list, today);
  if (first === undefined || last === undefined) return [];
  const lookBack = addDays(today, -LOOK_BACK_DAYS);
  const from = later(first, last < lookBack ? last : lookBack);
  const known = rowsOf(store, category, { from, to: today });
  const rows = dayRange(from, addDays(today, -1))
    .filter((date) => !known.has(date))
    .map((date): CoverageRow => {
      const none = { ...list, date, announced: 0, new: 0, cross: 0, replaced: 0, checkedAt: at };
      return announces(date)
        ? { ...none, verdict: 'failed', reason: missedReason(date, today) }
        : { ...none, verdict: 'none-announced', reason: quietReason(date) };
    });
  saveCoverage(store, rows);
  return rows;
}

function missedReason(date: Day, today: Day): Message {
  const isOld = date < addDays(today, -REPAIR_DAYS);
  return [isOld ? 'not-read-and-old' : 'not-read-and-gone', date, daysFromTo(date, today) + 1];
}

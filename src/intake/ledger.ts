/**
 * The ledger: what a reading of a feed says about a category's announcement days. Pure. A day's verdict only ever improves,
 * except that a reading which is known to be whole replaces an earlier one.
 */
import { longDate, newYorkDay, nextAnnouncementDay, quietDay, weekdayName } from '../calendar.ts';
import type { AnnounceType, CoverageRow, Day, Instant, Verdict } from '../paper.ts';
import type { FetchOutcome } from '../sources/source.ts';

export interface ReadingContext {
  readonly source: string;
  readonly category: string;
  /** arXiv's time in milliseconds, as well as it is known. */
  readonly now: number;
  readonly checkedAt: Instant;
  /** The day of the batch that the cached validators belong to. */
  readonly cachedDay?: Day;
  /** The rows that the store has for a day, if any. */
  readonly known: (day: Day) => CoverageRow | undefined;
  /** Whether a day that is known whole was filled from elsewhere than its own feed. */
  readonly isFilled?: (day: Day) => boolean;
}

const RANK: Readonly<Record<Verdict, number>> = {
  complete: 4,
  partial: 3,
  'none-announced': 2,
  stale: 1,
  failed: 0,
};

/** The rows to store after one reading: of the day the feed showed and, where that is an older one, of the day that was due. */
export function judge(outcome: FetchOutcome, context: ReadingContext): CoverageRow[] {
  const rows = readRows(outcome, context);
  return rows.map((row) => {
    const isLastWord = row.verdict === 'complete' && context.isFilled?.(row.date) === true;
    return isLastWord ? row : better(context.known(row.date), row);
  });
}

function readRows(outcome: FetchOutcome, context: ReadingContext): CoverageRow[] {
  const due = newYorkDay(context.now);
  switch (outcome.kind) {
    case 'fetched': {
      const shown = fetchedRow(outcome, context);
      return shown.date < due ? [shown, overdueRow(context, due, shown.date)] : [shown];
    }
    case 'unchanged': {
      const cached = context.cachedDay;
      const row = cached === undefined ? undefined : context.known(cached);
      if (row === undefined || cached === undefined)
        return [emptyRow(context, due, 'stale', 'the feed has not changed since it was last read')];
      return cached < due ? [overdueRow(context, due, cached)] : [{ ...row, checkedAt: context.checkedAt }];
    }
    case 'empty':
      return [emptyFeedRow(context, outcome.day !== undefined && outcome.day > due ? outcome.day : due)];
    case 'limited':
      return [emptyRow(context, due, 'failed', throttleReason(outcome.reason, outcome.retryAt))];
    case 'failed':
      return [emptyRow(context, due, 'failed', outcome.reason)];
    default:
      return outcome satisfies never;
  }
}

function throttleReason(reason: string, retryAt: number | undefined): string {
  const until =
    retryAt === undefined
      ? ''
      : ` and asks to be left alone until ${new Date(retryAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `arXiv is throttling: ${reason}${until}`;
}

type Fetched = Extract<FetchOutcome, { kind: 'fetched' }>;

function fetchedRow(outcome: Fetched, context: ReadingContext): CoverageRow {
  const count = (...types: AnnounceType[]): number =>
    outcome.announcements.filter(({ type }) => types.includes(type)).length;
  const damage = damageOf(outcome);
  return {
    source: context.source,
    category: context.category,
    date: outcome.day,
    verdict: damage === undefined ? 'complete' : 'partial',
    announced: outcome.announced,
    new: count('new'),
    cross: count('cross'),
    replaced: count('replace', 'replace-cross'),
    checkedAt: context.checkedAt,
    ...(damage === undefined ? {} : { reason: damage }),
  };
}

function damageOf({ truncated, capped, unreadable, announced }: Fetched): string | undefined {
  const parts = [
    truncated ? `the feed breaks off after ${announced} whole items` : '',
    capped ? `the feed is full at ${announced} items and may have dropped more` : '',
    unreadable > 0 ? `${unreadable} of ${announced} items could not be read` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** The feed shows an older batch. On a day without announcements that is as it should be. */
function overdueRow(context: ReadingContext, due: Day, shown: Day): CoverageRow {
  if (quietDay(due) !== undefined) return emptyRow(context, due, 'none-announced', quietReason(due));
  return emptyRow(context, due, 'stale', `the feed still shows the batch of ${longDate(shown)}`);
}

function emptyFeedRow(context: ReadingContext, day: Day): CoverageRow {
  if (quietDay(day) !== undefined) return emptyRow(context, day, 'none-announced', quietReason(day));
  return emptyRow(
    context,
    day,
    'stale',
    `the feed of ${longDate(day)} is empty, though arXiv announces on ${weekdayName(day)}s`,
  );
}

/** Why a day has no batch, as a sentence for the reader. */
export function quietReason(day: Day): string {
  const next = nextAnnouncementDay(day);
  const why =
    quietDay(day) === 'holiday'
      ? `arXiv does not announce around holidays such as ${longDate(day)}`
      : `arXiv does not announce on ${weekdayName(day)}s`;
  return `${why}; the next batch is due on ${longDate(next)}`;
}

function emptyRow(context: ReadingContext, date: Day, verdict: Verdict, reason: string): CoverageRow {
  const { source, category, checkedAt } = context;
  return { source, category, date, verdict, announced: 0, new: 0, cross: 0, replaced: 0, checkedAt, reason };
}

/** A worse reading does not undo a better one: it only tells when the day was looked at last. */
function better(known: CoverageRow | undefined, row: CoverageRow): CoverageRow {
  if (known === undefined) return row;
  const gained = RANK[row.verdict] - RANK[known.verdict] || row.announced - known.announced;
  return gained >= 0 ? row : { ...known, checkedAt: row.checkedAt };
}

/**
 * The ledger: what a reading of a feed says about a category's announcement days. Pure. A day's verdict only ever improves,
 * except that a reading which is known to be whole replaces an earlier one.
 */

import { newYorkDay, nextAnnouncementDay, quietDay } from '../calendar.ts';
import { defined } from '../defined.ts';
import type { Message } from '../messages/message.ts';
import type { AnnounceType, CoverageRow, Day, Instant, Verdict } from '../paper.ts';
import type { FetchOutcome } from '../sources/source.ts';
import { joined } from './causes.ts';

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
        return [emptyRow(context, due, 'stale', ['feed-unchanged'])];
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

function throttleReason(cause: Message, retryAt: number | undefined): Message {
  return retryAt === undefined
    ? ['throttled', cause]
    : ['throttled-until', cause, new Date(retryAt).toISOString()];
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
    ...defined({ reason: damage }),
  };
}

function damageOf({ truncated, capped, unreadable, announced }: Fetched): Message | undefined {
  const causes: Message[] = [];
  if (truncated) causes.push(['feed-broken-off', announced]);
  if (capped) causes.push(['feed-full', announced]);
  if (unreadable > 0) causes.push(['items-unreadable', unreadable, announced]);
  return joined(causes);
}

/** The feed shows an older batch. On a day without announcements that is as it should be. */
function overdueRow(context: ReadingContext, due: Day, shown: Day): CoverageRow {
  if (quietDay(due) !== undefined) return emptyRow(context, due, 'none-announced', quietReason(due));
  return emptyRow(context, due, 'stale', ['feed-stale', shown]);
}

function emptyFeedRow(context: ReadingContext, day: Day): CoverageRow {
  if (quietDay(day) !== undefined) return emptyRow(context, day, 'none-announced', quietReason(day));
  return emptyRow(context, day, 'stale', ['feed-empty', day]);
}

/** Why a day has no batch. */
export function quietReason(day: Day): Message {
  const next = nextAnnouncementDay(day);
  return [quietDay(day) === 'holiday' ? 'no-batch-around-holiday' : 'no-batch-on-weekday', day, next];
}

function emptyRow(context: ReadingContext, date: Day, verdict: Verdict, reason: Message): CoverageRow {
  const { source, category, checkedAt } = context;
  return { source, category, date, verdict, announced: 0, new: 0, cross: 0, replaced: 0, checkedAt, reason };
}

/** A worse reading does not undo a better one: it only tells when the day was looked at last. */
function better(known: CoverageRow | undefined, row: CoverageRow): CoverageRow {
  if (known === undefined) return row;
  const gained = RANK[row.verdict] - RANK[known.verdict] || row.announced - known.announced;
  return gained >= 0 ? row : { ...known, checkedAt: row.checkedAt };
}

/** A week or a month of stored digests, and what the reader has said since, as one roll-up. Fetches nothing, asks no model. */
import { type RollUp, rollUp } from '../../brief/roll-up.ts';
import { addDays, daysFromTo } from '../../calendar.ts';
import type { Day } from '../../paper.ts';
import { digestsBetween } from '../../store/digests/digests.ts';
import { listFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';

export interface DaySpan {
  readonly since: Day;
  readonly until: Day;
}

/** Undefined where no digest of those days is stored. */
export function rollUpOf(store: Store, profile: string, { since, until }: DaySpan): RollUp | undefined {
  const length = daysFromTo(since, until) + 1;
  const earlier = { from: addDays(since, -length), to: addDays(since, -1) };
  return rollUp({
    since,
    until,
    profile,
    digests: digestsBetween(store, { profile, from: since, to: until }),
    before: digestsBetween(store, { profile, ...earlier }),
    feedback: listFeedback(store),
  });
}

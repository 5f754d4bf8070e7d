/** A week or a month of stored digests, and what the reader has said since, as one roll-up. Fetches nothing, asks no model. */
import type { RollUp } from '../../brief/roll-up/model.ts';
import { rollUp } from '../../brief/roll-up/roll-up.ts';
import { addDays, daysFromTo } from '../../calendar.ts';
import type { Profile } from '../../config/schema.ts';
import type { Day, Digest, PaperId } from '../../paper.ts';
import type { SemanticSpace } from '../../rank/corpus/space.ts';
import { findExamples } from '../../selection/examples.ts';
import { nearnessTo } from '../../selection/likeness.ts';
import { digestsBetween } from '../../store/digests/digests.ts';
import { listFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';

export interface DaySpan {
  readonly since: Day;
  readonly until: Day;
}

/** What papers are compared with, so that those near it come first. */
export interface Liking {
  readonly profile: Profile;
  readonly space: SemanticSpace;
}

/** Undefined where no digest of those days is stored. */
export function rollUpOf(
  store: Store,
  profile: string,
  { since, until }: DaySpan,
  liking?: Liking,
): RollUp | undefined {
  const length = daysFromTo(since, until) + 1;
  const earlier = { from: addDays(since, -length), to: addDays(since, -1) };
  const digests = digestsBetween(store, { profile, from: since, to: until });
  return rollUp({
    since,
    until,
    profile,
    digests,
    before: digestsBetween(store, { profile, ...earlier }),
    feedback: listFeedback(store),
    ...(liking === undefined ? {} : { nearness: nearnessOf(store, digests, liking) }),
  });
}

function nearnessOf(
  store: Store,
  digests: readonly Digest[],
  { profile, space }: Liking,
): (id: PaperId) => number {
  const liked = findExamples(store, profile)
    .examples.filter(({ kind }) => kind !== 'dislike')
    .map(({ paper }) => paper);
  if (liked.length === 0) return () => 0;
  const shown = digests.flatMap(({ papers }) => papers.map(({ paper }) => paper));
  return nearnessTo(liked, shown, space);
}

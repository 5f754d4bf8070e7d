/** The announcements of the last weeks, day by day from the newest, so that a month never stands in memory at once. */
import { addDays } from '../../calendar.ts';
import type { Config } from '../../config/schema.ts';
import { listsOf } from '../../intake/lists.ts';
import type { AnnouncedPaper, Day } from '../../paper.ts';
import { announcedBetween, daysBetween, latestDay } from '../../store/announcements.ts';
import type { Store } from '../../store/file/open.ts';

/** How far back “of late” reaches, in days. */
export const RECENT_DAYS = 30;

export interface RecentDay {
  readonly day: Day;
  /** Papers on the config's lists that were on none of the days before (the later ones) of the walk. */
  readonly papers: readonly AnnouncedPaper[];
}

/** Ends with the oldest day; yields nothing where nothing was announced. Counts from the latest day the store has. */
export function* recentDays(store: Store, config: Config, days = RECENT_DAYS): Generator<RecentDay> {
  const categories = listsOf(config);
  const to = latestDay(store, { categories });
  if (to === undefined) return;
  const from = addDays(to, 1 - days);
  const seen = new Set<string>();
  for (const day of daysBetween(store, { from, to, categories }).reverse()) {
    const papers = announcedBetween(store, { from: day, to: day, categories }).filter(
      ({ paper }) => !seen.has(paper.id),
    );
    for (const { paper } of papers) seen.add(paper.id);
    yield { day, papers };
  }
}

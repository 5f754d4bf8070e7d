/** The days a reader can turn to. */
import { addDays } from '../../../calendar.ts';
import type { Config } from '../../../config/schema.ts';
import { listsOf } from '../../../intake/lists.ts';
import type { Day } from '../../../paper.ts';
import { daysBetween, latestDay } from '../../../store/announcements.ts';
import type { Store } from '../../../store/file/open.ts';

/** How far back from the latest batch, in days. */
const REACH = 60;

/** Days on which a list of the config announced something, the latest first. */
export function recentBatches(store: Store, config: Config): Day[] {
  const categories = listsOf(config);
  const latest = latestDay(store, { categories });
  if (latest === undefined) return [];
  return daysBetween(store, { from: addDays(latest, -REACH), to: latest, categories }).reverse();
}

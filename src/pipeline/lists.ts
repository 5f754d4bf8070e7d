/** The arXiv lists a config reads, and the latest day on which one of them announced something. */
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import type { Day } from '../paper.ts';
import { latestDay } from '../store/announcements.ts';
import type { Store } from '../store/open.ts';
import { arxivToday } from './arxiv-time.ts';

/** The categories and the scouts. */
export function listsOf({ sources }: Config): string[] {
  return [...new Set([...sources.arxiv.categories, ...sources.arxiv.scout])];
}

/** The latest day on which a list was announced, or the current day where none was. */
export function latestBatch(store: Store, config: Config, clock: Clock): Day {
  return latestDay(store, { categories: listsOf(config) }) ?? arxivToday(store, clock);
}

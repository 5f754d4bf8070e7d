/** The lists a config reads, and the latest day on which one of them announced something. */
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import type { Day } from '../paper.ts';
import { resolveFeed } from '../sources/catalogue.ts';
import { latestDay } from '../store/announcements.ts';
import type { Store } from '../store/file/open.ts';
import { arxivToday } from './arxiv-time.ts';

/** The categories, the scouts, and the feeds by name. */
export function listsOf({ sources }: Config): string[] {
  const feeds = sources.feeds.map(feedNameOf);
  return [...new Set([...sources.arxiv.categories, ...sources.arxiv.scout, ...feeds])];
}

/** The name under which a configured feed is kept. */
export function feedNameOf(feed: Config['sources']['feeds'][number]): string {
  if (typeof feed !== 'string') return feed.name;
  const resolved = resolveFeed(feed);
  return 'url' in resolved ? resolved.name : resolved.unknown;
}

/** The latest day on which a list was announced, or the current day where none was. */
export function latestBatch(store: Store, config: Config, clock: Clock): Day {
  return latestDay(store, { categories: listsOf(config) }) ?? arxivToday(store, clock);
}

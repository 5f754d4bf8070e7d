/** What a publisher does to its feeds, as data and one function: one file a publisher. */
import type { FeedItem, RawAuthor, RawItem } from '../feed.ts';

/** What `radar feed list` and `feed check` call by name. */
export interface PublisherRule {
  readonly name: string;
  /** Hosts of its articles; tried on the host without `www.`. */
  readonly hosts: RegExp;
  /** Items of its shape that have another host: resolvers, proxies, aggregators. */
  readonly fits?: (item: RawItem) => boolean;
  readonly read: (item: RawItem) => PublisherReading;
}

/** What a rule knows better than the elements of the feed; what it leaves out is read as it stands. */
export interface PublisherReading {
  readonly title?: string;
  readonly url?: string;
  readonly authors?: readonly RawAuthor[];
  readonly doi?: string | null;
  /** The abstract alone; null where the feed has none. */
  readonly abstract?: string | null;
  /** The text says of itself that it is the abstract, however short it is. */
  readonly isWhole?: boolean;
  readonly kind?: FeedItem['kind'];
  readonly version?: number;
  readonly announceType?: FeedItem['announceType'];
  /** ISO 8601, where the date stands in a text only. */
  readonly publishedAt?: string | null;
}

export const field = (text: string): readonly RawAuthor[] => [{ text, shape: 'field' }];

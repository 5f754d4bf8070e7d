/** `radar feed check --json` and `radar feed list --json`. */
import type { FeedJson } from '../../contract/feed-check.ts';
import type { FeedsJson } from '../../contract/feed-list.ts';
import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';
import type { RuledEntry } from '../../sources/catalogue-search.ts';
import type { Feed, FeedItem } from '../../sources/feed/feed.ts';
import { printed } from '../../view/json.ts';

/** What radar keeps of an item for itself stays inside. */
export const feedJson = ({ format, title, link, items }: Feed, remarks: readonly Message[]): string =>
  printed<FeedJson>({
    format,
    title,
    link,
    items: items.map(itemJson),
    warnings: remarks.map((warning) => say('en', warning)),
  });

const itemJson = (item: FeedItem): FeedJson['items'][number] => ({
  id: item.id,
  title: item.title,
  url: item.url,
  authors: item.authors,
  publishedAt: item.publishedAt,
  updatedAt: item.updatedAt,
  summary: item.summary,
  doi: item.doi,
  categories: item.categories,
  kind: item.kind,
  teaser: item.teaser,
  abstract: item.abstract,
});

export const feedsJson = (feeds: readonly RuledEntry[]): string =>
  printed<FeedsJson>({
    feeds: feeds.map(({ name, title, publisher, url, rules }) => ({
      name,
      title,
      publisher,
      url,
      rules: rules ?? null,
    })),
  });

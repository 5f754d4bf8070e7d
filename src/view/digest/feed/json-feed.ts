/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { Lang } from '../../../messages/words.ts';
import type { Digest } from '../../../paper.ts';
import type { DigestView } from '../model.ts';
import { languageTag } from './atom.ts';
import { feedOf } from './entries.ts';

export function renderJsonFeed(
  digest: Digest,
  { lang }: { readonly lang: Lang },
  view: DigestView = {},
): string {
  const feed = feedOf(digest, lang, view);
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.home === undefined ? {} : { home_page_url: feed.home }),
    ...(feed.self === undefined ? {} : { feed_url: feed.self }),
    language: languageTag(lang),
    authors: [{ name: 'radar' }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      ...(entry.url === undefined ? {} : { url: entry.url }),
      title: entry.title,
      summary: entry.summary,
      content_html: entry.content,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.map((name) => ({ name })),
      ...(entry.tags.length === 0 ? {} : { tags: entry.tags }),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

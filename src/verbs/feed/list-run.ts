import { tell } from '../../cli/tell.ts';
import { writePaged } from '../../cli/terminal/pager.ts';
import { styleAnyway } from '../../cli/terminal/style-anyway.ts';
import { languageOf } from '../../config/load.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { hideCredentials } from '../../net/address.ts';
import { resolveFeed } from '../../sources/catalogue.ts';
import { searchCatalogue } from '../../sources/catalogue-search.ts';
import { feedsJson } from './json.ts';
import { renderFeeds } from './list-view.ts';

export interface FeedListOptions {
  readonly json?: boolean;
  readonly config?: string;
}

/** Nothing found is an answer: exit 0, an empty list, and on stderr what may have been meant. */
export async function runFeedList(
  context: Context,
  words: readonly string[],
  options: FeedListOptions,
): Promise<number> {
  const feeds = searchCatalogue(words);
  if (feeds.length === 0)
    await tell(
      context,
      languageOf(context.env, context.cwd, options.config),
      nothingFound(hideCredentials(words.join(' '))),
    );
  if (options.json === true) await context.stdout.write(feedsJson(feeds));
  else if (feeds.length > 0)
    await writePaged(context, {}, renderFeeds(feeds, styleAnyway(context, options.config)));
  return EXIT.ok;
}

function nothingFound(text: string): Message {
  const known = resolveFeed(text);
  const reason = 'unknown' in known ? known.reason : undefined;
  const near = 'unknown' in known ? known.nearest : [];
  const parts: (Message | undefined)[] = [
    ['no-journal-called', text],
    reason === undefined ? undefined : ['full-stop', reason],
    near.length === 0 ? undefined : ['nearest-journals', ...near],
    reason === undefined ? ['any-feed-by-address'] : undefined,
  ];
  return ['sentences', ...parts.filter((part) => part !== undefined)];
}

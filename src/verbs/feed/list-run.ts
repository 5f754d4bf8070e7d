import { styleAnyway } from '../../cli/output-style.ts';
import { writePaged } from '../../cli/pager.ts';
import { folded } from '../../cli/wrap-message.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import { hideCredentials } from '../../net/address.ts';
import { resolveFeed, searchCatalogue } from '../../sources/catalogue.ts';
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
    await context.stderr.write(
      folded(`radar: ${nothingFound(hideCredentials(words.join(' ')))}\n`, context.stderr),
    );
  if (options.json === true) await context.stdout.write(feedsJson(feeds));
  else if (feeds.length > 0)
    await writePaged(context, {}, renderFeeds(feeds, styleAnyway(context, options.config)));
  return EXIT.ok;
}

function nothingFound(text: string): string {
  const known = resolveFeed(text);
  const reason = 'unknown' in known ? known.reason : undefined;
  const near = 'unknown' in known && known.nearest.length > 0 ? known.nearest.join(', ') : undefined;
  return [
    `no journal of the catalogue is called “${text}”.`,
    reason,
    near === undefined ? undefined : `Nearest: ${near}.`,
    reason === undefined ? 'Any feed can be read by its address: {name: …, url: …}.' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

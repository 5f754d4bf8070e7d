/** What the subscriptions of another feed reader become in a configuration. */
import { isArxivHost } from '../../config/rules.ts';
import type { Message } from '../../messages/message.ts';
import { hideCredentials, parsedAddress } from '../../net/address.ts';
import { feedAt, nameOfUrl, resolveFeed, sameAddress } from '../../sources/catalogue.ts';
import type { Subscription } from '../../sources/opml.ts';
import { knownCategory } from '../../taxonomy.ts';

export type ConfiguredFeed = string | { readonly name: string; readonly url: string };

export interface ImportPlan {
  /** Entries for `sources.feeds`: a name of the catalogue where it has the address. */
  readonly feeds: readonly ConfiguredFeed[];
  /** arXiv's own feeds are no journals: radar reads their categories, and knows when one is stale. */
  readonly categories: readonly string[];
  /** Subscriptions that the configuration has, or the file twice. */
  readonly known: number;
  /** What cannot be read, each with its reason. */
  readonly leftOut: readonly Message[];
}

export interface Had {
  readonly feeds: readonly ConfiguredFeed[];
  readonly categories: readonly string[];
}

export function planFor(subscriptions: readonly Subscription[], had: Had): ImportPlan {
  const addresses = new Set(had.feeds.flatMap(addressOf));
  const names = new Set(had.feeds.map((feed) => (typeof feed === 'string' ? feed : feed.name)));
  const categories = new Set(had.categories);
  const feeds: ConfiguredFeed[] = [];
  const leftOut: Message[] = [];
  let known = 0;
  for (const { title, url } of subscriptions) {
    const announced = categoriesAt(url);
    if (announced !== undefined) {
      const more = announced.filter((category) => !categories.has(category));
      for (const category of more) categories.add(category);
      if (more.length === 0) known++;
    } else if (!/^https?:$/.test(protocolOf(url))) {
      leftOut.push(['subscription-unreadable', hideCredentials(url)]);
    } else if (addresses.has(sameAddress(url))) {
      known++;
    } else {
      addresses.add(sameAddress(url));
      feeds.push(feedAt(url)?.name ?? { name: freeName(title, url, names), url });
    }
  }
  return { feeds, categories: [...categories].slice(had.categories.length), known, leftOut };
}

const protocolOf = (url: string): string => parsedAddress(url)?.protocol ?? '';

function addressOf(feed: ConfiguredFeed): readonly string[] {
  const found = resolveFeed(feed);
  return 'url' in found ? [sameAddress(found.url)] : [];
}

/** `https://rss.arxiv.org/rss/cs.LG+cs.CV`, and the older `http://export.arxiv.org/rss/…`; undefined for every other address. */
function categoriesAt(url: string): readonly string[] | undefined {
  if (!isArxivHost(url)) return undefined;
  const path = /^\/(?:rss|atom)\/(?<list>[\w.+-]+?)(?:\/recent)?\/?$/.exec(new URL(url).pathname);
  const named = path?.groups?.list?.split('+').map((name) => knownCategory(name));
  return named?.every((name) => name !== undefined) ? named : undefined;
}

/** The title, without what would break ids (`feed:<name>/<guid>`), and a number where the name is taken. */
function freeName(title: string, url: string, taken: Set<string>): string {
  const wanted = title.replace(/[/\s]+/g, ' ').trim() || nameOfUrl(hideCredentials(url));
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} ${number}`;
  taken.add(name);
  return name;
}

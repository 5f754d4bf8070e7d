/** Which format a document is, judged by its root element, never by its name or Content-Type: those are often wrong. */
import type { Message } from '../../messages/message.ts';
import type { FeedFormat } from './feed.ts';
import { findAll, type XmlElement } from './tree.ts';

/** Where a feed may begin in a text with something else before it: PHP warnings, stray output. */
const FEED_START = /<(?:\?xml\s|(?:[\w-]+:)?(?:rss|rdf|feed)[\s>])/i;

/** The index of the feed in a text whose first element is none of a feed; undefined where no feed follows. */
export function startOfFeed(text: string): number | undefined {
  const index = text.slice(1).search(FEED_START);
  return index < 0 ? undefined : index + 1;
}

export interface Detected {
  readonly format: Exclude<FeedFormat, 'json'>;
  readonly items: readonly XmlElement[];
}

/** The format and the items, wherever they stand: RSS 1.0 has them beside the channel, RSS 1.1 in a list of it. */
export function detectFeed(root: XmlElement): Detected | undefined {
  switch (root.name) {
    case 'rss':
    case 'channel':
      // RSS 1.1 has a bare <Channel>, with an address as all RDF resources have.
      return { format: root.attributes.has('rdf:about') ? 'rdf' : 'rss', items: itemsIn(root) };
    case 'rdf':
      return { format: 'rdf', items: itemsIn(root) };
    case 'feed':
      return { format: 'atom', items: itemsIn(root) };
    case 'entry':
      return root.vocabulary === 'atom' ? { format: 'atom', items: [root] } : undefined;
    default:
      return undefined;
  }
}

/** An item belongs to the feed's own vocabularies; elements called `item` in extensions do not. */
function itemsIn(root: XmlElement): XmlElement[] {
  return findAll(
    root,
    (element) =>
      (element.name === 'item' || element.name === 'entry') &&
      (element.vocabulary === 'core' || element.vocabulary === 'atom'),
  );
}

/** What else it is, for the reader who pasted the wrong address. */
export function describeOther(root: XmlElement): Message {
  if (root.name !== 'html') return ['xml-of-no-feed', root.name.slice(0, 60)];
  const links = findAll(root, (element) => element.name === 'link').filter((link) =>
    /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$/i.test(link.attributes.get('type') ?? ''),
  );
  const address = links[0]?.attributes.get('href');
  return address === undefined ? ['web-page'] : ['web-page-naming-feed', address.slice(0, 300)];
}

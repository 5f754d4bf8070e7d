/** Announcement feeds of rss.arxiv.org: RSS 2.0 and Atom (https://info.arxiv.org/help/rss_specifications.html). */
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import { ANNOUNCE_TYPES, type Day } from '../../paper.ts';
import { serverWords } from '../../text/server-words.ts';
import { decodeFeedBytes } from './feed-bytes.ts';
import { announcementDay, instantOf, mostCommon } from './feed-dates.ts';
import { type ParsedItem, parseItem } from './feed-item.ts';
import { textOf } from './feed-text.ts';
import { type ArxivElement, type FeedXml, type NoFeed, readFeedXml } from './feed-xml.ts';

export interface UnreadableItem {
  /** From 1, in the order of the document. */
  readonly position: number;
  readonly reason: Message;
}

export interface AnnouncementFeed {
  readonly kind: 'feed';
  readonly format: 'rss' | 'atom';
  readonly title: string;
  /** The day of the batch; absent where nothing in the feed is dated, as in an empty Atom feed. */
  readonly day?: Day;
  /** When the server built the feed, ms since the epoch. */
  readonly builtAt?: number;
  /** One for each paper, in the feed's order. */
  readonly items: readonly ParsedItem[];
  /** Items in the document, duplicates included. */
  readonly itemCount: number;
  readonly unreadable: readonly UnreadableItem[];
  /** Items that were not well-formed XML and were mended. */
  readonly mended: number;
  /** The document breaks off. */
  readonly truncated: boolean;
  readonly notes: readonly Message[];
}

export type ParsedFeed =
  | AnnouncementFeed
  /** arXiv answers a bad query with a feed; the message is its description. */
  | { readonly kind: 'error-feed'; readonly message: string }
  | NoFeed;

/** Total: whatever the bytes, it never throws, and reads every item that can be read. */
export function parseArxivFeed(bytes: Uint8Array, hint: { readonly contentType?: string } = {}): ParsedFeed {
  const { text, notes } = decodeFeedBytes(bytes, hint.contentType);
  const xml = readFeedXml(text);
  if (xml.kind === 'not-a-feed') return xml;
  const title = textOf(xml.head, 'title') ?? '';
  const description = textOf(xml.head, 'description', 'subtitle') ?? '';
  if (/^Feed error for query/i.test(title) && xml.items.length === 0) {
    return { kind: 'error-feed', message: serverWords(description === '' ? title : description) };
  }
  return feedOf(xml, title, notes);
}

const BEYOND_REPAIR = { missing: ['item-beyond-repair'] } as const;

function feedOf(xml: FeedXml, title: string, notes: readonly Message[]): AnnouncementFeed {
  const unreadable: UnreadableItem[] = [];
  const items: ParsedItem[] = [];
  xml.items.forEach((node, index) => {
    const item = node === undefined ? BEYOND_REPAIR : parseItem(node);
    if ('missing' in item) unreadable.push({ position: index + 1, reason: item.missing });
    else items.push(item);
  });
  const builtAt = instantOf(textOf(xml.head, 'lastBuildDate', 'updated') ?? '');
  const day = dayOf(xml.head, items);
  return {
    kind: 'feed',
    format: xml.format,
    title,
    ...defined({ day, builtAt }),
    items: mergeDuplicates(items),
    itemCount: xml.items.length,
    unreadable,
    mended: xml.mended,
    truncated: xml.truncated,
    notes: xml.mended === 0 ? notes : [...notes, ['feed-items-mended', xml.mended]],
  };
}

/** Atom's `updated` is the time the feed was built and dates nothing; only `published` does. */
function dayOf(head: ArxivElement, items: readonly ParsedItem[]): Day | undefined {
  const channel = textOf(head, 'pubDate');
  const day = channel === undefined ? undefined : announcementDay(channel);
  const days = items.flatMap((item) => (item.date === undefined ? [] : (announcementDay(item.date) ?? [])));
  return day ?? mostCommon(days);
}

/** A paper that stands in the feed twice is one announcement: its latest version under its most telling type. */
function mergeDuplicates(items: readonly ParsedItem[]): ParsedItem[] {
  const merged = new Map<string, ParsedItem>();
  for (const item of items) {
    const known = merged.get(item.base);
    if (known === undefined) merged.set(item.base, item);
    else {
      const later = (item.version ?? 0) > (known.version ?? 0) ? item : known;
      const type = ANNOUNCE_TYPES.find((t) => t === known.type || t === item.type) ?? known.type;
      merged.set(item.base, { ...later, type });
    }
  }
  return [...merged.values()];
}

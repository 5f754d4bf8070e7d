/** What radar reads from a feed: the contract of `radar feed check --json`, with a few fields more for its own use. */
import type { Message } from '../../messages/message.ts';

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** Strings are clean text on one line (no markup, entities decoded); null stands for what the feed does not tell. */
export interface FeedItem {
  /** guid, Atom id, `rdf:about` or JSON id as written; else the address. */
  readonly id: string | null;
  readonly title: string | null;
  /** The page about the item, absolute where the feed allows it. */
  readonly url: string | null;
  /** Display names in the feed's order, `Given Surname`; never an e-mail address where a name is known. */
  readonly authors: readonly string[];
  /** ISO 8601 in UTC with milliseconds. A date without time is midnight UTC of that date. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** Of the date no more is told than its year, or its month: the day and the time of the above are made up. */
  readonly datedTo?: 'year' | 'month';
  /** The description or summary; the content where there is neither. */
  readonly summary: string | null;
  /** Bare, as written: `10.1038/s41586-024-07811-4`. */
  readonly doi: string | null;
  /** What stands in a field for the DOI and is none. */
  readonly brokenDoi?: string;
  readonly categories: readonly string[];
  /** The full content where the feed has it besides the summary. */
  readonly content: string | null;
  /** Whether the feed gives the title; else it is the beginning of the text. */
  readonly isTitled: boolean;
  /** What the digest will have: the abstract alone, of summary or content; null where the feed has none. */
  readonly abstract: string | null;
  /** As the publisher's addresses or the title tell. `front-matter` (issue information, contents) is no paper. */
  readonly kind: 'research' | 'news' | 'editorial' | 'correction' | 'front-matter' | 'unknown';
  /** The authors stand in one piece that nothing takes apart. */
  readonly areAuthorsUnclear: boolean;
  /** arXiv's version, where an old feed of arXiv names it. */
  readonly version: number | null;
  /** arXiv's word for it, where an old feed of arXiv says one; else `new`. */
  readonly announceType: 'new' | 'cross' | 'replace';
  /** The publisher whose rule read the item. */
  readonly publisher: string | null;
  /** The text is a teaser or a repetition of the title, not an abstract. */
  readonly teaser: boolean;
}

/** News and what is printed around articles are no papers; editorials and corrections are, and are marked. */
export const isPaperKind = (kind: FeedItem['kind']): boolean => kind !== 'news' && kind !== 'front-matter';

export interface Feed {
  readonly kind: 'feed';
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly link: string | null;
  readonly items: readonly FeedItem[];
  /** What was odd, as sentences for the reader. Empty for a feed without fault. */
  readonly warnings: readonly Message[];
}

export interface NotAFeed {
  readonly kind: 'not-a-feed';
  /** What was found instead. */
  readonly reason: Message;
}

export const notAFeed = (reason: Message): NotAFeed => ({ kind: 'not-a-feed', reason });

export type FeedReading = Feed | NotAFeed;

/** What travelled with the bytes. */
export interface FeedHint {
  /** The Content-Type header. */
  readonly contentType?: string;
  /** The address the feed came from (after redirects): relative links are resolved against it. */
  readonly url?: string;
}

/** A feed as its format's reader leaves it, before the publishers' habits are dealt with. */
export interface RawFeed {
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly link: string | null;
  readonly items: readonly RawItem[];
  readonly warnings: readonly Message[];
}

export interface RawItem
  extends Pick<
    FeedItem,
    | 'id'
    | 'title'
    | 'url'
    | 'publishedAt'
    | 'updatedAt'
    | 'datedTo'
    | 'summary'
    | 'doi'
    | 'brokenDoi'
    | 'categories'
    | 'content'
  > {
  readonly authors: readonly RawAuthor[];
  /** Summary and content as markup, for publishers whose lines and headings say what is what; empty where there is none. */
  readonly html: { readonly summary: string; readonly content: string };
  /** Further descriptions in elements of other vocabularies. */
  readonly others: readonly string[];
  /** The journal's section, `Research Article`. */
  readonly section: string | null;
  /** Whether the feed speaks of journals (prism, DOI): then a comma in an author field joins names. */
  readonly scholarly: boolean;
}

export interface RawAuthor {
  readonly text: string;
  /** `field`: a free text that may hold several names. `person`: one name, already taken apart by the feed. */
  readonly shape: 'field' | 'person';
}

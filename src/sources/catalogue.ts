/** Journals and preprint servers by name, so that a reader writes `feeds: [nature, biorxiv/neuroscience]`. */
import type { Message } from '../messages/message.ts';
import { hideCredentials } from '../net/address.ts';
import { nearest } from '../text/nearest.ts';
import { type CatalogueEntry, catalogueEntries } from './feed/journals.ts';

export type { CatalogueEntry } from './feed/journals.ts';

interface Catalogue {
  /** Sorted by name. */
  readonly entries: readonly CatalogueEntry[];
  readonly byKey: ReadonlyMap<string, CatalogueEntry>;
}

/** Made when a journal is first asked for: most commands of most readers never do. */
let made: Catalogue | undefined;

function catalogue(): Catalogue {
  if (made !== undefined) return made;
  const entries = catalogueEntries().toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const byKey = new Map([
    ...entries.map((entry) => [keyOf(entry.title), entry] as const),
    // Names come last: they win over a title that reads the same.
    ...entries.map((entry) => [keyOf(entry.name), entry] as const),
  ]);
  made = { entries, byKey };
  return made;
}

/** Every entry of the catalogue, sorted by name. */
export const catalogued = (): readonly CatalogueEntry[] => catalogue().entries;

/** Venues that readers ask for and that have no feed of their own, and what to do instead. */
const WITHOUT_FEED: Readonly<Record<string, Message>> = {
  tmlr: ['no-feed-tmlr'],
  openreview: ['no-feed-openreview'],
  iclr: ['no-feed-iclr'],
  neurips: ['no-feed-neurips'],
  chemrxiv: ['no-feed-chemrxiv'],
};

export interface ResolvedFeed {
  readonly name: string;
  readonly url: string;
  /** The journal's full name; absent for feeds that are not in the catalogue. */
  readonly title?: string;
}

export interface UnknownFeed {
  readonly unknown: string;
  /** Names that may have been meant, the best first, at most three. */
  readonly nearest: readonly string[];
  /** Why a well-known venue cannot be read, where that is so. */
  readonly reason?: Message;
}

/** The address behind an entry of `sources.feeds`: a catalogue name, a journal's title, a bare address, or name and url. */
export function resolveFeed(
  feed: string | { readonly name: string; readonly url: string },
): ResolvedFeed | UnknownFeed {
  if (typeof feed !== 'string') return { name: feed.name, url: feed.url };
  const text = feed.trim();
  // A name is shown and stored: no password becomes part of one.
  if (/^https?:\/\/[^\s/]/i.test(text)) return { name: nameOfUrl(hideCredentials(text)), url: text };
  const key = keyOf(text);
  const entry = catalogue().byKey.get(key);
  if (entry !== undefined) return { name: entry.name, url: entry.url, title: entry.title };
  const reason = Object.hasOwn(WITHOUT_FEED, key) ? WITHOUT_FEED[key] : undefined;
  return {
    unknown: hideCredentials(text),
    nearest: suggestions(key),
    ...(reason !== undefined && { reason }),
  };
}

/** The entry that is read from this address, however its scheme, its host's `www` and its last slash are written. */
export function feedAt(url: string): CatalogueEntry | undefined {
  const wanted = sameAddress(url);
  return catalogued().find((entry) => sameAddress(entry.url) === wanted);
}

/** What two addresses of one feed have in common. */
export const sameAddress = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');

/** `Nature Machine Intelligence`, `nature_machine_intelligence` and `nature-machine-intelligence` are the same. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' ')
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/-?\/-?/g, '/');
}

function suggestions(key: string): string[] {
  const names = catalogued().map(({ name }) => name);
  const [server, subject] = key.split('/');
  const family = subject === undefined ? names : names.filter((name) => name.startsWith(`${server}/`));
  const pool = family.length > 0 ? family : names;
  const wanted = family.length > 0 && subject !== undefined ? subject : key;
  const bare = (name: string): string => (pool === names ? name : name.slice(name.indexOf('/') + 1));
  const alike = pool.filter((name) => wanted.length > 2 && bare(name).includes(wanted));
  const found = new Set<string>(alike.slice(0, 3));
  while (found.size < 3) {
    const left = pool.filter((name) => !found.has(name));
    const next = nearest(wanted, left.map(bare));
    const name = left.find((one) => bare(one) === next);
    if (name === undefined) break;
    found.add(name);
  }
  return [...found];
}

/** `journals.example.org/x/feed.xml` → `journals.example.org/x`; slashes would break the ids `feed:<name>/<guid>`. */
export function nameOfUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/(?:feed|rss|atom|index)?(?:\.(?:xml|rss|atom|json))?\/?$/i, '')
    .replace(/[^\p{L}\p{N}.]+/gu, '-');
}

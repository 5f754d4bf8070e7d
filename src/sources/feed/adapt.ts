/** Items of a feed to announcements of papers. */

import { addDays, newYorkDay } from '../../calendar.ts';
import { hideCredentials } from '../../net/address.ts';
import type { Announcement, Day, Paper, PaperId, PaperLinks } from '../../paper.ts';
import { arxivLinks, doiPaperId, parsePaperReference } from '../../paper-id.ts';
import { decodeTex, texToText } from '../../text/latex/latex.ts';
import { soundPaper } from '../sound-paper.ts';
import type { Feed, FeedItem } from './feed.ts';
import { isWebUrl } from './links.ts';

export interface FeedSource {
  /** As in `sources.feeds`; names the source `feed:<name>`. */
  readonly name: string;
  readonly url: string;
}

export interface AdaptedItem {
  readonly announcement: Announcement;
  readonly kind: FeedItem['kind'];
  /** Else the day of the reading stands for one to come or none, and the last of a month or a year for all of it. */
  readonly isDayKnown: boolean;
  /** The abstract is a teaser or missing: enrichment by DOI would help. */
  readonly teaser: boolean;
}

export interface AdaptedFeed {
  /** In the feed's order, each paper once. */
  readonly items: readonly AdaptedItem[];
  /** Items with neither title nor text, of which no paper can be made. */
  readonly unreadable: number;
  /** Titles of items that have the id or the DOI of one before them. */
  readonly doubles: readonly string[];
}

/**
 * Papers as announced by a feed. The day is New York's day of publication, or of the update, or of `receivedAt` (ms since
 * the epoch) where the feed tells neither; journals date issues ahead, but nothing is announced later than it was received.
 */
export function adaptFeed(feed: Feed, source: FeedSource, receivedAt: number): AdaptedFeed {
  const seen = new Set<PaperId>();
  const items: AdaptedItem[] = [];
  let unreadable = 0;
  const doubles: string[] = [];
  for (const item of feed.items) {
    const paper = paperOf(item, source, feed.link);
    if (paper === undefined) unreadable += 1;
    else if (seen.has(paper.id)) doubles.push(paper.title);
    if (paper === undefined || seen.has(paper.id)) continue;
    seen.add(paper.id);
    const day = dayOfItem(item);
    const today = newYorkDay(receivedAt);
    const isPast = day !== undefined && day <= today;
    items.push({
      announcement: {
        source: `feed:${source.name}`,
        category: source.name,
        day: isPast ? day : today,
        type: item.announceType,
        paper,
      },
      kind: item.kind,
      isDayKnown: isPast && item.datedTo === undefined,
      teaser: item.teaser,
    });
  }
  return { items, unreadable, doubles };
}

/** Of a month or a year the last day: what is new in it now was not announced at its beginning. */
function dayOfItem({ publishedAt, updatedAt, datedTo }: FeedItem): Day | undefined {
  const day = dayOf(publishedAt ?? updatedAt);
  if (day === undefined || datedTo === undefined) return day;
  if (datedTo === 'year') return `${day.slice(0, 4)}-12-31` as Day;
  return addDays(`${addDays(day, 31).slice(0, 7)}-01` as Day, -1);
}

/** Midnight UTC to the millisecond is a date without time; its day is that date everywhere. */
function dayOf(instant: string | null): Day | undefined {
  if (instant === null) return undefined;
  return instant.endsWith('T00:00:00.000Z') ? (instant.slice(0, 10) as Day) : newYorkDay(Date.parse(instant));
}

function paperOf(item: FeedItem, source: FeedSource, home: string | null): Paper | undefined {
  if (item.title === null) return undefined;
  const id = idOf(item, source);
  const abstract = item.abstract ?? '';
  const clean = { title: readable(item.title), abstract: readable(abstract) };
  const raw = { title: item.title, abstract };
  const publishedOn = item.datedTo === undefined ? dayOf(item.publishedAt) : undefined;
  const [primaryCategory = ''] = item.categories;
  return soundPaper({
    id: id.id,
    ...(id.version !== undefined && { version: id.version }),
    ...clean,
    ...((clean.title !== raw.title || clean.abstract !== raw.abstract) && { tex: raw }),
    authors: item.authors.map(readableName),
    categories: item.categories.slice(0, MAX_CATEGORIES),
    primaryCategory,
    ...(publishedOn !== undefined && { publishedOn }),
    ...(item.doi !== null && { doi: item.doi }),
    links: linksOf(item, id.id, home !== null && isWebUrl(home) ? home : hideCredentials(source.url)),
  });
}

/** The item with the words that the digest has: TeX is readable text. */
export function asInDigest(item: FeedItem): FeedItem {
  const text = (value: string | null): string | null => (value === null ? null : readable(value));
  return {
    ...item,
    title: text(item.title),
    summary: text(item.summary),
    abstract: text(item.abstract),
    authors: item.authors.map(readableName),
  };
}

const readableName = (name: string): string => (/[\\{]/.test(name) ? decodeTex(name) : name);

/** TeX only where there is some: elsewhere `~50%` is no tie and `--` no dash. */
function readable(text: string): string {
  return /\\[a-zA-Z"'`^~=.]|\$[^$]+\$/.test(text) ? texToText(text) : text;
}

/** Blogs tag without measure. */
const MAX_CATEGORIES = 20;

/** No honest guid is longer; ids are keys of the store. */
const LONGEST_ID = 1000;

/** The DOI names the work wherever it appears; arXiv's own DOIs and ids name the arXiv paper. */
function idOf(item: FeedItem, source: FeedSource): { readonly id: PaperId; readonly version?: number } {
  if (item.doi !== null && item.doi.length <= LONGEST_ID)
    return parsePaperReference(item.doi) ?? { id: doiPaperId(item.doi) };
  for (const text of [item.id, item.url]) {
    const reference = text !== null && /arxiv/i.test(text) ? parsePaperReference(text) : undefined;
    if (reference !== undefined)
      return { ...reference, ...(item.version === null ? {} : { version: item.version }) };
  }
  const guid = (item.id ?? item.url ?? item.title ?? '').slice(0, LONGEST_ID);
  return { id: `feed:${source.name.replace(/\s+/g, '-')}/${guid}` as PaperId };
}

function linksOf(item: FeedItem, id: PaperId, home: string): PaperLinks {
  if (id.startsWith('arxiv:')) return arxivLinks(id.slice('arxiv:'.length));
  if (item.url !== null && isWebUrl(item.url)) return { abstract: withoutTracking(item.url) };
  return { abstract: item.doi === null ? home : `https://doi.org/${item.doi}` };
}

/** What feeds append so that publishers see who reads them; the page is the same without. */
const TRACKING = /^(?:utm_\w+|rss|af|fbclid|ref|source)$/i;
const TRACKED_VALUES = /^(?:1|yes|R|rss|feed)$/i;

function withoutTracking(url: string): string {
  const [address = '', ...fragments] = url.split('#');
  const [page = '', query] = address.split(/\?(.*)/s);
  const kept = (query ?? '').split('&').filter((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return (
      pair !== '' && !(/^(?:utm_|dgcid$)/i.test(key) || (TRACKING.test(key) && TRACKED_VALUES.test(value)))
    );
  });
  const fragment = fragments.filter((part) => !part.includes('utm_'));
  return [kept.length === 0 ? page : `${page}?${kept.join('&')}`, ...fragment].join('#');
}

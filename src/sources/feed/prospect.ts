/** What a digest will make of a feed, told before anybody adds it: what is left out and why, and what is odd. */
import { doiOfAddress } from '../../doi/address.ts';
import { normalDoi } from '../../doi/field.ts';
import type { Message } from '../../messages/message.ts';
import { type AdaptedFeed, adaptFeed } from './adapt.ts';
import { type Feed, type FeedItem, isPaperKind } from './feed.ts';
import { isWebUrl } from './links.ts';

/** As sentences for the reader. `now` in ms since the epoch. */
export function prospectOf(feed: Feed, now: number): readonly Message[] {
  const { items } = feed;
  const papers = items.filter(({ kind, title }) => isPaperKind(kind) && title !== null);
  const adapted = adaptFeed(feed, { name: 'feed', url: feed.link ?? '' }, now);
  return [
    ...leftOut(items, adapted),
    ...told(
      'feed-titles-from-text',
      papers.filter(({ isTitled }) => !isTitled),
    ),
    ...aboutDates(papers, now),
    ...aboutAuthors(papers),
    ...aboutAbstracts(papers),
    ...aboutDois(papers),
    ...told(
      'feed-links-relative',
      papers.filter(({ url }) => url !== null && !isWebUrl(url)),
    ),
  ];
}

type Counted = 'feed-titles-from-text' | 'feed-links-relative' | 'feed-dates-ahead' | 'feed-dates-inexact';

const told = (key: Counted, items: readonly FeedItem[]): readonly Message[] =>
  items.length === 0 ? [] : [[key, items.length]];

/** Some of a title is enough to find the item by. */
const nameOf = (title: string | null): string => (title ?? '').slice(0, 80);

function leftOut(items: readonly FeedItem[], { doubles }: AdaptedFeed): readonly Message[] {
  const others = items.filter(({ kind }) => !isPaperKind(kind));
  return [
    ...(others.length === 0
      ? []
      : [['feed-no-papers', others.length, nameOf(others[0]?.title ?? null)] as const]),
    ...(doubles.length === 0 ? [] : [['feed-doubles', doubles.length, nameOf(doubles[0] ?? null)] as const]),
  ];
}

/** A journal may be ahead of the reader's clock by a time zone. */
const A_DAY = 86_400_000;

const aboutDates = (papers: readonly FeedItem[], now: number): readonly Message[] => [
  ...told(
    'feed-dates-ahead',
    papers.filter(({ publishedAt, updatedAt }) => Date.parse(publishedAt ?? updatedAt ?? '') > now + A_DAY),
  ),
  ...told(
    'feed-dates-inexact',
    papers.filter(({ datedTo }) => datedTo !== undefined),
  ),
];

/** Whether one “author” is a list that was not taken apart. */
const isUnclear = ({ areAuthorsUnclear, authors }: FeedItem): boolean =>
  areAuthorsUnclear || authors.some((name) => (name.match(/[,;，；]/g) ?? []).length > 1);

function aboutAuthors(papers: readonly FeedItem[]): readonly Message[] {
  const unclear = papers.filter(isUnclear);
  const [name = ''] = unclear[0]?.authors.filter((author) => /[,;，；\s]/.test(author)) ?? [];
  return unclear.length === 0 ? [] : [['feed-authors-unclear', unclear.length, nameOf(name)]];
}

/** Two abstracts may be alike by chance: a correction's, an erratum's. */
const FEW = 3;

function aboutAbstracts(papers: readonly FeedItem[]): readonly Message[] {
  const articles = papers.filter(({ kind }) => kind === 'research' || kind === 'unknown');
  const without = articles.filter(({ abstract }) => abstract === null).length;
  const times = new Map<string, number>();
  for (const { abstract } of articles)
    if (abstract !== null) times.set(abstract, (times.get(abstract) ?? 0) + 1);
  const alike = Math.max(0, ...times.values());
  return [
    ...(without === 0 ? [] : [['feed-abstracts-none', without, articles.length] as const]),
    ...(alike < FEW ? [] : [['feed-abstracts-alike', alike] as const]),
  ];
}

function aboutDois(papers: readonly FeedItem[]): readonly Message[] {
  const odd =
    papers.find(({ doi }) => doi !== null && looksWrong(doi))?.doi ??
    papers.find(({ brokenDoi }) => brokenDoi !== undefined)?.brokenDoi;
  const other = papers.find(disagrees);
  return [
    ...(odd === undefined || odd === null ? [] : [['feed-doi-odd', odd.slice(0, 120)] as const]),
    ...(other === undefined
      ? []
      : [['feed-dois-disagree', other.doi ?? '', doiOfAddress(other.url) ?? ''] as const]),
  ];
}

/** No registrant gives such a suffix: the DOI was cut, glued to something else, or stands for one to come. */
function looksWrong(doi: string): boolean {
  const suffix = doi.slice(doi.indexOf('/') + 1);
  const count = (char: string): number => suffix.split(char).length - 1;
  return (
    /[^\x21-\x7E]|\.{2}|https?:|doi\.org|[-_/(<[]$/i.test(suffix) ||
    /^(?:x{3,}|0+|tbd|tba|none|null|n\/?a|pending|test|doi)$/i.test(suffix) ||
    count('(') !== count(')') ||
    count('<') !== count('>')
  );
}

/** The DOI in the address of the item is another paper's, unless one is the beginning of the other. */
function disagrees({ doi, url }: FeedItem): boolean {
  const inAddress = doiOfAddress(url);
  if (doi === null || inAddress === undefined) return false;
  const [stated, seen] = [normalDoi(doi), normalDoi(inAddress)];
  return !seen.startsWith(stated) && !stated.startsWith(seen);
}

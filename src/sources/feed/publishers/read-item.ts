/** An item with names taken apart, without the publisher's boilerplate, and with what it is. */
import { authorsOfFields } from '../authors.ts';
import type { FeedItem, RawItem } from '../feed.ts';
import { kindOfTitle } from './kinds.ts';
import type { PublisherReading } from './rule.ts';
import { ruleOfItem } from './rules.ts';
import { withoutFrame } from './text.ts';

export function readItemOfPublisher(raw: RawItem): FeedItem {
  const { scholarly, html: _html, others: _others, section, ...item } = raw;
  const rule = ruleOfItem(raw);
  const own: PublisherReading = rule?.read(raw) ?? {};
  const isScholarly = scholarly || rule !== undefined;
  const authors = authorsOfFields(own.authors ?? raw.authors, isScholarly);
  const bylines = raw.authors.map(({ text }) => text);
  const summary =
    own.abstract === undefined
      ? withoutByline(withoutFrame(raw.summary), authors.names, bylines)
      : own.abstract;
  const content = raw.content === null ? null : withoutByline(withoutFrame(raw.content), authors.names, []);
  const title = own.title ?? raw.title ?? beginningOf(summary ?? content);
  const isTeaser =
    own.abstract === null || (own.isWhole === true ? isCut(summary) : isTeaserText(summary, title, raw.url));
  const better =
    isTeaser && content !== null && content.length > (summary?.length ?? 0) && own.abstract === undefined;
  return {
    ...item,
    title,
    isTitled: (own.title ?? raw.title) !== null,
    url: own.url ?? raw.url,
    authors: authors.names,
    areAuthorsUnclear: authors.isAmbiguous,
    doi: own.doi ?? raw.doi,
    publishedAt: raw.publishedAt ?? own.publishedAt ?? null,
    // A journal's description and content are one abstract; of a blog's the first is its own.
    summary: better && isScholarly ? content : summary,
    content,
    abstract: abstractOf(better ? content : summary, title),
    kind: own.kind ?? kindIn(title, section, raw.doi),
    teaser: isTeaser,
    version: own.version ?? null,
    announceType: own.announceType ?? 'new',
    publisher: rule?.name ?? null,
  };
}

function kindIn(title: string | null, section: string | null, doi: string | null): FeedItem['kind'] {
  const kind = kindOfTitle(title, section);
  return kind === 'unknown' && /^10\.(?:1101|64898|48550)\//.test(doi ?? '') ? 'research' : kind;
}

/** An item without a title is known by its first words. */
function beginningOf(text: string | null): string | null {
  if (text === null) return null;
  const sentence = /^.{1,120}?[.!?。！？](?=\s|$)/su.exec(text)?.[0] ?? text;
  if (sentence.length <= 120) return sentence.replace(/[.。]$/, '');
  return `${sentence.slice(0, 120).replace(/\s+\S*$/, '')}…`;
}

/** Physical Review opens with `Author(s): …`, PLOS with `by …`: the authors once more. */
function withoutByline(
  text: string | null,
  authors: readonly string[],
  fields: readonly string[],
): string | null {
  if (text === null) return null;
  let rest = text;
  for (const names of [authors.join(', '), ...(fields.length === 1 ? fields : [])]) {
    if (names.length < 4) continue;
    for (const opening of [`Author(s): ${names}`, `by ${names}`]) {
      if (rest.startsWith(opening)) rest = rest.slice(opening.length).trim();
    }
  }
  return rest === '' ? null : rest;
}

/** A full text in the place of an abstract is cut at the end of a sentence. */
const LONGEST_ABSTRACT = 6000;

/** What the digest shows: nothing where the feed only repeats the title. */
function abstractOf(text: string | null, title: string | null): string | null {
  if (text === null || text === title) return null;
  if (text.length <= LONGEST_ABSTRACT) return text;
  const cut = text.slice(0, LONGEST_ABSTRACT);
  const end = cut.lastIndexOf('. ');
  return end > 0 ? cut.slice(0, end + 1) : cut;
}

/** Shorter than any abstract that says what was found. */
const SHORT = 200;

const isCut = (text: string | null): boolean =>
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|\bread more\b\W*|\bcontinue reading\b.{0,120})$/i.test(text ?? '');

function isTeaserText(summary: string | null, title: string | null, url: string | null): boolean {
  if (summary === null) return true;
  const nature = /^https?:\/\/(?:www\.)?nature\.com\//.test(url ?? '');
  return nature || isCut(summary) || summary === title || summary.length < SHORT;
}

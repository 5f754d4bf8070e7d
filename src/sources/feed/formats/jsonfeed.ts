/** JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/). Wrong types are read where they make sense, else left out. */
import type { Message } from '../../../messages/message.ts';
import { foldSpace, htmlToText, looseHtmlToText } from '../../../text/html.ts';
import { parseFeedDate } from '../dates/dates.ts';
import { type NotAFeed, notAFeed, type RawAuthor, type RawFeed, type RawItem } from '../feed.ts';
import { itemDoi } from '../item-doi.ts';
import { isAbsolute, resolveUrl } from '../links.ts';

/** More than any feed has. */
const MAX_ITEMS = 50_000;

/** What no other JSON has, such as an error report with a title. */
const SIGNS = ['items', 'feed_url', 'home_page_url', 'next_url', 'authors', 'hubs'];

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The feed, or the reason why the text is none. */
export function readJsonFeed(text: string, url: string | undefined): RawFeed | NotAFeed {
  const warnings: Message[] = [];
  const feed = parseJson(text, warnings);
  if (!isObject(feed)) return notAFeed(feed === undefined ? ['json-unreadable'] : ['json-of-no-feed']);
  const version = typeof feed.version === 'string' ? feed.version : '';
  if (!/jsonfeed\.org/i.test(version)) {
    if (!SIGNS.some((key) => key in feed)) return notAFeed(['json-without-signs']);
    warnings.push(['json-without-version']);
  }
  if (!Array.isArray(feed.items)) warnings.push(['json-without-items']);
  const listed: readonly unknown[] = Array.isArray(feed.items) ? feed.items.slice(0, MAX_ITEMS) : [];
  const items = listed.filter(isObject);
  if (items.length < listed.length) warnings.push(['json-items-left-out', listed.length - items.length]);
  const base = address(feed.feed_url, url) ?? address(feed.home_page_url, url) ?? url;
  const authors = authorsOf(feed);
  return {
    format: 'json',
    title: plain(feed.title),
    link: address(feed.home_page_url, url),
    items: items.map((item) => readItem(item, base, authors)),
    warnings,
  };
}

/** The whole text, else what stands before the cut of a broken-off download. */
function parseJson(text: string, warnings: Message[]): unknown {
  try {
    return JSON.parse(withNumbersAsText(text, LONG_NUMBER) ?? text);
  } catch {
    const numbers = withNumbersAsText(text, NO_NUMBER);
    if (numbers !== undefined) return parseJson(numbers, warnings);
    const end = endOfLastItem(text);
    if (end === undefined) return undefined;
    warnings.push(['json-broken']);
    try {
      return JSON.parse(`${text.slice(0, end)}]}`);
    } catch {
      return undefined;
    }
  }
}

/** `NaN` and `Infinity`, which some languages print as JSON. */
const NO_NUMBER = /-?\b(?:NaN|Infinity)\b/g;
/** Ids of more digits than a number keeps. */
const LONG_NUMBER = /-?\b\d{16,40}\b(?![.eE])/g;

/** The JSON with such numbers as strings; undefined where there are none. */
function withNumbersAsText(text: string, numbers: RegExp): string | undefined {
  if (!new RegExp(`[:,[]\\s*${numbers.source}`).test(text)) return undefined;
  const quoteNumbers = (plain: string): string => plain.replace(numbers, '"$&"');
  const parts: string[] = [];
  let from = 0;
  for (let quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', from)) {
    const end = endOfString(text, quote) ?? text.length;
    parts.push(quoteNumbers(text.slice(from, quote)), text.slice(quote, end));
    from = end;
  }
  const changed = `${parts.join('')}${quoteNumbers(text.slice(from))}`;
  return changed === text ? undefined : changed;
}

/** Behind the quote that ends the string beginning at `quote`; undefined where there is none. */
function endOfString(text: string, quote: number): number | undefined {
  for (let end = text.indexOf('"', quote + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return undefined;
}

/** Behind the last whole object of a list directly inside the outermost object. */
function endOfLastItem(text: string): number | undefined {
  const token = /["[\]{}]/g;
  const open: string[] = [];
  let end: number | undefined;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const char = match[0];
    if (char === '"') {
      const behind = endOfString(text, match.index);
      if (behind === undefined) return end;
      token.lastIndex = behind;
    } else if (char === '{' || char === '[') open.push(char);
    else {
      open.pop();
      if (char === '}' && open.length === 2 && open[1] === '[') end = token.lastIndex;
      if (open.length === 1 && char === ']' && end !== undefined) return end;
    }
  }
  return end;
}

function plain(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? foldSpace(value) : '';
  return text === '' ? null : text;
}

function html(value: unknown): string | null {
  const text = typeof value === 'string' ? htmlToText(value) : '';
  return text === '' ? null : text;
}

/** The text of titles: JSON Feed has none but plain text there, and publishers put markup in it all the same. */
function title(value: unknown): string | null {
  const text = plain(value);
  return text === null ? null : looseHtmlToText(text) || null;
}

function address(value: unknown, base: string | undefined): string | null {
  const text = plain(value);
  return text === null ? null : resolveUrl(text, base !== undefined && isAbsolute(base) ? base : undefined);
}

function date(value: unknown): string | null {
  return parseFeedDate(plain(value) ?? '') ?? null;
}

function readItem(item: JsonObject, base: string | undefined, feedAuthors: readonly RawAuthor[]): RawItem {
  const url = address(item.url, base) ?? address(item.external_url, base);
  const id = plain(item.id);
  const content = plain(item.content_text) ?? html(item.content_html);
  const summary = title(item.summary);
  const authors = authorsOf(item);
  const doi = itemDoi({
    stated: [plain(item.doi), plain(item._doi), id],
    addresses: [url, plain(item.external_url)],
    texts: [summary, content],
  });
  return {
    id: id ?? url,
    title: title(item.title),
    url,
    authors: authors.length > 0 ? authors : feedAuthors,
    publishedAt: date(item.date_published),
    updatedAt: date(item.date_modified),
    summary: summary ?? content,
    doi,
    categories: (Array.isArray(item.tags) ? [...new Set(item.tags.map(plain))] : []).filter(
      (tag) => tag !== null,
    ),
    content: content !== null && summary !== null && content !== summary ? content : null,
    scholarly: doi !== null,
    html: {
      summary: typeof item.summary === 'string' ? item.summary : '',
      content: typeof item.content_html === 'string' ? item.content_html : '',
    },
    others: [],
    section: null,
  };
}

/** `authors` of version 1.1, `author` of version 1. */
function authorsOf(owner: JsonObject): readonly RawAuthor[] {
  for (const list of [owner.authors, owner.author]) {
    const names = (Array.isArray(list) ? list : [list]).flatMap((author: unknown): readonly RawAuthor[] => {
      const name = isObject(author) ? (plain(author.name) ?? mailOf(author.url)) : plain(author);
      return name === null ? [] : [{ text: name, shape: 'person' }];
    });
    if (names.length > 0) return names;
  }
  return [];
}

/** Who has no name may have an address. */
function mailOf(url: unknown): string | null {
  return /^mailto:([^?\s]{1,320})/i.exec(plain(url) ?? '')?.[1] ?? null;
}

/** The habits of publishers, one commented rule each: what stands in their feeds besides title, authors and abstract. */
import { authorsOfFields } from './authors.ts';
import { parseFeedDate } from './dates/dates.ts';
import type { FeedItem, RawItem } from './feed.ts';

/** The item with names taken apart, the publisher's boilerplate removed, and what kind of text it has. */
export function readItemOfPublisher(raw: RawItem): FeedItem {
  const { scholarly, ...item } = raw;
  const listed = bibliography(raw.summary);
  const { names: authors } = authorsOfFields(
    raw.authors.length > 0 ? raw.authors : [{ text: listed?.authors ?? '', shape: 'field' }],
    scholarly || listed !== undefined,
  );
  const summary = withoutBoilerplate(
    raw.summary,
    authors,
    raw.authors.map(({ text }) => text),
  );
  const kind = kindOf(raw);
  return {
    ...item,
    authors,
    url: raw.url === null ? null : cleanPreprintUrl(raw.url),
    publishedAt: raw.publishedAt ?? listed?.date ?? null,
    summary,
    content: raw.content === null ? null : withoutBoilerplate(raw.content, authors, []),
    kind,
    teaser: listed !== undefined || isTeaser(summary, raw),
  };
}

/** bioRxiv and medRxiv mark the links of their feeds; the page has the same address without the mark. */
function cleanPreprintUrl(url: string): string {
  return /^https?:\/\/(?:www\.)?(?:bio|med)rxiv\.org\//i.test(url) ? url.replace(/\?rss=1$/, '') : url;
}

/** Nature Portfolio's accession codes: `s41586-…` is research, `d41586-…` news and comment. */
function kindOf(raw: RawItem): FeedItem['kind'] {
  const code = /(?:^|\/)([sd])\d{5}-\d{3}-\d{5}-[\da-z]$/.exec(raw.doi ?? raw.url ?? '')?.[1];
  if (code !== undefined) return code === 's' ? 'research' : 'news';
  return /^10\.(?:1101|64898|48550)\//.test(raw.doi ?? '') ? 'research' : 'unknown';
}

/**
 * ScienceDirect's description is no text but `Publication date: June 2024 Source: Journal, Volume 1 Author(s): A. B, C. D`,
 * and the only place where the authors stand.
 */
export function bibliography(
  summary: string | null,
): { readonly authors: string; readonly date: string | null } | undefined {
  const match = /^Publication date: (.{4,60}?)\s*Source: .{2,300}?(?:\s*Author\(s\):\s*(.*))?$/.exec(
    summary ?? '',
  );
  if (match === null) return undefined;
  const printed = (match[1] ?? '').replace(/^Available online\s+/i, '');
  // A month alone is that of the printed issue, often one to come: it says nothing about the day of publication.
  const date = /^\d{1,2} /.test(printed) ? parseFeedDate(printed) : undefined;
  return { authors: match[2] ?? '', date: date ?? null };
}

const LEADING: readonly RegExp[] = [
  // Nature: `Nature, Published online: 18 July 2024; doi:10.1038/s41586-024-07811-4 Catalysis of …`
  /^[^;]{2,120}, Published online: [^;]{4,40};\s*(?:\|\s*)?doi:\s*10\.\d{4,9}\/\S+\s*/,
  // Atypon (Science, PNAS, ACS, Wiley, Taylor & Francis): `Science, Volume 379, Issue 6628, January 2023. …`
  /^[^.]{2,150}, (?:Volume [^.,]{1,20}, Issue [^.,]{1,30}(?:, (?:Page|Pages|pp?)[ .][^,]{1,30})?(?:, [^.,]{1,40})?|Ahead of Print|Early ?View|Just Accepted|Accepted Article)\.\s*/i,
  // Physical Review with many authors: `Author(s): A. One et al. (Example Collaboration) …`
  /^Author\(s\): .{3,120}? et al\.(?:\s*\([^()]{3,120}\))?\s*/,
];
/** Physical Review: `… [Phys. Rev. Lett. 132, 010001] Published Thu Jan 04, 2024`. */
const TRAILING = /\s*\[[^[\]]{3,80}\]\s*Published \w{3} \w{3} \d{2}, \d{4}$/;

function withoutBoilerplate(
  text: string | null,
  authors: readonly string[],
  fields: readonly string[],
): string | null {
  if (text === null) return null;
  let rest = text.replace(TRAILING, '');
  for (const pattern of LEADING) rest = rest.replace(pattern, '');
  // Physical Review opens with `Author(s): …`, PLOS with `by …`: the authors once more.
  for (const names of [authors.join(', '), ...(fields.length === 1 ? fields : [])]) {
    if (names.length < 4) continue;
    for (const opening of [`Author(s): ${names}`, `by ${names}`]) {
      if (rest.startsWith(opening)) rest = rest.slice(opening.length).trim();
    }
  }
  return rest === '' ? null : rest;
}

/** Shorter than any abstract that says what was found. */
const SHORT = 200;

function isTeaser(summary: string | null, raw: RawItem): boolean {
  if (summary === null) return true;
  const nature = /^https?:\/\/(?:www\.)?nature\.com\//.test(raw.url ?? '');
  const cut = /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|\bread more\b\W*|\bcontinue reading\b.{0,120})$/i.test(
    summary,
  );
  return nature || cut || summary === raw.title || summary.length < SHORT;
}

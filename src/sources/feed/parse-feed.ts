/** Bytes of any feed to items: decode, find the format, parse, read, and set right what publishers do to their feeds. */
import { cleanStrings } from '../../text/controls.ts';
import { readAtom } from './atom.ts';
import { decodeFeed } from './decode.ts';
import { describeOther, detectFeed, startOfFeed } from './detect.ts';
import type { Feed, FeedHint, FeedReading, RawFeed } from './feed.ts';
import { readJsonFeed } from './jsonfeed.ts';
import { type ParsedXml, parseXml } from './parse.ts';
import { readItemOfPublisher } from './publishers.ts';
import { readRss } from './rss.ts';

/** More than any feed has; what a hostile one holds beyond is not worth the time. */
const MAX_ITEMS = 50_000;

/**
 * Reads RSS 0.90 to 2.0, Atom 0.3 and 1.0, and JSON Feed. Pure and total: whatever the bytes are, it returns, in time
 * linear in their number. Broken feeds are read as far as they go, and say so in `warnings`.
 */
export function parseFeed(bytes: Uint8Array, hint: FeedHint = {}): FeedReading {
  const decoded = decodeFeed(bytes, hint.contentType);
  const text = decoded.text.replace(/^\uFEFF+/, '');
  const start = text.trimStart();
  if (start === '') return { kind: 'not-a-feed', reason: 'The file is empty.' };
  const json = /^[{[]/.test(start) ? readJsonFeed(start, hint.url) : undefined;
  // A PHP notice in brackets may stand before XML as well.
  const xml = json === undefined || (typeof json === 'string' && startOfFeed(start) !== undefined);
  const raw = xml ? readXml(text, hint.url) : (json ?? '');
  if (typeof raw === 'string') return { kind: 'not-a-feed', reason: raw };
  return finish(raw, decoded.warnings);
}

function readXml(text: string, url: string | undefined): RawFeed | string {
  const warnings: string[] = [];
  if (/^\s+<\?xml\s/.test(text)) warnings.push('There is white space before the XML declaration.');
  let parsed = parseXml(text.trimStart(), url);
  let detected = parsed.root && detectFeed(parsed.root);
  if (detected === undefined) {
    const start = startOfFeed(text.trimStart());
    const markup = parsed.root !== undefined && /^\s*</.test(text);
    const other = parsed.root !== undefined && markup ? describeOther(parsed.root) : describeRuin(text);
    if (start === undefined || parsed.root?.name === 'html') return other;
    parsed = parseXml(text.trimStart().slice(start), url);
    detected = parsed.root && detectFeed(parsed.root);
    if (detected === undefined) return other;
    warnings.push('There is something before the beginning of the feed; it was skipped.');
  }
  return readDetected(parsed, detected, [...warnings, ...parsed.warnings]);
}

function describeRuin(text: string): string {
  return startOfFeed(` ${text}`) === undefined
    ? 'This is neither XML nor JSON.'
    : 'This begins like a feed, but breaks off before its first item.';
}

function readDetected(
  parsed: ParsedXml,
  detected: NonNullable<ReturnType<typeof detectFeed>>,
  warnings: readonly string[],
): RawFeed | string {
  const { root, cut } = parsed;
  if (root === undefined) return 'This is neither XML nor JSON.';
  const items = detected.items.slice(0, MAX_ITEMS);
  const whole = items.filter((item) => !cut.has(item));
  const lost = items.length - whole.length;
  const raw = detected.format === 'atom' ? readAtom(root, whole) : readRss(root, whole, detected.format);
  return {
    ...raw,
    warnings: [
      ...warnings,
      ...(lost > 0 ? ['The last item is cut off and was left out.'] : []),
      ...(items.length < detected.items.length ? [`Only the first ${MAX_ITEMS} items were read.`] : []),
    ],
  };
}

function finish(written: RawFeed, decoding: readonly string[]): Feed {
  const raw = cleanStrings(written);
  const items = raw.items.map(readItemOfPublisher);
  const untitled = items.filter((item) => item.title === null && item.summary === null).length;
  const undated = items.filter((item) => item.publishedAt === null && item.updatedAt === null).length;
  const remarks = [
    ...(raw.items.length === 0 ? ['The feed has no items.'] : []),
    ...(untitled > 0 ? [`${count(untitled)} neither title nor text.`] : []),
    ...(undated > 0 ? [`${count(undated)} no date that can be read.`] : []),
  ];
  const { format, title, link } = raw;
  return { kind: 'feed', format, title, link, items, warnings: [...decoding, ...raw.warnings, ...remarks] };
}

const count = (items: number): string => (items === 1 ? '1 item has' : `${items} items have`);

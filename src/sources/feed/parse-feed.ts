/** Bytes of any feed to items: decode, find the format, parse, read, and set right what publishers do to their feeds. */
import type { Message } from '../../messages/message.ts';
import { cleanStrings } from '../../text/controls.ts';
import { withWindowsCharacters } from '../../text/windows-characters.ts';
import { describeOther, detectFeed, startOfFeed } from './detect.ts';
import { decodeFeed } from './encoding/decode.ts';
import { type Feed, type FeedHint, type FeedReading, type NotAFeed, notAFeed, type RawFeed } from './feed.ts';
import { readAtom } from './formats/atom.ts';
import { readJsonFeed } from './formats/jsonfeed.ts';
import { readRss } from './formats/rss.ts';
import { type ParsedXml, parseXml } from './parse.ts';
import { readItemOfPublisher } from './publishers/read-item.ts';

/** More than any feed has; what a hostile one holds beyond is not worth the time. */
const MAX_ITEMS = 50_000;

/**
 * Reads RSS 0.90 to 2.0, Atom 0.3 and 1.0, and JSON Feed. Pure and total: whatever the bytes are, it returns, in time
 * linear in their number. Broken feeds are read as far as they go, and say so in `warnings`.
 */
export function parseFeed(bytes: Uint8Array, hint: FeedHint = {}): FeedReading {
  const decoded = decodeFeed(bytes, hint.contentType);
  const text = withWindowsCharacters(decoded.text.replace(/^\uFEFF+/, ''));
  const start = text.trimStart();
  if (start === '') return notAFeed(['file-empty']);
  const json = /^[{[]/.test(start) ? readJsonFeed(start, hint.url) : undefined;
  // A PHP notice in brackets may stand before XML as well.
  const xml = json === undefined || (isNoFeed(json) && startOfFeed(start) !== undefined);
  const raw = json === undefined || xml ? readXml(text, hint.url) : json;
  return isNoFeed(raw) ? raw : finish(raw, decoded.warnings);
}

const isNoFeed = (reading: RawFeed | NotAFeed): reading is NotAFeed => 'reason' in reading;

function readXml(text: string, url: string | undefined): RawFeed | NotAFeed {
  const warnings: Message[] = [];
  if (/^\s+<\?xml\s/.test(text)) warnings.push(['feed-space-before-xml']);
  let parsed = parseXml(text.trimStart(), url);
  let detected = parsed.root && detectFeed(parsed.root);
  if (detected === undefined) {
    const start = startOfFeed(text.trimStart());
    const markup = parsed.root !== undefined && /^\s*</.test(text);
    const other = parsed.root !== undefined && markup ? describeOther(parsed.root) : describeRuin(text);
    if (start === undefined || parsed.root?.name === 'html') return notAFeed(other);
    parsed = parseXml(text.trimStart().slice(start), url);
    detected = parsed.root && detectFeed(parsed.root);
    if (detected === undefined) return notAFeed(other);
    warnings.push(['feed-preceded']);
  }
  return readDetected(parsed, detected, [...warnings, ...parsed.warnings]);
}

function describeRuin(text: string): Message {
  return startOfFeed(` ${text}`) === undefined ? ['neither-xml-nor-json'] : ['feed-without-items-yet'];
}

function readDetected(
  parsed: ParsedXml,
  detected: NonNullable<ReturnType<typeof detectFeed>>,
  warnings: readonly Message[],
): RawFeed | NotAFeed {
  const { root, cut } = parsed;
  if (root === undefined) return notAFeed(['neither-xml-nor-json']);
  const items = detected.items.slice(0, MAX_ITEMS);
  const whole = items.filter((item) => !cut.has(item));
  const lost = items.length - whole.length;
  const raw = detected.format === 'atom' ? readAtom(root, whole) : readRss(root, whole, detected.format);
  return {
    ...raw,
    warnings: [
      ...warnings,
      ...when(lost > 0, ['feed-last-item-cut']),
      ...when(items.length < detected.items.length, ['feed-only-first-items', MAX_ITEMS]),
    ],
  };
}

function finish(written: RawFeed, decoding: readonly Message[]): Feed {
  const raw = cleanStrings(written);
  const items = raw.items.map(readItemOfPublisher);
  const untitled = items.filter((item) => item.title === null && item.summary === null).length;
  const undated = items.filter((item) => item.publishedAt === null && item.updatedAt === null).length;
  const remarks = [
    ...when(raw.items.length === 0, ['feed-without-items']),
    ...when(untitled > 0, ['feed-items-without-text', untitled]),
    ...when(undated > 0, ['feed-items-without-date', undated]),
  ];
  const { format, title, link } = raw;
  return { kind: 'feed', format, title, link, items, warnings: [...decoding, ...raw.warnings, ...remarks] };
}

const when = (condition: boolean, message: Message): readonly Message[] => (condition ? [message] : []);

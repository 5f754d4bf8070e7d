/**
 * XML to the items of a feed. fast-xml-parser accepts truncated documents and HTML pages without a word, so the document
 * is validated first; a document that is not well-formed is cut at its items, and each is read or mended by itself.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { readFlatFeed } from './flat-feed.ts';

/** An element: children by local name, attributes by `@name`, text by `#text`. */
export interface ArxivElement {
  readonly [name: string]: unknown;
}

export interface FeedXml {
  readonly kind: 'xml';
  readonly format: 'rss' | 'atom';
  /** The channel or feed element without its items. */
  readonly head: ArxivElement;
  /** In document order. Undefined where an item is beyond repair. */
  readonly items: readonly (ArxivElement | undefined)[];
  /** Items that had to be mended. */
  readonly mended: number;
  /** The document ends before its root does. */
  readonly truncated: boolean;
}

export interface NoFeed {
  readonly kind: 'not-a-feed';
  readonly what: 'nothing' | 'no-xml' | 'web-page' | 'other-xml';
  /** The name of the root element of other XML. */
  readonly root?: string;
}

const ROOT = /<(?:([\w.-]+):)?([A-Za-z_][\w.-]*)(?=[\s>/])/g;

/** Total. */
export function readFeedXml(text: string): FeedXml | NoFeed {
  const root = rootOf(text);
  if (root === undefined) return { kind: 'not-a-feed', what: text.trim() === '' ? 'nothing' : 'no-xml' };
  if (/^html$/i.test(root)) return { kind: 'not-a-feed', what: 'web-page' };
  const format = /^(?:rss|rdf)$/i.test(root) ? 'rss' : root === 'feed' ? 'atom' : undefined;
  if (format === undefined) return { kind: 'not-a-feed', what: 'other-xml', root: root.slice(0, 40) };
  return readFlat(text, format) ?? readWhole(text, format) ?? readPieces(text, format, root);
}

/** As arXiv writes it; what stands around the items is read as any other document. */
function readFlat(text: string, format: 'rss' | 'atom'): FeedXml | undefined {
  const flat = format === 'rss' ? readFlatFeed(text) : undefined;
  const whole = flat === undefined ? undefined : readWhole(flat.rest, format);
  return flat === undefined || whole?.items.length !== 0 ? undefined : { ...whole, items: flat.items };
}

/** The local name of the root element, behind the declaration, comments and a DOCTYPE. */
function rootOf(text: string): string | undefined {
  let at = 0;
  for (;;) {
    const white = /\s*/y;
    white.lastIndex = at;
    white.exec(text);
    at = white.lastIndex;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined;
    if (end === undefined) break;
    const close = text.indexOf(end, at);
    if (close < 0) return undefined;
    at = close + end.length;
  }
  if (/^<!doctype\s+html/i.test(text.slice(at, at + 40))) return 'html';
  if (text.charAt(at) !== '<') return undefined;
  const root = new RegExp(ROOT);
  root.lastIndex = at;
  const match = root.exec(text);
  return match !== null && (match.index === at || text.startsWith('<!', at)) ? match[2] : undefined;
}

// Entities are decoded later, by us: HTML's are used in XML, and some texts are escaped twice.
function parser(format: 'rss' | 'atom'): XMLParser {
  return new XMLParser({
    // RSS holds nothing in attributes that is needed; reading them costs a third of the time.
    ignoreAttributes: format === 'rss',
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
}

function parse(text: string, format: 'rss' | 'atom'): ArxivElement | undefined {
  try {
    return asNode(parser(format).parse(text));
  } catch {
    return undefined;
  }
}

const isWellFormed = (text: string): boolean => {
  try {
    return XMLValidator.validate(text) === true;
  } catch {
    return false;
  }
};

/** An element as a node; one that holds only text becomes a node with that text. */
export function asNode(value: unknown): ArxivElement | undefined {
  if (typeof value === 'string') return { '#text': value };
  return isNode(value) ? value : undefined;
}

const isNode = (value: unknown): value is ArxivElement =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The children of that name: none, one, or many. */
export function children(node: ArxivElement, name: string): unknown[] {
  const value = Object.hasOwn(node, name) ? node[name] : undefined;
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function readWhole(text: string, format: 'rss' | 'atom'): FeedXml | undefined {
  if (!isWellFormed(text)) return undefined;
  const document = parse(text, format);
  const root = Object.values(document ?? {})
    .map(asNode)
    .find((node) => node !== undefined);
  if (root === undefined) return undefined;
  const head = format === 'atom' ? root : asNode(children(root, 'channel')[0]);
  if (head === undefined) return undefined;
  const name = format === 'atom' ? 'entry' : 'item';
  // RSS 1.0 has its items beside the channel.
  const items = [...children(head, name), ...(format === 'atom' ? [] : children(root, name))].map(asNode);
  return { kind: 'xml', format, head: without(head, name), items, mended: 0, truncated: false };
}

function without(node: ArxivElement, name: string): ArxivElement {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));
}

/** The slow way, for documents that are not well-formed. */
function readPieces(text: string, format: 'rss' | 'atom', root: string): FeedXml {
  const name = format === 'atom' ? 'entry' : 'item';
  const pieces = cutItems(text, name);
  const first = pieces[0]?.start ?? text.search(new RegExp(`</(?:[\\w.-]+:)?(?:channel|${root})\\s*>`));
  const items = pieces.map((piece) =>
    piece.end === undefined ? undefined : readPiece(text.slice(piece.start, piece.end), format),
  );
  const truncated = !new RegExp(`</(?:[\\w.-]+:)?${root}\\s*>\\s*(?:<!--[^>]*-->\\s*)?$`).test(
    text.slice(-200),
  );
  // The item in which a broken download ends is a missing one, not an unreadable one.
  const whole = truncated && pieces.at(-1)?.end === undefined ? items.slice(0, -1) : items;
  return {
    kind: 'xml',
    format,
    head: readHead(text.slice(0, first < 0 ? 20_000 : first), format),
    items: whole.map((item) => item?.node),
    mended: whole.filter((item) => item?.mended === true).length,
    truncated,
  };
}

interface Piece {
  readonly start: number;
  /** Absent where the next item begins, or the document ends, before this one does. */
  readonly end?: number;
}

/** Where the items stand; tags inside of comments and CDATA sections are none. */
function cutItems(text: string, name: string): Piece[] {
  const tokens = new RegExp(`<!--|<!\\[CDATA\\[|<(/?)(?:[\\w.-]+:)?${name}(?=[\\s>/])[^<>]*>`, 'g');
  const pieces: Piece[] = [];
  const unclosed = new Set<string>();
  let start: number | undefined;
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const end = token[0] === '<!--' ? '-->' : token[0] === '<![CDATA[' ? ']]>' : undefined;
    if (end !== undefined) {
      const close = unclosed.has(end) ? -1 : text.indexOf(end, tokens.lastIndex);
      if (close < 0) unclosed.add(end);
      else tokens.lastIndex = close + end.length;
    } else if (token[1] === '/') {
      if (start !== undefined) pieces.push({ start, end: tokens.lastIndex });
      start = undefined;
    } else {
      if (start !== undefined) pieces.push({ start });
      start = token[0].endsWith('/>') ? undefined : token.index;
    }
  }
  if (start !== undefined) pieces.push({ start });
  return pieces;
}

function readPiece(
  piece: string,
  format: 'rss' | 'atom',
): { node: ArxivElement; mended: boolean } | undefined {
  for (const mended of [false, true]) {
    const xml = mended ? mend(piece) : piece;
    const node = isWellFormed(xml)
      ? asNode(parse(xml, format)?.[format === 'atom' ? 'entry' : 'item'])
      : undefined;
    if (node !== undefined) return { node, mended };
  }
  const rough = readRoughly(piece);
  const isUsable =
    Object.hasOwn(rough, 'title') && ['guid', 'id', 'link'].some((key) => Object.hasOwn(rough, key));
  return isUsable ? { node: rough, mended: true } : undefined;
}

const ELEMENTS =
  'item|entry|title|link|description|summary|guid|id|category|pubDate|published|updated|announce_type|rights|license|DOI|doi|' +
  'journal_reference|journal_ref|creator|author|name|affiliation|content|encoded|comment|comments|date|source|primary_category';
const BARE_AMPERSAND = /&(?!(?:[A-Za-z]\w{0,31}|#\d{1,7}|#[xX][\da-fA-F]{1,6});)/g;
const BARE_LESS_THAN = new RegExp(
  `<(?!/?(?:[\\w.-]+:)?(?:${ELEMENTS})(?=[\\s>/])[^<>]*>|!\\[CDATA\\[|!--)`,
  'g',
);

/** Escapes what the writer forgot to escape. */
function mend(piece: string): string {
  return piece.replace(BARE_AMPERSAND, '&amp;').replace(BARE_LESS_THAN, '&lt;');
}

/** What stands before the items, with its open elements closed. */
function readHead(start: string, format: 'rss' | 'atom'): ArxivElement {
  const body = format === 'atom' ? start.replace(ROOT_TAG, '') : start.replace(CHANNEL_TAG, '');
  // Cut at the last whole element, so that a head that breaks off is read as far as it goes.
  const whole = body.slice(0, body.lastIndexOf('>') + 1);
  const xml = `<head>${mendHead(whole)}</head>`;
  return (isWellFormed(xml) ? asNode(parse(xml, format)?.head) : undefined) ?? readRoughly(whole);
}

const ROOT_TAG = /^[\s\S]*?<(?:[\w.-]+:)?feed(?=[\s>])[^<>]*>/;
const CHANNEL_TAG = /^[\s\S]*?<(?:[\w.-]+:)?channel(?=[\s>])[^<>]*>/;

const mendHead = (text: string): string => text.replace(BARE_AMPERSAND, '&amp;');

const SIMPLE_ELEMENT = new RegExp(
  `<(?:[\\w.-]+:)?(${ELEMENTS}|subtitle|lastBuildDate)(?=[\\s>/])([^<>]*?)(?:/>|>([^<]*)</(?:[\\w.-]+:)?\\1\\s*>)`,
  'g',
);

/** The elements that hold only text or attributes, wherever they stand: what is left when the nesting is broken. */
function readRoughly(text: string): ArxivElement {
  const node: Record<string, unknown[]> = {};
  for (const [, name = '', attributes = '', content = ''] of text.matchAll(SIMPLE_ELEMENT)) {
    const pairs = [...attributes.matchAll(/(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    const entries = pairs.map(([, key = '', double, single]) => [`@${key}`, double ?? single ?? '']);
    node[name] ??= [];
    node[name].push({ ...Object.fromEntries(entries), '#text': content });
  }
  return node;
}

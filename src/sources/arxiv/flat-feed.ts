/**
 * The items of a feed in the form that arXiv writes: elements one after the other that hold nothing but text. They are read
 * in one pass, ten times as fast as a parser reads them; what is written otherwise in the least is left to that.
 */

/** The texts of its elements by local name, as a parser gives them. */
type FlatItem = Readonly<Record<string, string | readonly string[]>>;

export interface FlatFeed {
  readonly items: readonly FlatItem[];
  /** The document without its items. */
  readonly rest: string;
}

const OPEN = '<item>';
/** So that the items lie in the channel of an RSS document, whatever stands before them, once the rest is well-formed. */
const END = /^\s*<\/channel>\s*<\/rss>\s*$/;
/** Its prefix goes, its one attribute too: RSS holds nothing in attributes that is needed. An ampersand that is none ends the match. */
const ELEMENT =
  /\s*<((?:[A-Za-z][\w-]*:)?([A-Za-z][\w-]*))(?:\s[\w:-]+="[^"<&]*")?(?:\/>|>([^<&]*(?:&(?:[A-Za-z]\w{0,18}|#\d{1,7}|#x[\dA-Fa-f]{1,6});[^<&]*)*)<\/\1>)/y;
const CLOSE = /\s*<\/item>\s*/y;
/** What may hide an item that is none: each with what closes it. */
const HIDING = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Undefined where anything is written in another way. */
export function readFlatFeed(text: string): FlatFeed | undefined {
  const first = text.indexOf(OPEN);
  // XML wants line ends folded, and entities that a document declares itself are beyond this.
  if (first < 0 || text.includes('\r') || text.includes('<!DOCTYPE') || isHidden(text, first))
    return undefined;
  const items: FlatItem[] = [];
  let at = first;
  while (text.startsWith(OPEN, at)) {
    const read = readItem(text, at + OPEN.length);
    if (read === undefined) return undefined;
    items.push(read.item);
    at = read.end;
  }
  const end = text.slice(at);
  return END.test(end) ? { items, rest: text.slice(0, first) + end } : undefined;
}

const isHidden = (text: string, at: number): boolean =>
  HIDING.some(([open, close]) => text.lastIndexOf(open, at) > text.lastIndexOf(close, at));

function readItem(text: string, start: number): { item: FlatItem; end: number } | undefined {
  const item: Record<string, string | string[]> = {};
  let at = start;
  for (;;) {
    ELEMENT.lastIndex = at;
    const element = ELEMENT.exec(text);
    if (element === null) break;
    at = ELEMENT.lastIndex;
    const [, , name = '', value = ''] = element;
    if (name in Object.prototype) return undefined;
    const known = item[name];
    if (known === undefined) item[name] = value;
    else if (typeof known === 'string') item[name] = [known, value];
    else known.push(value);
  }
  CLOSE.lastIndex = at;
  return CLOSE.test(text) ? { item, end: CLOSE.lastIndex } : undefined;
}

/**
 * HTML fragments to plain text, as feeds carry them in titles and summaries. One pass, linear in the input, total.
 * Exponents become superscripts, because `10<sup>−4</sup>` without them would state another number; subscripts are
 * written on the line (CO2), where they stay readable and searchable.
 */
import { decodeHTML, decodeHTMLStrict } from 'entities';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that end a word; all other tags vanish without a trace. */
const BLOCK = words(
  'address article aside blockquote br caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr img jats:p jats:sec jats:title li main menu nav ol option p pre section summary table tbody td textarea tfoot th thead title tr ul video audio iframe',
);
/** Elements whose content is no text. */
const SILENT = words('applet script style template noembed noframes annotation annotation-xml');
/** What counts as a tag in text that may be no HTML at all; `<gorilla>` and `a<b and c>d` are prose. */
const KNOWN = words(
  'a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn dir div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd label legend li main map mark math menu mfrac mi mml:math mml:mi mml:mn mml:mo mml:mrow mml:msub mml:msup mn mo mrow msub msubsup msup mtext nav nobr noscript object ol optgroup option p param picture pre q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td tfoot th thead time tr track tt u ul var video wbr jats:p jats:title jats:sec jats:italic jats:bold jats:sup jats:sub jats:list jats:list-item jats:ext-link jats:xref',
);

/** In prose these are tags only with attributes or when they close: `the <body> element` is prose. */
const KNOWN_WITH_ATTRIBUTES = words(
  'applet base basefont bgsound body button frame frameset head html input layer link marquee meta textarea xml',
);

const SUPERSCRIPTS = new Map(
  [...'0123456789+-−–()ni'].map((char, i) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿⁱ'][i] ?? char]),
);

const TAG_START = /[a-zA-Z/!?]/;
const TAG_NAME = /<(\/?)([a-zA-Z][\w:.-]*)/y;
/** In prose the attributes of the one-letter elements must look like attributes. */
const PLAUSIBLE_ATTRIBUTES = /^(?:\s*\/?|\s+[\w:-]+\s*=[\s\S]*)$/;
const OPENING_TAG = /<([a-zA-Z][\w:]*)(?:\s[^<>]*)?>/g;

/** The text of declared HTML: every tag goes, entities are decoded as browsers do, white space is folded. */
export function htmlToText(html: string): string {
  return foldSpace(stripTags(html, true));
}

/**
 * The text of a string that may be HTML or prose, as RSS leaves it open: only what is unmistakably a tag or an entity
 * is taken as one, and markup that was escaped twice is removed too.
 */
export function looseHtmlToText(text: string): string {
  const once = text.includes('<') || text.includes('&') ? stripTags(text, false) : text;
  return foldSpace(hasPairedTag(once) ? stripTags(once, false) : once);
}

/** True where a known element is opened and closed: markup, whatever was declared. */
export function hasPairedTag(text: string): boolean {
  if (!text.includes('</')) return false;
  const seen = new Set<string>();
  for (const match of text.matchAll(OPENING_TAG)) {
    const name = match[1] ?? '';
    if (seen.has(name) || !KNOWN.has(name.toLowerCase())) continue;
    seen.add(name);
    if (text.indexOf(`</${name}>`, match.index) >= 0) return true;
  }
  return false;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]+/g;

/** White space to single spaces, ends trimmed, control characters removed. */
export function foldSpace(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** Text to HTML that gives this text. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&#38;')
    .replaceAll('<', '&#60;')
    .replaceAll('>', '&#62;')
    .replaceAll('"', '&#34;');
}

interface Output {
  readonly parts: string[];
  /** Where in `parts` an open `<sup>` begins, or -1. */
  superscriptFrom: number;
}

function stripTags(html: string, declared: boolean): string {
  const decode = declared ? decodeHTML : decodeHTMLStrict;
  const paired = declared ? undefined : pairedNames(html);
  const output: Output = { parts: [], superscriptFrom: -1 };
  let textFrom = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const end = tagEnd(html, at, paired);
    if (end !== undefined) {
      output.parts.push(decode(html.slice(textFrom, at)));
      textFrom = takeTag(html, at, end, output);
    }
    at = html.indexOf('<', Math.max(at + 1, end === undefined ? 0 : textFrom));
  }
  output.parts.push(decode(html.slice(textFrom)));
  return output.parts.join('');
}

/** In prose, an element that is opened and closed is one, whatever its name. */
function pairedNames(text: string): ReadonlySet<string> {
  const closed = new Set(
    [...text.matchAll(/<\/([a-zA-Z][\w:.-]{0,40})/g)].map(([, name]) => name?.toLowerCase()),
  );
  if (closed.size === 0) return NONE;
  const paired = new Set<string>();
  for (const [, tag] of text.matchAll(/<([a-zA-Z][\w:.-]{0,40})/g)) {
    const name = tag?.toLowerCase() ?? '';
    if (closed.has(name)) paired.add(name);
  }
  return paired;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The index behind the tag, comment or section that begins at `at`, or undefined where `<` is a mere character. In prose,
 * which names its `paired` elements, only what is unmistakably a tag is one.
 */
function tagEnd(html: string, at: number, paired: ReadonlySet<string> | undefined): number | undefined {
  // Most `<` that are no tags are told by the next character alone.
  if (!TAG_START.test(html[at + 1] ?? '')) return undefined;
  const behind = (marker: string, from: number): number => {
    const found = html.indexOf(marker, from);
    return found < 0 ? html.length : found + marker.length;
  };
  if (html.startsWith('<!--', at)) return behind('-->', at + 4);
  if (html.startsWith('<![CDATA[', at)) return at + '<![CDATA['.length;
  if (/^<[!?][a-zA-Z[]/.test(html.slice(at, at + 3))) return behind('>', at);
  TAG_NAME.lastIndex = at;
  const match = TAG_NAME.exec(html);
  if (match === null) return undefined;
  const nameEnd = TAG_NAME.lastIndex;
  const end = endOfAttributes(html, nameEnd);
  const name = (match[2] ?? '').toLowerCase();
  if (end === undefined || paired === undefined || (name.length > 1 && paired.has(name))) return end;
  return isTagInProse(name, match[1] === '/', html.slice(nameEnd, end - 1)) ? end : undefined;
}

function isTagInProse(name: string, closing: boolean, attributes: string): boolean {
  if (attributes.endsWith('/') && /=\s*["']/.test(attributes)) return true;
  if (KNOWN_WITH_ATTRIBUTES.has(name)) return closing || attributes.includes('=');
  return KNOWN.has(name) && (name.length > 1 || PLAUSIBLE_ATTRIBUTES.test(attributes));
}

const ATTRIBUTE_MARK = /[<>]|=\s*["']/g;

/** Behind the `>` that is outside quotes, which open behind `=` only; a `<` before it means that this was no tag. */
function endOfAttributes(html: string, from: number): number | undefined {
  ATTRIBUTE_MARK.lastIndex = from;
  for (let mark = ATTRIBUTE_MARK.exec(html); mark !== null; mark = ATTRIBUTE_MARK.exec(html)) {
    const behind = mark.index + mark[0].length;
    if (mark[0] === '<') return undefined;
    if (mark[0] === '>') return behind;
    const close = html.indexOf(mark[0].at(-1) ?? '"', behind);
    if (close < 0) {
      const bracket = html.indexOf('>', behind);
      return bracket < 0 ? undefined : bracket + 1;
    }
    ATTRIBUTE_MARK.lastIndex = close + 1;
  }
  return undefined;
}

/** Applies one tag to the output; returns where the text goes on. */
function takeTag(html: string, at: number, end: number, output: Output): number {
  TAG_NAME.lastIndex = at;
  const match = TAG_NAME.exec(html);
  if (match === null) return end;
  const closing = match[1] === '/';
  const name = (match[2] ?? '').toLowerCase();
  if (BLOCK.has(name)) output.parts.push(' ');
  if (name === 'sup' || name.endsWith(':sup')) superscript(output, closing);
  if (closing || !SILENT.has(name) || html[end - 2] === '/') return end;
  const close = new RegExp(`</${name}[^<>]*>?`, 'gi');
  close.lastIndex = end;
  return close.exec(html) === null ? html.length : close.lastIndex;
}

function superscript(output: Output, closing: boolean): void {
  if (!closing) {
    output.superscriptFrom = output.parts.length;
    return;
  }
  if (output.superscriptFrom < 0) return;
  const text = output.parts.splice(output.superscriptFrom).join('');
  output.superscriptFrom = -1;
  const raised = [...text.trim()].map((char) => SUPERSCRIPTS.get(char));
  output.parts.push(raised.includes(undefined) ? text : raised.join(''));
}

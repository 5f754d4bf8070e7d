/**
 * XML markup, token by token, forgiving: what a strict parser refuses is reported as a problem and read as far as it
 * makes sense, because a bare ampersand in one title must not cost a reader the whole feed. One pass; every search that
 * fails ends the scan or falls back to the next `<`, so that the time is linear whatever the input.
 */
import type { Message } from '../../messages/message.ts';

export interface RawAttribute {
  readonly name: string;
  /** As written, references not decoded. */
  readonly value: string;
}

export interface XmlSink {
  /** Returns false to end the scan. */
  readonly open: (
    name: string,
    attributes: readonly RawAttribute[],
    selfClosing: boolean,
    at: number,
  ) => boolean;
  readonly close: (name: string, at: number) => void;
  /** Raw text between tags, or the verbatim content of a CDATA section. Returns false to end the scan. */
  readonly text: (raw: string, cdata: boolean) => boolean;
  readonly doctype: (declaration: string) => void;
  readonly problem: (what: Message, at: number) => void;
}

const NAME = /[A-Za-z_:\u00C0-\uFFFD][\w:.\-\u00B7-\uFFFD]*/y;
const ATTRIBUTE_NAME = /[^\s=>/<"']+/y;
const SPACE = /\s*/y;
const UNQUOTED = /[^\s>]*/y;

export function scanXml(text: string, sink: XmlSink): void {
  let at = 0;
  while (at < text.length) {
    const bracket = text.indexOf('<', at);
    const end = bracket < 0 ? text.length : bracket;
    if (end > at && !sink.text(text.slice(at, end), false)) return;
    if (bracket < 0) return;
    const next = readMarkup(text, bracket, sink);
    if (next === undefined) return;
    at = next;
  }
}

/** Reads what begins with `<` at `at`; returns where to go on, or undefined at the end. */
function readMarkup(text: string, at: number, sink: XmlSink): number | undefined {
  const second = text[at + 1] ?? '';
  if (second === '/') return readClosing(text, at, sink);
  if (second === '!') return readDeclaration(text, at, sink);
  if (second === '?') return readInstruction(text, at, sink);
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0];
  if (name !== undefined) return readTag(text, at, name, sink);
  sink.problem(['xml-bare-less-than'], at);
  return sink.text('&lt;', false) ? at + 1 : undefined;
}

/** `<?xml version="1.0">` without its second question mark is common enough to be read. */
const XML_DECLARATION = /<\?xml\s[^<>]*>/y;

function readInstruction(text: string, at: number, sink: XmlSink): number | undefined {
  XML_DECLARATION.lastIndex = at;
  const declaration = XML_DECLARATION.exec(text)?.[0];
  if (declaration === undefined) return skipTo(text, '?>', at, ['xml-instruction-open'], sink);
  if (!declaration.endsWith('?>')) sink.problem(['xml-declaration-open'], at);
  return XML_DECLARATION.lastIndex;
}

function skipTo(text: string, marker: string, at: number, what: Message, sink: XmlSink): number | undefined {
  const end = text.indexOf(marker, at);
  if (end >= 0) return end + marker.length;
  sink.problem(what, at);
  return undefined;
}

function readClosing(text: string, at: number, sink: XmlSink): number | undefined {
  NAME.lastIndex = at + 2;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) {
    sink.problem(['xml-end-tag-unnamed'], at);
    return at + 2;
  }
  SPACE.lastIndex = at + 2 + name.length;
  SPACE.exec(text);
  sink.close(name, at);
  if (text[SPACE.lastIndex] === '>') return SPACE.lastIndex + 1;
  sink.problem(['xml-end-tag-open', name.slice(0, 40)], at);
  return SPACE.lastIndex;
}

function readDeclaration(text: string, at: number, sink: XmlSink): number | undefined {
  if (text.startsWith('<!--', at)) {
    return skipTo(text, '-->', at + 4, ['xml-comment-open'], sink);
  }
  if (text.startsWith('<![CDATA[', at)) {
    const from = at + '<![CDATA['.length;
    const end = text.indexOf(']]>', from);
    if (end < 0) sink.problem(['xml-cdata-open'], at);
    const more = sink.text(text.slice(from, end < 0 ? text.length : end), true);
    return more && end >= 0 ? end + 3 : undefined;
  }
  const end = endOfDoctype(text, at + 2);
  if (end === undefined) {
    sink.problem(['xml-doctype-open'], at);
    return undefined;
  }
  sink.doctype(text.slice(at, end));
  return end;
}

/** Behind the `>` of a DOCTYPE, over quoted strings and the internal subset in brackets. */
function endOfDoctype(text: string, from: number): number | undefined {
  const stop = /[[\]>"']|<!--/g;
  stop.lastIndex = from;
  let subset = false;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    const token = match[0];
    if (token === '[') subset = true;
    else if (token === ']') subset = false;
    else if (token === '>') {
      if (!subset) return match.index + 1;
    } else {
      const close = text.indexOf(token === '<!--' ? '-->' : token, match.index + token.length);
      if (close < 0) return undefined;
      stop.lastIndex = close + (token === '<!--' ? 3 : 1);
    }
  }
  return undefined;
}

function readTag(text: string, at: number, name: string, sink: XmlSink): number | undefined {
  const attributes: RawAttribute[] = [];
  let position = at + 1 + name.length;
  for (;;) {
    SPACE.lastIndex = position;
    SPACE.exec(text);
    position = SPACE.lastIndex;
    const char = text[position];
    if (char === undefined) {
      sink.problem(['xml-tag-cut', name.slice(0, 40)], at);
      return undefined;
    }
    if (char === '>' || (char === '/' && text[position + 1] === '>')) {
      const selfClosing = char === '/';
      return sink.open(name, attributes, selfClosing, at) ? position + (selfClosing ? 2 : 1) : undefined;
    }
    if (char === '<') {
      sink.problem(['xml-tag-open', name.slice(0, 40)], at);
      return sink.open(name, attributes, false, at) ? position : undefined;
    }
    position = readAttribute(text, position, attributes, sink);
  }
}

/** Reads one attribute, or steps over one character that begins none. */
function readAttribute(text: string, at: number, attributes: RawAttribute[], sink: XmlSink): number {
  ATTRIBUTE_NAME.lastIndex = at;
  const name = ATTRIBUTE_NAME.exec(text)?.[0];
  if (name === undefined) {
    sink.problem(['xml-stray-character'], at);
    return at + 1;
  }
  SPACE.lastIndex = at + name.length;
  SPACE.exec(text);
  if (text[SPACE.lastIndex] !== '=') {
    sink.problem(['xml-attribute-valueless', name.slice(0, 40)], at);
    attributes.push({ name, value: '' });
    return at + name.length;
  }
  SPACE.lastIndex += 1;
  SPACE.exec(text);
  const { value, end, odd } = readValue(text, SPACE.lastIndex);
  if (odd) sink.problem(['xml-value-unquoted', name.slice(0, 40)], at);
  attributes.push({ name, value });
  return end;
}

function readValue(
  text: string,
  at: number,
): { readonly value: string; readonly end: number; readonly odd: boolean } {
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1);
    // `href="x>… <a title="y"`: the first quote was never closed where a tag follows and the value runs into a word.
    const plausible =
      close >= 0 && (/[\s>/?]/.test(text[close + 1] ?? ' ') || !text.slice(at, close).includes('<'));
    if (plausible) return { value: text.slice(at + 1, close), end: close + 1, odd: false };
    UNQUOTED.lastIndex = at + 1;
  } else {
    UNQUOTED.lastIndex = at;
  }
  const value = UNQUOTED.exec(text)?.[0] ?? '';
  return { value, end: UNQUOTED.lastIndex, odd: true };
}

/** Bytes to text and damaged XML to readable XML: the second chance of an answer that a strict parser refused. */

const DECLARED = /^[\s\uFEFF]{0,64}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** The encoding that a document's first bytes name: a byte order mark, else the XML declaration, else UTF-8. */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be';
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(head.subarray(0, 300)))?.[1];
  return declared !== undefined && !/^utf-?16/i.test(declared) ? declared : 'utf-8';
}

/** A decoder that never throws; names that the Encoding Standard does not know are read as UTF-8. */
export function decoderFor(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** Text that claims UTF-8 and holds more stray bytes than whole sequences is windows-1252, as browsers have it. */
export function decodeBytes(bytes: Uint8Array): string {
  const text = decoderFor(encodingOf(bytes)).decode(bytes);
  const stray = count(text, '\uFFFD');
  if (stray === 0) return text;
  const whole = (text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
  return stray > whole ? new TextDecoder('windows-1252').decode(bytes) : text;
}

function count(text: string, wanted: string): number {
  let found = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found += 1;
  return found;
}

/** `&` that begins no entity: a parser would search for its `;` through the rest of the document. */
const BARE_AMPERSAND = /&(?![A-Za-z][A-Za-z0-9]{0,31};|#\d{1,7};|#[xX][0-9a-fA-F]{1,6};)/g;
/** `<` that begins no tag, comment, CDATA section or declaration. */
const BARE_LESS =
  /<(?!\/?[A-Za-z_][\w:.-]{0,80}(?:\s+[\w:.-]{1,80}\s*=\s*(?:"[^"<]{0,4000}"|'[^'<]{0,4000}')){0,20}\s*\/?>|[!?])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids (section 2.2)
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The same document with the commonest damage mended: text before the prolog, bare `&` and `<`, control characters. */
export function mendXml(text: string): string {
  const start = /[^\s\uFEFF]/.exec(text)?.index ?? text.length;
  const parts: string[] = [];
  let at = start;
  for (;;) {
    const open = text.indexOf('<![CDATA[', at);
    const close = open === -1 ? -1 : text.indexOf(']]>', open);
    if (close === -1) break;
    parts.push(mendMarkup(text.slice(at, open)), text.slice(open, close + 3));
    at = close + 3;
  }
  parts.push(mendMarkup(text.slice(at)));
  return parts.join('').replace(FORBIDDEN, ' ');
}

const mendMarkup = (part: string): string => part.replace(BARE_AMPERSAND, '&amp;').replace(BARE_LESS, '&lt;');

/**
 * Bytes to text. The order is that of RFC 7303, 3.2: byte order mark, then the charset of the Content-Type, then the
 * XML declaration, then UTF-8; a name that the bytes contradict is reported and corrected instead of obeyed.
 */
import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import type { Message } from '../../../messages/message.ts';
import { CHARSET_ALIASES } from './charset-names.ts';
import { guessEncoding } from './guess-charset.ts';

export interface DecodedText {
  readonly text: string;
  /** The encoding that was used, by the name radar knows it. */
  readonly encoding: string;
  readonly warnings: readonly Message[];
}

/** Feeds are some hundred kilobytes; what is larger than this is cut, so that no answer can fill the memory. */
const MAX_BYTES = 16 * 1024 * 1024;

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** ASCII between zeros, for 16 and 32 bits (XML 1.0, appendix F.1; RFC 4627, 3). */
const PATTERNS: readonly (readonly [encoding: string, bytes: readonly (number | undefined)[]])[] = [
  ['utf-32be', [0, 0, 0, undefined]],
  ['utf-32le', [undefined, 0, 0, 0]],
  ['utf-16be', [0, undefined, 0, undefined]],
  ['utf-16le', [undefined, 0, undefined, 0]],
];

/** Decodes the bytes of a feed. Never throws; what cannot be decoded becomes U+FFFD. */
export function decodeFeed(bytes: Uint8Array, contentType?: string): DecodedText {
  const warnings: Message[] = [];
  const kept = bytes.length > MAX_BYTES ? bytes.subarray(0, MAX_BYTES) : bytes;
  if (kept !== bytes) warnings.push(['feed-too-large', MAX_BYTES / 1_048_576]);
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => kept[i] === byte));
  if (marked !== undefined) {
    const text = decodeAs(kept.subarray(marked[1].length), marked[0], warnings);
    return { text, encoding: marked[0], warnings };
  }
  const head = kept.subarray(0, 4);
  const pattern = PATTERNS.find(([, expected]) => expected.every((byte, i) => matches(byte, head[i])))?.[0];
  const encoding = chooseEncoding(kept, pattern, contentType, warnings);
  const result = decodeChecked(kept, encoding, warnings);
  return { ...result, warnings };
}

const matches = (expected: number | undefined, byte: number | undefined): boolean =>
  expected === undefined ? byte !== 0 && byte !== undefined : byte === expected;

function chooseEncoding(
  bytes: Uint8Array,
  pattern: string | undefined,
  contentType: string | undefined,
  warnings: Message[],
): string {
  if (pattern !== undefined) return pattern;
  const http = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];
  const declared = declaredEncoding(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
  for (const name of [http, declared]) {
    const known = name === undefined ? undefined : knownEncoding(name);
    // Bytes that read as ASCII are neither UTF-16 nor UTF-32, whatever they say of themselves.
    if (known !== undefined && !/^(utf-?(16|32)|ucs)/.test(known)) return known;
    if (name !== undefined)
      warnings.push([known === undefined ? 'feed-encoding-unknown' : 'feed-encoding-wrong', name]);
  }
  return 'utf-8';
}

function declaredEncoding(head: string): string | undefined {
  return /^[^<]{0,256}<\?xml[^>]{0,256}?\sencoding\s*=\s*["']\s*([^"'>]{1,40}?)\s*["']/.exec(head)?.[1];
}

/** The name under which one of the decoders knows an encoding, or undefined. */
function knownEncoding(name: string): string | undefined {
  // `ISO_8859-5:1988` is the registry's name for ISO-8859-5.
  const key = name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^(iso8859\d{1,2})(?:19|20)\d\d$/, '$1');
  const codePage = /^(?:cs)?(?:ibm|cp|pc|windows|xcp|dos|msdos)(\d{3,5})$/.exec(key)?.[1];
  const candidates = [CHARSET_ALIASES[key], name.toLowerCase(), key, codePage && `cp${codePage}`];
  const known = candidates.find((one) => one !== undefined && one !== '' && iconv.encodingExists(one));
  if (known !== undefined) return known;
  const alias = CHARSET_ALIASES[key] ?? name.toLowerCase();
  return platformDecoder(alias) === undefined ? undefined : alias;
}

/** What Node decodes and iconv-lite does not: ISO-2022-JP and a few more. */
function platformDecoder(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, warnings: Message[]): string {
  try {
    if (iconv.encodingExists(encoding)) return iconv.decode(bytes, encoding, { stripBOM: true });
    return platformDecoder(encoding)?.decode(bytes) ?? Buffer.from(bytes).toString('latin1');
  } catch {
    warnings.push(['feed-undecodable', encoding]);
    return Buffer.from(bytes).toString('latin1');
  }
}

/** How ISO-2022-JP switches to Japanese (RFC 1468). */
const ESCAPES = ['\u001b$B', '\u001b$@'];

const isUndeclaredIso2022 = (text: string): boolean =>
  ESCAPES.some((sequence) => text.includes(sequence)) && declaredEncoding(text.slice(0, 1024)) === undefined;

function decodeChecked(
  bytes: Uint8Array,
  encoding: string,
  warnings: Message[],
): { readonly text: string; readonly encoding: string } {
  const utf8 = /^(utf-?8|cesu-?8)$/.test(encoding);
  if (!utf8) {
    if (isTelltaleUtf8(bytes, encoding)) {
      warnings.push(['feed-utf8-after-all', encoding]);
      return { text: Buffer.from(bytes).toString('utf8'), encoding: 'utf-8' };
    }
    return { text: decodeAs(bytes, encoding, warnings), encoding };
  }
  const text = Buffer.from(bytes).toString('utf8');
  // A download that broke off may end within a character; that says nothing about the encoding.
  const { broken, whole } = countCharacters(text.replace(/\uFFFD$/, ''));
  if (whole === 0 && broken === 0 && isUndeclaredIso2022(text)) {
    warnings.push(['feed-read-as-iso-2022']);
    return { text: decodeAs(bytes, 'iso-2022-jp', warnings), encoding: 'iso-2022-jp' };
  }
  if (broken === 0 || isValidUtf8(bytes)) return { text, encoding: 'utf-8' };
  // More broken than whole sequences: it never was UTF-8.
  if (broken > whole) {
    const guess = guessEncoding(bytes);
    warnings.push(['feed-read-as', guess]);
    return { text: iconv.decode(bytes, guess), encoding: guess };
  }
  warnings.push(['feed-broken-characters', broken]);
  return { text, encoding: 'utf-8' };
}

/** How many characters beyond ASCII are replacement characters, and how many are not. */
function countCharacters(text: string): { readonly broken: number; readonly whole: number } {
  let [broken, whole] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code >= 0x80) whole += 1;
  }
  return { broken, whole };
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Another name over valid UTF-8 with characters beyond ASCII: sequences such as `Ã©` do not occur by chance in text of one
 * byte a letter, nor many of them in text of two. A few are not enough to overrule the declaration.
 */
function isTelltaleUtf8(bytes: Uint8Array, encoding: string): boolean {
  const needed = /^(?:windows-|iso-?8859|koi8)/.test(encoding) ? 2 : 6;
  if (/^(?:utf|ucs|hz|iso-?2022)/.test(encoding)) return false;
  const sequences = Buffer.from(bytes.subarray(0, 1_000_000))
    .toString('latin1')
    .match(/[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}/g);
  return (sequences?.length ?? 0) >= needed && isValidUtf8(bytes);
}

/**
 * The bytes of a feed to text. Feeds are declared UTF-8 and are not always: byte order marks and the shape of the first
 * bytes come first (XML 1.0 appendix F), then what the document and the server declare, as far as the bytes agree.
 */
import type { Message } from '../../messages/message.ts';

export interface FeedText {
  readonly text: string;
  /** About bytes that were not as declared. */
  readonly notes: readonly Message[];
}

/** Total. Characters that XML does not allow are taken out. */
export function decodeFeedBytes(bytes: Uint8Array, contentType?: string): FeedText {
  const { text, notes } = decode(bytes, contentType);
  const clean = text.replace(FORBIDDEN, '');
  if (clean.length === text.length) return { text: clean, notes };
  return {
    text: clean,
    notes: [...notes, ['feed-control-characters']],
  };
}

/** Everything outside of `Char` in XML 1.0 section 2.2. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]+/g;

function decode(bytes: Uint8Array, contentType: string | undefined): FeedText {
  const shape = shapeOf(bytes);
  if (shape !== undefined) return { text: decoder(shape)?.decode(bytes) ?? '', notes: [] };
  const declared = [declaredIn(bytes), /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1]];
  const labels = declared.filter((label) => label !== undefined).map((label) => decoder(label)?.encoding);
  const label =
    labels.find((encoding) => encoding !== undefined && !encoding.startsWith('utf-16')) ?? 'utf-8';
  return label === 'utf-8' ? decodeUtf8(bytes) : { text: decoder(label)?.decode(bytes) ?? '', notes: [] };
}

function shapeOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? 'utf-16be' : undefined;
}

function decoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
}

/** UTF-8 that is none is windows-1252, what people mean by Latin-1; a few bad bytes in good UTF-8 are only marked. */
function decodeUtf8(bytes: Uint8Array): FeedText {
  try {
    // As a stream, so that a character cut in two at the end of a broken download does not count.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }), notes: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const bad = text.match(/\ufffd/g)?.length ?? 0;
    const good = (text.match(/[\u0080-\uffff]/g)?.length ?? 0) - bad;
    if (good > bad) return { text, notes: [['feed-not-utf8']] };
    const latin = new TextDecoder('windows-1252').decode(bytes);
    return { text: latin, notes: [['feed-latin1']] };
  }
}

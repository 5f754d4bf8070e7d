/**
 * The encoding of bytes that name none and are not UTF-8, by how often which bytes occur. Sure signs only: letters of
 * Latin scripts stand alone among ASCII, those of other scripts in rows; what remains open is Western European.
 */

interface ByteCounts {
  readonly of: readonly number[];
  readonly high: number;
  /** Rows of bytes above 127, and how many of them have an odd length. */
  readonly rows: number;
  readonly oddRows: number;
}

/** Enough to tell. */
const SAMPLE = 200_000;

/** A name for iconv-lite. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const counts = countBytes(sample);
  if (counts.high < 8) return 'windows-1252';
  return guessMultiByte(sample, counts) ?? guessSingleByte(counts) ?? 'windows-1252';
}

function countBytes(bytes: Uint8Array): ByteCounts {
  const of = new Array<number>(256).fill(0);
  let [high, rows, oddRows, length] = [0, 0, 0, 0];
  for (let i = 0; i <= bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    of[byte] = (of[byte] ?? 0) + 1;
    if (byte >= 0x80) {
      high += 1;
      length += 1;
    } else if (length > 0) {
      rows += 1;
      oddRows += length % 2;
      length = 0;
    }
  }
  return { of, high, rows, oddRows };
}

/** Pairs as they stand when each byte above 127 takes the next one with it. */
function leadsOf(bytes: Uint8Array, trails: (byte: number) => boolean): { leads: number[]; bad: number } {
  const leads: number[] = [];
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    if (trails(bytes[i + 1] ?? 0)) {
      leads.push(((lead << 8) | (bytes[i + 1] ?? 0)) >>> 0);
      i += 1;
    } else if (i + 1 < bytes.length) bad += 1;
  }
  return { leads, bad };
}

const shareOf = (pairs: readonly number[], from: number, to: number): number =>
  pairs.length === 0 ? 0 : pairs.filter((pair) => pair >> 8 >= from && pair >> 8 <= to).length / pairs.length;

function guessMultiByte(bytes: Uint8Array, counts: ByteCounts): string | undefined {
  const euc = leadsOf(bytes, (byte) => byte >= 0xa1 && byte <= 0xfe);
  const asEuc = euc.leads.length > 3 && euc.bad === 0 && shareOf(euc.leads, 0xa1, 0xfe) === 1;
  if (asEuc && counts.oddRows <= counts.rows * 0.02) {
    if (shareOf(euc.leads, 0xa4, 0xa5) > 0.15) return 'euc-jp';
    const syllables = shareOf(euc.leads, 0xb0, 0xc8);
    return syllables / (shareOf(euc.leads, 0xb0, 0xf7) || 1) > 0.95 ? 'cp949' : 'gb18030';
  }
  const wide = leadsOf(bytes, (byte) => byte >= 0x40 && byte !== 0x7f && byte <= 0xfe);
  if (wide.leads.length <= 3 || wide.bad > wide.leads.length * 0.02) return undefined;
  const trailsBelow = wide.leads.filter((pair) => (pair & 0xff) < 0x80).length / wide.leads.length;
  if (trailsBelow < 0.15) return undefined;
  // Hiragana and katakana; two rows of the bytes above 127 are kanji.
  if (shareOf(wide.leads, 0x82, 0x83) > 0.15) return 'shift_jis';
  // Frequent characters fill these rows and the punctuation the rows before them; Latin letters are elsewhere.
  const frequent = shareOf(wide.leads, 0xa4, 0xc6) + shareOf(wide.leads, 0xa1, 0xa3);
  return frequent > 0.9 && counts.rows < wide.leads.length * 1.2 && followsItself(bytes)
    ? 'big5-hkscs'
    : undefined;
}

/** Whether the pairs of two bytes come in rows of several, which accented letters of Latin scripts never do. */
function followsItself(bytes: Uint8Array): boolean {
  let [pairs, neighbours] = [0, 0];
  for (let i = 0; i + 2 < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0xa1) continue;
    pairs += 1;
    if ((bytes[i + 2] ?? 0) >= 0xa1) neighbours += 1;
    i += 1;
  }
  return pairs > 0 && neighbours / pairs > 0.6;
}

function guessSingleByte({ of, high, rows }: ByteCounts): string | undefined {
  if (high / rows < 2.2) return undefined;
  const share = (from: number, to: number): number =>
    of.slice(from, to + 1).reduce((sum, count) => sum + count, 0) / high;
  // Thai leaves these bytes out.
  const thai = share(0x80, 0xa0) + share(0xdb, 0xde) + share(0xfc, 0xff) < 0.005;
  if (thai && share(0xa1, 0xce) > 0.4 && share(0xd0, 0xda) > 0.1) return 'windows-874';
  if (share(0xe0, 0xfa) > 0.95 && share(0xfb, 0xff) < 0.01) return 'windows-1255';
  if (share(0xc7, 0xc7) > 0.08 && share(0xe1, 0xe1) > 0.04) return 'windows-1256';
  if (share(0xdc, 0xdf) > 0.04 && share(0xe1, 0xfe) > 0.6) return 'windows-1253';
  if (share(0xc0, 0xdf) > 0.7 && share(0xc0, 0xff) > 0.9) return 'koi8-r';
  if (share(0xd0, 0xef) > 0.85 && share(0xf0, 0xff) < 0.06) return 'iso-8859-5';
  return share(0xe0, 0xff) > 0.7 && share(0xc0, 0xff) > 0.9 ? 'windows-1251' : undefined;
}

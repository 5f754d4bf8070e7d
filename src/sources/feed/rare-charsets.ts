/** Character sets of old feeds that neither iconv-lite nor Node decodes: two of Kazakhstan, and HZ of the Chinese newsgroups. */
import iconv from 'iconv-lite';

/** The upper halves; the lower ones are ASCII. */
const UPPER = {
  ptcp154:
    'ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\xa0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  kz1048:
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—�™љ›њқһџ\xa0ҰұӘ¤Ө¦§Ё©Ғ«¬\xad®Ү°±Ііөµ¶·ё№ғ»әҢңүАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
} as const;

const ALIASES: Readonly<Record<string, RareSet>> = {
  csptcp154: 'ptcp154',
  pt154: 'ptcp154',
  cp154: 'ptcp154',
  cyrillicasian: 'ptcp154',
  kz1048: 'kz1048',
  strk10482002: 'kz1048',
  rk1048: 'kz1048',
  hzgb2312: 'hz',
  hzgb: 'hz',
  hz: 'hz',
  ptcp154: 'ptcp154',
};

export type RareSet = keyof typeof UPPER | 'hz';

export function rareSet(name: string): RareSet | undefined {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined;
}

export function decodeRare(bytes: Uint8Array, set: RareSet): string {
  if (set === 'hz') return decodeHz(Buffer.from(bytes).toString('latin1'));
  const upper = [...UPPER[set]];
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (char) => upper[char.charCodeAt(0) - 0x80] ?? '\uFFFD');
}

/** RFC 1843: GB 2312 in seven bits between `~{` and `~}`, and a tilde as `~~`. */
function decodeHz(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let from = text.indexOf('~{'); from >= 0; from = text.indexOf('~{', at)) {
    const end = text.indexOf('~}', from + 2);
    if (end < 0) break;
    const chinese = Buffer.from(text.slice(from + 2, end), 'latin1').map((byte) => byte | 0x80);
    parts.push(text.slice(at, from).replaceAll('~~', '~'), iconv.decode(Buffer.from(chinese), 'gb18030'));
    at = end + 2;
  }
  return `${parts.join('')}${text.slice(at).replaceAll('~~', '~')}`;
}

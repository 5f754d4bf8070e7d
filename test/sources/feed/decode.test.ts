import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../../src/sources/feed/decode.ts';

const xml = (encoding: string, text: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><rss>${text}</rss>`;
const textOf = (bytes: Uint8Array, contentType?: string): string | undefined =>
  />([^<>]*)<\/rss>/.exec(decodeFeed(bytes, contentType).text)?.[1];

describe('a declared encoding is obeyed under any of its names', () => {
  test.each([
    ['ISO-8859-1', 'latin1', 'déjà'],
    ['latin-1', 'latin1', 'déjà'],
    ['ISO_8859-5:1988', 'iso-8859-5', 'слово'],
    ['iso-8859-7', 'iso-8859-7', 'λόγος'],
    ['iso-8859-15', 'iso-8859-15', '5 €'],
    ['windows-1251', 'windows-1251', 'слово'],
    ['x-cp1251', 'windows-1251', 'слово'],
    ['KOI8-R', 'koi8-r', 'слово'],
    ['KOI8-U', 'koi8-u', 'їжак'],
    ['x-sjis', 'shift_jis', '日本語'],
    ['EUC-JP', 'euc-jp', '日本語'],
    ['gb_2312-80', 'gbk', '中文'],
    ['GBK', 'gbk', '中文镕'],
    ['GB18030', 'gb18030', '中文𠀀'],
    ['Big5', 'big5', '中文'],
    ['ks_c_5601-1987', 'cp949', '한국어'],
    ['euc-kr', 'euc-kr', '한국어'],
    ['macintosh', 'macroman', 'déjà'],
    ['IBM437', 'cp437', 'déjà'],
    ['cp866', 'cp866', 'слово'],
    ['TIS-620', 'tis620', 'ไทย'],
    ['csISOLatin2', 'iso-8859-2', 'čeština'],
  ])('%s', (name, codec, text) => {
    const { warnings } = decodeFeed(iconv.encode(xml(name, text), codec));
    expect(textOf(iconv.encode(xml(name, text), codec))).toBe(text);
    expect(warnings).toEqual([]);
  });

  test('HZ, seven bits for Chinese', () => {
    expect(textOf(Buffer.from(xml('hz-gb-2312', '~{VPND~} ~~')))).toBe('中文 ~');
  });

  test('ISO-8859-1 has the quotes and dashes of windows-1252', () => {
    expect(textOf(iconv.encode(xml('ISO-8859-1', '“a” – b'), 'windows-1252'))).toBe('“a” – b');
  });

  test('with single quotes, spaces and capitals', () => {
    const bytes = iconv.encode(
      `<?XML version='1.0' encoding = 'ISO-8859-1' ?><rss>é</rss>`.replace('XML', 'xml'),
      'latin1',
    );
    expect(textOf(bytes)).toBe('é');
  });
});

describe('who decides about the encoding', () => {
  const utf8 = Buffer.from(xml('ISO-8859-2', 'é'));

  test('a byte order mark before everything', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]);
    expect(textOf(marked, 'text/xml; charset=iso-8859-2')).toBe('é');
  });

  test('the Content-Type before the declaration', () => {
    expect(textOf(utf8, 'application/rss+xml; charset="utf-8"')).toBe('é');
    expect(textOf(iconv.encode(xml('utf-8', 'é'), 'latin1'), 'text/xml;charset=ISO-8859-1')).toBe('é');
  });

  test('the declaration where the Content-Type is silent', () => {
    expect(textOf(iconv.encode(xml('iso-8859-2', 'č'), 'iso-8859-2'), 'text/xml')).toBe('č');
  });

  test('UTF-8 where nobody says anything', () => {
    expect(textOf(Buffer.from('<rss>é</rss>'))).toBe('é');
  });

  test('the bytes, where they cannot be what is said of them', () => {
    for (const name of ['utf-16', 'UTF-32', 'ucs-2', 'x-unheard-of']) {
      const { text, warnings } = decodeFeed(Buffer.from(xml(name, 'é')));
      expect(text).toContain('>é<');
      expect(warnings).toHaveLength(1);
    }
  });
});

describe('UTF-16 and UTF-32 are known by their bytes', () => {
  const swap = (bytes: Buffer, width: 2 | 4): Buffer =>
    width === 2 ? Buffer.from(bytes).swap16() : Buffer.from(bytes).swap32();
  const little16 = Buffer.from(xml('utf-16', 'é🔭'), 'utf16le');
  const little32 = iconv.encode(xml('utf-32', 'é🔭'), 'utf-32le');

  test.each([
    ['little-endian with mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little16])],
    ['little-endian', little16],
    ['big-endian with mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swap(little16, 2)])],
    ['big-endian', swap(little16, 2)],
    ['little-endian, 32 bits', little32],
    ['little-endian with mark, 32 bits', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), little32])],
    ['big-endian, 32 bits', swap(little32, 4)],
  ])('%s', (_, bytes) => {
    expect(textOf(bytes)).toBe('é🔭');
  });
});

describe('what is not what it says', () => {
  test('Latin-1 without a word is read as windows-1252, with a warning', () => {
    const { text, encoding, warnings } = decodeFeed(Buffer.from('<rss>d\xe9j\xe0</rss>', 'latin1'));
    expect([text, encoding]).toEqual(['<rss>déjà</rss>', 'windows-1252']);
    expect(warnings).toHaveLength(1);
  });

  test('one broken character in UTF-8 costs one character', () => {
    const bytes = Buffer.concat([
      Buffer.from('<rss>日本語 '),
      Buffer.from([0xe9]),
      Buffer.from(' 日本語</rss>'),
    ]);
    expect(decodeFeed(bytes)).toMatchObject({ text: '<rss>日本語 \uFFFD 日本語</rss>', encoding: 'utf-8' });
  });

  test('a download that ends within a character is still UTF-8', () => {
    expect(decodeFeed(Buffer.from('<rss>caf\u00e9').subarray(0, 9))).toMatchObject({
      encoding: 'utf-8',
      warnings: [],
    });
  });
});

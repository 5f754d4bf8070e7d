import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../../../src/sources/feed/encoding/decode.ts';

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

const SENTENCES: readonly (readonly [encoding: string, sentence: string])[] = [
  [
    'shift_jis',
    '量子コンピュータの新しい方式について研究者が発表した。実験は東京で行われ、結果は来月の学会で報告される。',
  ],
  [
    'euc-jp',
    '量子コンピュータの新しい方式について研究者が発表した。実験は東京で行われ、結果は来月の学会で報告される。',
  ],
  [
    'cp949',
    '연구진은 새로운 양자 컴퓨터 방식을 발표했다. 실험은 서울에서 진행되었으며 결과는 다음 달 학회에서 보고된다.',
  ],
  [
    'gb18030',
    '研究人员发表了一种新的量子计算方法。实验在北京进行，结果将于下个月的会议上报告，并提供全部数据。',
  ],
  [
    'big5-hkscs',
    '研究人員發表了一種新的量子計算方法。實驗在臺北進行，結果將於下個月的會議上報告，並提供全部資料。',
  ],
  [
    'windows-1251',
    'Учёные представили новый метод квантовых вычислений. Опыты проводились в Москве, о результатах сообщат в мае.',
  ],
  [
    'koi8-r',
    'Учёные представили новый метод квантовых вычислений. Опыты проводились в Москве, о результатах сообщат в мае.',
  ],
  [
    'iso-8859-5',
    'Учёные представили новый метод квантовых вычислений. Опыты проводились в Москве, о результатах сообщат в мае.',
  ],
  [
    'windows-1253',
    'Οι ερευνητές παρουσίασαν μια νέα μέθοδο κβαντικών υπολογισμών. Τα πειράματα έγιναν στην Αθήνα τον Μάιο.',
  ],
  [
    'windows-1255',
    'החוקרים הציגו שיטה חדשה לחישוב קוונטי. הניסויים נערכו בירושלים והתוצאות יפורסמו בכנס בחודש הבא.',
  ],
  [
    'windows-1256',
    'قدم الباحثون طريقة جديدة للحوسبة الكمومية. أجريت التجارب في القاهرة وستعرض النتائج في المؤتمر القادم.',
  ],
  ['windows-874', 'นักวิจัยนำเสนอวิธีการใหม่ของการคำนวณควอนตัม การทดลองจัดขึ้นที่กรุงเทพฯ และจะรายงานผลในเดือนหน้า'],
  [
    'windows-1252',
    'Les chercheurs ont présenté une méthode nouvelle à Paris; où l’expérience a été menée, ça reste à préciser, naïveté œuvre.',
  ],
  [
    'windows-1252',
    'Größere Übungen für Männer, Äpfel, Öl, süße Straßen, heißt es; möglicherweise auch für Österreich.',
  ],
  [
    'windows-1252',
    'Não há informações: a ação, às três, é só à mão; ninguém está aí, João, São, coração, razões, opiniões.',
  ],
];

describe('what is not what it says', () => {
  test.each([
    ['iso-8859-1', 'déjà'],
    ['windows-1251', 'Привет, мир'],
    ['koi8-r', 'Привет, мир'],
    ['gb2312', '研究人员发表了新的方法'],
    ['euc-kr', '연구진은 새로운 방식을'],
    ['shift_jis', '新しい方式について'],
  ])('UTF-8 that calls itself %s is read as UTF-8, with a warning', (name, text) => {
    const { text: read, warnings } = decodeFeed(Buffer.from(xml(name, text)));
    expect(read).toContain(text);
    expect(warnings).toHaveLength(1);
  });

  test.each(SENTENCES)('%s is read as what it says: %s', (encoding, sentence) => {
    const name = encoding === 'cp949' ? 'euc-kr' : encoding.replace('-hkscs', '');
    expect(decodeFeed(iconv.encode(xml(name, sentence), encoding))).toMatchObject({
      text: expect.stringContaining(sentence),
      warnings: [],
    });
  });

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

describe('what names no encoding is known by its letters', () => {
  test.each(SENTENCES)('%s: %s', (encoding, sentence) => {
    const bytes = iconv.encode(`<rss><channel><title>${sentence}</title></channel></rss>`, encoding);
    const decoded = decodeFeed(bytes);
    expect(decoded.text).toContain(sentence);
    expect(decoded.warnings).toHaveLength(1);
  });

  test('seven bits with escapes are ISO 2022', () => {
    const bytes = Buffer.from('<rss><title>\u001b$BF|K\\\u001b(B</title></rss>', 'latin1');
    expect(decodeFeed(bytes).text).toContain('日本');
  });
});

describe('names of encodings', () => {
  test.each([
    ['iso-2022-jp', '\u001b$BF|K\\8l\u001b(B', '日本語'],
    ['csISO2022JP', '\u001b$BF|K\\8l\u001b(B', '日本語'],
    ['x-mac-cyrillic', '\xa2\xb6\x80', 'ҐґА'],
    ['KOI8-U', '\xa4\xa7', 'єї'],
    ['x-user-undefined', 'plain', 'plain'],
    ['us-ascii', 'plain', 'plain'],
    ['us-ascii', 'caf\xc3\xa9', 'café'],
    ['us-ascii', '\x80', '€'],
    ['iso_8859-15:1998', '\xa4', '€'],
    ['windows-31j', '\x93\xfa\x96\x7b', '日本'],
    ['l9', '\xa4', '€'],
  ])('%s', (name, raw, text) => {
    const bytes = Buffer.from(`<?xml version="1.0" encoding="${name}"?><t>${raw}</t>`, 'latin1');
    expect(decodeFeed(bytes).text).toContain(`<t>${text}</t>`);
  });

  test('an escape at the end, or of no known set, is no trouble', () => {
    for (const raw of ['\u001b', 'a\u001b$', '\u001b$Z!!', '\u001bN', '\u000e', '\u001b$B!']) {
      const bytes = Buffer.from(`<?xml version="1.0" encoding="iso-2022-jp"?>${raw}`, 'latin1');
      expect(typeof decodeFeed(bytes).text).toBe('string');
    }
  });
});

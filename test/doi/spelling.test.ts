/** What people, programs and pages put before, behind and into a DOI, each by itself: nothing of it is the DOI's. */
import { describe, expect, test } from 'vitest';
import { decoded, doiOfField, LONGEST, normalDoi } from '../../src/doi/field.ts';

const DOI = '10.5555/abc.1';

describe('before a DOI', () => {
  test.each([
    [
      'a label',
      ['doi:', 'DOI ', 'doi=', 'doi.', 'doi/', 'dx:', 'doi%3A', 'hdl:', 'urn:doi:', 'info:doi/', 'Doi: : '],
    ],
    ['quotes and brackets', ['"', "'", '“', '”', '‘', '’', '«', '<', '(', '[', '{', ' ( ["']],
    [
      'the resolver',
      [
        'https://doi.org/',
        'http:/doi.org/',
        'https:doi.org/',
        'doi.org//',
        'dx.doi.org/',
        'www.doi.org/',
        'https://dx-doi-org.proxy.example.edu/',
        'https://doi.org.proxy.example.edu/',
        'https://doi.org:443/',
        'https://doi.acm.org/',
        'doi: https://doi.org/doi:',
      ],
    ],
  ])('%s goes', (_, heads) => {
    expect(heads.filter((head) => doiOfField(head + DOI) !== DOI)).toEqual([]);
  });

  test.each([
    'doing 10.5555/abc.1',
    'a doi 10.5555/abc.1',
    'doi: see 10.5555/abc.1',
    'https://doi.example.org/10.5555/abc.1',
    'https://notdoi.org/10.5555/abc.1',
    'https://doi.organic/10.5555/abc.1',
    'x10.5555/abc.1',
    'doi 7: 10.5555/abc.1',
  ])('anything else makes it none: %s', (text) => {
    expect(doiOfField(text)).toBeUndefined();
  });
});

describe('a registrant', () => {
  test('has four to nine digits, and parts of its own', () => {
    for (const whole of ['10.1234/a', '10.123456789/a', '10.1234.5/a', '10.1234.56.789/a'])
      expect(doiOfField(whole)).toBe(whole);
    for (const none of [
      '10.123/a',
      '10.1234567890/a',
      '10.1234./a',
      '10.1234.x/a',
      '10.1234',
      '10x1234/a',
      '11.1234/a',
    ])
      expect(doiOfField(none)).toBeUndefined();
  });

  test('wants a suffix that is more than punctuation and tags', () => {
    for (const none of ['10.1234/', '10.1234/ a', '10.1234/...', '10.1234/)', '10.1234/<b>', '10.1234/.pdf'])
      expect(doiOfField(none), none).toBeUndefined();
  });

  test('and its suffix are as long as anything that is registered, and no longer', () => {
    const longest = `10.1234/${'a'.repeat(LONGEST - 8)}`;
    expect(doiOfField(longest)).toBe(longest);
    expect(doiOfField(`${longest}a`)).toBeUndefined();
  });
});

describe('behind a DOI', () => {
  test.each([
    [
      'stops and quotes',
      [
        '.',
        ',',
        ';',
        ':',
        '!',
        '?',
        "'",
        '"',
        '’',
        '”',
        '»',
        '…',
        '、',
        '。',
        '，',
        '；',
        '/',
        '\\',
        '*',
        '.",',
      ],
    ],
    ['brackets that it has not opened', [')', ']', '}', '>', ').', ')]', '">)']],
    ['the next word', [' and more', '\tx', '\nx', '\u00a0x', '%20and%20more']],
    ['tags', ['<b>', '</i>', '<br/>', '<a href="x">y</a>', '</P>', '</p>\nmore', '<h2 class="a">']],
    [
      'a second one',
      [
        ',10.5555/def',
        ';10.5555/def',
        '|10.5555/def',
        ', 10.5555/def',
        ',doi:10.5555/def',
        ';https://doi.org/10.5555/def',
        '|http://dx.doi.org/10.5555/def',
        '](https://doi.org/10.5555/abc.1)',
        'https://doi.org/10.5555/def',
        'http://dx.doi.org/https://doi.org/10.5555/def',
        ',DOI:HTTPS://DOI.ORG/10.5555/def',
      ],
    ],
    [
      'what programs ask pages for',
      ['?af=R', '?utm_source=x&y=z', '?a.b-c%20d=', '#sec2', '#S', '#:~:text=x'],
    ],
    [
      'the name of a view, with all that follows it',
      [
        '/full',
        '/abstract',
        '/PDF',
        '/summary',
        '/fulltext.html',
        '/references',
        '/cited-by',
        '/suppl_file/a.zip',
        '/suppinfo',
        '/supporting-information/x/y',
        '/related-articles',
        '/mmedia',
        '/full/html',
      ],
    ],
    [
      'the ending of a file',
      [
        '.full',
        '.abstract',
        '.pdf',
        '.epdf',
        '.htm',
        '.html',
        '.xml',
        '.epub',
        '.full.pdf',
        '.pdf+html',
        '.full-text',
        '.PDF',
        '.supplementary-material',
        '.fulltext',
      ],
    ],
    ['a session', [';jsessionid=0A1B.f02', ';pgwt=x', ';JSESSIONID=0', '/full;jsessionid=0']],
  ])('%s goes', (_, tails) => {
    expect(tails.filter((tail) => doiOfField(DOI + tail) !== DOI)).toEqual([]);
  });

  test.each([
    ['what only looks like a question to a page', ['?x', '#1', '#', '?=']],
    ['segments of its own', ['/full-size', '/fulls', '/2024', '/v1', '/x.pdfx', '/table1']],
    ['endings that belong to it', ['.pdfs', '.x', '.full1', '.htmlx', 'full', '.ab']],
    ['separators without a second one', [',b', ';2-x', '|10.5/x', ',10.5555', ';pgw=1', ',doi:x']],
    ['less-than signs that begin no tag', ['<1', '<1::AID-X>3', '<_a>']],
    ['brackets that it has opened', ['(1)', '[1]', '{1}', '<1:2>', '((1))', '(a)b']],
  ])('%s stays', (_, tails) => {
    expect(tails.map((tail) => doiOfField(DOI + tail))).toEqual(tails.map((tail) => DOI + tail));
  });

  test('of an address everything goes from the question mark or the hash on, but for the SICI that ends in one', () => {
    for (const tail of ['?', '?x', '#', '#1', '?a\nb', '#a?b'])
      expect(doiOfField(`https://doi.org/${DOI}${tail}`)).toBe(DOI);
    const sici = '10.1002/(SICI)1097-0282(199905)49:6<423::AID-BIP9>3.0.CO;2-#';
    expect(doiOfField(`https://doi.org/${sici}`)).toBe(sici);
    expect(doiOfField(`https://doi.org/${sici}#sec1`)).toBe(sici);
    expect(doiOfField(`https://doi.org/${sici}?x`)).toBe(sici);
  });

  test('as many closing brackets go as there are too many', () => {
    expect(doiOfField('((10.5555/a(b))')).toBe('10.5555/a(b)');
    expect(doiOfField('10.5555/a(b)))].')).toBe('10.5555/a(b)');
    expect(doiOfField('10.5555/a)b(c')).toBe('10.5555/a)b(c');
    expect(doiOfField('10.5555/a)b)')).toBe('10.5555/a)b');
  });
});

describe('within a DOI', () => {
  test('what cannot be seen goes, and look-alikes are what they look like', () => {
    for (const hidden of ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'])
      expect(doiOfField(`10.5555/a${hidden}b`)).toBe('10.5555/ab');
    for (const dash of [
      '\u2010',
      '\u2011',
      '\u2012',
      '\u2013',
      '\u2014',
      '\u2015',
      '\u2212',
      '\ufe58',
      '\ufe63',
    ])
      expect(doiOfField(`10.5555/a${dash}b`)).toBe('10.5555/a-b');
    for (const slash of ['\u2044', '\u2215', '／'])
      expect(doiOfField(`10.5555${slash}ab`)).toBe('10.5555/ab');
    expect(doiOfField('１０．５５５５／ＡＺ（ａｚ）～0')).toBe('10.5555/AZ(az)~0');
  });

  test('references of HTML that was never read are read', () => {
    for (const [open, close] of [
      ['&lt;', '&gt;'],
      ['&#60;', '&#62;'],
      ['&#x3c;', '&#x3e;'],
      ['&LT;', '&#X3E;'],
    ])
      expect(doiOfField(`10.5555/a${open}1:2${close}b`)).toBe('10.5555/a<1:2>b');
    for (const and of ['&amp;', '&#38;', '&#x26;'])
      expect(doiOfField(`10.5555/a${and}b`)).toBe('10.5555/a&b');
    expect(doiOfField('10.5555/a&quot;b')).toBe('10.5555/a&quot;b');
  });

  test('percent signs are read as often as programs wrote them, and stand where they mean nothing', () => {
    expect(doiOfField('10.5555%2Fa')).toBe('10.5555/a');
    expect(doiOfField('10.5555%252Fa')).toBe('10.5555/a');
    expect(doiOfField('10.5555%2525252Fa')).toBe('10.5555/a');
    expect(doiOfField('10.5555.6%2fa')).toBe('10.5555.6/a');
    expect(doiOfField('10.5555/a%ffb%28c%29')).toBe('10.5555/a%ffb(c)');
    expect(doiOfField('10.5555/100%')).toBe('10.5555/100%');
    expect(decoded('a%C3%A9%zz%2')).toBe('aé%zz%2');
    expect(decoded('%E4%BD%A0')).toBe('你');
  });
});

describe('a preprint', () => {
  test.each([
    ['10.1101/123456v2', '10.1101/123456'],
    ['10.1101/12345678v12', '10.1101/12345678'],
    ['10.1101/2020.01.02.123456v1.full', '10.1101/2020.01.02.123456'],
    ['10.1101/2020.01.02.123456.full.pdf', '10.1101/2020.01.02.123456'],
    ['10.1101/2020.01.02.123456/x', '10.1101/2020.01.02.123456'],
    ['10.64898/2026.01.02.123456v3', '10.64898/2026.01.02.123456'],
    ['10.48550/arXiv.2402.99999v10', '10.48550/arXiv.2402.99999'],
    ['10.48550/ARXIV.0704.0001V1', '10.48550/ARXIV.0704.0001'],
    ['10.48550/arXiv.hep-th/9901001v2', '10.48550/arXiv.hep-th/9901001'],
  ])('has one DOI whatever its version: %s', (text, doi) => {
    expect(doiOfField(text)).toBe(doi);
  });

  test.each([
    '10.1101/12345v2',
    '10.1101/123456789v2',
    '10.1101/123456v2x',
    '10.1101/gr.123456v2',
    '10.1102/123456v2',
    '10.1101/20.01.02.123456v1',
    '10.48550/arXiv.240.99999v2',
    '10.48550/arXiv.2402.999v2',
    '10.48550/arXiv.hep-th/990100v2',
    '10.48550/other.2402.99999v2',
  ])('only of those that have no versions of their own: %s', (doi) => {
    expect(doiOfField(doi)).toBe(doi);
  });
});

test('compared, DOIs have no case, and what is none is itself', () => {
  expect(normalDoi('https://doi.org/10.5555/ABC')).toBe('10.5555/abc');
  expect(normalDoi(' Not One ')).toBe('not one');
});

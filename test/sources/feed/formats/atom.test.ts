import { describe, expect, test } from 'vitest';
import type { Feed, FeedItem } from '../../../../src/sources/feed/feed.ts';
import { parseFeed } from '../../../../src/sources/feed/parse-feed.ts';

const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';

function feed(text: string): Feed {
  const reading = parseFeed(Buffer.from(text));
  if (reading.kind !== 'feed') throw new Error(reading.kind);
  return reading;
}
const entry = (inside: string, head = ''): FeedItem | undefined =>
  feed(`<feed ${ATOM}>${head}<entry>${inside}</entry></feed>`).items[0];
const old = (inside: string): FeedItem | undefined =>
  feed(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${inside}</entry></feed>`).items[0];

describe('Atom 1.0 text constructs', () => {
  test.each([
    ['no type is text', '<title>A &amp; b</title>', 'A & b'],
    ['text', '<title type="text">A &lt;b> c</title>', 'A <b> c'],
    ['text in CDATA', '<title type="text"><![CDATA[<tag>]]></title>', '<tag>'],
    ['text with numeric references', '<title type="text">&#60;tag></title>', '<tag>'],
    ['html in CDATA', '<title type="html"><![CDATA[&lt;tag>]]></title>', '<tag>'],
    ['html escaped', '<title type="html">&amp;lt;tag></title>', '<tag>'],
    ['html with numeric references', '<title type="html">&#38;lt;tag></title>', '<tag>'],
    ['html with markup', '<title type="html">A &lt;em&gt;b&lt;/em&gt; c</title>', 'A b c'],
    [
      'html with named entities',
      '<title type="html">caf&amp;eacute; &amp;mdash; AT&amp;amp;T</title>',
      'café — AT&T',
    ],
    ['html with a lone ampersand', '<title type="html">AT&amp;T &amp; more</title>', 'AT&T & more'],
    ['html with a lone less-than', '<title type="html">1 &lt; 2 and p &lt;0.05</title>', '1 < 2 and p <0.05'],
    ['html in capitals', '<title type="HTML">A &lt;B&gt;b&lt;/B&gt;</title>', 'A b'],
    ['xhtml', `<title type="xhtml"><div ${XHTML}>A <em>b</em> &lt;tag></div></title>`, 'A b <tag>'],
    [
      'xhtml with a prefix',
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">A <x:em>b</x:em></x:div></title>',
      'A b',
    ],
    ['xhtml without its div', '<title type="xhtml">A <em>b</em></title>', 'A b'],
    ['xhtml with a numeric reference', `<title type="xhtml"><div ${XHTML}>&#60;tag></div></title>`, '<tag>'],
    ['a media type', '<title type="text/html">A &lt;b&gt;b&lt;/b&gt;</title>', 'A b'],
    ['text/plain', '<title type="text/plain">A &lt;tag&gt;</title>', 'A <tag>'],
    [
      'superscripts',
      `<title type="html">10&lt;sup&gt;-3&lt;/sup&gt; H&lt;sub&gt;2&lt;/sub&gt;O</title>`,
      '10⁻³ H2O',
    ],
    [
      'MathML',
      `<title type="xhtml"><div ${XHTML}>for <math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi><mo>=</mo><mn>1</mn></math></div></title>`,
      'for x=1',
    ],
    [
      'SVG with a title of its own',
      `<title type="xhtml"><div ${XHTML}>A <svg xmlns="http://www.w3.org/2000/svg"><title>drawing</title></svg> b</div></title>`,
      'A drawing b',
    ],
    ['white space', '<title>\n  A\n  b  </title>', 'A b'],
    ['no break space', '<title type="html">A&amp;nbsp;b</title>', 'A b'],
    ['comments inside', '<title>A<!-- c --> b</title>', 'A b'],
    ['text and CDATA mixed', '<title>A <![CDATA[b & ]]>c</title>', 'A b & c'],
    ['a title in a prefix', '<a:title xmlns:a="http://www.w3.org/2005/Atom">A</a:title>', 'A'],
    [
      'a title of another vocabulary first',
      '<x:title xmlns:x="https://x.example/">B</x:title><title>A</title>',
      'A',
    ],
    [
      'a title further inside first',
      '<x:image xmlns:x="https://x.example/"><title>B</title></x:image><title>A</title>',
      'A',
    ],
    ['a title of an unprefixed element inside', '<image><title>B</title></image><title>A</title>', 'A'],
    ['a title of the source', '<source><title>B</title></source><title>A</title>', 'A'],
    ['the media title', '<media:title xmlns:media="http://search.yahoo.com/mrss/">A</media:title>', 'A'],
  ])('%s', (_, xml, title) => {
    expect(entry(xml)?.title).toBe(title);
  });

  test.each([
    ['summary', '<summary>A</summary>', 'A', null],
    ['summary before content', '<content>C</content><summary>A</summary>', 'A', 'C'],
    ['content alone', '<content type="html">&lt;p&gt;C&lt;/p&gt;&lt;p&gt;D&lt;/p&gt;</content>', 'C D', null],
    [
      'content in XHTML',
      `<content type="xhtml"><div ${XHTML}><p>C</p><p>D<br/>E</p></div></content>`,
      'C D E',
      null,
    ],
    ['content elsewhere', '<content src="http://x.example/c.html" type="text/html"/>', null, null],
    [
      'content in base64',
      `<content type="application/octet-stream">${Buffer.from('A <i>b</i>').toString('base64')}</content>`,
      'A b',
      null,
    ],
    [
      'content that is a picture',
      `<content type="image/png">${Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 255]).toString('base64')}</content>`,
      null,
      null,
    ],
    [
      'content in another XML',
      '<content type="application/xml"><x xmlns="https://x.example/">A <y>b</y></x></content>',
      'A b',
      null,
    ],
    ['content of text/plain', '<content type="text/plain">A &lt;tag&gt; b</content>', 'A <tag> b', null],
    [
      'scripts and styles',
      '<summary type="html">A &lt;script&gt;alert("x")&lt;/script&gt;b&lt;style&gt;p{}&lt;/style&gt; c</summary>',
      'A b c',
      null,
    ],
    ['a subtitle is none', '<subtitle>S</subtitle>', null, null],
  ] as const)('texts: %s', (_, xml, summary, content) => {
    expect(entry(xml)).toMatchObject({ summary, content });
  });
});

describe('Atom 0.3 content', () => {
  const b64 = (text: string): string => Buffer.from(text).toString('base64');
  test.each([
    ['plain', '<content>A</content>', 'A'],
    [
      'xml by default',
      `<content type="application/xhtml+xml"><div ${XHTML}>A <b>b</b></div></content>`,
      'A b',
    ],
    [
      'xml said',
      `<content type="application/xhtml+xml" mode="xml"><div ${XHTML}>A &amp; b</div></content>`,
      'A & b',
    ],
    ['xml as text/html', `<content type="text/html" mode="xml"><p ${XHTML}>A <i>b</i></p></content>`, 'A b'],
    [
      'escaped',
      '<content type="text/html" mode="escaped">&lt;p&gt;A &lt;b&gt;b&lt;/b&gt;&lt;/p&gt;</content>',
      'A b',
    ],
    [
      'escaped in CDATA',
      '<content type="text/html" mode="escaped"><![CDATA[<p>A &amp; b</p>]]></content>',
      'A & b',
    ],
    ['escaped plain text', '<content type="text/plain" mode="escaped">A &lt; b</content>', 'A < b'],
    ['escaped without a type', '<content mode="escaped">A &lt;b&gt;b&lt;/b&gt;</content>', 'A b'],
    ['base64', `<content type="text/html" mode="base64">${b64('<p>A <b>b</b></p>')}</content>`, 'A b'],
    [
      'base64 over lines',
      `<content type="text/plain" mode="base64">\n${b64('A longer text')}\n</content>`,
      'A longer text',
    ],
    ['base64 that is none', '<content type="text/html" mode="base64">§</content>', null],
    [
      'several contents: the first',
      '<content>A</content><content type="text/html" mode="escaped">B</content>',
      'A',
    ],
    [
      'an alternative of several types',
      `<content type="multipart/alternative"><content type="text/plain">A</content><content type="application/xhtml+xml"><p ${XHTML}>B</p></content></content>`,
      'A',
    ],
  ])('%s', (_, xml, summary) => {
    expect(old(xml)?.summary ?? null).toBe(summary);
  });

  test.each([
    [
      'issued, modified',
      '<created>2004-01-01T01:00:00Z</created><issued>2004-01-01T02:00:00Z</issued><modified>2004-01-01T03:00:00Z</modified>',
      '02',
      '03',
    ],
    ['created alone', '<created>2004-01-01T01:00:00Z</created>', '01', null],
    ['an offset', '<issued>2004-01-01T02:00:00+01:30</issued>', '00:30', null],
  ] as const)('dates: %s', (_, xml, published, updated) => {
    const instant = (hour: string | null): string | null =>
      hour === null ? null : `2004-01-01T${hour.length === 2 ? `${hour}:00` : hour}:00.000Z`;
    expect(old(xml)).toMatchObject({ publishedAt: instant(published), updatedAt: instant(updated) });
  });

  test.each([
    ['purl.org/atom/ns#'],
    ['example.com/newformat#'],
    ['purl.org/echo/'],
    ['uri/of/echo/namespace#'],
    ['purl.org/pie/'],
    ['www.w3.org/2005/Atom'],
    ['nobody.example/'],
  ])('is known by the namespace http://%s', (uri) => {
    expect(
      feed(`<feed xmlns="http://${uri}"><title>T</title><entry><title>A</title><id>i</id></entry></feed>`),
    ).toMatchObject({
      format: 'atom',
      title: 'T',
      items: [{ title: 'A', id: 'i' }],
    });
  });
});

describe('Atom links', () => {
  test.each([
    ['no relation', '<link href="http://x.example/a"/>', 'http://x.example/a'],
    [
      'alternate',
      '<link rel="self" href="http://x.example/s"/><link rel="alternate" href="http://x.example/a"/>',
      'http://x.example/a',
    ],
    [
      'alternate by its full name',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="http://x.example/a"/>',
      'http://x.example/a',
    ],
    ['alternate in capitals', '<link rel="Alternate" href="http://x.example/a"/>', 'http://x.example/a'],
    [
      'the page before other types',
      '<link rel="alternate" type="application/pdf" href="http://x.example/p"/><link rel="alternate" type="text/html" href="http://x.example/a"/>',
      'http://x.example/a',
    ],
    [
      'the first of two pages',
      '<link rel="alternate" type="text/html" href="http://x.example/a"/><link rel="alternate" type="text/html" href="http://x.example/b"/>',
      'http://x.example/a',
    ],
    [
      'no file, no edit, no replies',
      '<link rel="enclosure" href="http://x.example/e"/><link rel="edit" href="http://x.example/d"/><link rel="replies" href="http://x.example/r"/><link rel="license" href="http://x.example/l"/>',
      null,
    ],
    [
      'the address as text',
      '<link rel="enclosure">http://x.example/e</link><link rel="alternate" type="text/html">http://x.example/a</link>',
      'http://x.example/a',
    ],
    [
      'related where nothing else is',
      '<link rel="related" href="http://x.example/r"/>',
      'http://x.example/r',
    ],
    ['the source of the content', '<content src="http://x.example/c"/>', 'http://x.example/c'],
    ['the id where it is an address', '<id>http://x.example/i</id>', 'http://x.example/i'],
    ['no id that is none', '<id>tag:x.example,2024:1</id>', null],
    ['ampersands', '<link href="http://x.example/?a=1&amp;b=2"/>', 'http://x.example/?a=1&b=2'],
    ['bare ampersands', '<link href="http://x.example/?a=1&b=2"/>', 'http://x.example/?a=1&b=2'],
    [
      'single quotes and spaces',
      "<link rel='alternate'  href=' http://x.example/a '/>",
      'http://x.example/a',
    ],
    [
      'the original that FeedBurner hides',
      '<link href="http://f.example/1"/><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">http://x.example/a</feedburner:origLink>',
      'http://x.example/a',
    ],
    ['an international address', '<link href="http://bücher.example/ä"/>', 'http://bücher.example/ä'],
  ])('%s', (_, xml, url) => {
    expect(entry(xml)?.url ?? null).toBe(url);
  });

  test.each([
    ['http://x.example/', '', '', 'a', 'http://x.example/a'],
    ['http://x.example/f/', 'e/', '', 'a', 'http://x.example/f/e/a'],
    ['http://x.example/f/', '/e/', 'l/', 'a', 'http://x.example/e/l/a'],
    ['http://x.example/f/', 'http://y.example/', '', 'a', 'http://y.example/a'],
    ['http://x.example/f/', '', '', '../a', 'http://x.example/a'],
    ['http://x.example/f/', '', '', '.', 'http://x.example/f/'],
    ['http://x.example/f/', '', '', '#c', 'http://x.example/f/#c'],
    ['', '', '', '/a', '/a'],
    ['f/', '', '', 'a', 'a'],
  ])('bases %s, %s, %s and %s', (outer, middle, inner, href, url) => {
    const base = (value: string): string => (value === '' ? '' : ` xml:base="${value}"`);
    expect(
      feed(
        `<feed ${ATOM}${base(outer)}><entry${base(middle)}><link${base(inner)} rel="alternate" href="${href}"/></entry></feed>`,
      ).items[0]?.url,
    ).toBe(url);
  });

  test('ids are kept to the letter', () => {
    const ids = [
      'http://X.example/',
      'http://www.x.example/A%7eb',
      'http://x.example:80/',
      'tag:x,2024:a b',
      '../relative',
    ];
    expect(ids.map((id) => entry(`<id>${id}</id>`)?.id)).toEqual(ids);
  });

  test('the feed’s own link is its page, not itself', () => {
    expect(
      feed(
        `<feed ${ATOM}><link rel="self" href="http://x.example/f"/><link href="http://x.example/"/></feed>`,
      ),
    ).toMatchObject({ link: 'http://x.example/' });
    expect(feed(`<feed ${ATOM}><link rel="self" href="http://x.example/f"/></feed>`).link).toBeNull();
  });
});

describe('Atom authors', () => {
  const author = (name: string): string => `<author><name>${name}</name></author>`;
  test.each<readonly [string, string, string, readonly string[]]>([
    ['one', author('Ada Byron'), '', ['Ada Byron']],
    ['several', author('Ada Byron') + author('Bo Li'), '', ['Ada Byron', 'Bo Li']],
    ['those of the feed', '', author('Ada Byron'), ['Ada Byron']],
    ['its own before the feed’s', author('Bo Li'), author('Ada Byron'), ['Bo Li']],
    ['the source’s before the feed’s', `<source>${author('Bo Li')}</source>`, author('Ada Byron'), ['Bo Li']],
    ['no contributors', '<contributor><name>C</name></contributor>', '', []],
    ['an address without a name', '<author><email>me@x.example</email></author>', '', ['me@x.example']],
    [
      'a name with an address inside',
      '<author><name>Ada Byron &lt;me@x.example&gt;</name></author>',
      '',
      ['Ada Byron'],
    ],
    [
      'a name, an address and a page',
      '<author><name>Ada Byron</name><email>me@x.example</email><uri>http://x.example/</uri></author>',
      '',
      ['Ada Byron'],
    ],
    ['a page alone', '<author><uri>http://x.example/~ada</uri></author>', '', []],
    ['text without elements', '<author>Ada Byron</author>', '', ['Ada Byron']],
    [
      'affiliations',
      '<author><name>Ada Byron</name><x:affiliation xmlns:x="http://arxiv.org/schemas/atom">MIT</x:affiliation></author>',
      '',
      ['Ada Byron'],
    ],
    [
      'creators of Dublin Core',
      '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Ada Byron</dc:creator>',
      '',
      ['Ada Byron'],
    ],
    ['a comma in a name', author('Ada Byron, PhD'), '', ['Ada Byron, PhD']],
    ['an empty name', author(' '), author('Ada Byron'), ['Ada Byron']],
  ])('%s', (_, inside, head, authors) => {
    expect(entry(inside, head)?.authors).toEqual(authors);
  });
});

describe('Atom’s other fields', () => {
  test.each<readonly [string, string, Partial<FeedItem>]>([
    [
      'published and updated',
      '<updated>2024-05-06T03:00:00Z</updated><published>2024-05-06T02:00:00Z</published>',
      { publishedAt: '2024-05-06T02:00:00.000Z', updatedAt: '2024-05-06T03:00:00.000Z' },
    ],
    [
      'updated alone',
      '<updated>2024-05-06T03:00:00Z</updated>',
      { publishedAt: null, updatedAt: '2024-05-06T03:00:00.000Z' },
    ],
    [
      'a pubDate of RSS',
      '<pubDate>Mon, 06 May 2024 02:00:00 GMT</pubDate>',
      { publishedAt: '2024-05-06T02:00:00.000Z' },
    ],
    [
      'dates with character references',
      '<updated>2024&#45;05&#x2d;06T03&#58;00:00Z</updated>',
      { updatedAt: '2024-05-06T03:00:00.000Z' },
    ],
    [
      'dates in spaces',
      '<published> 2024-05-06T02:00:00 -05:00 </published>',
      { publishedAt: '2024-05-06T07:00:00.000Z' },
    ],
    [
      'dates in lower case',
      '<published>2024-05-06t02:00:00z</published>',
      { publishedAt: '2024-05-06T02:00:00.000Z' },
    ],
    ['terms', '<category term="A" scheme="s" label="a"/><category term="B"/>', { categories: ['A', 'B'] }],
    ['a label without a term', '<category label="a"/>', { categories: ['a'] }],
    ['a category as text', '<category>A</category>', { categories: ['A'] }],
    [
      'subjects',
      '<dc:subject xmlns:dc="http://purl.org/dc/elements/1.1/">A</dc:subject>',
      { categories: ['A'] },
    ],
    ['no terms of the source', '<source><category term="S"/></source>', { categories: [] }],
    [
      'a DOI among the links',
      '<link rel="related" href="https://doi.org/10.1000/a.1"/><link href="http://x.example/a"/>',
      { doi: '10.1000/a.1', url: 'http://x.example/a' },
    ],
    ['a DOI as id', '<id>info:doi/10.1000/a.1</id>', { doi: '10.1000/a.1', id: 'info:doi/10.1000/a.1' }],
  ])('%s', (_, xml, expected) => {
    expect(entry(xml)).toMatchObject(expected);
  });

  test('an entry within the content of another is part of it', () => {
    const inner = `<entry ${ATOM}><title>Inner</title><id>in</id><summary>S</summary></entry>`;
    const { items, warnings } = feed(
      `<feed ${ATOM}><entry><title>A</title><updated>2024-05-06T03:00:00Z</updated><content type="application/atom+xml">${inner}</content></entry><entry><title>B</title><updated>2024-05-06T03:00:00Z</updated></entry></feed>`,
    );
    expect(items.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(warnings).toEqual([]);
  });

  test('an entry alone is a feed of one', () => {
    expect(feed(`<entry ${ATOM}><title>A</title><id>i</id></entry>`)).toMatchObject({
      format: 'atom',
      title: null,
      items: [{ title: 'A', id: 'i' }],
    });
  });

  test('items of RSS in an Atom feed are read', () => {
    expect(feed(`<feed ${ATOM}><item><title>A</title></item></feed>`).items).toMatchObject([{ title: 'A' }]);
  });

  test('a feed with prefixes everywhere is the same feed', () => {
    expect(
      feed(
        '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:link href="http://x.example/"/><a:entry><a:title type="html">A &lt;i&gt;b&lt;/i&gt;</a:title><a:author><a:name>Ada Byron</a:name></a:author></a:entry></a:feed>',
      ),
    ).toMatchObject({
      title: 'T',
      link: 'http://x.example/',
      items: [{ title: 'A b', authors: ['Ada Byron'] }],
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { Feed, FeedItem } from '../../../../src/sources/feed/feed.ts';
import { parseFeed } from '../../../../src/sources/feed/parse-feed.ts';

const NAMESPACES = [
  'content="http://purl.org/rss/1.0/modules/content/"',
  'dc="http://purl.org/dc/elements/1.1/"',
  'dcterms="http://purl.org/dc/terms/"',
  'prism="http://prismstandard.org/namespaces/basic/2.0/"',
  'media="http://search.yahoo.com/mrss/"',
  'itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'atom="http://www.w3.org/2005/Atom"',
  'feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
  'slash="http://purl.org/rss/1.0/modules/slash/"',
  'other="https://other.example/ns"',
]
  .map((declaration) => `xmlns:${declaration}`)
  .join(' ');

function feed(text: string): Feed {
  const reading = parseFeed(Buffer.from(text));
  if (reading.kind !== 'feed') throw new Error(reading.kind);
  return reading;
}
const channel = (inside: string): Feed =>
  feed(`<rss version="2.0" ${NAMESPACES}><channel>${inside}</channel></rss>`);
const item = (inside: string): FeedItem | undefined => channel(`<item>${inside}</item>`).items[0];

type Case = readonly [name: string, xml: string, expected: Partial<FeedItem>];

describe('an RSS item is named by', () => {
  test.each<Case>([
    ['its title', '<title>A</title>', { title: 'A' }],
    ['the title of Dublin Core', '<dc:title>A</dc:title>', { title: 'A' }],
    [
      'its own title before others',
      '<dc:title>B</dc:title><media:title>C</media:title><title>A</title>',
      { title: 'A' },
    ],
    ['the title that says something', '<title/><dc:title>B</dc:title>', { title: 'B' }],
    [
      'no title of another vocabulary',
      '<other:title>B</other:title><title>A</title><other:title>C</other:title>',
      { title: 'A' },
    ],
    [
      'no title further inside',
      '<media:content><media:title>deep</media:title></media:content><title>A</title>',
      { title: 'A' },
    ],
    [
      'no title of the image within',
      '<image><title>I</title><link>http://i.example</link></image><title>A</title>',
      { title: 'A', url: null },
    ],
    [
      'no field of a text input within',
      '<textInput><title>T</title><link>http://t.example</link><description>D</description></textInput><title>A</title>',
      { title: 'A', url: null, summary: null },
    ],
    [
      'no field of the source within',
      '<source url="http://s.example/rss"><title>S</title></source><title>A</title>',
      { title: 'A' },
    ],
    [
      'its guid, which is no address',
      '<guid isPermaLink="false">tag:x,1</guid>',
      { id: 'tag:x,1', url: null },
    ],
    [
      'its guid, which is an address',
      '<guid>http://x.example/1</guid>',
      { id: 'http://x.example/1', url: 'http://x.example/1' },
    ],
    [
      'its guid, an address that is said to be none',
      '<guid isPermaLink="FALSE">http://x.example/1</guid>',
      { id: 'http://x.example/1', url: null },
    ],
    [
      'its guid, with white space around',
      '<guid>\n  http://x.example/1\n</guid>',
      { id: 'http://x.example/1' },
    ],
    [
      'the guid, while the link is the address',
      '<link>http://x.example/a</link><guid isPermaLink="true">http://x.example/1</guid>',
      { id: 'http://x.example/1', url: 'http://x.example/a' },
    ],
    [
      'its address, where nothing else is there',
      '<link>http://x.example/a</link>',
      { id: 'http://x.example/a', url: 'http://x.example/a' },
    ],
    ['Atom’s id', '<atom:id>urn:1</atom:id>', { id: 'urn:1' }],
  ])('%s', (_, xml, expected) => {
    expect(item(xml)).toMatchObject(expected);
  });
});

describe('an RSS item’s address', () => {
  test.each<Case>([
    [
      'keeps its ampersands',
      '<link>http://x.example/?a=1&amp;b=2</link>',
      { url: 'http://x.example/?a=1&b=2' },
    ],
    [
      'keeps bare ampersands too',
      '<link>http://x.example/?a=1&b=2&copy=3</link>',
      { url: 'http://x.example/?a=1&b=2&copy=3' },
    ],
    ['loses the white space around', '<link>\n\thttp://x.example/a\n</link>', { url: 'http://x.example/a' }],
    [
      'may stand in CDATA',
      '<link><![CDATA[http://x.example/?a=1&b=2]]></link>',
      { url: 'http://x.example/?a=1&b=2' },
    ],
    ['may be Atom’s alternate', '<atom:link href="http://x.example/a"/>', { url: 'http://x.example/a' }],
    [
      'is not Atom’s link to itself or to comments',
      '<atom:link rel="self" href="http://x.example/s"/><atom:link rel="replies" href="http://x.example/r"/>',
      { url: null },
    ],
    [
      'is its own before Atom’s',
      '<atom:link href="http://x.example/b"/><link>http://x.example/a</link>',
      { url: 'http://x.example/a' },
    ],
    ['may be written as href', '<link href="http://x.example/a"/>', { url: 'http://x.example/a' }],
    [
      'is the original that FeedBurner hides',
      '<link>http://feeds.example/~r/1</link><feedburner:origLink>http://x.example/a</feedburner:origLink>',
      { url: 'http://x.example/a' },
    ],
    [
      'is none of comments or of files',
      '<comments>http://x.example/c</comments><enclosure url="http://x.example/f.mp3"/><wfw:commentRss xmlns:wfw="http://wellformedweb.org/CommentAPI/">http://x.example/w</wfw:commentRss>',
      { url: null },
    ],
    ['may be PRISM’s', '<prism:url>http://x.example/p</prism:url>', { url: 'http://x.example/p' }],
    ['stays relative where nothing tells the base', '<link>/a</link>', { url: '/a' }],
  ])('%s', (_, xml, expected) => {
    expect(item(xml)).toMatchObject(expected);
  });

  test.each([
    ['https://x.example/feeds/feed.xml', '', 'post', 'https://x.example/feeds/post'],
    ['https://x.example/feeds/feed.xml', 'archive/', 'post', 'https://x.example/feeds/archive/post'],
    ['https://x.example/feeds/feed.xml', '', '#part', 'https://x.example/feeds/feed.xml#part'],
    ['https://x.example/feeds/feed.xml', '', '//y.example/p', 'https://y.example/p'],
    ['https://x.example/feeds/feed.xml', '', '?q=1', 'https://x.example/feeds/feed.xml?q=1'],
    ['https://x.example/feeds/feed.xml', '', 'http://y.example/A%20b', 'http://y.example/A%20b'],
  ])('is resolved against the bases %s and %s: %s', (outer, inner, link, url) => {
    const { items } = feed(
      `<rss version="2.0" xml:base="${outer}"><channel><item${inner && ` xml:base="${inner}"`}><link>${link}</link></item></channel></rss>`,
    );
    expect(items[0]?.url).toBe(url);
  });
});

describe('an RSS item’s text', () => {
  test.each<Case>([
    ['is its description', '<description>A</description>', { summary: 'A', content: null }],
    [
      'is the description although there is a content',
      '<content:encoded>C</content:encoded><description>A</description>',
      { summary: 'A', content: 'C' },
    ],
    [
      'is the content where there is nothing else',
      '<content:encoded><![CDATA[<p>C</p>]]></content:encoded>',
      { summary: 'C' },
    ],
    ['is Dublin Core’s description', '<dc:description>A</dc:description>', { summary: 'A' }],
    ['is Dublin Core’s abstract', '<dcterms:abstract>A</dcterms:abstract>', { summary: 'A' }],
    ['is PRISM’s teaser where there is nothing else', '<prism:teaser>A</prism:teaser>', { summary: 'A' }],
    ['is iTunes’ summary', '<itunes:summary>A</itunes:summary>', { summary: 'A' }],
    [
      'is iTunes’ subtitle where there is nothing else',
      '<itunes:subtitle>A</itunes:subtitle>',
      { summary: 'A' },
    ],
    ['is Atom’s summary', '<atom:summary>A</atom:summary>', { summary: 'A' }],
    [
      'is Atom’s content, as XHTML',
      '<atom:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>b</b></div></atom:content>',
      { summary: 'A b' },
    ],
    [
      'is the media description',
      '<media:description type="html">&lt;b&gt;A&lt;/b&gt;</media:description>',
      { summary: 'A' },
    ],
    [
      'is an XHTML body',
      '<body xmlns="http://www.w3.org/1999/xhtml"><p>A <em>b</em></p></body>',
      { summary: 'A b' },
    ],
    ['is a fulltext', '<fullitem>A</fullitem>', { summary: 'A' }],
    ['is an <encoded> that lost its prefix', '<encoded>A</encoded>', { summary: 'A' }],
    [
      'is no description of another vocabulary',
      '<other:description>B</other:description><description>A</description><other:description>C</other:description>',
      { summary: 'A' },
    ],
    [
      'is the first of summary and description',
      '<summary>A</summary><description>B</description>',
      { summary: 'A', content: 'B' },
    ],
    [
      'is the description before the summary',
      '<description>A</description><summary>B</summary>',
      { summary: 'A', content: 'B' },
    ],
    [
      'is code that shows a tag',
      '<description><![CDATA[<code>&lt;br /></code>]]></description>',
      { summary: '<br />' },
    ],
    [
      'is the description, the empty one aside',
      '<description></description><content:encoded>C</content:encoded>',
      { summary: 'C' },
    ],
  ])('%s', (_, xml, expected) => {
    expect(item(xml)).toMatchObject(expected);
  });
});

describe('an RSS item’s dates', () => {
  const T = (hour: number): string => `2024-05-06T0${hour}:00:00.000Z`;
  const W = (hour: number): string => `2024-05-06T0${hour}:00:00Z`;
  test.each<Case>([
    ['pubDate', `<pubDate>Mon, 06 May 2024 01:00:00 GMT</pubDate>`, { publishedAt: T(1), updatedAt: null }],
    ['pubdate, in lower case', `<pubdate>Mon, 06 May 2024 01:00:00 GMT</pubdate>`, { publishedAt: T(1) }],
    [
      'pubDate before Dublin Core',
      `<dc:date>${W(2)}</dc:date><pubDate>Mon, 06 May 2024 01:00:00 GMT</pubDate>`,
      { publishedAt: T(1), updatedAt: T(2) },
    ],
    [
      'an unreadable pubDate gives way',
      `<pubDate>yesterday</pubDate><dc:date>${W(2)}</dc:date>`,
      { publishedAt: T(2) },
    ],
    ['dc:date', `<dc:date>${W(2)}</dc:date>`, { publishedAt: T(2), updatedAt: T(2) }],
    [
      'dcterms',
      `<dcterms:created>${W(1)}</dcterms:created><dcterms:issued>${W(2)}</dcterms:issued><dcterms:modified>${W(3)}</dcterms:modified>`,
      { publishedAt: T(2), updatedAt: T(3) },
    ],
    [
      'dcterms:created alone',
      `<dcterms:created>${W(1)}</dcterms:created>`,
      { publishedAt: T(1), updatedAt: null },
    ],
    [
      'prism',
      '<prism:coverDate>2024-07-01</prism:coverDate><prism:publicationDate>2024-05-06</prism:publicationDate>',
      { publishedAt: '2024-05-06T00:00:00.000Z' },
    ],
    [
      'atom',
      `<atom:updated>${W(3)}</atom:updated><atom:published>${W(2)}</atom:published>`,
      { publishedAt: T(2), updatedAt: T(3) },
    ],
    [
      'lastBuildDate of the item',
      `<lastBuildDate>Mon, 06 May 2024 01:00:00 GMT</lastBuildDate>`,
      { publishedAt: null, updatedAt: T(1) },
    ],
    ['a media date', `<media:pubDate>${W(1)}</media:pubDate>`, { publishedAt: null }],
  ])('%s', (_, xml, expected) => {
    expect(item(xml)).toMatchObject(expected);
  });
});

describe('an RSS item’s authors', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['an address with a name', '<author>me@x.example (Ada Byron)</author>', ['Ada Byron']],
    ['a name with an address', '<author>Ada Byron (me@x.example)</author>', ['Ada Byron']],
    ['a name and an address in brackets', '<author>Ada Byron &lt;me@x.example&gt;</author>', ['Ada Byron']],
    ['a mere address', '<author>me@x.example</author>', ['me@x.example']],
    ['a name', '<author>Ada Byron</author>', ['Ada Byron']],
    ['mailto', '<author>mailto:me@x.example</author>', ['me@x.example']],
    ['several elements', '<author>Ada Byron</author><author>Bo Li</author>', ['Ada Byron', 'Bo Li']],
    [
      'the same name twice',
      '<dc:creator>Ada Byron</dc:creator><dc:creator>Ada Byron</dc:creator>',
      ['Ada Byron'],
    ],
    ['creators', '<dc:creator>Ada Byron</dc:creator><dc:creator>Bo Li</dc:creator>', ['Ada Byron', 'Bo Li']],
    ['a creator in CDATA', '<dc:creator><![CDATA[ Ada Byron ]]></dc:creator>', ['Ada Byron']],
    [
      'creators with marks of footnotes',
      '<dc:creator>Ada Byron&lt;sup&gt;a,b&lt;/sup&gt;, Bo Li&lt;sup&gt;c&lt;/sup&gt;, Cy Dee</dc:creator>',
      ['Ada Byron', 'Bo Li', 'Cy Dee'],
    ],
    ['a creator with an address', '<dc:creator>me@x.example (Ada Byron)</dc:creator>', ['Ada Byron']],
    ['dc:author', '<dc:author>Ada Byron (me@x.example)</dc:author>', ['Ada Byron']],
    ['dcterms:creator', '<dcterms:creator>Ada Byron</dcterms:creator>', ['Ada Byron']],
    ['itunes:author', '<itunes:author>Ada Byron</itunes:author>', ['Ada Byron']],
    [
      'atom:author',
      '<atom:author><atom:name>Ada Byron</atom:name><atom:email>me@x.example</atom:email></atom:author>',
      ['Ada Byron'],
    ],
    [
      'Atom’s persons without a prefix',
      '<author><name>Ada Byron</name><email>me@x.example</email></author>',
      ['Ada Byron'],
    ],
    [
      'media:credit',
      '<media:credit role="author">Ada Byron</media:credit><media:credit role="photographer">Bo Li</media:credit>',
      ['Ada Byron'],
    ],
    [
      'contributors where there is no creator, and never a publisher',
      '<dc:publisher>P</dc:publisher><dc:contributor>C Roe</dc:contributor><dc:contributor>Ada Byron</dc:contributor>',
      ['C Roe', 'Ada Byron'],
    ],
    [
      'creators before contributors',
      '<dc:contributor>C Roe</dc:contributor><dc:creator>Ada Byron</dc:creator>',
      ['Ada Byron'],
    ],
    ['semicolons', '<dc:creator>Byron, Ada; Li, Bo</dc:creator>', ['Ada Byron', 'Bo Li']],
    [
      'commas in a journal',
      '<prism:doi>10.1000/1</prism:doi><dc:creator>Ada Byron, Bo Li, and Cy Roe</dc:creator>',
      ['Ada Byron', 'Bo Li', 'Cy Roe'],
    ],
    [
      'initials in a journal',
      '<prism:doi>10.1000/1</prism:doi><dc:creator>Byron, A., Li, B.</dc:creator>',
      ['A. Byron', 'B. Li'],
    ],
    [
      'a comma outside of journals',
      '<dc:creator>Ada Byron, Staff Writer</dc:creator>',
      ['Ada Byron, Staff Writer'],
    ],
    [
      'a bag of RDF',
      '<dc:creator><rdf:Bag xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:li>Ada Byron</rdf:li><rdf:li>Bo Li</rdf:li></rdf:Bag></dc:creator>',
      ['Ada Byron', 'Bo Li'],
    ],
    [
      'a person of FOAF by attribute',
      '<dc:creator><foaf:Person xmlns:foaf="http://xmlns.com/foaf/0.1/" foaf:name="Ada Byron"><foaf:homepage rdf:resource="http://a.example"/></foaf:Person></dc:creator>',
      ['Ada Byron'],
    ],
    [
      'a person of FOAF',
      '<dc:creator><foaf:Person xmlns:foaf="http://xmlns.com/foaf/0.1/"><foaf:name>Ada Byron</foaf:name></foaf:Person></dc:creator>',
      ['Ada Byron'],
    ],
    [
      'names of other scripts',
      '<dc:creator>李白</dc:creator><dc:creator>Łukasz Żak</dc:creator>',
      ['李白', 'Łukasz Żak'],
    ],
    ['nobody', '<author/><dc:creator> </dc:creator>', []],
  ])('%s', (_, xml, expected) => {
    expect(item(xml)?.authors).toEqual(expected);
  });

  test('are not those who answer for the channel', () => {
    const { items } = channel(
      '<managingEditor>e@x.example</managingEditor><webMaster>w@x.example</webMaster><item><title>t</title></item>',
    );
    expect(items[0]?.authors).toEqual([]);
  });
});

describe('an RSS item’s categories', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'each once, in order',
      '<category>B</category><category domain="d">A</category><category>B</category>',
      ['B', 'A'],
    ],
    ['with the white space folded', '<category>\n A  b </category><category/>', ['A b']],
    ['with commas inside', '<category>Physics, general</category>', ['Physics, general']],
    ['subjects', '<dc:subject>A</dc:subject><dcterms:subject>B</dcterms:subject>', ['A', 'B']],
    ['keywords of PRISM', '<prism:keyword>A</prism:keyword><prism:keyword>B</prism:keyword>', ['A', 'B']],
    ['keywords of iTunes', '<itunes:keywords>a, b</itunes:keywords>', ['a', 'b']],
    ['Atom’s terms', '<atom:category term="A" label="a"/>', ['A']],
    [
      'media',
      '<media:category scheme="s">A</media:category><media:keywords>b, c</media:keywords>',
      ['A', 'b', 'c'],
    ],
    ['entities', '<category>A &amp;amp; B</category>', ['A & B']],
    [
      'RDF topics',
      '<taxo:topics xmlns:taxo="http://purl.org/rss/1.0/modules/taxonomy/"><rdf:Bag xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:li rdf:resource="http://t.example"/></rdf:Bag></taxo:topics>',
      [],
    ],
  ])('%s', (_, xml, expected) => {
    expect(item(xml)?.categories).toEqual(expected);
  });
});

describe('an RSS channel', () => {
  test.each<readonly [string, string, Pick<Feed, 'title' | 'link'>]>([
    [
      'title and link',
      '<title>A</title><link>http://x.example/</link>',
      { title: 'A', link: 'http://x.example/' },
    ],
    [
      'the image before them',
      '<image><title>I</title><link>http://i.example/</link></image><title>A</title><link>http://x.example/</link>',
      { title: 'A', link: 'http://x.example/' },
    ],
    [
      'the text input before them',
      '<textInput><title>I</title><link>http://i.example/</link></textInput><title>A</title><link>http://x.example/</link>',
      { title: 'A', link: 'http://x.example/' },
    ],
    ['Dublin Core', '<dc:title>A</dc:title>', { title: 'A', link: null }],
    [
      'Atom’s link to itself is not the home page',
      '<title>A</title><atom:link rel="self" href="http://x.example/rss"/>',
      { title: 'A', link: null },
    ],
    [
      'Atom’s alternate is',
      '<title>A</title><atom:link rel="alternate" href="http://x.example/"/>',
      { title: 'A', link: 'http://x.example/' },
    ],
    [
      'an Atom link with a namespace of its own',
      '<link xmlns="http://www.w3.org/2005/Atom" rel="hub" href="http://h.example"/><link>http://x.example/</link><title>A</title>',
      { title: 'A', link: 'http://x.example/' },
    ],
    [
      'titles of items are not its own',
      '<item><title>I</title></item><title>A</title>',
      { title: 'A', link: null },
    ],
    ['text between the elements', 'stray<title>A</title>text', { title: 'A', link: null }],
    ['markup', '<title>A &lt;b&gt;b&lt;/b&gt; &amp;amp; c</title>', { title: 'A b & c', link: null }],
    [
      'an apostrophe and signs',
      '<title>Ada&#39;s &#38;lt; &gt; page</title>',
      { title: "Ada's < > page", link: null },
    ],
  ])('%s', (_, xml, expected) => {
    expect(channel(xml)).toMatchObject(expected);
  });
});

describe('the versions of RSS', () => {
  const body = '<title>T</title><link>http://x.example/</link><description>D</description>';
  const one = '<item><title>A</title><link>http://x.example/1</link><description>B</description></item>';
  const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  const whole = {
    title: 'T',
    link: 'http://x.example/',
    items: [{ title: 'A', url: 'http://x.example/1', summary: 'B' }],
  };
  test.each<readonly [string, string, Feed['format']]>([
    [
      '0.90',
      `<rdf:RDF ${rdf} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel>${body}</channel>${one}</rdf:RDF>`,
      'rdf',
    ],
    [
      '0.90, its other namespace',
      `<rdf:RDF ${rdf} xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel>${body}</channel>${one}</rdf:RDF>`,
      'rdf',
    ],
    [
      '0.91 of Netscape',
      `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>${body}${one}</channel></rss>`,
      'rss',
    ],
    ['0.91 of Userland', `<rss version="0.91"><channel>${body}${one}</channel></rss>`, 'rss'],
    ['0.92', `<rss version="0.92"><channel>${body}${one}</channel></rss>`, 'rss'],
    ['0.93', `<rss version="0.93"><channel>${body}${one}</channel></rss>`, 'rss'],
    ['0.94', `<rss version="0.94"><channel>${body}${one}</channel></rss>`, 'rss'],
    [
      '1.0',
      `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="http://x.example/">${body}<items><rdf:Seq><rdf:li rdf:resource="http://x.example/1"/></rdf:Seq></items></channel>${one}</rdf:RDF>`,
      'rdf',
    ],
    [
      '1.0, items within the channel',
      `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><channel>${body}${one}</channel></rdf:RDF>`,
      'rdf',
    ],
    [
      '1.0 with prefixes',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel>${body.replace(/<(\/?)/g, '<$1s:')}</s:channel>${one.replace(/<(\/?)/g, '<$1s:')}</r:RDF>`,
      'rdf',
    ],
    [
      '1.0 with RDF as its default',
      `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel>${body.replace(/<(\/?)/g, '<$1s:')}</s:channel>${one.replace(/<(\/?)/g, '<$1s:')}</RDF>`,
      'rdf',
    ],
    ['2.0', `<rss version="2.0"><channel>${body}${one}</channel></rss>`, 'rss'],
    ['2.0 without a version', `<rss><channel>${body}${one}</channel></rss>`, 'rss'],
    [
      '2.0 with a version that never was',
      `<rss version="2.00.1beta"><channel>${body}${one}</channel></rss>`,
      'rss',
    ],
    ['2.0 without a channel', `<rss version="2.0">${body}${one}</rss>`, 'rss'],
    ['2.0, items beside the channel', `<rss version="2.0"><channel>${body}</channel>${one}</rss>`, 'rss'],
    ['2.0, a channel only', `<channel>${body}${one}</channel>`, 'rss'],
    [
      '2.0 in capitals',
      `<RSS VERSION="2.0"><CHANNEL>${body}${one}</CHANNEL></RSS>`.replace(/<\/?[a-z]+/g, (tag) =>
        tag.toUpperCase(),
      ),
      'rss',
    ],
    [
      '2.0 in mixed case',
      `<Rss Version="2.0"><Channel>${body}${one}</Channel></Rss>`
        .replaceAll('item>', 'Item>')
        .replaceAll('title>', 'Title>'),
      'rss',
    ],
    [
      '2.0 with Userland’s namespace',
      `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel>${body}${one}</channel></rss>`,
      'rss',
    ],
    [
      '2.0 with Harvard’s namespace',
      `<rss version="2.0" xmlns="http://blogs.law.harvard.edu/tech/rss"><channel>${body}${one}</channel></rss>`,
      'rss',
    ],
    [
      '2.0 with a namespace nobody knows',
      `<rss version="2.0" xmlns="https://nobody.example/"><channel>${body}${one}</channel></rss>`,
      'rss',
    ],
    [
      '2.0 in RSS 1.0’s namespace',
      `<rss version="2.0" xmlns="http://purl.org/rss/1.0/"><channel>${body}${one}</channel></rss>`,
      'rss',
    ],
    [
      '2.0 in Atom’s namespace',
      `<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel>${body}${one}</channel></rss>`,
      'rss',
    ],
    [
      '2.0 with a prefix',
      `<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel>${body.replace(/<(\/?)/g, '<$1r:')}${one.replace(/<(\/?)/g, '<$1r:')}</r:channel></r:rss>`,
      'rss',
    ],
    [
      '2.0 with a style sheet and comments',
      `<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><!-- c --><rss version="2.0"><!-- <item> --><channel>${body}${one}</channel></rss><!-- end -->`,
      'rss',
    ],
    [
      '2.0 with a DOCTYPE of HTML',
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://x.invalid/"><rss version="2.0"><channel>${body}${one}</channel></rss>`,
      'rss',
    ],
    [
      '2.0 with items in a list',
      `<rss version="2.0"><channel>${body}<items>${one}</items></channel></rss>`,
      'rss',
    ],
  ])('%s', (_, xml, format) => {
    expect(feed(xml)).toMatchObject({ ...whole, format });
  });

  test('CDF, the ancestor of RSS, is read', () => {
    expect(
      feed(
        '<CHANNEL BASE="http://b.example/" HREF="http://x.example/"><TITLE>T</TITLE><ITEM HREF="/1" LASTMOD="2004-04-06T23:05:43-05:00"><TITLE>A</TITLE><ABSTRACT>B</ABSTRACT></ITEM></CHANNEL>',
      ),
    ).toMatchObject({
      title: 'T',
      link: 'http://x.example/',
      items: [{ title: 'A', url: 'http://b.example/1', summary: 'B', updatedAt: '2004-04-07T04:05:43.000Z' }],
    });
  });

  test('RSS 1.0 takes ids and addresses from rdf:about', () => {
    const { items } = feed(
      `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><item rdf:about="http://x.example/1"><title>A</title></item><item rdf:about="http://x.example/2"><title>B</title><link>http://x.example/b</link></item><item about="http://x.example/3"><title>C</title></item></rdf:RDF>`,
    );
    expect(items.map(({ id, url }) => [id, url])).toEqual([
      ['http://x.example/1', 'http://x.example/1'],
      ['http://x.example/2', 'http://x.example/b'],
      ['http://x.example/3', 'http://x.example/3'],
    ]);
  });

  test('namespaces are known in spite of white space, case and a slash', () => {
    const { items } = feed(
      '<rss version="2.0" xmlns:d=" HTTP://PURL.org/dc/elements/1.1 " xmlns:c="https://purl.org/rss/1.0/modules/content"><channel><item><title>t</title><d:creator>Ada Byron</d:creator><c:encoded>C</c:encoded></item></channel></rss>',
    );
    expect(items[0]).toMatchObject({ authors: ['Ada Byron'], summary: 'C' });
  });

  test('a prefix means what it was declared to mean, not what it is called', () => {
    const { items } = feed(
      '<rss version="2.0" xmlns:dc="https://other.example/ns" xmlns:x="http://purl.org/dc/elements/1.1/"><channel><item><dc:creator>Nobody</dc:creator><x:creator>Ada Byron</x:creator></item></channel></rss>',
    );
    expect(items[0]?.authors).toEqual(['Ada Byron']);
  });

  test.each(['prism', 'http://prism.example/unheard-of', 'urn:x'])(
    'a prefix bound to %s means what it usually means',
    (uri) => {
      const { items } = feed(
        `<rss version="2.0"><channel><item><title>t</title><prism:doi xmlns:prism="${uri}">10.5555/x.1</prism:doi></item></channel></rss>`,
      );
      expect(items[0]?.doi).toBe('10.5555/x.1');
    },
  );

  test('prefixes that nobody declared mean what they usually mean', () => {
    const { items, warnings } = feed(
      '<rss version="2.0"><channel><item><title>t</title><dc:creator>Ada Byron</dc:creator><dc:date>2024-05-06</dc:date></item></channel></rss>',
    );
    expect(items[0]).toMatchObject({ authors: ['Ada Byron'], publishedAt: '2024-05-06T00:00:00.000Z' });
    expect(warnings).toEqual([['not-well-formed', ['xml-prefix-undeclared', 'dc']]]);
  });
});

describe('a DOI is found in', () => {
  test.each<readonly [string, string, string | null]>([
    ['prism:doi', '<prism:doi>10.1000/a.1</prism:doi>', '10.1000/a.1'],
    ['prism:doi with its scheme', '<prism:doi>doi:10.1000/a.1</prism:doi>', '10.1000/a.1'],
    ['dc:identifier', '<dc:identifier>doi:10.1000/a.1</dc:identifier>', '10.1000/a.1'],
    [
      'dc:identifier as an address',
      '<dc:identifier>https://doi.org/10.1000/a.1</dc:identifier>',
      '10.1000/a.1',
    ],
    [
      'dc:identifier besides others',
      '<dc:identifier>urn:x</dc:identifier><dc:identifier>info:doi/10.1000/a.1</dc:identifier>',
      '10.1000/a.1',
    ],
    ['the guid', '<guid isPermaLink="false">10.1000/a.1</guid>', '10.1000/a.1'],
    ['the link to a resolver', '<link>http://dx.doi.org/10.1000/a.1</link>', '10.1000/a.1'],
    ['the link to a publisher', '<link>https://p.example/doi/abs/10.1000/a.1?af=R</link>', '10.1000/a.1'],
    ['a percent-encoded link', '<link>https://p.example/doi/10.1000%2Fa.1</link>', '10.1000/a.1'],
    ['no mere mention in the text', '<description>See 10.1000/a.1</description>', null],
    ['no number that looks alike', '<guid>10.5 million/year</guid>', null],
  ])('%s', (_, xml, doi) => {
    expect(item(xml)?.doi).toBe(doi);
  });
});

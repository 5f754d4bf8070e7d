import { describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/sources/feed/feed.ts';
import { parseFeed } from '../../../src/sources/feed/parse-feed.ts';

function feed(text: string): Feed {
  const reading = parseFeed(Buffer.from(text));
  if (reading.kind !== 'feed') throw new Error(reading.kind);
  return reading;
}
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';

/** The same fragment wherever a feed may carry HTML. */
const CARRIERS: readonly (readonly [name: string, feedOf: (html: string) => string])[] = [
  [
    'RSS, escaped',
    (html) =>
      `<rss version="2.0"><channel><item><description>${escaped(html)}</description></item></channel></rss>`,
  ],
  [
    'RSS, CDATA',
    (html) =>
      `<rss version="2.0"><channel><item><description><![CDATA[${html}]]></description></item></channel></rss>`,
  ],
  [
    'Atom, escaped',
    (html) => `<feed ${ATOM}><entry><summary type="html">${escaped(html)}</summary></entry></feed>`,
  ],
  [
    'Atom 0.3, base64',
    (html) =>
      `<feed xmlns="http://purl.org/atom/ns#"><entry><summary type="text/html" mode="base64">${Buffer.from(html).toString('base64')}</summary></entry></feed>`,
  ],
  [
    'JSON',
    (html) =>
      JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', content_html: html }] }),
  ],
];

describe.each(CARRIERS)('HTML in a summary becomes text: %s', (_, feedOf) => {
  test.each([
    ['<p>One</p><p>two</p>', 'One two'],
    ['<b>bold</b>ly', 'boldly'],
    ['line<br>break<br />and<hr>rule', 'line break and rule'],
    ['<ul><li>a</li><li>b</li></ul>', 'a b'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['safe<script>alert("x < y")</script> text', 'safe text'],
    ['safe<SCRIPT type="text/javascript">alert(1)</SCRIPT > text', 'safe text'],
    ['safe<style>p { color: red }</style> text', 'safe text'],
    ['safe<style type="text/css"><!-- p > b {} --></style> text', 'safe text'],
    ['safe<iframe src="http://x.example/">inside</iframe> text', 'safe inside text'],
    ['safe<applet code="x.class"></applet> <b>text</b>', 'safe text'],
    ['safe<blink>ing</blink> <b>text</b>', 'safeing text'],
    ['safe<embed src="http://x.example/"> <b>text</b>', 'safe text'],
    ['safe<frameset rows="*"><frame src="http://x.example/"></frameset> <b>text</b>', 'safe text'],
    ['safe<link rel="stylesheet" href="http://x.example/"> <b>text</b>', 'safe text'],
    ['safe<meta http-equiv="Refresh" content="0; URL=http://x.example/"> <b>text</b>', 'safe text'],
    ['safe<object classid="clsid:X"><param name="a" value="b"></object> <b>text</b>', 'safe text'],
    ['safe<!-- <b>comment</b> --> text', 'safe text'],
    ['<a href="javascript:alert(1)">link</a>', 'link'],
    ['<img src="x.png" alt="a > b" onerror="alert(1)">after', 'after'],
    ['<div onmouseover="x(\'<b>\')">hover</div>', 'hover'],
    ['<p style="background:url(javascript:alert(1))">styled</p>', 'styled'],
    ['caf&eacute; &amp; cr&#232;me &#x2014; &quot;so&quot; &hellip;', 'café & crème — "so" …'],
    ['5 &lt; 6 &gt; 4', '5 < 6 > 4'],
    ['&#147;quoted&#148; &#150; dash', '“quoted” – dash'],
    ['a&nbsp;b&#160;c', 'a b c'],
    ['H<sub>2</sub>O at 10<sup>-3</sup> m', 'H2O at 10⁻³ m'],
    ['<p>unclosed <b>bold', 'unclosed bold'],
    ['<p>crossed <b><i>tags</b></i></p>', 'crossed tags'],
    ['\n\t<p>\n  white\n  space\n</p>\n', 'white space'],
    ['<math><mi>x</mi><mo>&lt;</mo><mn>2</mn></math>', 'x<2'],
    ['<svg><circle r="1"/></svg>text', 'text'],
    ['<custom-element>text</custom-element>', 'text'],
    ['<o:p></o:p>text', 'text'],
    ['<html><head><title>T</title></head><body>text</body></html>', 'T text'],
    ['<!DOCTYPE html><p>text</p>', 'text'],
    ['<?xml version="1.0"?><p>text</p>', 'text'],
    ['<textarea>a</textarea><select><option>b</option></select>', 'a b'],
  ])('%j', (html, text) => {
    expect(feed(feedOf(html)).items[0]?.summary).toBe(text);
  });
});

describe('prose stays prose where RSS leaves open what it is', () => {
  test.each([
    ['a < b and c > d', 'a < b and c > d'],
    ['p<0.05, n>10', 'p<0.05, n>10'],
    ['the <gorilla> in the room', 'the <gorilla> in the room'],
    ['AT&T, R&D', 'AT&T, R&D'],
    ['x &lt; y', 'x < y'],
    ['List<String> and Map<K, V>', 'List<String> and Map<K, V>'],
    ['$\\langle x \\rangle$ & $a<b$', '$\\langle x \\rangle$ & $a<b$'],
    ['<3 <- ->', '<3 <- ->'],
    ['see ?a=1&copy=2&lt=3', 'see ?a=1&copy=2&lt=3'],
  ])('%j', (text, read) => {
    expect(
      feed(`<rss version="2.0"><channel><item><title>${escaped(text)}</title></item></channel></rss>`)
        .items[0]?.title,
    ).toBe(read);
  });
});

describe('entities in XML', () => {
  const title = (text: string, doctype = ''): string | null =>
    feed(`${doctype}<rss version="2.0"><channel><title>${text}</title></channel></rss>`).title;

  test.each([
    ['testing &eacute; entity', 'testing é entity'],
    ['&Alpha;&omega; &empty; &frasl; &hArr; &thetasym;', 'Αω ∅ ⁄ ⇔ ϑ'],
    ['&nbsp;a&nbsp;b', 'a b'],
    ['&#x1d54f; &#X1D54F;', '𝕏 𝕏'],
    ['&#55349;&#56655;', '𝕏'],
    ['&doesnotexist;', '&doesnotexist;'],
    ['Fish & Chips &amp; more &lt;3', 'Fish & Chips & more <3'],
    ['?page=1&copy=2;mode=x &amp; done', '?page=1&copy=2;mode=x & done'],
    ['a &#0; b &#1; c', 'a b c'],
    ['a &#1114112; b &#x110000; c &#55296; d', 'a \uFFFD b \uFFFD c \uFFFD d'],
    ['&#; &#x; &#xZZ; &; &a', '&#; &#x; &#xZZ; &; &a'],
    ['&#145;a&#146; &#128;', '‘a’ €'],
    ['&apos;a&apos; &#39;b&#39; &quot;c&quot;', "'a' 'b' \"c\""],
    ['&amp;eacute; &amp;amp;amp;', 'é &amp;'],
    [']]&gt;', ']]>'],
  ])('%j', (text, read) => {
    expect(title(text)).toBe(read);
  });

  test.each([
    ['a declared entity', '<!DOCTYPE rss [<!ENTITY name "Ada &#38; Bo">]>', '&name;', 'Ada & Bo'],
    ['in single quotes', '<!DOCTYPE rss [<!ENTITY name \'a "b"\'>]>', '&name;', 'a "b"'],
    ['of an entity', '<!DOCTYPE rss [<!ENTITY a "A"><!ENTITY b "&a;B">]>', '&b;', 'AB'],
    ['with backslashes', '<!DOCTYPE rss [<!ENTITY path "C:\\1\\new">]>', '&path;', 'C:\\1\\new'],
    ['the first declaration', '<!DOCTYPE rss [<!ENTITY a "1"><!ENTITY a "2">]>', '&a;', '1'],
    ['instead of HTML’s', '<!DOCTYPE rss [<!ENTITY eacute "E">]>', '&eacute;', 'E'],
    ['a comment within', '<!DOCTYPE rss [<!-- ]> "\' --><!ENTITY a "A"><!ELEMENT rss ANY>]>', '&a;', 'A'],
    ['a parameter entity', '<!DOCTYPE rss [<!ENTITY % p "x"><!ENTITY a "A">%p;]>', '&a;', 'A'],
    [
      'an external DTD',
      '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.invalid/rss-0.91.dtd">',
      '&eacute;',
      'é',
    ],
    ['external and internal', '<!DOCTYPE rss SYSTEM "x.dtd" [<!ENTITY a "A">]>', '&a;', 'A'],
    ['an external entity', '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;', '&a;'],
    [
      'an unparsed entity',
      '<!DOCTYPE rss [<!ENTITY a SYSTEM "a.gif" NDATA gif><!NOTATION gif SYSTEM "x">]>',
      'T',
      'T',
    ],
    ['a > in quotes', '<!DOCTYPE rss [<!ENTITY a "x > y">]>', '&a;', 'x > y'],
    ['in lower case', '<!doctype rss>', 'T', 'T'],
  ])('DOCTYPE: %s', (_, doctype, text, read) => {
    expect(title(text, doctype)).toBe(read);
  });
});

describe('what is not well-formed is read as far as it makes sense, with a warning', () => {
  const one = '<item><title>A</title><link>http://x.example/1</link></item>';
  const two = '<item><title>B</title><link>http://x.example/2</link></item>';
  const rss = (inside: string): string =>
    `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;
  test.each([
    ['no end of the root', `<rss version="2.0"><channel><title>T</title>${one}${two}`],
    ['a cut root tag', rss(one + two).replace(/>$/, '')],
    ['a forgotten end of an item', rss(one.replace('</item>', '') + two)],
    ['a forgotten end of a title', rss(one.replace('</title>', '') + two)],
    ['an end tag too many', rss(`${one}</description></b>${two}`)],
    ['an end tag in other case', rss(one.replace('</title>', '</TITLE>') + two)],
    [
      'crossed tags',
      rss(
        `<item><title>A</title><description><b>x</description></b><link>http://x.example/1</link></item>${two}`,
      ),
    ],
    [
      'unquoted attributes',
      rss(
        `<item><guid isPermaLink=false>1</guid><title>A</title><link>http://x.example/1</link></item>${two}`,
      ),
    ],
    [
      'an attribute twice',
      rss(
        `<item><guid isPermaLink="false" isPermaLink="true">1</guid><title>A</title><link>http://x.example/1</link></item>${two}`,
      ),
    ],
    [
      'an attribute without a value',
      rss(`<item><source url>s</source><title>A</title><link>http://x.example/1</link></item>${two}`),
    ],
    [
      'HTML in a description',
      rss(
        `<item><title>A</title><description><p>x<br>y<img src="a">z</description><link>http://x.example/1</link></item>${two}`,
      ),
    ],
    ['a comment with hyphens', rss(`<!-- a -- b -->${one}<!----->${two}`)],
    ['a comment before the declaration', `<!-- c --><?xml version="1.0"?>${rss(one + two)}`],
    ['two declarations', `<?xml version="1.0"?><?xml version="1.0"?>${rss(one + two)}`],
    ['a declaration cut short', `<?xml version="1.0">${rss(one + two)}`],
    ['white space before the declaration', `\n\n<?xml version="1.0"?>${rss(one + two)}`],
    [
      'a warning of PHP before',
      `<br />\n<b>Warning</b>: mysql() in <b>x.php</b><br />\n<?xml version="1.0"?>${rss(one + two)}`,
    ],
    ['text before', `Notice: undefined\n${rss(one + two)}`],
    ['text behind', `${rss(one + two)}\n<!-- 0.2 s --><script>x</script>`],
    ['a second feed behind', rss(one + two) + rss('<item><title>C</title></item>')],
    ['control characters', rss(one.replace('A', 'A\u0003\u000b') + two)],
    [
      'undeclared prefixes',
      rss(`<item><foo:bar>x</foo:bar><title>A</title><link>http://x.example/1</link></item>${two}`),
    ],
    [
      'a bare less-than',
      rss(
        `<item><description>1 < 2 <3</description><title>A</title><link>http://x.example/1</link></item>${two}`,
      ),
    ],
    ['CDATA that never ends', `${rss(one + two).replace('</channel></rss>', '')}<item><title><![CDATA[C`],
    ['a name that begins with a digit', rss(`<1x>y</1x>${one}${two}`)],
    ['an end tag with attributes', rss(`${one.replace('</item>', '</item foo="bar">')}${two}`)],
    ['spaces in tags', rss(`${one.replace('<title>', '<title >').replace('</title>', '</title >')}${two}`)],
  ])('%s', (_, text) => {
    const { title, items } = feed(text);
    expect(title).toBe('T');
    expect(items.slice(0, 2).map((item) => [item.title, item.url])).toEqual([
      ['A', 'http://x.example/1'],
      ['B', 'http://x.example/2'],
    ]);
  });
});

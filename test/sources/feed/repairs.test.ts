import { expect, test } from 'vitest';
import type { FeedItem } from '../../../src/sources/feed/feed.ts';
import { parseFeed } from '../../../src/sources/feed/parse-feed.ts';

function itemsOf(text: string): readonly FeedItem[] {
  const reading = parseFeed(Buffer.from(text));
  return reading.kind === 'feed' ? reading.items : [];
}
const rss = (...items: readonly string[]): readonly FeedItem[] =>
  itemsOf(
    `<rss version="2.0"><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`,
  );
const entry = (content: string): FeedItem | undefined =>
  itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title>${content}</entry></feed>`)[0];

test.each([
  ['Don\u0092t', 'Don’t'],
  ['Don&#146;t', 'Don’t'],
  ['Don&#x92;t', 'Don’t'],
  ['Don&#xC2;&#x92;t', 'Don’t'],
  ['Don&#194;&#146;t', 'Don’t'],
  ['&amp;#147;Quoted&amp;#148;', '“Quoted”'],
  ['One \u0096 two\u0085', 'One – two…'],
  ['Âme &#xC2;me', 'Âme Âme'],
])('%j is %s', (written, read) => {
  expect(rss(`<title>${written}</title>`)[0]?.title).toBe(read);
});

test.each([
  ['<title>One</titel><link>https://j.example.org/1</link>', 'One', 'https://j.example.org/1'],
  ['<title>One</title><link>https://j.example.org/1</lnik>', 'One', 'https://j.example.org/1'],
  [
    '<title>One</tilte> <description>x</description><link>https://j.example.org/1</link>',
    'One',
    'https://j.example.org/1',
  ],
  [
    '<title>One</title><description>x</descripton><link>https://j.example.org/1</link>',
    'One',
    'https://j.example.org/1',
  ],
  [
    '<title>One</title><dc:creator>Ann Bee</creator><link>https://j.example.org/1</link>',
    'One',
    'https://j.example.org/1',
  ],
])('a misspelt end tag swallows nothing: %s', (item, title, url) => {
  const items = rss(item, '<title>Two</title>');
  expect(items.map((one) => one.title)).toEqual([title, 'Two']);
  expect(items[0]?.url).toBe(url);
});

test.each([
  ['<body>In the body.</body>', 'In the body.'],
  ['<body><p>In the <b>body</b>.</p></body>', 'In the body.'],
  ['<body>&lt;p&gt;In the body.&lt;/p&gt;</body>', 'In the body.'],
  [
    '<xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:p>In the body.</xhtml:p></xhtml:body>',
    'In the body.',
  ],
  ['<description>Described.</description><body>In the body.</body>', 'Described.'],
])('RSS with HTML’s element: %s', (item, summary) => {
  expect(rss(`<title>t</title>${item}`)[0]?.summary).toBe(summary);
});

test.each([
  ['plain', 'Some words of text'],
  ['foo', 'word'],
  ['markdown', 'Some words of text'],
  ['text/x-web-markdown', 'Some words of text'],
  ['application/x-unknown', 'Some words of text'],
  ['application/x-unknown', 'Some <b>words</b> of text'.replace(/<[^>]+>/g, '')],
])('an unknown type of Atom (%s) is text', (type, text) => {
  expect(entry(`<content type="${type}">${text}</content>`)?.summary).toBe(text);
});

test('base64 stays base64, wrapped or not', () => {
  const code = Buffer.from('<p>Some words of text</p>').toString('base64');
  for (const written of [code, `${code.slice(0, 20)}\n${code.slice(20)}`])
    expect(entry(`<content type="application/octet-stream">${written}</content>`)?.summary).toBe(
      'Some words of text',
    );
});

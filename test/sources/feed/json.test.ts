import { describe, expect, test } from 'vitest';
import type { Feed, FeedItem } from '../../../src/sources/feed/feed.ts';
import { parseFeed } from '../../../src/sources/feed/parse-feed.ts';

const V1 = 'https://jsonfeed.org/version/1';
const V11 = 'https://jsonfeed.org/version/1.1';

function text(json: string): Feed {
  const reading = parseFeed(Buffer.from(json));
  if (reading.kind !== 'feed') throw new Error(reading.kind);
  return reading;
}
const feed = (members: object): Feed => text(JSON.stringify({ version: V11, title: 'T', ...members }));
const item = (members: object, head: object = {}): FeedItem | undefined =>
  feed({ ...head, items: [{ id: 'i', ...members }] }).items[0];

describe('JSON Feed items', () => {
  test.each<readonly [string, object, Partial<FeedItem>]>([
    [
      'all fields',
      {
        id: '1',
        url: 'https://x.example/1',
        title: 'A',
        summary: 'S',
        content_html: '<p>C</p>',
        date_published: '2024-05-06T02:00:00-05:00',
        date_modified: '2024-05-07T00:00:00Z',
        tags: ['a', 'b', 'a'],
      },
      {
        id: '1',
        url: 'https://x.example/1',
        title: 'A',
        summary: 'S',
        content: 'C',
        publishedAt: '2024-05-06T07:00:00.000Z',
        updatedAt: '2024-05-07T00:00:00.000Z',
        categories: ['a', 'b'],
      },
    ],
    ['a number as id', { id: 17 }, { id: '17' }],
    ['a number with a fraction as id', { id: 1.5 }, { id: '1.5' }],
    ['true as id', { id: true }, { id: 'true' }],
    ['nothing as id', { id: null, url: 'https://x.example/1' }, { id: 'https://x.example/1' }],
    ['an object as id', { id: { a: 1 } }, { id: null }],
    ['a list as title', { title: [1, 2] }, { title: null }],
    ['white space', { title: ' \n A \t b ' }, { title: 'A b' }],
    ['blank', { title: '  ', summary: '' }, { title: null, summary: null }],
    ['html', { content_html: '<p>A &amp; <b>b</b></p><script>x()</script>' }, { summary: 'A & b' }],
    ['text before html', { content_html: '<p>H</p>', content_text: 'A < b' }, { summary: 'A < b' }],
    [
      'the outer address where there is no own',
      { external_url: 'https://y.example/' },
      { url: 'https://y.example/' },
    ],
    [
      'its own address first',
      { external_url: 'https://y.example/', url: 'https://x.example/1' },
      { url: 'https://x.example/1' },
    ],
    [
      'authors',
      { authors: [{ name: 'Ada Byron' }, { name: 'Bo Li', url: 'https://b.example' }] },
      { authors: ['Ada Byron', 'Bo Li'] },
    ],
    ['the author of version 1', { author: { name: 'Ada Byron' } }, { authors: ['Ada Byron'] }],
    [
      'authors before the author',
      { author: { name: 'Bo Li' }, authors: [{ name: 'Ada Byron' }] },
      { authors: ['Ada Byron'] },
    ],
    ['an author as text', { author: 'Ada Byron' }, { authors: ['Ada Byron'] }],
    ['authors that are one object', { authors: { name: 'Ada Byron' } }, { authors: ['Ada Byron'] }],
    ['an author without a name', { author: { url: 'https://a.example' } }, { authors: [] }],
    [
      'an author with an address for mail only',
      { author: { url: 'mailto:me@x.example?subject=Hi' } },
      { authors: ['me@x.example'] },
    ],
    ['an author of the wrong type', { author: ['x', 1], authors: 'y' }, { authors: ['y'] }],
    ['tags of the wrong type', { tags: 'a' }, { categories: [] }],
    ['tags that are numbers', { tags: [1, null, ' b '] }, { categories: ['1', 'b'] }],
    [
      'dates of the wrong type',
      { date_published: {}, date_modified: 'soon' },
      { publishedAt: null, updatedAt: null },
    ],
    [
      'attachments',
      { attachments: [{ url: 'https://x.example/f.mp3', mime_type: 'audio/mpeg' }] },
      { url: null },
    ],
    ['a DOI', { url: 'https://doi.org/10.1000/a.1' }, { doi: '10.1000/a.1' }],
    ['extensions', { _x: { title: 'B' }, title: 'A' }, { title: 'A' }],
  ])('%s', (_, members, expected) => {
    expect(item(members)).toMatchObject(expected);
  });

  test('numbers too long for a number keep their digits', () => {
    expect(
      text(`{"version":"${V1}","items":[{"id":12345678901234567890,"title":"2 of 12345678901234567890"}]}`)
        .items[0],
    ).toMatchObject({
      id: '12345678901234567890',
      title: '2 of 12345678901234567890',
    });
  });

  test('numbers that JSON does not have are read as text', () => {
    expect(
      text(`{"version":"${V1}","items":[{"id":NaN},{"id":-Infinity}]}`).items.map(({ id }) => id),
    ).toEqual(['NaN', '-Infinity']);
  });

  test('without authors take those of the feed', () => {
    expect(item({}, { author: { name: 'Ada Byron' } })?.authors).toEqual(['Ada Byron']);
    expect(item({}, { authors: [{ name: 'Ada Byron' }] })?.authors).toEqual(['Ada Byron']);
    expect(item({ author: { name: 'Bo Li' } }, { authors: [{ name: 'Ada Byron' }] })?.authors).toEqual([
      'Bo Li',
    ]);
  });

  test('relative addresses follow the feed’s own', () => {
    expect(item({ url: '/1' }, { feed_url: 'https://x.example/feed.json' })?.url).toBe('https://x.example/1');
    expect(item({ url: '1' }, { home_page_url: 'https://x.example/a/' })?.url).toBe('https://x.example/a/1');
    expect(item({ url: '/1' })?.url).toBe('/1');
  });
});

describe('JSON Feed as a whole', () => {
  test.each<readonly [string, object, Partial<Feed>]>([
    [
      'title and page',
      { home_page_url: 'https://x.example/' },
      { format: 'json', title: 'T', link: 'https://x.example/' },
    ],
    ['a title with white space', { title: ' A\n b ' }, { title: 'A b' }],
    ['a title of the wrong type', { title: ['A'] }, { title: null }],
    ['a blank page', { home_page_url: ' ' }, { link: null }],
    ['a page of the wrong type', { home_page_url: {} }, { link: null }],
    ['no items', { items: [] }, { items: [] }],
    ['items of the wrong type', { items: { a: 1 } }, { items: [] }],
  ])('%s', (_, members, expected) => {
    expect(feed(members)).toMatchObject(expected);
  });

  test.each([
    ['a byte order mark', `\uFEFF{"version":"${V11}","title":"T","items":[]}`],
    ['white space before', `\n\n {"version":"${V11}","title":"T","items":[]}`],
    ['no version, but items', '{"title":"T","items":[]}'],
    ['no version, but the feed’s address', '{"title":"T","feed_url":"https://x.example/f"}'],
    ['no version, but authors', '{"title":"T","authors":[{"name":"Ada Byron"}]}'],
    ['no version, but a hub', '{"title":"T","hubs":[]}'],
    ['a comma too many', `{"version":"${V11}","title":"T","items":[{"id":"1"},]}`],
    ['its version as http', '{"version":"http://jsonfeed.org/version/1","title":"T"}'],
  ])('is known with %s', (_, json) => {
    expect(text(json)).toMatchObject({ format: 'json', title: 'T' });
  });

  test('in UTF-16 is read', () => {
    const json = `{"version":"${V11}","title":"Tä","items":[{"id":"1","title":"日本"}]}`;
    for (const bytes of [Buffer.from(`\uFEFF${json}`, 'utf16le'), Buffer.from(json, 'utf16le')]) {
      expect(parseFeed(bytes)).toMatchObject({ title: 'Tä', items: [{ title: '日本' }] });
    }
  });

  test('an error report is none', () => {
    for (const json of [
      '{"title":"Not found","status":404}',
      '{"error":"x"}',
      '{"items_count":3}',
      'null',
      '"x"',
      '{}',
    ]) {
      expect(parseFeed(Buffer.from(json)).kind).toBe('not-a-feed');
    }
  });
});

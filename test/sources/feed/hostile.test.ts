import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/messages/say.ts';
import type { FeedReading } from '../../../src/sources/feed/feed.ts';
import { parseFeed } from '../../../src/sources/feed/parse-feed.ts';

const folder = new URL('../../../fixtures/feeds/', import.meta.url);
const feeds = readdirSync(folder)
  .filter((file) => !file.endsWith('.json'))
  .map((file) => readFileSync(new URL(file, folder)));

const read = (text: string): FeedReading => parseFeed(Buffer.from(text));
const inItem = (text: string): FeedReading =>
  read(
    `<rss version="2.0"><channel><item><title>t</title>${text}</item><item><title>after</title></item></channel></rss>`,
  );
const items = (reading: FeedReading) => (reading.kind === 'feed' ? reading.items : []);

/** Strings are text or null, lists are lists, dates are instants: whatever came in. */
function expectSound(reading: FeedReading): void {
  if (reading.kind === 'not-a-feed') {
    expect(say('en', reading.reason)).toMatch(/^\p{Lu}.*[^.]$/u);
    return;
  }
  for (const item of reading.items) {
    for (const text of [item.id, item.title, item.url, item.summary, item.doi]) expect(text).not.toBe('');
    for (const text of [item.title, item.summary])
      expect(text ?? '').toBe((text ?? '').replace(/\s+/g, ' ').trim());
    for (const date of [item.publishedAt, item.updatedAt]) {
      if (date !== null) expect(new Date(date).toISOString()).toBe(date);
    }
    for (const text of [...item.authors, ...item.categories]) expect(text).not.toBe('');
  }
}

describe('broken feeds are read, never thrown', () => {
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 });

  test('with bytes changed anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...feeds), flips, (feed, changes) => {
        const bytes = Uint8Array.from(feed);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        expectSound(parseFeed(bytes));
      }),
      { numRuns: 600 },
    );
  });

  test('cut off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...feeds), fc.nat(), (feed, at) => {
        expectSound(parseFeed(feed.subarray(0, at % (feed.length + 1))));
      }),
      { numRuns: 600 },
    );
  });

  test('with one piece put into another', () => {
    const piece = fc.tuple(fc.constantFrom(...feeds), fc.nat(), fc.nat(200));
    fc.assert(
      fc.property(piece, piece, ([feed, at], [other, from, length]) => {
        const split = at % feed.length;
        const start = from % other.length;
        expectSound(
          parseFeed(
            Buffer.concat([
              feed.subarray(0, split),
              other.subarray(start, start + length),
              feed.subarray(split),
            ]),
          ),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('made of nothing but random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSound(parseFeed(bytes))),
      { numRuns: 400 },
    );
  });
});

test('a feed cut off anywhere keeps the whole items before the cut', () => {
  const text = `<rss version="2.0"><channel>${[1, 2, 3, 4].map((n) => `<item><title>${n}</title><description>d</description></item>`).join('')}</channel></rss>`;
  for (let end = 0; end <= text.length; end++) {
    const whole = text.slice(0, end).split('</item').length - 1;
    expect(items(read(text.slice(0, end))).map(({ title }) => title)).toEqual(
      ['1', '2', '3', '4'].slice(0, whole),
    );
  }
});

describe('bombs stay small', () => {
  test('entities that multiply are cut off, and the rest of the feed is read', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
      '',
    );
    const reading = read(
      `<!DOCTYPE rss [<!ENTITY e0 "boom">${levels}]><rss><channel><item><title>&e12;</title></item><item><title>after</title></item></channel></rss>`,
    );
    expect(items(reading).at(-1)?.title).toBe('after');
    expect(items(reading)[0]?.title?.length ?? 0).toBeLessThan(300_000);
  });

  test('entities that hold themselves come to an end', () => {
    const reading = read(
      '<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]><rss><channel><title>x&a;y</title></channel></rss>',
    );
    expect(reading).toMatchObject({ kind: 'feed', title: 'xy' });
  });

  test('files named in entities are never read', () => {
    const reading = read(
      '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]><rss><channel><title>&f;</title></channel></rss>',
    );
    expect(reading).toMatchObject({ title: '&f;' });
  });

  test('elements nested without end lose their tags, not their text', () => {
    const depth = 200_000;
    const reading = inItem(`<description>${'<b>'.repeat(depth)}deep${'</b>'.repeat(depth)}</description>`);
    expect(items(reading).map(({ title, summary }) => [title, summary])).toEqual([
      ['t', 'deep'],
      ['after', null],
    ]);
  });

  test('millions of elements end the reading with a remark', () => {
    const reading = inItem('<a/>'.repeat(1_100_000));
    expect(reading).toMatchObject({
      warnings: expect.arrayContaining([['feed-too-many-elements']]),
    });
  });

  test('an attribute of megabytes is an attribute', () => {
    expect(items(inItem(`<x y="${'z'.repeat(8_000_000)}"/>`)).map(({ title }) => title)).toEqual([
      't',
      'after',
    ]);
  });

  test('a base address without end is no base', () => {
    const reading = read(
      `<rss xml:base="http://x.example/${'a/'.repeat(250_000)}"><channel>${'<item><link>../b</link></item>'.repeat(2_000)}</channel></rss>`,
    );
    expect(items(reading)[0]?.url).toBe('../b');
  });

  test('JSON nested without end is refused in words', () => {
    expect(read('['.repeat(300_000))).toMatchObject({ kind: 'not-a-feed' });
    expect(read('{"items":['.repeat(100_000)).kind).toBe('not-a-feed');
  });
});

describe('what is no feed is called by its name', () => {
  test.each([
    ['nothing', '', ['file-empty']],
    ['white space', ' \n\t', ['file-empty']],
    ['prose', 'Hello, world', ['neither-xml-nor-json']],
    ['another XML', '<?xml version="1.0"?><kml><name>x</name></kml>', ['xml-of-no-feed', 'kml']],
    ['a web page', '<html><body>x</body></html>', ['web-page']],
    [
      'a web page that names its feed',
      '<html><head><link type="application/atom+xml" href="/f.atom"></head></html>',
      ['web-page-naming-feed', '/f.atom'],
    ],
    ['other JSON', '{"a":1}', ['json-without-signs']],
    ['a list in JSON', '[1]', ['json-of-no-feed']],
    ['a picture', '\u0089PNG\r\n\u001a\n', ['neither-xml-nor-json']],
  ])('%s', (_, text, reason) => {
    expect(read(text)).toMatchObject({ kind: 'not-a-feed', reason });
  });
});

/** OPML, read as feed readers write it and written so that others read it. */
import fc from 'fast-check';
import { parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readOpml, writeOpml } from '../../src/sources/opml.ts';

const opml = (body: string): string =>
  `<?xml version="1.0"?>\n<opml version="1.0"><head/><body>${body}</body></opml>`;

describe('reading', () => {
  test('finds subscriptions in folders of folders, in the order of the file', () => {
    const folders = `<outline text="Physics"><outline text="Optics"><outline xmlUrl="https://a.example/1"/></outline>
      <outline xmlUrl="https://a.example/2"/></outline><outline xmlUrl="https://a.example/3"/>`;
    expect(readOpml(opml(folders))?.map(({ url }) => url)).toEqual(
      [1, 2, 3].map((n) => `https://a.example/${n}`),
    );
  });

  test.each([
    ['title before text', '<outline text="t" title="Titled" xmlUrl="https://a.example/"/>', 'Titled'],
    ['text alone', '<outline text=" Two\n lines " xmlUrl="https://a.example/"/>', 'Two lines'],
    ['neither', '<outline xmlUrl="https://a.example/"/>', ''],
    ['an address under another name', '<outline text="Old" URL="https://a.example/"/>', 'Old'],
    ['attributes in capitals', '<OUTLINE TEXT="Loud" XMLURL="https://a.example/"/>', 'Loud'],
    ['a bare ampersand', '<outline text="Bed & Breakfast" xmlUrl="https://a.example/"/>', 'Bed & Breakfast'],
  ])('takes %s', (_what, outline, title) => {
    expect(readOpml(opml(outline))).toEqual([{ title, url: 'https://a.example/' }]);
  });

  test('leaves out links and folders, and says when a text is no OPML', () => {
    expect(
      readOpml(opml('<outline text="f"/><outline type="link" text="l" url="https://a.example/"/>')),
    ).toEqual([]);
    for (const other of ['', '{}', '<rss/>', 'sources: {feeds: []}']) expect(readOpml(other)).toBeUndefined();
  });
});

describe('writing', () => {
  test('what is written is read back the same, by radar and by an independent reader, whatever titles hold', () => {
    const title = fc
      .string({ unit: 'binary', maxLength: 30 })
      .map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim());
    const one = fc.record({
      title: title.filter((text) => text !== ''),
      url: fc.webUrl({ withQueryParameters: true }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (feeds) => {
        const text = writeOpml({ title: 'radar', writtenOn: 'Thu, 18 Jun 2026 12:00:00 GMT' }, feeds);
        expect(readOpml(text)).toEqual(feeds);
        const outlines = parseOpml(text).body?.outlines ?? [];
        expect(outlines.map(({ xmlUrl }) => xmlUrl)).toEqual(feeds.map(({ url }) => url));
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlatFeed } from '../../../src/sources/arxiv/flat-feed.ts';
import { parseArxivFeed } from '../../../src/sources/arxiv/parse-feed.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/${name}.xml`, import.meta.url), 'utf8');
const feed = fixture('arxiv/rss-four-types');
const items = feed.match(/<item>[\s\S]*?<\/item>/g) ?? [];
const parse = (text: string) => parseArxivFeed(Buffer.from(text));
/** A comment says nothing, and is beyond the quick way. */
const withComment = (text: string): string => text.replace('</item>', '<!-- a comment --></item>');

describe('a feed in the form that arXiv writes', () => {
  test.each(['cs.LG', 'math.PR', 'physics.optics', 'q-bio.NC', 'quant-ph'])(
    'is read in one pass, and as a parser reads it: %s',
    (name) => {
      const text = fixture(`demo/${name}`);
      expect(readFlatFeed(text)?.items.length).toBeGreaterThan(5);
      expect(readFlatFeed(withComment(text))).toBeUndefined();
      expect(parse(text)).toEqual(parse(withComment(text)));
    },
  );

  test('whatever its texts say, the other way says the same', () => {
    const sign = fc.constantFrom(
      '&',
      '<',
      '>',
      ';',
      '&amp;',
      '&#8217;',
      '&nope;',
      '"',
      ']]>',
      '$',
      '\\',
      '\r\n',
      '\t',
      'é',
      ' ',
      'a',
      '<b>',
    );
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(4), (title, attribute, at) => {
        const item = items[at % items.length] ?? '';
        const mutated = feed
          .replace(item, () => item.replace('<title>', () => `<title>${title}`))
          .replace('<guid isPermaLink="false">', () => `<guid isPermaLink="${attribute}">`);
        expect(parse(mutated)).toEqual(parse(withComment(mutated)));
      }),
    );
  });
});

describe('is left to a parser', () => {
  test.each([
    [
      'an item in a comment',
      (text: string) =>
        text.replace('<item>', '<!-- <item>').replace(/<\/item>(?![\s\S]*<\/item>)/, '</item> -->'),
    ],
    [
      'an item in an element of its own',
      (text: string) => text.replace('<item>', '<more><item>').replace('</channel>', '</more></channel>'),
    ],
    ['an element within an element', (text: string) => text.replace('Announce Type', '<i>Announce</i> Type')],
    ['a section of characters', (text: string) => text.replace('Announce Type', '<![CDATA[Announce Type]]>')],
    ['an ampersand that is none', (text: string) => text.replace('Announce Type', 'R&D Announce Type')],
    ['line ends of another system', (text: string) => text.replaceAll('\n', '\r\n')],
    ['entities of its own', (text: string) => text.replace('<rss', '<!DOCTYPE rss [<!ENTITY x "y">]><rss')],
    [
      'something behind the last item',
      (text: string) => text.replace('</channel>', '<ttl>1</ttl></channel>'),
    ],
    [
      'a name that every object has',
      (text: string) => text.replace('<item>', '<item><constructor>x</constructor>'),
    ],
    ['a document that breaks off', (text: string) => text.slice(0, -40)],
  ])('%s', (_what, change) => {
    const changed = change(fixture('demo/cs.LG'));
    expect(changed).not.toBe(fixture('demo/cs.LG'));
    expect(readFlatFeed(changed)).toBeUndefined();
  });
});

test('what stands around the items has to be XML, however good they are', () => {
  const broken = fixture('demo/cs.LG').replace('<language>', '<langage>');
  expect(readFlatFeed(broken)?.items.length).toBeGreaterThan(5);
  const read = parse(broken);
  expect(read).toMatchObject({ kind: 'feed' });
  expect(read).toEqual(parse(withComment(broken)));
});

test('an item that is written in another way is read where the others are', () => {
  const text = fixture('demo/cs.LG').replace('<item>', '<item about="x">');
  expect(parse(text)).toEqual(parse(withComment(text)));
  expect(parse(text)).toEqual(parse(fixture('demo/cs.LG')));
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/messages/say.ts';
import { type ParsedFeed, parseArxivFeed } from '../../../src/sources/arxiv/parse-feed.ts';

const fixtures = new URL('../../../fixtures/arxiv/', import.meta.url);
const captures = new URL('../../../../shared/data/captures/', import.meta.url);
const files = readdirSync(fixtures);
const cases = files.filter((name) => name.endsWith('.xml')).map((name) => name.slice(0, -4));

const bytesOf = (name: string): Buffer => readFileSync(new URL(`${name}.xml`, fixtures));
const textOf = (name: string): string => bytesOf(name).toString('utf8');
const parseText = (text: string) => parseArxivFeed(Buffer.from(text));

/** As the reader is told. */
const inEnglish = (parsed: ParsedFeed) =>
  parsed.kind === 'feed'
    ? {
        ...parsed,
        notes: parsed.notes.map((note) => say('en', note)),
        unreadable: parsed.unreadable.map((one) => ({ ...one, reason: say('en', one.reason) })),
      }
    : parsed;

test.each(cases)('%s is read as its golden says', (name) => {
  const golden = JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8'));
  expect(JSON.parse(JSON.stringify(inEnglish(parseArxivFeed(bytesOf(name)))))).toEqual(golden);
});

test('every golden has its feed', () => {
  expect(files.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))).toEqual(cases);
});

describe('encodings', () => {
  const feed = textOf('rss-four-types').replace('Plato', 'Žofie Poincaré');
  const whole = parseText(feed);

  test.each([
    ['a UTF-8 byte order mark', Buffer.from(`\ufeff${feed}`), undefined],
    ['UTF-16 little endian with a mark', Buffer.from(`\ufeff${feed}`, 'utf16le'), undefined],
    ['UTF-16 little endian without one', Buffer.from(feed, 'utf16le'), undefined],
    ['UTF-16 big endian', Buffer.from(`\ufeff${feed}`, 'utf16le').swap16(), undefined],
    ['white space before the declaration', Buffer.from(`\n ${feed}`), undefined],
    ['a charset of the server that agrees', Buffer.from(feed), 'application/rss+xml; charset=utf-8'],
  ])('%s changes nothing', (_name, bytes, contentType) => {
    expect(parseArxivFeed(bytes, contentType === undefined ? {} : { contentType })).toEqual(whole);
  });

  const latin = textOf('rss-four-types').replace('Plato', 'Poincaré');
  const expected = parseText(latin);

  test('Latin-1 is believed where it is declared, in the document or by the server', () => {
    const declared = Buffer.from(latin.replace('UTF-8', 'ISO-8859-1'), 'latin1');
    expect(parseArxivFeed(declared)).toEqual(expected);
    const undeclared = Buffer.from(latin.replace(" encoding='UTF-8'", ''), 'latin1');
    expect(parseArxivFeed(undeclared, { contentType: 'text/xml; charset=iso-8859-1' })).toEqual(expected);
  });

  test('Latin-1 that claims to be UTF-8 is read as Latin-1, with a note', () => {
    expect(parseArxivFeed(Buffer.from(latin, 'latin1'))).toEqual({ ...expected, notes: [['feed-latin1']] });
  });

  test('a few bad bytes in good UTF-8 spoil only themselves', () => {
    const bytes = Buffer.from(feed.replace('Mika', 'Mi\u0001a'));
    bytes[bytes.indexOf(1)] = 0xff;
    const read = parseArxivFeed(bytes);
    expect(JSON.stringify(read)).toContain('Žofie Poincaré');
    expect(read).toHaveProperty('notes', [['feed-not-utf8']]);
  });
});

describe('documents that are no feed', () => {
  test.each([
    ['', { what: 'nothing' }],
    [' \n', { what: 'nothing' }],
    ['{"error": "busy"}', { what: 'no-xml' }],
    ['<html><body>busy</body></html>', { what: 'web-page' }],
    ['<!-- x --><!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><HTML></HTML>', { what: 'web-page' }],
    ['<?xml version="1.0"?><opml version="2.0"/>', { what: 'other-xml', root: 'opml' }],
  ])('%j is %j', (text, what) => {
    expect(parseText(text)).toEqual({ kind: 'not-a-feed', ...what });
  });

  test('a feed behind a DOCTYPE and comments is one', () => {
    const text = textOf('rss-four-types').replace(
      '<rss',
      '<!-- a > b --><!DOCTYPE rss [<!ENTITY x "y">]><rss',
    );
    expect(parseText(text)).toMatchObject({ kind: 'feed', items: { length: 4 } });
  });
});

describe('damage', () => {
  test('of any kind never makes it throw, and cuts only lose what they cut', () => {
    const bytes = bytesOf('rss-four-types');
    const ends = [...bytes.toString('latin1').matchAll(/<\/item>/g)].map((match) => match.index + 7);
    fc.assert(
      fc.property(fc.nat(bytes.length), (cut) => {
        const feed = parseArxivFeed(bytes.subarray(0, cut));
        const whole = ends.filter((end) => end <= cut).length;
        if (feed.kind !== 'feed') return whole === 0;
        return feed.items.length === whole && feed.unreadable.length === 0;
      }),
      { numRuns: 300 },
    );
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...cases), flips, (name, changes) => {
        const damaged = Buffer.from(bytesOf(name));
        for (const [at, value] of changes) damaged[at % damaged.length] = value;
        return typeof parseArxivFeed(damaged).kind === 'string';
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (bytes) => typeof parseArxivFeed(bytes).kind === 'string',
      ),
    );
  });

  test('made to be slow is read in time', () => {
    const [start = '', end = ''] = textOf('rss-four-types').split('<skipDays>');
    const unit = ['<!--', '<![CDATA[', '<item>', '&amp', '<title>', '<item></item>', '&lol;', '<'];
    for (const text of unit) {
      const feed = parseText(`${start}${text.repeat(200_000 / text.length)}${end}`);
      expect(feed.kind).toBe('feed');
    }
  });

  test('of one item leaves the others as they were', () => {
    const whole = parseText(textOf('rss-four-types'));
    const broken = parseText(
      textOf('rss-four-types').replace(
        '</title>\n      <link>https://arxiv.org/abs/2402',
        '</titel>\n<link>https://arxiv.org/abs/2402',
      ),
    );
    if (whole.kind !== 'feed' || broken.kind !== 'feed') throw new Error('not read');
    expect(broken.items).toEqual(whole.items.filter((item) => item.base !== '2402.09999'));
    expect(broken.unreadable).toEqual([{ position: 3, reason: ['item-beyond-repair'] }]);
  });
});

describe.skipIf(!existsSync(captures))('captured feeds (skipped without ../shared/data)', () => {
  const parse = (name: string) => {
    const feed = parseArxivFeed(readFileSync(new URL(name, captures)));
    if (feed.kind !== 'feed') throw new Error(`${name} is ${feed.kind}`);
    return feed;
  };
  const counts = (name: string): Record<string, number> => {
    const types: Record<string, number> = {};
    for (const item of parse(name).items) types[item.type] = (types[item.type] ?? 0) + 1;
    return types;
  };

  test('of a broken-off download hold the same whole entries as the repaired one', () => {
    const raw = parse('arxiv-atom/2025-08-20_csAI_truncated_raw.xml');
    const repaired = parse('arxiv-atom/2025-08-20_csAI_86_repaired.xml');
    expect(raw.items).toEqual(repaired.items);
    expect([raw.truncated, repaired.truncated, raw.items.length]).toEqual([true, false, 86]);
    expect(counts('arxiv-atom/2025-08-20_csAI_86_repaired.xml')).toEqual({ new: 41, cross: 45 });
  });

  test('in RSS and in Atom hold the same papers', () => {
    const rss = parse('arxiv-generated/gen_rss_testdb_509.xml');
    const atom = parse('arxiv-generated/gen_atom_testdb_509.xml');
    const bare = (feed: typeof rss) => feed.items.map(({ date: _, ...item }) => item);
    expect(bare(atom)).toEqual(bare(rss));
    expect([rss.day, rss.items.length]).toEqual([atom.day, 509]);
    expect(rss.items.every((item) => item.version !== undefined && item.authors.length > 0)).toBe(true);
  });

  test('name authors without affiliations', () => {
    const authors = parse('arxiv-generated/gen_rss_testdb_509.xml').items.flatMap((item) => item.authors);
    expect(authors.filter((name) => /[(),\\{}]|\band\b|Universit/.test(name))).toEqual([]);
    expect(authors).toContain('LHCb Collaboration');
    expect(authors).toContain('Frédéric Lagoutière');
  });
});

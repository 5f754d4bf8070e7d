import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/sources/feed/parse-feed.ts';
import { prospectOf } from '../../../src/sources/feed/prospect.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const TEXT = 'We measure thirty things, and all of them agree.';

/** One good item beside those of the test, so that nothing is told of feeds that are as they should be. */
function told(...items: readonly string[]): readonly (readonly unknown[])[] {
  const good = `<title>Good</title><link>https://j.example.org/0</link><description>Fine. ${TEXT}</description>`;
  const written = [good, ...items].map(
    (item) => `<item><pubDate>Mon, 15 Jun 2026 00:00:00 GMT</pubDate>${item}</item>`,
  );
  const reading = parseFeed(
    Buffer.from(
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>J</title>${written.join('')}</channel></rss>`,
    ),
  );
  return reading.kind === 'feed' ? prospectOf(reading, NOW) : [];
}
const item = (title: string, more = `<description>${title}. ${TEXT}</description>`): string =>
  `<title>${title}</title><link>https://j.example.org/${title.replaceAll(' ', '-')}</link>${more}`;
const stated = (doi: string): string => `<description>x ${TEXT}</description><prism:doi>${doi}</prism:doi>`;

test('of a feed as it should be nothing is told', () => {
  expect(told(item('Another'), item('Third', stated('10.5555/abc.1')))).toEqual([]);
});

test.each([
  ['no paper', [item('Issue Information'), item('Front Cover')], ['feed-no-papers', 2, 'Issue Information']],
  [
    'an id twice',
    [
      item('A', `<guid>1</guid><description>a ${TEXT}</description>`),
      item('B', `<guid>1</guid><description>b ${TEXT}</description>`),
    ],
    ['feed-doubles', 1, 'B'],
  ],
  [
    'a DOI twice',
    [item('A', stated('10.5555/a.1')), item('B', stated('https://doi.org/10.5555/A.1'))],
    ['feed-doubles', 1, 'B'],
  ],
  [
    'a title of text',
    [`<link>https://j.example.org/1</link><description>First words. ${TEXT}</description>`],
    ['feed-titles-from-text', 1],
  ],
  [
    'authors in one piece',
    [item('A', `${stated('10.5555/a.1')}<dc:creator>Bee, Ann, Dee, Carl</dc:creator>`)],
    ['feed-authors-unclear', 1, 'Bee, Ann, Dee, Carl'],
  ],
  ['no abstract', [item('A', '')], ['feed-abstracts-none', 1, 2]],
  [
    'abstracts alike',
    ['A', 'B', 'C'].map((title) => item(title, `<description>${TEXT}</description>`)),
    ['feed-abstracts-alike', 3],
  ],
  ['a DOI that was cut', [item('A', stated('10.5555/s0000(24'))], ['feed-doi-odd', '10.5555/s0000(24']],
  ['no DOI in a field for one', [item('A', stated('banana'))], ['feed-doi-odd', 'banana']],
  ['a DOI to come', [item('A', stated('10.5555/XXXX'))], ['feed-doi-odd', '10.5555/XXXX']],
  [
    'two DOIs',
    [`<title>A</title><link>https://doi.org/10.5555/b</link>${stated('10.5555/a.1')}`],
    ['feed-dois-disagree', '10.5555/a.1', '10.5555/b'],
  ],
  [
    'a link without a host',
    [`<title>A</title><link>/article/1</link><description>a ${TEXT}</description>`],
    ['feed-links-relative', 1],
  ],
])('%s is told', (_, items, remark) => {
  expect(told(...items)).toEqual([remark]);
});

test('a day to come is told', () => {
  const reading = parseFeed(
    Buffer.from(
      `<rss><channel>${['15 Jun 2026', '16 Jun 2026', '1 Jan 2027'].map((day) => `<item>${item(day)}<pubDate>${day}</pubDate></item>`).join('')}</channel></rss>`,
    ),
  );
  expect(reading.kind === 'feed' && prospectOf(reading, NOW)).toEqual([['feed-dates-ahead', 1]]);
});

test('a date that is a year or a month is told', () => {
  const dates = ['2026', '2026-06', '2026-06-15'];
  const items = dates.map((day) => `<item>${item(day)}<pubDate>${day}</pubDate></item>`);
  const reading = parseFeed(Buffer.from(`<rss><channel>${items.join('')}</channel></rss>`));
  expect(reading.kind === 'feed' && prospectOf(reading, NOW)).toEqual([['feed-dates-inexact', 2]]);
});

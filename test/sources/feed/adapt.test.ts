import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AdaptedFeed, adaptFeed } from '../../../src/sources/feed/adapt.ts';
import { parseFeed } from '../../../src/sources/feed/parse-feed.ts';

const NOON = Date.parse('2024-07-20T16:00:00Z');

function adapt(bytes: Uint8Array | string, name = 'example', now = NOON): AdaptedFeed {
  const reading = parseFeed(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (reading.kind !== 'feed') throw new Error(reading.kind);
  return adaptFeed(reading, { name, url: 'https://journal.example/rss' }, now);
}

const rss = (...items: readonly string[]): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>J</title><link>https://j.example/</link>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const papers = (...items: readonly string[]) =>
  adapt(rss(...items)).items.map(({ announcement }) => announcement.paper);
const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/feeds/${name}`, import.meta.url));

test('an article of a journal becomes an announcement of its feed', () => {
  const [article] = adapt(fixture('nature-rdf.xml'), 'nature').items;
  expect(article).toEqual({
    announcement: {
      source: 'feed:nature',
      category: 'nature',
      day: '2024-07-18',
      type: 'new',
      paper: {
        id: 'doi:10.1038/s41586-099-00001-1',
        title: 'Growth of Na3Bi at 10⁻⁴ mbar in Escherichia coli',
        abstract: 'Crystals grow where nobody looked.',
        authors: ['Ana Lovelace', 'Bram J. de Wit'],
        categories: [],
        primaryCategory: '',
        publishedOn: '2024-07-18',
        doi: '10.1038/s41586-099-00001-1',
        links: { abstract: 'https://www.nature.com/articles/s41586-099-00001-1' },
      },
    },
    kind: 'research',
    isDayKnown: true,
    teaser: true,
  });
});

describe('a date that names no day', () => {
  const first = (date: string) => {
    const [item] = adapt(rss(`<title>t</title>${date}`)).items;
    const { day, paper } = item?.announcement ?? {};
    return [day, item?.isDayKnown, paper?.publishedOn];
  };
  test.each([
    ['this year is the day of the reading', '<pubDate>2024</pubDate>', '2024-07-20'],
    ['this month is the day of the reading', '<dc:date>2024-07</dc:date>', '2024-07-20'],
    ['a month is its last day', '<dc:date>2024-02</dc:date>', '2024-02-29'],
    ['a year is its last day', '<pubDate>2023</pubDate>', '2023-12-31'],
  ])('%s', (_, date, day) => {
    expect(first(date)).toEqual([day, false, undefined]);
  });

  test('one that does is known', () => {
    expect(first('<dc:date>2024-07-02</dc:date>')[1]).toBe(true);
    expect(first('')).toEqual(['2024-07-20', false, undefined]);
  });
});

describe('the id names the work', () => {
  test.each([
    ['by DOI in lower case', '<guid>https://doi.org/10.1103/PhysRevZ.1.2</guid>', 'doi:10.1103/physrevz.1.2'],
    ['by arXiv number where it is one', '<link>http://arxiv.org/abs/2402.17750v2</link>', 'arxiv:2402.17750'],
    ['by arXiv number behind an arXiv DOI', '<guid>doi:10.48550/arXiv.2402.17750</guid>', 'arxiv:2402.17750'],
    ['by guid elsewhere', '<guid isPermaLink="false">abc 1</guid>', 'feed:example/abc 1'],
    ['by address without a guid', '<link>https://j.example/1</link>', 'feed:example/https://j.example/1'],
  ])('%s', (_, item, id) => {
    expect(papers(`<title>t</title>${item}`)[0]?.id).toBe(id);
  });
});

describe('the day is New York’s', () => {
  const dayOf = (date: string, now = NOON) =>
    adapt(rss(`<title>t</title>${date}`), 'j', now).items[0]?.announcement.day;

  test('of the moment of publication', () => {
    expect(dayOf('<pubDate>Fri, 19 Jul 2024 03:30:00 GMT</pubDate>')).toBe('2024-07-18');
    expect(dayOf('<pubDate>Fri, 19 Jul 2024 04:30:00 GMT</pubDate>')).toBe('2024-07-19');
  });

  test('and the date itself where no time is given', () => {
    expect(dayOf('<dc:date>2024-07-18</dc:date>')).toBe('2024-07-18');
  });

  test('and never after the feed was received: issues are dated ahead', () => {
    expect(dayOf('<dc:date>2024-12-01</dc:date>')).toBe('2024-07-20');
    expect(papers('<title>t</title><dc:date>2024-12-01</dc:date>')[0]?.publishedOn).toBe('2024-12-01');
  });

  test('and the day of receipt where the feed tells nothing', () => {
    expect(dayOf('')).toBe('2024-07-20');
    expect(papers('<title>t</title>')[0]).not.toHaveProperty('publishedOn');
  });
});

describe('the abstract is a text about the paper, or nothing', () => {
  test('a repeated title is none', () => {
    expect(papers('<title>Same</title><description>Same</description>')[0]?.abstract).toBe('');
  });

  test('the heading of an abstract is no part of it', () => {
    expect(papers('<title>t</title><description>Abstract: We see.</description>')[0]?.abstract).toBe(
      'We see.',
    );
  });

  test('a bibliography is none', () => {
    const [item] = adapt(fixture('sciencedirect-rss.xml')).items;
    expect(item?.announcement.paper).toMatchObject({ abstract: '', authors: ['Maria Sol', 'Wei Chen'] });
    expect(item?.teaser).toBe(true);
  });

  test('the longer content stands in for a teaser', () => {
    const content = 'The whole abstract, sentence by sentence. '.repeat(8).trim();
    const item = `<title>t</title><description>The whole…</description><content:encoded>${content}</content:encoded>`;
    expect(papers(item)[0]?.abstract).toBe(content);
  });

  test('a full text is cut at the end of a sentence', () => {
    const abstract = papers(
      `<title>t</title><description>${'A sentence of words. '.repeat(1000)}</description>`,
    )[0]?.abstract;
    expect(abstract?.length).toBeLessThan(6001);
    expect(abstract).toMatch(/words\.$/);
  });

  test('WordPress’s own line goes', () => {
    expect(adapt(fixture('wordpress-rss.xml')).items[0]?.announcement.paper.abstract).toBe(
      'Why do some orbit?',
    );
  });
});

describe('TeX is read where there is some', () => {
  test('and kept beside the readable text', () => {
    expect(papers('<title>States of $H_2O$ by J\\"org</title>')[0]).toMatchObject({
      title: expect.stringContaining('Jörg'),
      tex: { title: 'States of $H_2O$ by J\\"org' },
    });
  });

  test('and a tilde in prose still means about', () => {
    expect(papers('<title>t</title><description>~50% of cells -- or more</description>')[0]?.abstract).toBe(
      '~50% of cells -- or more',
    );
  });
});

test('links lose what publishers track readers by, and nothing else', () => {
  const link = (url: string) =>
    papers(`<title>t</title><link>${url.replaceAll('&', '&amp;')}</link>`)[0]?.links.abstract;
  expect(link('https://x.example/a?utm_source=rss&id=7&utm_medium=rss')).toBe('https://x.example/a?id=7');
  expect(link('https://x.example/doi/abs/10.5555/1?af=R')).toBe('https://x.example/doi/abs/10.5555/1');
  expect(link('https://x.example/?p=12#new?utm_source=rss')).toBe('https://x.example/?p=12');
  expect(link('https://x.example/a?rss=yes')).toBe('https://x.example/a');
  expect(link('https://x.example/find?source=nature#top')).toBe('https://x.example/find?source=nature#top');
});

test('a link that is no web address is replaced by the DOI, or by the journal', () => {
  const [withDoi, without] = papers(
    '<title>a</title><link>javascript:alert(1)</link><dc:identifier>doi:10.5555/1</dc:identifier>',
    '<title>b</title><link>javascript:alert(1)</link>',
  );
  expect(withDoi?.links.abstract).toBe('https://doi.org/10.5555/1');
  expect(without?.links.abstract).toBe('https://j.example/');
});

test('a paper listed twice is announced once, and an item without title and text is counted', () => {
  const adapted = adapt(
    rss(
      '<title>a</title><guid>1</guid>',
      '<title>a</title><guid>1</guid>',
      '<link>https://j.example/2</link>',
    ),
  );
  expect(adapted.items).toHaveLength(1);
  expect(adapted.unreadable).toBe(1);
});

test('an item without a title is known by its first words', () => {
  const long = `We ${'measure and '.repeat(20)}stop`;
  const titles = adapt(
    rss('<description>A short one. And more.</description>', `<description>${long}</description>`),
  ).items.map(({ announcement }) => announcement.paper.title);
  expect(titles).toEqual(['A short one', expect.stringMatching(/^We measure and .*…$/)]);
  expect(titles[1]?.length).toBeLessThan(122);
});

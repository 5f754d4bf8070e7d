import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/sources/feed/feed.ts';
import { parseFeed } from '../../../src/sources/feed/parse-feed.ts';

const captures = new URL('../../../../shared/data/captures/journal/', import.meta.url);

function capture(file: string): Feed {
  const reading = parseFeed(readFileSync(new URL(file, captures)));
  if (reading.kind !== 'feed') throw new Error(reading.kind);
  return reading;
}

/** Expectations written by reading the captured files. */
describe.skipIf(!existsSync(captures))('captured journal feeds (skipped without the shared data)', () => {
  test.each([
    ['nature_current_2023-04_rdf_75.rdf', '10.1038/s41586-023-05999-5', '2023-04-05'],
    ['nature_hist_001_088d09d300.rdf', '10.1038/s41586-024-07811-4', '2024-07-18'],
    ['nature_hist_081_ac98a0c577.rdf', '10.1038/s41586-024-07549-z', '2024-05-22'],
    ['nature_hist_161_2c7397515f.rdf', '10.1038/d41586-024-00950-8', '2024-03-28'],
  ])('%s', (file, doi, day) => {
    const { format, title, items, warnings } = capture(file);
    expect([format, title, items.length, warnings]).toEqual(['rdf', 'Nature', 75, []]);
    expect(items[0]).toMatchObject({ doi, publishedAt: `${day}T00:00:00.000Z` });
    for (const item of items) {
      expect(item.url).toBe(`https://www.nature.com/articles/${item.doi?.replace('10.1038/', '')}`);
      expect(item.id).toBe(item.url);
      expect(item.title).toMatch(/^[^<>]+$/);
      expect(item.summary ?? '').not.toMatch(/Published online|doi:|[<>]/);
      expect(item.kind).toBe(item.doi?.startsWith('10.1038/s') ? 'research' : 'news');
      expect(item.teaser).toBe(true);
    }
  });

  test('Nature’s titles lose their markup and keep their words', () => {
    const titles = [
      'nature_current_2023-04_rdf_75.rdf',
      'nature_hist_001_088d09d300.rdf',
      'nature_hist_081_ac98a0c577.rdf',
    ]
      .flatMap((file) => capture(file).items)
      .map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        'A close quasar pair in a disk–disk galaxy merger at z = 2.17',
        'A LaCl3-based lithium superionic conductor compatible with lithium metal',
        'Symbolic recording of signalling and cis-regulatory element activity to DNA',
        'Superconductivity in pressurized trilayer La4Ni3O10−δ single crystals',
        'Superconducting diode effect and interference patterns in kagome CsV3Sb5',
      ]),
    );
  });

  test('Nature names every author once, in order', () => {
    const [item] = capture('nature_hist_001_088d09d300.rdf').items;
    expect(item?.authors).toEqual(['Gabriel J. Lovinger', 'Marcus H. Sak', 'Eric N. Jacobsen']);
  });

  test('AAS Nova: a newline before the prolog, news about papers with their DOI', () => {
    const { format, title, link, items, warnings } = capture('ads_AASNova_rss.xml');
    expect([format, title, link, items.length]).toEqual(['rss', 'AAS Nova', 'https://aasnova.org/', 4]);
    expect(warnings).toEqual([['feed-space-before-xml']]);
    expect(items.map(({ id, authors, publishedAt, doi }) => [id, authors, publishedAt, doi])).toEqual([
      ['https://aasnova.org/?p=10875', ['Kerry Hensley'], '2023-06-26T16:00:47.000Z', null],
      [
        'https://aasnova.org/?p=10860',
        ['Kerry Hensley'],
        '2023-06-26T16:00:07.000Z',
        '10.3847/1538-4365/aca4c6',
      ],
      ['https://aasnova.org/?p=10836', ['Astrobites'], '2023-06-20T16:00:11.000Z', null],
      ['https://aasnova.org/?p=10848', ['Ben Cassese'], '2023-06-16T16:00:44.000Z', null],
    ]);
    expect(items[0]?.categories).toEqual([
      'Features',
      'Highlights',
      'exoplanets',
      'orbital parameters',
      'planet formation',
    ]);
  });

  test('ATel: fifty telegrams, surnames first, semicolons between', () => {
    const { format, title, link, items, warnings } = capture('ads_ATel_rss.xml');
    expect([format, title, items.length, warnings]).toEqual(['rdf', "The Astronomer's Telegram:", 50, []]);
    expect(link).toBe('http://www.astronomerstelegram.org');
    expect(items[0]).toMatchObject({
      title: 'GMRT observations of the recurrent nova V3890 Sagittarii',
      url: 'http://www.astronomerstelegram.org/?read=13092',
      authors: ['M. Pavana', 'Nirupam Roy', 'G. C. Anupama', 'K. P. Singh', 'V. Girish'],
      publishedAt: '2019-09-09T09:57:14.000Z',
      categories: ['Nova'],
    });
    expect(items.map(({ url }) => url)).toEqual(
      Array.from({ length: 50 }, (_, i) => `http://www.astronomerstelegram.org/?read=${13092 - i}`),
    );
    const names = items.flatMap(({ authors }) => authors);
    expect(names).toContain('L. E. Rivera Sandoval');
    expect(names).toContain('Di Li');
    expect(names).toContain('M. de Naurois');
    expect(names.filter((name) => /[;,]|amp/.test(name))).toEqual([]);
    expect(items.every(({ summary, publishedAt }) => summary !== null && publishedAt !== null)).toBe(true);
  });

  test('JOSS: authors, DOI and tags in elements of its own', () => {
    expect(capture('ads_joss_atom.xml')).toMatchObject({
      format: 'atom',
      title: 'Journal of Open Source Software',
      link: 'https://joss.theoj.org',
      items: [
        {
          id: 'tag:joss.theoj.org,2005:Paper/1085',
          url: 'https://joss.theoj.org/papers/1d180e6004a0dd1e6b235eb24fe66276',
          authors: ['Dominique Makowski', 'Mattan S. Ben-Shachar', 'Daniel Lüdecke'],
          doi: '10.21105/joss.01541',
          publishedAt: '2019-06-30T00:45:42.000Z',
          updatedAt: '2019-08-13T16:36:41.000Z',
          summary: null,
        },
      ],
    });
  });

  test('bioRxiv: padding goes, the mark in the link goes, ten authors come apart', () => {
    const [item] = capture('biorxiv_bioengineering_1.rdf').items;
    expect(item).toMatchObject({
      title:
        'Complete genome of the Medicago anthracnose fungus, Colletotrichum destructivum, reveals a mini-chromosome-like region within a core chromosome.',
      url: 'http://biorxiv.org/cgi/content/short/2023.12.16.571984v1',
      doi: '10.1101/2023.12.16.571984',
      publishedAt: '2023-12-16T00:00:00.000Z',
      kind: 'research',
      teaser: false,
    });
    expect(item?.authors).toEqual([
      'N. LAPALU',
      'A. SIMON',
      'A. Lu',
      'P.-L. Plaumann',
      'J. Amselem',
      'S. Pigne',
      'A. Auger',
      'C. Koch',
      'J.-F. Dallery',
      "R. J. O'Connell",
    ]);
    expect(item?.summary).toMatch(/^Colletotrichum destructivum \(Cd\) is a .* fungal pathogen\.$/);
  });

  test('Journal of Pediatrics: thirteen authors in one field, one sentence for a text', () => {
    const [item] = capture('elsevier_jpeds_atypon_prism.rdf').items;
    expect(item).toMatchObject({
      doi: '10.1016/j.jpeds.2018.08.009',
      publishedAt: '2018-10-11T00:00:00.000Z',
      teaser: true,
    });
    expect(item?.authors).toHaveLength(13);
    expect([item?.authors[0], item?.authors[12]]).toEqual(['Gbolahan Ajibola', 'Shahin Lockman']);
  });
});

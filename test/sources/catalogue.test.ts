import { describe, expect, test } from 'vitest';
import { catalogued, resolveFeed } from '../../src/sources/catalogue.ts';

describe('feeds by name', () => {
  test.each([
    ['nature', 'https://www.nature.com/nature.rss'],
    ['Nature Machine Intelligence', 'https://www.nature.com/natmachintell.rss'],
    ['prl', 'https://feeds.aps.org/rss/recent/prl.xml'],
    ['Physical Review Letters', 'https://feeds.aps.org/rss/recent/prl.xml'],
    ['plos-one', 'https://journals.plos.org/plosone/feed/atom'],
    ['bioRxiv/Neuroscience', 'https://connect.biorxiv.org/biorxiv_xml.php?subject=neuroscience'],
    ['biorxiv/cell_biology', 'https://connect.biorxiv.org/biorxiv_xml.php?subject=cell_biology'],
    ['medrxiv', 'https://connect.medrxiv.org/medrxiv_xml.php?subject=all'],
    ['Nature Ecology & Evolution', 'https://www.nature.com/natecolevol.rss'],
  ])('%s', (name, url) => {
    expect(resolveFeed(name)).toMatchObject({ url });
  });

  test('a feed with name and address is taken as it is', () => {
    expect(resolveFeed({ name: 'mine', url: 'https://x.example/f' })).toEqual({
      name: 'mine',
      url: 'https://x.example/f',
    });
  });

  test('a bare address gets a name that fits into ids', () => {
    expect(resolveFeed('https://www.x.example/journal a/feed.xml?y=1')).toEqual({
      name: 'x.example-journal-a',
      url: 'https://www.x.example/journal a/feed.xml?y=1',
    });
  });
});

describe('an unknown name', () => {
  test.each([
    ['natur', 'nature'],
    ['plosone', 'plos-one'],
    ['biorxiv/neurosience', 'biorxiv/neuroscience'],
    ['machine-intelligence', 'nature-machine-intelligence'],
  ])('%s suggests %s', (name, suggestion) => {
    expect(resolveFeed(name)).toMatchObject({ unknown: name, nearest: expect.arrayContaining([suggestion]) });
  });

  test('is met with the journal it extends', () => {
    expect(resolveFeed('nature-x')).toMatchObject({ nearest: expect.arrayContaining(['nature']) });
  });

  test('of a venue without a feed says so', () => {
    expect(resolveFeed('TMLR')).toMatchObject({
      unknown: 'TMLR',
      reason: ['no-feed-tmlr'],
    });
  });
});

test('names are distinct, lower case, and every address is https', () => {
  expect(new Set(catalogued().map(({ name }) => name)).size).toBe(catalogued().length);
  for (const { name, title, url, publisher } of catalogued()) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/);
    expect(new URL(url).protocol).toBe('https:');
    expect(title.length * publisher.length).toBeGreaterThan(0);
    expect(resolveFeed(name)).toEqual({ name, url, title });
  }
});

import { describe, expect, test } from 'vitest';
import type { Paper, PaperId } from '../../src/paper.ts';
import { adaptFeed } from '../../src/sources/feed/adapt.ts';
import { parseFeed } from '../../src/sources/feed/parse-feed.ts';
import { soundPaper } from '../../src/sources/sound-paper.ts';

const PAPER: Paper = {
  id: 'doi:10.1234/sand' as PaperId,
  title: 'Sand',
  abstract: 'About sand.',
  authors: Array.from({ length: 5154 }, (_, at) => `A. Author ${at}`),
  categories: ['physics'],
  primaryCategory: 'physics',
  links: { abstract: 'https://doi.org/10.1234/sand' },
};

describe('a paper of any source', () => {
  test('that is one comes back as it is, five thousand authors and all', () => {
    expect(soundPaper(PAPER)).toBe(PAPER);
  });

  test('that would fill a store is cut, never within a character', () => {
    const huge = soundPaper({
      ...PAPER,
      title: `x${'🙂'.repeat(1_000_000)}`,
      abstract: 'y'.repeat(10_000_000),
      tex: { title: 'z'.repeat(1e6), abstract: 'z'.repeat(1e6) },
      authors: Array(1e6).fill('n'.repeat(1000)),
      categories: Array(1e5).fill('c'),
      comment: 'c'.repeat(1e6),
      links: { abstract: `https://x/${'p'.repeat(1e6)}` },
    });
    expect(huge.title).toBe(`x${'🙂'.repeat(499)}`);
    expect(JSON.stringify(huge).length).toBeLessThan(4_000_000);
    expect(huge.authors).toHaveLength(10_000);
    expect(huge.links.abstract).toBe('');
  });

  test('from a feed is bounded like any other, its id too', () => {
    const doi = `10.1234/${'x'.repeat(100_000)}`;
    const feed = parseFeed(
      new TextEncoder().encode(
        `<rss version="2.0" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>J</title><item><title>${'Sand '.repeat(100_000)}</title><prism:doi>${doi}</prism:doi></item></channel></rss>`,
      ),
    );
    const [item] =
      feed.kind === 'feed' ? adaptFeed(feed, { name: 'j', url: 'https://j.example' }, 0).items : [];
    expect(item?.announcement.paper.title.length).toBeLessThanOrEqual(1000);
    expect(item?.announcement.paper.id.length).toBeLessThanOrEqual(1100);
  });
});

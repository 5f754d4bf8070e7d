/** `radar feed check`: what would be read from a feed. */
import { truncate, wrap } from './layout.ts';
import { plain } from './outside.ts';
import { penOf, type Style } from './style.ts';

export interface CheckedItem {
  readonly title: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly doi: string | null;
  readonly kind: string;
  readonly teaser: boolean;
}

export interface CheckedFeed {
  readonly format: string;
  readonly title: string | null;
  readonly link: string | null;
  readonly items: readonly CheckedItem[];
  readonly warnings: readonly string[];
}

const SHOWN = 10;

export function renderFeedReading(feed: CheckedFeed, style: Style): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, 110);
  const { items } = feed;
  const teasers = items.filter(({ teaser }) => teaser).length;
  const news = items.filter(({ kind }) => kind === 'news').length;
  const facts = [
    feed.format,
    `${items.length} items`,
    news > 0 ? `${news} news, left out of digests` : '',
    teasers > 0 ? `${teasers} with a teaser instead of an abstract` : '',
    `${items.filter(({ doi }) => doi !== null).length} with a DOI`,
  ].filter((fact) => fact !== '');
  const head = [
    pen.ink('title', truncate(plain(feed.title ?? 'A feed without a title'), width, pen.glyph.ellipsis)),
    pen.ink('dim', truncate(facts.join(' · '), width, pen.glyph.ellipsis)),
  ];
  const rows = items.slice(0, SHOWN).flatMap((item) => {
    const people =
      item.authors.length === 0
        ? 'no authors'
        : item.authors.slice(0, 3).map(plain).join(', ') + (item.authors.length > 3 ? ', …' : '');
    const about = [item.publishedAt?.slice(0, 10) ?? 'no date', people, item.doi ?? '']
      .filter((part) => part !== '')
      .join(' · ');
    return [
      '',
      ...wrap(plain(item.title ?? 'no title'), width - 2).map((line) => `  ${line}`),
      `  ${pen.ink('dim', truncate(about, width - 2, pen.glyph.ellipsis))}`,
    ];
  });
  const more =
    items.length > SHOWN
      ? ['', pen.ink('dim', `… ${items.length - SHOWN} more: --json prints them all`)]
      : [];
  const odd =
    feed.warnings.length === 0
      ? ['', 'Nothing is odd about it.']
      : ['', ...feed.warnings.flatMap((warning) => wrap(`! ${plain(warning)}`, width))];
  return `${[...head, ...rows, ...more, ...odd].map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

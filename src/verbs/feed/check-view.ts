/** `radar feed check`: what would be read from a feed. */

import { say } from '../../messages/say.ts';
import type { Feed, FeedItem } from '../../sources/feed/feed.ts';
import { truncate, wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';

const SHOWN = 10;

export function renderFeedReading(feed: Feed, style: Style): string {
  const pen = penOf(style);
  const words = pen.say.feeds;
  const width = Math.min(pen.width - 2, 110);
  const { items } = feed;
  const teasers = items.filter(({ teaser }) => teaser).length;
  const news = items.filter(({ kind }) => kind === 'news').length;
  const facts = [
    feed.format,
    words.items(items.length),
    news > 0 ? words.news(news) : '',
    teasers > 0 ? words.teasers(teasers) : '',
    words.withDoi(items.filter(({ doi }) => doi !== null).length),
  ];
  const hidden = items.length - SHOWN;
  const more = `${pen.glyph.ellipsis} ${words.more(hidden)}`;
  const lines = [
    pen.ink('title', whole(plain(feed.title ?? words.untitledFeed), width, pen)),
    ...dim(joined(facts, pen), width, pen),
    ...items.slice(0, SHOWN).flatMap((item) => itemLines(item, width, pen)),
    ...(hidden > 0 ? ['', pen.ink('dim', more)] : []),
    '',
    ...(feed.warnings.length === 0
      ? wrap(words.nothingOdd, width)
      : feed.warnings.flatMap((warning) =>
          wrap(`${pen.glyph.bang} ${plain(say(pen.lang, warning))}`, width),
        )),
  ];
  return page(lines, pen);
}

/** On one line, except where there are no lines to look at. */
const whole = (text: string, width: number, pen: Pen): string =>
  pen.plain ? text : truncate(text, width, pen.glyph.ellipsis);

/** Counts and DOIs are of no use with an end missing. */
const dim = (text: string, width: number, pen: Pen): string[] =>
  (pen.plain ? [text] : wrap(text, width)).map((line) => pen.ink('dim', line));

const joined = (facts: readonly string[], pen: Pen): string =>
  facts.filter((fact) => fact !== '').join(` ${pen.glyph.dot} `);

function itemLines(item: FeedItem, width: number, pen: Pen): string[] {
  const words = pen.say.feeds;
  const { authors, publishedAt, doi, title } = item;
  const people =
    authors.length === 0
      ? words.noAuthors
      : authors.slice(0, 3).map(plain).join(', ') + (authors.length > 3 ? `, ${pen.glyph.ellipsis}` : '');
  const about = joined([publishedAt?.slice(0, 10) ?? words.noDate, people, doi ?? ''], pen);
  return [
    '',
    ...wrap(plain(title ?? words.untitled), width - 2).map((line) => `  ${line}`),
    ...dim(about, width - 2, pen).map((line) => `  ${line}`),
  ];
}

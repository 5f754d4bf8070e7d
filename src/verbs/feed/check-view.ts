/** `radar feed check`: what would be read from a feed. */

import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';
import type { Feed, FeedItem } from '../../sources/feed/feed.ts';
import { truncate, wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';

const SHOWN = 10;

/** As in `isPaperKind`, which a view may not load. */
const LEFT_OUT = { news: true, 'front-matter': true };

export function renderFeedReading(feed: Feed, remarks: readonly Message[], style: Style): string {
  const pen = penOf(style);
  const words = pen.say.feeds;
  const width = Math.min(pen.width - 2, 110);
  const { items } = feed;
  const papers = items.filter(({ kind }) => !(kind in LEFT_OUT));
  const teasers = papers.filter(({ teaser, abstract }) => teaser && abstract !== null).length;
  const whole = papers.filter(({ teaser }) => !teaser).length;
  const publishers = [...new Set(items.flatMap(({ publisher }) => publisher ?? []))];
  const facts = [
    feed.format,
    words.items(items.length),
    papers.length < items.length ? words.noPapers(items.length - papers.length) : '',
    whole > 0 ? words.whole(whole) : '',
    teasers > 0 ? words.teasers(teasers) : '',
    words.withDoi(items.filter(({ doi }) => doi !== null).length),
    publishers.length > 0 ? words.readBy(publishers.join(', ')) : '',
  ];
  const hidden = items.length - SHOWN;
  const more = `${pen.glyph.ellipsis} ${words.more(hidden)}`;
  const lines = [
    pen.ink('title', onOneLine(plain(feed.title ?? words.untitledFeed), width, pen)),
    ...dim(joined(facts, pen), width, pen),
    ...items.slice(0, SHOWN).flatMap((item) => itemLines(item, width, pen)),
    ...(hidden > 0 ? ['', pen.ink('dim', more)] : []),
    '',
    ...(remarks.length === 0
      ? wrap(words.nothingOdd, width)
      : remarks.flatMap((warning) => wrap(`${pen.glyph.bang} ${plain(say(pen.lang, warning))}`, width))),
  ];
  return page(lines, pen);
}

/** On one line, except where there are no lines to look at. */
const onOneLine = (text: string, width: number, pen: Pen): string =>
  pen.plain ? text : truncate(text, width, pen.glyph.ellipsis);

/** Counts and DOIs are of no use with an end missing. */
const dim = (text: string, width: number, pen: Pen): string[] =>
  (pen.plain ? [text] : wrap(text, width)).map((line) => pen.ink('dim', line));

const joined = (facts: readonly string[], pen: Pen): string =>
  facts.filter((fact) => fact !== '').join(` ${pen.glyph.dot} `);

/** As much of a date as the feed tells. */
const DATE_LENGTH = { year: 4, month: 7, day: 10 } as const;

function itemLines(item: FeedItem, width: number, pen: Pen): string[] {
  const words = pen.say.feeds;
  const { authors, publishedAt, datedTo, doi, title, kind, teaser, abstract } = item;
  const people =
    authors.length === 0
      ? words.noAuthors
      : authors.slice(0, 3).map(plain).join(', ') + (authors.length > 3 ? `, ${pen.glyph.ellipsis}` : '');
  const text = abstract === null ? words.noAbstract : teaser ? words.teaser : '';
  const marks = kind === 'research' || kind === 'unknown' ? text : words.kinds[kind];
  const about = joined(
    [publishedAt?.slice(0, DATE_LENGTH[datedTo ?? 'day']) ?? words.noDate, people, doi ?? '', marks],
    pen,
  );
  return [
    '',
    ...wrap(plain(title ?? words.untitled), width - 2).map((line) => `  ${line}`),
    ...dim(about, width - 2, pen).map((line) => `  ${line}`),
  ];
}

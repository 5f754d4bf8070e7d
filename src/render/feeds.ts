/** `radar feed list`: the catalogue. */
import { count } from './amounts.ts';
import { pad, truncate, widthOf, wrap } from './layout.ts';
import { penOf, type Style } from './style.ts';

export interface ListedFeed {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

/** Longer names push their title aside rather than widen the column for all. */
const MOST_NAME = 38;

/** One line a journal: the name as it is written in the configuration, the title, the publisher. */
export function renderFeeds(feeds: readonly ListedFeed[], style: Style): string {
  const pen = penOf(style);
  const most = Math.min(MOST_NAME, Math.floor(pen.width / 2));
  const column = Math.min(most, Math.max(...feeds.map(({ name }) => name.length)));
  const rows = feeds.map(({ name, title, publisher }) => {
    const room = pen.width - 4 - Math.max(column, name.length);
    const whole = publisher === title ? title : `${title} · ${publisher}`;
    const shown = widthOf(whole) <= room ? whole : title;
    return ` ${pen.ink('accent', pad(name, column))}  ${pen.ink('dim', truncate(shown, Math.max(8, room), pen.glyph.ellipsis))}`;
  });
  const total = feeds.length === 1 ? '1 feed' : `${count(feeds.length)} feeds`;
  const use = `${total}. In the configuration: sources: {feeds: [${feeds[0]?.name ?? ''}]}`;
  return `${[...rows, '', ...wrap(use, pen.width - 2).map((line) => ` ${line}`)].join('\n')}\n`;
}

/** `radar feed list --json` */
export function feedsJson(feeds: readonly ListedFeed[]): string {
  const listed = feeds.map(({ name, title, publisher, url }) => ({ name, title, publisher, url }));
  return `${JSON.stringify({ feeds: listed }, null, 2)}\n`;
}

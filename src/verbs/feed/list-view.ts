/** `radar feed list`: the catalogue. */

import type { RuledEntry } from '../../sources/catalogue-search.ts';
import { pad, truncate, widestOf, widthOf, wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { penOf, type Style } from '../../view/kit/style.ts';

/** Longer names push their title aside rather than widen the column for all. */
const MOST_NAME = 38;

/** Less of a title tells nothing. */
const LEAST_TITLE = 8;

/** One line a journal: the name as it is written in the configuration, the title, the publisher. */
export function renderFeeds(feeds: readonly RuledEntry[], style: Style): string {
  const pen = penOf(style);
  const most = Math.min(MOST_NAME, Math.floor(pen.width / 2));
  const column = Math.min(most, widestOf(feeds.map(({ name }) => name)));
  const words = pen.say.feeds;
  const rows = feeds.map(({ name, title, publisher, rules }) => {
    const room = pen.width - 4 - Math.max(column, name.length);
    const own = rules === undefined ? '' : `, ${words.rules}`;
    if (pen.plain)
      return `${name}${pen.say.colon}${publisher === title ? title : `${title}, ${publisher}`}${own}`;
    const mark = rules === undefined ? '' : ` ${pen.glyph.tick}`;
    const whole = `${publisher === title ? title : `${title} ${pen.glyph.dot} ${publisher}`}${mark}`;
    // The mark outlives a name that is too long.
    const cut = truncate(title, room - widthOf(mark), pen.glyph.ellipsis) + mark;
    const shown = widthOf(whole) <= room ? whole : cut;
    const named = pen.ink('accent', pad(name, column));
    // A name is never cut: it is what goes into the configuration.
    return room < LEAST_TITLE ? named : `${named}  ${pen.ink('dim', shown)}`;
  });
  const ruled = feeds.some(({ rules }) => rules !== undefined) && !pen.plain;
  const legend = ruled ? [`${pen.glyph.tick} ${words.rules}`] : [];
  const use = `${words.total(feeds.length)}${pen.say.stop} ${words.use(feeds[0]?.name ?? '')}`;
  return page([...rows, '', ...legend, ...wrap(use, pen.width - 2)], pen);
}

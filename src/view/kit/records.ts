/** What a pipe gets: one uncut line a record, its cells between tabs, no header. */
import { plain } from './sanitize.ts';

/** No cell holds a tab or a line break, so that a line is a record and every tab ends a cell. */
export const records = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(plain).join('\t')}\n`).join('');

import type { PublisherRule } from '../rule.ts';
import { linesOf, withoutFrame } from '../text.ts';

/** `by Ann Bee, Carl Dee` before the abstract; the names stand in elements of their own. */
export const plos: PublisherRule = {
  name: 'PLOS',
  hosts: /(?:^|\.)plos\.org$/,
  read: ({ html, authors }) => {
    const lines = linesOf(html.content === '' ? html.summary : html.content);
    const isByline = authors.length > 0 && /^by\s/i.test(lines[0] ?? '') && lines.length > 1;
    return isByline ? { abstract: withoutFrame(lines.slice(1).join(' ')) } : {};
  },
};

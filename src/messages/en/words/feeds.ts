/** `radar feed`. */
import { count, counted } from '../../amounts.ts';

export const feeds = {
  items: (n: number) => counted(n, 'item'),
  news: (n: number) => `${count(n)} news, left out of digests`,
  teasers: (n: number) => `${count(n)} with a teaser instead of an abstract`,
  withDoi: (n: number) => `${count(n)} with a DOI`,
  untitledFeed: 'A feed without a title',
  untitled: 'no title',
  noAuthors: 'no authors',
  noDate: 'no date',
  more: (n: number) => `${count(n)} more: --json prints them all`,
  nothingOdd: 'Nothing is odd about it.',
  total: (n: number) => counted(n, 'feed'),
  use: (name: string) => `In the configuration: sources: {feeds: [${name}]}`,
};

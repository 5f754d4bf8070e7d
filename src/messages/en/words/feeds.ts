/** `radar feed`. */
import { count, counted } from '../../amounts.ts';

export const feeds = {
  items: (n: number) => counted(n, 'item'),
  noPapers: (n: number) => `${counted(n, 'item')} left out of digests`,
  teasers: (n: number) => `${count(n)} with a teaser instead of an abstract`,
  whole: (n: number) => `${count(n)} with a whole abstract`,
  withDoi: (n: number) => `${count(n)} with a DOI`,
  untitledFeed: 'A feed without a title',
  untitled: 'no title',
  noAuthors: 'no authors',
  noDate: 'no date',
  teaser: 'teaser',
  noAbstract: 'no abstract',
  kinds: {
    news: 'news, left out',
    'front-matter': 'no paper, left out',
    editorial: 'editorial',
    correction: 'correction',
  },
  rules: 'with rules of its own',
  readBy: (names: string) => `read by the rules for ${names}`,
  more: (n: number) => `${count(n)} more: --json prints them all`,
  nothingOdd: 'Nothing is odd about it.',
  total: (n: number) => counted(n, 'feed'),
  use: (name: string) => `In the configuration: sources: {feeds: [${name}]}`,
};

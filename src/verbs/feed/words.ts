/** The words of `radar feed`, in each language. */
import { count } from '../../messages/amounts.ts';
import type { Lang } from '../../messages/words.ts';

const s = (value: number, one: string): string => `${count(value)} ${value === 1 ? one : `${one}s`}`;

const en = {
  items: (n: number) => s(n, 'item'),
  news: (n: number) => `${count(n)} news, left out of digests`,
  teasers: (n: number) => `${count(n)} with a teaser instead of an abstract`,
  withDoi: (n: number) => `${count(n)} with a DOI`,
  untitledFeed: 'A feed without a title',
  untitled: 'no title',
  noAuthors: 'no authors',
  noDate: 'no date',
  more: (n: number) => `${count(n)} more: --json prints them all`,
  nothingOdd: 'Nothing is odd about it.',
  total: (n: number) => s(n, 'feed'),
  use: (name: string) => `In the configuration: sources: {feeds: [${name}]}`,
};

type FeedWords = typeof en;

const zh: FeedWords = {
  items: (n) => `${count(n)} 个条目`,
  news: (n) => `${count(n)} 条新闻，不进入简报`,
  teasers: (n) => `${count(n)} 个条目只有导语而无摘要`,
  withDoi: (n) => `${count(n)} 个条目有 DOI`,
  untitledFeed: '没有标题的订阅源',
  untitled: '无标题',
  noAuthors: '无作者',
  noDate: '无日期',
  more: (n) => `另有 ${count(n)} 条：--json 列出全部`,
  nothingOdd: '没有发现异常。',
  total: (n) => `${count(n)} 个订阅源`,
  use: (name) => `配置写法：sources: {feeds: [${name}]}`,
};

export const FEED_WORDS: Readonly<Record<Lang, FeedWords>> = { en, zh };

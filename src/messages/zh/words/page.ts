/** The page of a digest: what its parts and its filters are called. */
import { count } from '../../amounts.ts';
import type { page as english } from '../../en/words/page.ts';

export const page: typeof english = {
  skip: '跳到论文',
  briefing: '简报',
  evidence: (n) => `依据：${n} 句`,
  picture: '雷达图',
  papers: '论文',
  abstract: '摘要',
  rest: '阅读全文',
  filter: '筛选论文',
  text: '文字',
  interest: '兴趣',
  category: '类别',
  type: '类型',
  all: '全部',
  sort: '排序',
  byScore: '按得分',
  byDate: '按日期，最新在前',
  byCategory: '按类别',
  byTitle: '按标题',
  reset: '显示全部',
  calendar: '日历',
  digests: '简报',
  search: '检索全部简报',
  found: (n, of) => `${n} / ${count(of)} 份简报`,
  showing: (n, of) => `${n} / ${count(of)} 篇论文`,
};

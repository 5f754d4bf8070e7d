/** `radar trends`. */
import type { trends as english } from '../../en/words/trends.ts';

export const trends: typeof english = {
  trendTitle: (from, to) => `各兴趣的相关论文数，${from === to ? '' : `${from} 至 `}${to}`,
  perDay: (mean) => `日均 ${mean}`,
  lastDay: '最近一天',
  perDayList: '逐日',
  announcedRow: '公布',
  noTrends: '这些天里没有批次经过排序。',
};

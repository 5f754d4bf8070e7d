/** `radar why`. */
import { count } from '../../amounts.ts';
import type { why as english } from '../../en/words/why.ts';

export const why: typeof english = {
  notShownToday: '未显示',
  shownToday: (n) => `简报第 ${n} 篇`,
  rankOf: (rank, of) => `第 ${count(rank)} 名，共 ${count(of)} 篇`,
  threshold: (score) => `你的阈值为 ${score}`,
  sum: '合计',
  pulled: '提升它的词',
  pushed: '降低它的词',
  nearestLiked: '你喜欢的论文中与它最近的',
  likeness: '相似度',
  wanted: (interest, score) => `如果有“${interest}”这一兴趣，它就会显示（得分 ${score}）。`,
};

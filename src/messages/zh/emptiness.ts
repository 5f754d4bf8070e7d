import { chineseDates } from '../dates.ts';
import type { emptiness as english } from '../en/emptiness.ts';

const VERDICTS = { failed: '缺失', stale: '未更新', partial: '不完整' };

export const emptiness: typeof english = {
  'day-to-come': (day, today) => `${chineseDates.long(day)}尚未到来：纽约现在是${chineseDates.long(today)}。`,
  'one-not-near': () => '公布的 1 篇论文与你的兴趣无关。',
  'none-near': (papers) => `公布的 ${papers} 篇论文中没有与你的兴趣相关的。`,
  'all-shown-before': () => '公布的论文此前都已显示过。',
  'all-muted': () => '公布的论文都已屏蔽，或属于你不看的公布类型。',
  'nothing-stored-since': (day) =>
    `库中没有${chineseDates.long(day)}以来的论文：运行“radar refresh --since ${day}”可取回。`,
  'nothing-stored-for': (day) =>
    `库中没有${chineseDates.long(day)}的论文：运行“radar refresh --since ${day}”可取回。`,
  'quiet-day': (why) => `没有公布论文：${why}。`,
  'broken-day': (...lists) => `没有论文，但并非当天没有公布。${lists.map((list) => `${list}。`).join('')}`,
  'list-incomplete': (list, verdict, why) => `${list} ${VERDICTS[verdict]}：${why}`,
  'no-reason-known': () => '原因不明',
  'batch-shown-before': (day) => `上一期简报之后没有新论文：${chineseDates.long(day)}的批次此前已显示过。`,
};

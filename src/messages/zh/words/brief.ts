/** Stored digests, weeks and months of them, and what model calls cost. */
import { count, dollars } from '../../amounts.ts';
import type { brief as english } from '../../en/words/brief.ts';

export const brief: typeof english = {
  noDigests: '还没有简报：radar today 会生成第一期。',
  shownOf: (shown, of) => `${shown} / ${of} 篇`,
  writers: { model: '模型撰写', extractive: '摘录', empty: '无内容' },
  moved: '各兴趣的动向',
  stillToRead: '待读',
  youLiked: '你喜欢的',
  otherPapers: '其他论文',
  broughtBy: { author: '你关注的作者', liked: '接近你喜欢的论文' },
  notComplete: (lists) => `不完整：${lists}`,
  papersShown: (n) => `${count(n)} 篇`,
  before: (n, days) => `此前 ${days} 天 ${count(n)} 篇`,
  recurring: '反复出现',
  newTerm: '，新',
  inDigests: (n) => `${count(n)} 期简报`,
  fromDigests: (n) => `来自 ${count(n)} 期已存简报`,
  papersMarked: {
    read: (n) => `已读 ${count(n)} 篇`,
    like: (n) => `喜欢 ${count(n)} 篇`,
    save: (n) => `收藏 ${count(n)} 篇`,
  },
  costs: dollars,
  spent: (month, usd, most) => `${month} 模型费用 ${usd}，上限 ${most}`,
  mostARun: (usd) => `每次最多 ${usd}（llm.maxCost）`,
  noCalls: '尚未调用过模型。',
  month: '月份',
  model: '模型',
  calls: '调用',
  failedCalls: '失败',
  tokensIn: '输入 token',
  tokensOut: '输出 token',
  cost: '费用',
  estimatedNote: '部分为估计：有调用在服务计数之前中断',
  unpricedNote: '有价格未知的模型调用',
};

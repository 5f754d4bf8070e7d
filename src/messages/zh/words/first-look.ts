/** Before a configuration is written: what it would have picked. */
import { count } from '../../amounts.ts';
import type { firstLook as english } from '../../en/words/first-look.ts';

export const firstLook: typeof english = {
  lookStore: (day, of) => `${day} 公布的 ${count(of)} 篇论文中，排在最前的是：`,
  lookSample: (of) => `radar 自带样例（虚构，仅供试用）的 ${count(of)} 篇论文中，排在最前的是：`,
  lookNear: (n, score) =>
    n === 0
      ? `没有论文达到简报的收录阈值（${score}）。请把兴趣写得更具体，或列出你喜欢的论文。`
      : `其中 ${count(n)} 篇达到简报的收录阈值（${score}）。`,
  lookUnranked: '没有兴趣或喜欢的论文就无法排序：按最新排列。',
  lookUnknown: (n) => `有 ${count(n)} 篇喜欢的论文尚未入库：radar today 会获取其正文，之后才计入。`,
};

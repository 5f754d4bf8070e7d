/** Before a configuration is written: what it would have picked. */
import { count } from '../../amounts.ts';
import type { firstLook as english } from '../../en/words/first-look.ts';

export const firstLook: typeof english = {
  lookStore: (of, day, lists) => `${day} 公布的 ${count(of)} 篇论文${lists === '' ? '' : `（${lists}）`}`,
  lookSample: (of, lists) =>
    `radar 自带样例${lists === '' ? '' : ` ${lists} `}（虚构，仅供试用）的 ${count(of)} 篇论文`,
  lookFirst: (papers) => `${papers}中，排在最前的是：`,
  lookFinds: (n, papers, score) =>
    n === 0
      ? `单凭这段描述，${papers}中没有一篇达到简报的收录阈值（${score}）：`
      : `单凭这段描述，${papers}中有 ${count(n)} 篇达到简报的收录阈值（${score}）：`,
  lookWorking: (words) => `起作用的词，以及含有它们的论文数：${words}`,
  lookAbsent: (words) => `这些论文中都没有出现：${words}`,
  lookNear: (n, score) =>
    n === 0
      ? `这一批中没有论文达到简报的收录阈值（${score}）；换一天也许就有。`
      : `其中 ${count(n)} 篇达到简报的收录阈值（${score}）。`,
  lookNearSample: (n, score) =>
    n === 0
      ? `没有论文达到简报的收录阈值（${score}）。样例很小，说明不了你的兴趣写得好不好。`
      : `其中 ${count(n)} 篇达到简报的收录阈值（${score}）。`,
  lookUnranked: '没有兴趣或喜欢的论文就无法排序：按最新排列。',
  lookUnknown: (n) => `有 ${count(n)} 篇喜欢的论文尚未入库：radar today 会获取其正文，之后才计入。`,
  lookNothing: '还没有这些领域的公布记录，暂时无从试看：radar today 会获取。',
};

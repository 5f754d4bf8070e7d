/** `radar eval`. */
import { count } from '../../../amounts.ts';
import type { evaluation as english } from '../../../en/words/profile/evaluation.ts';

export const evaluation: typeof english = {
  nothing: '没有喜欢或收藏过在你的分类中公布的论文，无法衡量排序。',
  how: '请在简报中标记喜欢的论文：“radar like 1”、“radar save 2”。',
  basis: (chosen, sessions, pool) =>
    `你在 ${count(sessions)} 天里喜欢或收藏的 ${count(chosen)} 篇论文，每天约 ${count(Math.round(pool))} 篇；每一天只用此前已知的信息排序`,
  period: (from, to) => (from === to ? from : `${from} 至 ${to}`),
  tooLittle: (sessions, chosen) =>
    `数据太少，无法区分两种排序：需要 ${count(sessions)} 天、共 ${count(chosen)} 篇喜欢或收藏的论文。在此之前不给出数字，因为那只是个例。`,
  rows: {
    profile: '你的画像',
    other: '另一画像',
    classifier: '线性分类器',
    centroid: '喜欢论文的均值',
    keywords: '关键词计数',
    newest: '最新在前',
    chance: '随机',
  },
  hits: '命中天数',
  gain: (name) => `对比 ${name}`,
  better: '更好',
  worse: '更差',
  unclear: '可能是偶然',
  comparison: '另一画像与你的画像相比',
  interval: '按天自助抽样的 95% 区间；nDCG 与召回率介于 0 与 1，越大越好。',
  hindsight: '画像的文字是今天的：看到论文之后才加入的词会使数字偏高。',
  unannounced: (n) => `${count(n)} 篇标记的论文未在你的列表中公布，未计入。`,
};

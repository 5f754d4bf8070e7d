/** `radar` alone: where things stand and what to do next. */
import { count } from '../../amounts.ts';
import { chineseDates } from '../../dates.ts';
import type { overview as english } from '../../en/words/overview.ts';

export const overview: typeof english = {
  unset: (why) => `radar 尚未设置：${why}。`,
  broken: { configuration: '配置无法读取：', store: '数据库无法读取：' },
  noDigest: (profile, lists) => `配置 ${profile}，读取 ${count(lists)} 个列表。还没有生成过简报。`,
  last: (day, shown, reads) =>
    `上一期简报：${chineseDates.plain(day)}，${count(shown)} 篇论文，${reads === 0 ? '没有必读' : `${count(reads)} 篇必读`}。`,
  waiting: (papers, to) =>
    `新到：截至${chineseDates.plain(to)}有 ${count(papers)} 篇论文已入库，尚未进入简报。`,
  due: (day) => `尚未获取：arXiv 在${chineseDates.plain(day)}公布的论文。`,
  nothingNew: '此后没有新论文。',
  hole: (list, verdict, day) =>
    `${list} 在${chineseDates.plain(day)}${verdict === 'failed' ? '缺失' : verdict === 'stale' ? '未更新' : '不完整'}。`,
  next: {
    demo: '离线体验，使用示例论文',
    init: '选择领域和兴趣',
    today: '为你整理新公布的论文',
    browse: '再读最新批次',
    like: '或简报中的任何序号：明天的排序随之改变',
    refresh: '读取缺失的部分',
    check: '列出每个问题及其行号',
    doctor: '哪些正常，哪些不正常，该怎么办',
  },
  more: 'radar help all：全部命令，每个一行；radar help list：某个命令的用法。',
};

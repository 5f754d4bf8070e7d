import { chineseDates } from '../dates.ts';
import type { why as english } from '../en/why.ts';

const MUTES = { phrases: '短语', authors: '作者', categories: '类别' };
const VERDICTS = { failed: '失败', stale: '未更新', partial: '不完整' };

const monthOf = (day: string): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`;
const fetching = (id: string): string => `“radar show ${id}”可取回它`;

export const why: typeof english = {
  'shown-before': (day) => `已于${chineseDates.long(day)}显示，不再重复显示。`,
  'same-work-instead': (id) => `它与 ${id} 是同一项工作，由后者代表。`,
  'same-work-shown': (id, day) => `它与 ${id} 是同一项工作，后者已于${chineseDates.long(day)}显示。`,
  'type-not-read': () => '它属于你不看的公布类型或类别。',
  muted: (list, entry) =>
    `它被${MUTES[list]}屏蔽规则屏蔽（mute.${list}：${list === 'phrases' ? `“${entry}”` : entry}）。`,
  'scouted-only': () => '它只在侦察类别中公布，而简报中没有通向它的跨领域联系。',
  'below-threshold': (threshold, lack) =>
    `得分低于你的阈值 ${threshold}，${lack < 0.005 ? '差不到 0.01' : `差 ${lack.toFixed(2)}`}。`,
  'not-delivered-yet': () => '含有它的简报尚未送出。',
  'beyond-limit': (limit, higher) => `一期简报最多 ${limit} 篇，而有 ${higher} 篇得分更高。`,
  'never-announced': () => '它在库中，但没有在你的任何类别中公布。',

  'in-no-feed-read': () => '自 radar 开始读取订阅源以来，其中都没有它。',
  'no-arxiv-category': () => '你的配置没有 arXiv 类别：请在 sources.arxiv.categories 中添加。',
  'nothing-fetched-yet': () => '尚未获取任何内容：请运行“radar refresh”。',
  'older-than-store': (id, month, begin) =>
    `它是${monthOf(month)}的论文，而 radar 所知始于${chineseDates.long(begin)}：${fetching(id)}，“radar refresh --since ${month}”可读取这段时间的全部论文。`,
  'maybe-missing': (id, ...holes) =>
    `它可能在缺失的内容之中：${holes.join('，')}。“radar refresh”会补齐最近一周；${fetching(id)}。`,
  'hole-of': (category, verdict, day) => `${category} ${day} ${VERDICTS[verdict]}`,
  'more-holes': (count) => `另有 ${count} 项（radar coverage）`,
  'on-no-list-read': (id, ...lists) =>
    `此后 ${lists.join('、')} 公布的论文都在库中：它公布在其他类别、尚未公布，或并不存在。${fetching(id)}。`,
};

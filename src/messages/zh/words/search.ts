/** A question whose many answers are searched. */
import { count } from '../../amounts.ts';
import type { search as english } from '../../en/words/search.ts';

export const search: typeof english = {
  search: '搜索：',
  matches: (n) => `（${count(n)} 项符合）`,
  noMatch: '没有符合的选项',
  noMatchNear: (near) => `没有符合的选项；是指 ${near} 吗？`,
  required: '请至少选择一项',
  none: '无',
  hints: {
    navigate: { key: '↑/↓', does: '移动' },
    select: { key: 'Tab：', does: '选择' },
    selectHere: { key: '空格/Tab：', does: '选择' },
    confirm: { key: '回车：', does: '确定' },
    type: { key: '键入：', does: '搜索' },
  },
};

/** The ledger: verdicts and its table. */
import type { coverage as english } from '../../en/words/coverage.ts';

export const coverage: typeof english = {
  verdict: {
    complete: '完整',
    partial: '不完整',
    stale: '未更新',
    'none-announced': '无公布',
    failed: '失败',
  },
  is: (name, verdict) => `${name} ${verdict}`,
  hasFailed: (name) => `${name} 无法读取`,
  verdictReason: {
    complete: '',
    partial: '部分条目缺失或无法读取',
    stale: '来源仍显示较早的批次',
    'none-announced': '',
    failed: '来源没有应答',
  },
  checkedAt: (time) => `检查于 ${time} UTC`,
  allComplete: '全部完整',
  unchecked: '没有检查过任何类别',
  incomplete: (n, of) => `${of} 个中有 ${n} 个不完整`,
  moreIncomplete: (n) => `另有 ${n} 个不完整：radar coverage`,
  noCoverage: '这些天里没有检查过任何类别。',
  newest: (day) => `最新 ${day}`,
  columns: {
    category: '类别',
    day: '日期',
    announced: '公布',
    new: '新',
    cross: '交叉',
    replaced: '更新',
    state: '状态',
  },
};

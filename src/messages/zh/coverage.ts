import { chineseDates, utcMinute } from '../dates.ts';
import type { coverage as english } from '../en/coverage.ts';

const doubts = (doubtful: number, unreadable: number): string =>
  (doubtful === 0 ? '' : `，其中约 ${doubtful} 篇的日期 OAI 已无从得知`) +
  (unreadable === 0 ? '' : `；${unreadable} 篇无法读取`);

const fillsIn = (day: string, days: number): string =>
  `“radar refresh --since ${day}”（今天也可用 --days ${days}）可以补齐`;

const nextBatch = (day: string): string => `下一批预计于${chineseDates.long(day)}公布`;

export const coverage: typeof english = {
  'no-batch-on-weekday': (day, next) => `arXiv ${chineseDates.weekday(day)}不公布论文；${nextBatch(next)}`,
  'no-batch-around-holiday': (day, next) =>
    `${chineseDates.long(day)}前后为假日，arXiv 不公布论文；${nextBatch(next)}`,
  'feed-stale': (day) => `订阅源仍显示${chineseDates.long(day)}的批次`,
  'feed-empty': (day) =>
    `${chineseDates.long(day)}的订阅源为空，而 arXiv ${chineseDates.weekday(day)}应有公布`,
  'feed-unchanged': () => '订阅源自上次读取后没有变化',
  'feed-broken-off': (items) => `订阅源在 ${items} 个完整条目之后中断`,
  'feed-broken-off-early': () => '订阅源在第一个条目之前中断',
  'feed-full': (items) => `订阅源已满（${items} 个条目），可能还有未列出的论文`,
  'feed-undated': () => '订阅源没有日期',
  'feed-of-the-future': (day) => `该订阅源的日期为 ${day}，尚未到来`,
  'feed-unreadable': (items) => `订阅源的 ${items} 个条目均无法读取`,
  'items-unreadable': (unreadable, items) => `${items} 个条目中有 ${unreadable} 个无法读取`,
  'items-untitled': (items) => `${items} 个条目没有标题，无法读取`,
  throttled: (cause) => `arXiv 正在限流：${cause}`,
  'throttled-until': (cause, until) => `arXiv 正在限流：${cause}，要求在 ${utcMinute(until)} 之前不再请求`,
  'not-read-and-old': (day, days) => `当天未读取，且已超出自动补齐的一周；${fillsIn(day, days)}`,
  'not-read-and-gone': (day, days) => `当天未读取，且订阅源中已不再提供；${fillsIn(day, days)}`,
  'not-read-nor-repaired': (cause) => `当天未读取，从 OAI 补取也失败：${cause}`,
  'repaired-from-oai': (on, added, doubtful, unreadable) =>
    `${on} 已从 OAI 补齐：${added} 篇${doubts(doubtful, unreadable)}`,
  'repaired-as-empty': (on, doubtful, unreadable) =>
    `${on} 已从 OAI 补齐：没有公布论文${doubts(doubtful, unreadable)}`,
  'filled-from-oai': (on, added, doubtful, unreadable) =>
    `${on} 已从 OAI 填入：${added} 篇${doubts(doubtful, unreadable)}`,
  'filled-as-empty': (on, doubtful, unreadable) =>
    `${on} 已从 OAI 填入：没有公布论文${doubts(doubtful, unreadable)}`,
  'read-again': (on, added) => `${on} 已从 OAI 重新读取：新增 ${added} 篇`,
  'filled-from-api': (on, added, cause) =>
    `${on} 从 arXiv API 取得 ${added} 篇（按提交日期归日），因为 OAI 无法读取：${cause}`,
};

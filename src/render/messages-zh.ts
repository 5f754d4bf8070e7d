/** The words of the interface in Chinese. */
import { weekday } from '../calendar.ts';
import { count, dayOfMonth, monthIndex } from './amounts.ts';
import type { Messages } from './messages.ts';

const ZH_DAYS = [...'日一二三四五六'];

export const zh: Messages = {
  longDate: (day) =>
    `${day.slice(0, 4)}年${monthIndex(day) + 1}月${dayOfMonth(day)}日 星期${ZH_DAYS[weekday(day)]}`,
  date: (day) =>
    `${day.slice(0, 4)}年${monthIndex(day) + 1}月${dayOfMonth(day)}日 周${ZH_DAYS[weekday(day)]}`,
  dayMonth: (day) => `${monthIndex(day) + 1}月${dayOfMonth(day)}日`,
  weekdays: [...'一二三四五六日'].map((day) => `周${day}`),
  colon: '：',
  stop: '。',

  announced: (n) => `公布 ${count(n)} 篇`,
  considered: (n) => `${count(n)} 篇参与排序`,
  near: (n) => `${count(n)} 篇与你的兴趣相关`,
  shown: (n) => `显示 ${count(n)} 篇`,
  toRead: (n) => `${count(n)} 篇必读`,
  replaced: (n) => `${count(n)} 篇更新`,
  muted: (n) => `屏蔽 ${count(n)} 篇`,
  alreadyShown: (n) => `${count(n)} 篇此前已显示`,

  read: '必读',
  nearest: '今日最相关',
  nearestNote: '没有特别突出的论文，以下最为接近',
  listed: '今日公布',
  listedNote: '未排序：radar 还不了解你的兴趣（radar init）',
  across: '跨领域联系',
  acrossNote: '由 radar 推断，依据见各条下方引文',
  themes: '主题',
  also: '其他相关论文',
  more: (n) => `另有 ${count(n)} 篇参与了排序`,
  nothing: '今天没有公布新论文。',
  nothingNear: (n) => `公布了 ${count(n)} 篇论文，没有与你的兴趣相关的。`,
  why: '原因',
  score: '得分',
  bridge: {
    'shared-method': '方法相同',
    'same-problem': '问题相同',
    transfer: '可迁移',
    tension: '相互矛盾',
    complement: '互为补充',
  },
  inference: '推断',
  titleQuote: '标题',
  sentence: (n) => `第 ${n} 句`,

  type: { new: '新论文', cross: '交叉列出', replace: '更新', 'replace-cross': '更新，交叉列出' },
  mark: { like: '喜欢', dislike: '不喜欢', save: '已收藏', read: '已读' },
  codeBadge: '代码',
  others: (n) => `另 ${count(n)} 位作者`,
  abstractPage: '摘要',

  checked: (claims, repaired, dropped) =>
    `核查 ${count(claims)} 条论述，${repaired === 0 ? '' : `修正 ${repaired} 条，`}删除 ${dropped} 条`,
  extractive: '由摘要原句组成',
  caveat: '程序无法核查推理与否定，请以引文为准。',
  seconds: (ms) =>
    ms < 95 ? `${Math.round(ms)} 毫秒` : `${ms < 10_000 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} 秒`,
  inCategories: (n) => `来自 ${count(n)} 个类别`,

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
  week: (from, to) => `${monthIndex(from) + 1}/${dayOfMonth(from)}–${monthIndex(to) + 1}/${dayOfMonth(to)}`,
  andMore: (n) => `另有 ${n} 条`,

  noPapers: '没有论文。',
  authors: '作者',
  categories: '类别',
  listings: '公布于',
  versions: '版本',
  feedback: '反馈',
  published: '发表',
  comment: '备注',
  journal: '期刊',
  links: '链接',
  delivered: (day) => `见 ${day} 的简报`,
  noAbstract: '来源未提供摘要。',
  feedbackDone: {
    like: (n) => `已喜欢 ${count(n)} 篇`,
    dislike: (n) => `已标为不喜欢 ${count(n)} 篇`,
    save: (n) => `已收藏 ${count(n)} 篇`,
    read: (n) => `已标为读过 ${count(n)} 篇`,
    forget: (n) => `已清除 ${count(n)} 个标记`,
  },
  notInStore: '尚未入库',

  elsewhere: '不属于单一兴趣',
  ringNote: (score) => `内圈：必读（${score}）；越靠近中心越相关`,
  hiddenInPicture: (n) => `另有 ${count(n)} 篇未能画出`,
  pictureTitle: '当日论文与读者的距离',

  trendTitle: (from, to) => `各兴趣的相关论文数，${from} 至 ${to}`,
  perDay: '每日',
  lastDay: '最近',
  announcedRow: '公布',
  noTrends: '这些天里没有批次经过排序。',

  notShownToday: '未显示',
  shownToday: (n) => `简报第 ${n} 篇`,
  rankOf: (rank, of) => `第 ${count(rank)} 名，共 ${count(of)} 篇`,
  threshold: (score) => `你的阈值为 ${score}`,
  sum: '合计',

  finding: { ok: '正常', warn: '注意', fail: '故障', skip: '跳过' },
  healthy: '一切正常。',
  toMend: (n) => `${count(n)} 项需要修复。`,
  toLookAt: (n) => `${count(n)} 项需要留意。`,

  title: '标题',
  oneVersion: (version) => `只存有${version === undefined ? '一个版本' : ` v${version}`}，没有可比较的版本。`,
  unchanged: '摘要没有变化。',
  changed: (added, removed) => `增加 ${count(added)} 词，删除 ${count(removed)} 词`,
};

/** A digest: its counts, headings and picture. */
import { count } from '../../amounts.ts';
import type { digest as english } from '../../en/words/digest.ts';

const FIELDS: Readonly<Record<string, string>> = {
  Physics: '物理学',
  Mathematics: '数学',
  'Computer Science': '计算机科学',
  'Quantitative Biology': '定量生物学',
  'Quantitative Finance': '定量金融',
  Statistics: '统计学',
  'Electrical Engineering': '电气工程',
  Economics: '经济学',
};

export const digest: typeof english = {
  field: (group) => FIELDS[group] ?? group,
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
  checked: (claims, repaired, dropped) =>
    `核查 ${count(claims)} 条论述，${repaired === 0 ? '' : `修正 ${repaired} 条，`}删除 ${dropped} 条`,
  extractive: '由摘要原句组成',
  caveat: '程序无法核查推理与否定，请以引文为准。',
  seconds: (ms) =>
    ms < 95 ? `${Math.round(ms)} 毫秒` : `${ms < 10_000 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} 秒`,
  inCategories: (n) => `来自 ${count(n)} 个类别`,
  writtenBy: (model) => `由 ${model} 撰写`,
  tokens: (input, output) => `输入 ${input} token，输出 ${output} token`,
  elsewhere: '不属于单一兴趣',
  ringNote: (score) => `内圈：必读（${score}）；越靠近中心越相关`,
  hiddenInPicture: (n) => `另有 ${count(n)} 篇未能画出`,
  pictureTitle: '当日论文与读者的距离',
};

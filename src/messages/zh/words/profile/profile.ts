/** `radar profile`. */
import { count } from '../../../amounts.ts';
import type { profile as english } from '../../../en/words/profile/profile.ts';

export const profile: typeof english = {
  profile: (name) => `画像 ${name}`,
  basis: (papers, days, from, to) =>
    `依据 ${from === to ? from : `${from} 至 ${to}`} 共 ${count(days)} 天的 ${count(papers)} 篇论文`,
  noBasis: '你的类别还没有任何公布记录：“radar refresh --days 30” 可取回一个月的论文。',
  noProfile: '没有可用于排序的内容：没有兴趣、作者或标记过的论文。',
  howToProfile:
    '“radar init” 写入兴趣；“radar like 2606.12609” 或 “radar like --from library.bib” 以实例教学。',
  weight: (weight) => `权重 ${weight}`,
  general: '未归入兴趣的标记',
  followed: '关注的作者',
  mutes: '屏蔽',
  mute: { phrases: '短语', authors: '作者', categories: '类别' },
  hid: (n) => (n === 0 ? '未屏蔽任何论文' : `屏蔽了 ${count(n)} 篇`),
  unknown: '已标记但尚未入库，其文本暂不计入',
  about: '描述',
  noWords: '没有描述：以名称代替',
  phrases: '短语',
  authors: '作者',
  pulls: '提升',
  pushes: '降低',
  marked: { like: '喜欢', dislike: '不喜欢', save: '收藏', read: '已读' },
  inPapers: (n) => (n === 0 ? '无' : `${count(n)} 篇`),
  seen: (n, last) => (n === 0 ? '未出现' : `${count(n)} 篇${last === undefined ? '' : `，最近 ${last}`}`),
  more: (n) => `另有 ${count(n)} 项`,
  finds: (papers, day) =>
    `${day} 的 ${count(papers)} 篇论文中，每个兴趣单独能找到什么，以及起作用的词（含该词的论文数）：`,
  findsNothing: '没有',
  found: (near, must, best) =>
    `${near === 0 ? '无相近论文' : `${count(near)} 篇相近`}${must === 0 ? '' : `，其中 ${count(must)} 篇必读`}，最高 ${best}`,
  working: '凭',
  lintBasis: (pool) => `检查了最新的 ${count(pool)} 篇论文`,
  tooFew: (pool, enough) =>
    `库中最近一个月只有 ${count(pool)} 篇论文；少于 ${enough} 篇无法评价画像。“radar refresh --days 30” 可取回一个月。`,
  noFindings: '没有需要改动之处。',
  findings: (n) => `${count(n)} 处值得查看。`,
  noLikes:
    '建议来自你喜欢的论文：“radar like 2606.12609”，或用 “radar like --from library.bib” 导入整个文献库。',
  noSuggestions: (liked) => `你喜欢的 ${count(liked)} 篇论文没有画像尚未包含的共同点。`,
  suggest: { phrase: '短语', author: '作者', category: '类别' },
  evidence: (liked, share) => `见于你喜欢的 ${count(liked)} 篇论文，占公布论文的 ${share}`,
};

/** The words of `radar profile`, in each language. */

import { count } from '../../messages/amounts.ts';
import type { Lang } from '../../messages/words.ts';
import type { FeedbackKind } from '../../paper.ts';

const s = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

const en = {
  profile: (name: string) => `Profile ${name}`,
  basis: (papers: number, days: number, from: string, to: string) =>
    `counted over ${s(papers, 'paper')} of ${s(days, 'day')}, ${from === to ? from : `${from} to ${to}`}`,
  noBasis:
    'Nothing has been announced in your categories yet: “radar refresh --days 30” fetches a month to count in.',
  noProfile: 'There is nothing to rank by: no interest, no author, no marked paper.',
  howToProfile:
    '“radar init” writes interests; “radar like 2606.12609” or “radar like --from library.bib” teaches by example.',
  weight: (weight: number) => `weight ${weight}`,
  general: 'Marked without an interest',
  followed: 'Authors followed everywhere',
  mutes: 'Mutes',
  mute: { phrases: 'phrase', authors: 'author', categories: 'category' },
  hid: (n: number) => (n === 0 ? 'hid nothing' : `hid ${s(n, 'paper')}`),
  unknown: 'Marked, but not in the store: their text does not count yet',
  about: 'about',
  noWords: 'no description: its name counts as one',
  phrases: 'phrases',
  authors: 'authors',
  pulls: 'pulls',
  pushes: 'pushes',
  marked: { like: 'liked', dislike: 'disliked', save: 'saved', read: 'read' } satisfies Record<
    FeedbackKind,
    string
  >,
  inPapers: (n: number) => (n === 0 ? 'in none' : s(n, 'paper')),
  seen: (n: number, last: string | undefined) =>
    n === 0 ? 'not seen' : `${s(n, 'paper')}${last === undefined ? '' : `, last ${last}`}`,
  more: (n: number) => `and ${count(n)} more`,

  lintBasis: (pool: number) => `looked at the newest ${s(pool, 'paper')}`,
  tooFew: (pool: number, enough: number) =>
    `There ${pool === 1 ? 'is' : 'are'} ${s(pool, 'paper')} of the last month in the store; with fewer than ${enough} nothing can be said of a profile. “radar refresh --days 30” fetches a month.`,
  noFindings: 'Nothing to mend.',
  findings: (n: number) => `${s(n, 'thing')} to look at.`,

  noLikes:
    'Suggestions come from papers you like: “radar like 2606.12609”, or “radar like --from library.bib” for a whole library.',
  noSuggestions: (liked: number) =>
    `Your ${s(liked, 'liked paper')} have nothing in common that the profile does not say already.`,
  suggest: { phrase: 'Phrases', author: 'Authors', category: 'Categories' },
  evidence: (liked: number, share: string) =>
    `in ${s(liked, 'paper')} you liked, in ${share} of what was announced`,
};

type ProfileWords = typeof en;

const zh: ProfileWords = {
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

export const PROFILE_WORDS: Readonly<Record<Lang, ProfileWords>> = { en, zh };

import type { lint as english } from '../en/lint.ts';

const LANGUAGES = {
  german: '德语',
  french: '法语',
  spanish: '西班牙语',
  portuguese: '葡萄牙语',
  italian: '意大利语',
  dutch: '荷兰语',
  japanese: '日语',
  korean: '韩语',
  russian: '俄语',
  greek: '希腊语',
  arabic: '阿拉伯语',
  hebrew: '希伯来语',
  hindi: '印地语',
  thai: '泰语',
};

const REMEDY = '描述只能用英文或中文；写上几个英文术语即可';
const unread = (language: keyof typeof LANGUAGES | 'other'): string =>
  language === 'other' ? '用的词论文里不用' : `是用${LANGUAGES[language]}写的`;

export const lint: typeof english = {
  'phrase-in-none': (phrase, papers) => `${papers} 篇论文中都没有“${phrase}”`,
  'phrase-too-broad': (phrase, percent, papers) => `${papers} 篇论文中有 ${percent} % 含“${phrase}”`,
  'phrase-mutes-much': (phrase, percent, papers) => `“${phrase}”屏蔽了 ${papers} 篇论文中的 ${percent} %`,
  'author-unseen': (author, papers) => `${papers} 篇论文都不是 ${author} 写的`,
  'words-in-none': (papers) => `${papers} 篇论文中都没有它的词`,
  'description-unread': (language) => `${unread(language)}：${REMEDY}`,
  'your-description-unread': (language) => `它${unread(language)}：${REMEDY}。`,
  'interest-unread': (interest, language) =>
    `“${interest}”的描述${unread(language)}，因此找不到论文：${REMEDY}`,
  'word-read-as': (written, meant) => `几乎没有论文含“${written}”：按“${meant}”处理`,
  'word-maybe': (written, meant) => `几乎没有论文含“${written}”：是否指“${meant}”？`,
  'words-shared': (words, interest) => `它的词有 ${words} 个与“${interest}”相同：合为一个兴趣可能就够了`,
  'best-papers-shared': (shared, best, interest) =>
    `它最相关的 ${best} 篇论文中有 ${shared} 篇也是“${interest}”最相关的：合为一个兴趣可能就够了`,
  'phrase-worth-adding': (phrase, liked, percent, papers) =>
    `“${phrase}”见于你喜欢的 ${liked} 篇论文，占 ${papers} 篇论文的 ${percent.toFixed(1)}%：值得加为短语`,
};

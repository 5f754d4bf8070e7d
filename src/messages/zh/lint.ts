import type { lint as english } from '../en/lint.ts';

export const lint: typeof english = {
  'phrase-in-none': (phrase, papers) => `${papers} 篇论文中都没有“${phrase}”`,
  'phrase-too-broad': (phrase, percent, papers) => `${papers} 篇论文中有 ${percent} % 含“${phrase}”`,
  'phrase-mutes-much': (phrase, percent, papers) => `“${phrase}”屏蔽了 ${papers} 篇论文中的 ${percent} %`,
  'author-unseen': (author, papers) => `${papers} 篇论文都不是 ${author} 写的`,
  'words-in-none': (papers) => `${papers} 篇论文中都没有它的词`,
  'words-shared': (words, interest) => `它的词有 ${words} 个与“${interest}”相同：合为一个兴趣可能就够了`,
  'best-papers-shared': (shared, best, interest) =>
    `它最相关的 ${best} 篇论文中有 ${shared} 篇也是“${interest}”最相关的：合为一个兴趣可能就够了`,
  'phrase-worth-adding': (phrase, liked, percent, papers) =>
    `“${phrase}”见于你喜欢的 ${liked} 篇论文，占 ${papers} 篇论文的 ${percent.toFixed(1)}%：值得加为短语`,
};

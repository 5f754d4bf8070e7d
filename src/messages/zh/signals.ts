import type { signals as english } from '../en/signals.ts';

export const signals: typeof english = {
  'interest-words': (interest, ...words) => `兴趣“${interest}”：${words.join(', ')}`,
  'interest-meaning': (interest) => `兴趣“${interest}”：语义相近`,
  'phrase-in-title': (phrase) => `标题含短语“${phrase}”`,
  'phrase-in-abstract': (phrase) => `摘要含短语“${phrase}”`,
  'followed-authors': (...authors) => `关注的作者 ${authors.join(', ')}`,
  'near-liked': (title) => `与喜欢的“${title}”相近`,
  'near-saved': (title) => `与收藏的“${title}”相近`,
  'near-read': (title) => `与读过的“${title}”相近`,
  'near-disliked': (title) => `与不喜欢的“${title}”相近`,
  'near-liked-papers': () => '与喜欢的论文相近',
  'meaning-near-interest': (interest) => `语义与“${interest}”相近`,
  'meaning-near-marked': () => '语义与标记过的论文相近',
  'says-the-same': (title) => `与“${title}”内容相近`,
  'after-others-from': (feed) => `排在 ${feed} 的其他论文之后`,
  replacement: () => '更新版本',
  'you-liked-this': () => '你喜欢这篇论文',
  'you-disliked-this': () => '你不喜欢这篇论文',
};

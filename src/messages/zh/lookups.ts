import { utcMinute } from '../dates.ts';
import type { lookups as english } from '../en/lookups.ts';

export const lookups: typeof english = {
  'arxiv-lacks': (...ids) => `arXiv 没有论文 ${ids.join('、')}`,
  'doi-unknown': (...dois) => `Crossref 和 bioRxiv 都没有 DOI ${dois.join('、')}`,
  'likes-mistyped': (absence) => `${absence}；请检查喜欢的论文中是否有笔误`,
  'likes-not-looked-up': (cause) => `未能查询喜欢的论文：${cause}`,
  'abstracts-not-looked-up': (cause) => `未能查询订阅源缺少的摘要：${cause}`,
  'asked-again-after': (cause, until) => `${cause}；radar 会在 ${utcMinute(until)} 之后再次查询`,
  'ranked-without-vectors': (cause) => `排序时不使用向量：${cause}`,
  'ranked-without-all-vectors': (cause) => `排序时只使用了部分向量：${cause}`,
  'embeddings-key-unset': (variable) => `embeddings.keyEnv 所指的变量 ${variable} 未设置`,
  'embeddings-key-odd': (variable) => `${variable} 含有密钥中不可能有的字符`,
  'embeddings-key-kept': (host) => `没有 https，不会向 ${host} 发送密钥`,
};

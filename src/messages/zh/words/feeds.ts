/** `radar feed`. */
import { count } from '../../amounts.ts';
import type { feeds as english } from '../../en/words/feeds.ts';

export const feeds: typeof english = {
  items: (n) => `${count(n)} 个条目`,
  noPapers: (n) => `${count(n)} 个条目不是论文，不进入简报`,
  teasers: (n) => `${count(n)} 个条目只有导语而无摘要`,
  whole: (n) => `${count(n)} 个条目有完整摘要`,
  withDoi: (n) => `${count(n)} 个条目有 DOI`,
  untitledFeed: '没有标题的订阅源',
  untitled: '无标题',
  noAuthors: '无作者',
  noDate: '无日期',
  teaser: '仅导语',
  noAbstract: '无摘要',
  kinds: { news: '新闻，略去', 'front-matter': '非论文，略去', editorial: '社论', correction: '更正' },
  rules: '有专门规则',
  readBy: (names) => `按 ${names} 的规则读取`,
  more: (n) => `另有 ${count(n)} 条：--json 列出全部`,
  nothingOdd: '没有发现异常。',
  total: (n) => `${count(n)} 个订阅源`,
  use: (name) => `配置写法：sources: {feeds: [${name}]}`,
};

import type { store as english } from '../../en/words/store.ts';

export const store: typeof english = {
  file: '库',
  size: '大小',
  log: '旁边的日志',
  free: '内部空闲',
  papers: '论文',
  announcements: '公告条目',
  days: '日期',
  digests: '简报',
  marked: '有标记的论文',
  schema: '结构版本',
  between: (since, until) => `${since} 至 ${until}`,
  confirmRestore: (file) => `要用 ${file} 替换整个库吗？`,
};

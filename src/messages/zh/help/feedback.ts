/** `radar like --help` and its kin: what the reader says of papers, and the log of it. */
import type { feedback as english } from '../../en/help/feedback.ts';

export const feedback: typeof english = {
  like: {
    what: '想要更多这样的论文：明天的顺序随之改变',
    examples: {
      'radar like 2606.12609': '一篇论文',
      'radar list -f ids | head -3 | radar like -': '列表的前三篇',
      'radar like --from library.bib --interest optics': '用你收集的文献训练一个兴趣',
      'radar like --from zotero --dry-run': '运行中的或凭密钥读取的 Zotero 里有什么',
      'radar like --author "Logan G. Wright" --dry-run': '库中某位作者的论文',
    },
  },
  dislike: {
    what: '少一些这样的论文',
    examples: {
      'radar dislike 2606.12609': '一篇论文',
      'radar list -f ids | head -3 | radar dislike -': '列表的前三篇',
    },
  },
  save: {
    what: '收藏待读；也算作感兴趣',
    examples: {
      'radar save 2606.12609': '一篇论文',
      'radar list -f ids | head -3 | radar save -': '列表的前三篇',
    },
  },
  read: {
    what: '标记为已读',
    examples: {
      'radar read 2606.12609': '一篇论文',
      'radar list -f ids | head -3 | radar read -': '列表的前三篇',
    },
  },
  forget: {
    what: '撤回对这些论文的全部标记',
    examples: {
      'radar forget 2606.12609': '一篇论文',
      'radar list -f ids | head -3 | radar forget -': '列表的前三篇',
    },
  },
  marking: {
    from: '文献库中的全部论文：BibTeX、RIS、.nbib、.enw、WoS 文本或 Zotero 导出的 JSON 文件，- 为标准输入；zotero 直接读取 Zotero',
    author: '库中该作者的全部论文；标记前会询问',
    interest: '归入配置中的这个兴趣',
    dryRun: '只显示涉及哪些论文，不作更改',
  },
  undo: {
    what: '撤回最近的标记、导入或配置修改，一步撤回一个命令',
    count: '撤回的步数；默认一步',
    json: '以 JSON 输出变化',
    examples: {
      'radar undo': '最近一次标记、导入或修改',
      'radar undo 3': '最近三次',
    },
  },
  feedback: {
    what: '你对论文的全部标记：列出、撤回、带到别处',
    list: {
      what: '列出，最新的在前',
      kind: '只要这一种标记',
      limit: '最多这么多',
      examples: {
        'radar feedback': '等同于 radar feedback list',
        'radar feedback list --kind save --json': '收藏的论文，供其他程序使用',
      },
    },
    reset: {
      what: '撤回全部标记；先写一份副本，radar undo 可以恢复',
      examples: { 'radar feedback reset --yes': '重新开始' },
    },
    export: {
      what: '每行输出一个 JSON，含论文的文本',
      examples: { 'radar feedback export > feedback.ndjson': '留一份副本' },
    },
    import: {
      what: '导入 radar feedback export 的输出，或任何含 paper 和 kind 的 JSON 行',
      file: '含 paper 和 kind 的 JSON 行；- 为标准输入',
      examples: {
        'radar feedback import feedback.ndjson': '在另一台机器上',
        'echo \'{"paper": "2606.12609", "kind": "like"}\' | radar feedback import -': '来自其他程序',
      },
    },
  },
};

/** `radar refresh --help` and its kin: what was announced, and where it is read. */
import type { sources as english } from '../../en/help/sources.ts';

export const sources: typeof english = {
  refresh: {
    what: '获取已公布的论文，并输出哪些完整、哪些缺失',
    since: '经 OAI-PMH 读取 arXiv 自该日起公布的全部论文',
    days: '同上，读取最近这么多天',
    source: '只读 arxiv，或只读该名称的订阅源',
    json: '以 JSON 输出覆盖情况',
    quiet: '成功时不输出任何内容',
    examples: {
      'radar refresh': '获取配置中的全部类别',
      'radar refresh --days 30': '用最近一个月填充库；中断后从原处继续',
      'radar refresh --source arxiv --since 2026-01-01': '同上，自某日起，不含期刊订阅源',
      'radar refresh --json --strict': '用于监控',
    },
  },
  coverage: {
    what: '账目：按类别和日期列出公布、获取与缺失的情况',
    examples: {
      'radar coverage': '最近两周',
      'radar coverage --days 60 --json': '供其他程序使用',
    },
  },
  feed: {
    what: '期刊与预印本的订阅源',
    check: {
      what: '添加订阅源之前，查看 radar 从中读到什么、有何异常',
      feed: '网址、文件，或目录中的名称',
      examples: {
        'radar feed check nature': '目录中的期刊',
        'radar feed check https://journal.example.org/rss': '网址',
        'radar feed check saved.xml --json': '一个文件，供其他程序使用',
      },
    },
    list: {
      what: '列出 sources.feeds 认识名称的期刊与服务器',
      words: '名称、刊名或出版商中的词；须全部出现',
      json: '以 JSON 输出，含网址',
      examples: {
        'radar feed list': '全部',
        'radar feed list physical review': '叫这个名称的',
        'radar feed list medrxiv --json': '附网址，供其他程序使用',
      },
    },
    import: {
      what: '把其他阅读器的订阅（OPML）加入配置',
      file: 'OPML 文件；- 表示从标准输入读取',
      examples: {
        'radar feed import subscriptions.opml --dry-run': '先看会加入什么',
        'radar feed import subscriptions.opml': '期刊按地址加入，arXiv 自己的订阅源按类别加入',
      },
    },
    export: {
      what: '以 OPML 打印你的订阅源和 arXiv 类别，供其他阅读器使用',
      examples: { 'radar feed export > radar.opml': '阅读器可以导入的文件' },
    },
  },
};

/** `radar list --help` and its kin: papers, one or many. */
import type { papers as english } from '../../en/help/papers.ts';

export const papers: typeof english = {
  list: {
    what: '输出最新批次的排序结果，不写简报',
    all: '全部论文，不论得分',
    saved: '你收藏的论文，不论何日公布；最近的在前',
    liked: '你喜欢的论文，方式相同',
    unread: '只列未标记为已读的论文',
    interest: '只列由配置中这一兴趣选入的论文',
    muted: '该批次中被屏蔽的论文，以及屏蔽它的规则',
    output: '写入文件，格式由扩展名决定；~/、{date} 和 {profile} 会被替换，- 为标准输出',
    examples: {
      'radar list': '最新批次，最相关的在前',
      'radar list | fzf | cut -f2 | xargs radar open': '选一篇并打开',
      'radar list --since 7d -n 50 -f csv': '一周的论文，供电子表格使用',
      'radar list --saved --unread': '收藏中尚未读的',
      'radar list -f bibtex > new.bib': '用于文献管理软件',
      'radar list --json=id,title,score': '只要这些字段，供其他程序使用',
    },
  },
  show: {
    what: '完整显示论文：标题、作者、摘要、版本，以及在何处公布',
    diff: '显示前后版本的变化：标题、作者和摘要',
    examples: {
      'radar show 2606.12609': '一篇论文',
      'radar show 1 2': '上一期简报的前两篇',
      'radar show doi:10.1038/s41586-024-07565-4': '一篇文章；radar 未见过的从 Crossref 获取',
      'radar show 2606.12609 -f bibtex': '用于参考文献',
      'radar show --diff 2606.12609': '替换版改了什么',
    },
  },
  noting: {
    what: '为一篇论文写笔记，或查看笔记；笔记随论文保存在库中，可搜索、可导出',
    paper: '论文：arXiv 编号或网址、doi:…、feed:…，或上一期简报中的序号；不写则输出所有笔记',
    text: '笔记内容，取代原有内容；“-”从标准输入读取；不写则输出笔记',
    append: '加在原有内容之后',
    remove: '去除笔记（radar undo 可以恢复）',
    json: '以 JSON 输出笔记',
    examples: {
      'radar note 3 "compare with our slab waveguide"': '写在上一期简报的第三篇上',
      'radar note 2606.12609 --append "asked the authors for data"': '再加一行',
      'radar note 2606.12609': '查看已有的笔记',
      'radar note': '所有笔记，最近的在前',
    },
  },
  zotero: {
    what: '把保存的论文放入 Zotero：运行中的程序，或凭密钥放入 zotero.org；不会重复',
    saved: '全部保存的论文；不指明论文时也是如此',
    dryRun: '只显示会放入哪些、放到哪里；不作更改',
    json: '以 JSON 输出每篇论文的结果',
    examples: {
      'radar zotero --dry-run': '会放入哪些、放到哪里',
      'radar zotero': 'Zotero 中还没有的全部保存论文',
      'radar zotero 2606.12609': '一篇论文，无论是否保存过',
    },
  },
  notes: {
    what: '为每篇论文在文件夹（例如 Obsidian 库）中写一篇 Markdown 笔记；你写在其中的内容会保留',
    saved: '所有收藏的论文；你删除的笔记不会再出现',
    output: '写到哪里，用 {citekey} 或 {id} 命名；否则按 output.also 中的 notes',
    links: 'wiki 把作者和兴趣写成库中的 [[页面]]',
    examples: {
      "radar notes --saved -o 'vault/{citekey}.md'": '每篇收藏的论文一篇笔记',
      "radar notes 1 3 -o '~/vault/papers/{citekey}.md'": '为上一份简报中的两篇论文',
    },
  },
  open: {
    what: '在浏览器中打开论文：$BROWSER，否则用系统默认浏览器',
    pdf: '打开 PDF 而不是摘要页',
    print: '只输出链接，不打开',
    examples: {
      'radar open 1': '上一期简报的第一篇',
      'radar open --pdf 2606.12609': '它的 PDF',
      'radar list -n 3 -f ids | radar open -': '最相关的三篇',
    },
  },
  why: {
    what: '论文为何排在此处，或为何没有显示',
    papers: '论文：arXiv 编号或网址、doi:…、feed:…，或上一期简报中的序号；“-”或不写则从标准输入读取',
    examples: {
      'radar why 3': '上一期简报的第三篇',
      'radar why 2606.12694': '一篇没有显示的论文',
      'radar list -f ids | radar why - --json': '全部，供其他程序使用',
    },
  },
  search: {
    what: '按文字和含义检索库中全部内容',
    query: '词语、“精确短语”、前缀*、-排除；ti: abs: au: cat: since: until: is: id: like:',
    like: '与这篇相近的论文，最近的在前；可多次给出',
    meaning: '与一段描述相近的论文，不论用词',
    examples: {
      'radar search programmable waveguide': '两个词都出现',
      'radar search au:wright ti:optic* -f bibtex': '按作者和标题',
      'radar search cat:cs.LG since:7d is:unread': '按类别、日期和标记；最新的在前',
      "radar search 'photonic -quantum cat:physics'": '含一个词而不含另一个词',
      'radar search --like 2606.12609 cat:cs.CV': '某一类别中与一篇论文相近的',
      "radar search --meaning 'light that computes'": '按含义',
    },
  },
  rank: {
    what: '作为过滤器按兴趣为任意论文排序：输入 JSON 行，输出排序结果',
    input:
      'JSON 行或 JSON 数组：radar、arXiv 数据集、Semantic Scholar、OpenAlex、Zotero、Crossref；- 为标准输入',
    examples: {
      'radar rank --input papers.jsonl -f table': '一个文件',
      'radar list --all -f ndjson | radar rank --input - -n 5': '管道',
    },
  },
  browse: {
    what: '在终端阅读：全屏阅读器（? 显示按键）',
    query: '从库中检索的结果开始',
    saved: '你收藏的论文',
    examples: {
      'radar browse': '最新批次，最相关的在前',
      'radar browse --since 2026-06-15': '一周',
      'radar browse "au:wright waveguide"': '检索的结果',
      'radar browse --saved': '你留待以后读的',
    },
  },
};

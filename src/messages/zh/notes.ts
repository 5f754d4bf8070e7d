import type { notes as english } from '../en/notes.ts';

export const notes: typeof english = {
  'file-written': (file) => `已写入 ${file}`,
  'digest-written': (file, papers) => `已写入 ${file}（${papers} 篇论文）`,
  'digest-up-to-date': (file, papers) => `${file} 已是最新（${papers} 篇论文）`,
  'no-file-for-empty-day': (headline) => `${headline}没有公布的日子不写文件。`,
  'after-demo': () => `
以上是样例数据：其中的论文均为虚构。下一步：
  radar init     选择你的领域和兴趣
  radar today    arXiv 新公布的论文，为你整理
  radar --help   其他一切
`,
  'no-browser': () => '无法启动浏览器；请用 BROWSER 指定一个。链接如下：',

  'lookup-locked': () => '没有去查询：另一个 radar 正在使用同一个库。',
  'arxiv-not-asked': (why) => `无法查询 arXiv：${why}。`,
  'doi-not-looked-up': (why) => `无法查询该 DOI：${why}。`,
  'full-stop': (sentence) => `${sentence}。`,

  'no-notes': () => '还没有任何论文笔记；用 “radar note ID TEXT” 或在 “radar browse” 中按 n 写一条。',
  'no-note': (id) => `${id} 没有笔记。`,
  'note-without-text': () => '笔记为空',
  'note-text-how': () => '把内容写在论文之后，或用 - 从标准输入读取。--remove 去除笔记。',
  'note-text-and-remove': () => '--remove 会去除笔记，因此不能同时写内容',
  'note-too-long': (most) => `笔记最多 ${most} 个字符`,
  'nothing-to-rate': () => '最近一周的批次中没有可评价的论文了。',
  'refresh-fills': () => '“radar refresh”获取新论文。',
  'nothing-marked': (kind) => `还没有${kind === 'save' ? '收藏' : '喜欢'}任何论文；用“radar ${kind} ID”。`,
  'nothing-muted': () => '这一批次中没有论文被屏蔽。',
  'filters-leave-none': () => '没有论文通过这些筛选；--all 也包括低于阈值的论文。',
  'store-is-empty': () => '库是空的；“radar refresh”可填充它。',
  'no-such-search-field': (name, ...names) =>
    `${name} 不是论文的字段，因此按文字搜索，没有结果。可用的有 ${names.join(' ')}`,
  'not-searchable-yet': (papers, stored) =>
    `库中 ${stored} 篇论文有 ${papers} 篇尚不能检索到；每次 refresh 会补一部分，“radar store optimize”一次补齐。`,
  'nothing-alike': () => '库中没有与之含义相近的论文。',
  'no-paper-holds-all': (stored) => `库中 ${stored} 篇论文都不含全部这些词；请减少词语。`,
  'no-paper-fits': (stored) => `库中 ${stored} 篇论文都不符合；请去掉筛选条件。`,
  'no-paper-holds': (stored) => `库中 ${stored} 篇论文都不含它；只写词首，如“photo*”，可找到更多。`,

  'no-journal-called': (name) => `目录中没有名为“${name}”的期刊。`,
  'nearest-journals': (...names) => `最接近的：${names.join('、')}。`,
  'add-feed-by-address': () => '任何订阅都可按地址读取：radar add feed https://… --name 名称。',
  'any-feed-by-address': () => '任何订阅源都可按网址读取：{name: …, url: …}。',
  'feeds-have-no-past': (flag) => `订阅源没有可读取的过去，只有最新条目；${flag} 只用于 arXiv，在此不起作用`,
  'feed-has-no-past': (name, flag) =>
    `订阅源 ${name} 没有可读取的过去，只有最新条目；${flag} 只用于 arXiv，在此不起作用`,

  'origin-file': (file, line) => `${file}:${line}`,
  'origin-variable': (name) => `环境变量 ${name}`,
  'origin-default': () => '默认',
};

/** `radar --help`, and what stands in the help of several verbs. */
import type { program as english } from '../../en/help/program.ts';

export const program: typeof english = {
  program: {
    what: '科研雷达：把今天公布的论文按你的兴趣排序，写成一份简短的简报，每个论断都有摘要中的句子为据。',
    version: '输出版本，以及 Node、SQLite 和数据库的版本',
    config: '只读取这份配置',
    noPager: '长输出不经过分页程序',
    help: '显示用法',
    helpCommand: '显示某个命令的用法',
    examples: {
      'radar demo': '一个命令，离线体验',
      'radar today': '为你整理新公布的论文',
      'radar list -f json': '排序后的论文，供其他程序使用',
    },
  },
  groups: { morning: '每天早上：', papers: '论文：', profile: '你的配置：', setUp: '设置：' },
  help: {
    what: '显示当前状态、某个命令的用法，或全部命令',
    command: '命令名；“all”表示全部',
    examples: {
      'radar help': '当前状态和可用命令',
      'radar help all': '全部命令，每个一行',
      'radar help list': '某个命令的用法',
    },
  },
  version: {
    what: '输出版本，以及 Node、SQLite 和数据库的版本',
    examples: { 'radar version': '用于报告问题' },
  },
  titles: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Examples:': '示例：',
  },
  note: {
    choices: (values) => `可选值：${values}`,
    default: (value) => `默认：${value}`,
  },
  shared: {
    format: '输出格式',
    recordFormat: '输出格式；不指定时终端上为表格，其他情况为 tsv：每行一条记录，以制表符分隔',
    sameAsJson: '等同于 -f json',
    jsonFields: '等同于 -f json；--json=id,title 只输出这些字段',
    abstracts: 'BibTeX 中也写摘要和关键词',
    null: '每条记录以 NUL 结尾，供 xargs -0 和 fzf --read0 使用',
    json: '以 JSON 输出',
    limit: '最多这么多篇论文',
    minScore: '只要得分不低于此值的论文，0 到 1',
    batchOf: '该日的批次',
    batchesSince: '自该日起公布的全部论文',
    daysBack: '回看这么多天',
    papers: '论文：arXiv 编号或网址、doi:…、feed:…，或上一期简报中的序号；“-”从标准输入读取',
    papersOrStdin: '论文：arXiv 编号或网址、doi:…、feed:…，或上一期简报中的序号；“-”或不写则从标准输入读取',
    offline: '库中没有的论文不向 arXiv 或 Crossref 查询',
    quiet: '成功时不输出任何内容',
    strict: '若不完整，以状态码 6 退出',
    yes: '不询问',
  },
};

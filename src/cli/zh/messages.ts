/** Messages and hints of stderr in Chinese, by rules over the English ones; what no rule knows stays as it is. */
import type { Rule } from '../../messages/rules/said.ts';

const FILE_FAULTS: readonly Rule[] = [
  [/^(.+) cannot be read \((\S+)\)$/u, '$1 无法读取（$2）'],
  [/^(.+) cannot be written \((\S+)\)$/u, '$1 无法写入（$2）'],
  [/^the output cannot be written \((.+)\)$/u, '无法写出结果（$1）'],
  [/^(.+) does not exist$/u, '$1 不存在'],
  [/^(.+) is already there$/u, '$1 已存在'],
  [
    /^Name another place with --output; what was there before is still there\.$/u,
    '请用 --output 指定别处；原有内容未动。',
  ],
  [
    /^Nothing counts as delivered; make room, or write to another place\.$/u,
    '没有论文记为已送出；请腾出空间，或写到别处。',
  ],
  [
    /^Nothing counts as written or delivered; mend the path and run it again\.$/u,
    '没有论文记为已送出；请改正路径后重新运行。',
  ],
  [
    /^Edit it, or replace it with --force; the old one is kept beside it\.$/u,
    '请修改它，或用 --force 替换；旧的会保留在旁边。',
  ],
];

const PAPERS: readonly Rule[] = [
  [/^no paper was named$/u, '没有指明论文'],
  [/^no paper was named: stdin was empty$/u, '没有指明论文：标准输入为空'],
  [/^(.+) names? no papers?$/u, '$1 不是论文的编号'],
  [/^not in the store: (.+)$/u, '库中没有：$1'],
  [/^Name ids, such as (\S+), or pipe them in\.$/u, '请给出编号，例如 $1，或经管道传入。'],
  [
    /^Write an arXiv id such as (\S+) or (\S+), an arXiv URL, doi:10\.…, or a number of the last digest\.$/u,
    '请写 arXiv 编号，例如 $1 或 $2，或 arXiv 网址、doi:10.…、上一期简报中的序号。',
  ],
  [
    /^The papers of the last digest have the numbers (\d+) to (\d+)\.$/u,
    '上一期简报中论文的序号为 $1 到 $2。',
  ],
  [
    /^“radar refresh” stores what is announced; “radar list --all” shows what is there\.$/u,
    '“radar refresh”会存入新公布的论文；“radar list --all”显示库中已有的。',
  ],
  [/^no (PDF|link) is known for (.+)$/u, '没有 $2 的 $1'],
  [/^there is no digest of (\S+)$/u, '没有 $1 的简报'],
  [/^there is no digest from (\S+) to (\S+)$/u, '从 $1 到 $2 没有简报'],
  [
    /^“radar brief” lists those there are; “radar today --date (\S+)” makes one\.$/u,
    '“radar brief”列出已有的简报；“radar today --date $1”可生成一期。',
  ],
  [
    /^“radar brief” lists those there are; “radar today” makes one\.$/u,
    '“radar brief”列出已有的简报；“radar today”可生成一期。',
  ],
  [/^there is no digest to draw yet$/u, '还没有可绘制的简报'],
  [/^radar today makes the first\.$/u, '运行 radar today 生成第一期。'],
  [/^the profile has no interest “(.+)”$/u, '配置中没有名为“$1”的兴趣'],
  [/^nobody like (.+) wrote a paper of the store$/u, '库中没有 $1 的论文'],
  [/^(.+) holds no paper$/u, '$1 中没有论文'],
  [/^(.+) is neither BibTeX nor CSL-JSON$/u, '$1 既不是 BibTeX 也不是 CSL-JSON'],
  [/^there is nothing on stdin$/u, '标准输入没有内容'],
  [/^Pipe (?:something|JSON lines) in, or name a file\.$/u, '请经管道传入，或指定文件。'],
  [
    /^Name a file with one paper a line as JSON, or - for stdin\.$/u,
    '请指定每行一篇论文的 JSON 文件，或用 - 表示标准输入。',
  ],
  [/^Each line must be a JSON object with at least a title\.$/u, '每行须为至少含标题的 JSON 对象。'],
  [
    /^Quote it to search for the words themselves; “radar search --help” shows what a query may say\.$/u,
    '若要检索这些词本身，请加引号；查询写法见“radar search --help”。',
  ],
  [
    /^“(.+)”: a day is written (\S+), a month (\S+), a year (\S+), and a week ago (\S+)$/u,
    '“$1”：日期写作 $2，月写作 $3，年写作 $4，一周前写作 $5',
  ],
  [/^--since (\S+) is still to come: at arXiv it is (\S+)$/u, '--since $1 尚未到来：arXiv 现在是 $2'],
  [/^Give a day of the past, such as the first one you missed\.$/u, '请给出过去的日期，例如错过的第一天。'],
  [
    /^“(.+)” is neither a file nor an address nor a journal of the catalogue$/u,
    '“$1”不是文件，不是网址，也不在期刊目录中',
  ],
  [/^Write an address with https:\/\/, or the name of a file\.$/u, '请写 https:// 开头的网址，或文件名。'],
];

const SET_UP: readonly Rule[] = [
  [/^there is no configuration yet$/u, '还没有配置'],
  [
    /^Looked for (.+)\. “radar init” writes one, without questions by (radar init .+); “radar demo” shows radar without any\.$/u,
    '找过 $1。“radar init”可写一份，不提问则用 $2；“radar demo”无需配置即可演示。',
  ],
  [/^the configuration has (\d+) problems?$/u, '配置有 $1 处问题'],
  [/^the configuration has a problem$/u, '配置有问题'],
  [
    /^All keys: radar config schema\. An example: radar\.config\.example\.yaml\.$/u,
    '全部配置项见 radar config schema，示例见 radar.config.example.yaml。',
  ],
  [
    /^It was named by --config or RADAR_CONFIG, or found there: mend the name or the file\.$/u,
    '它由 --config 或 RADAR_CONFIG 指定，或在该处找到：请改正名称或文件。',
  ],
  [/^no key “(.+)” is set$/u, '没有设置配置项“$1”'],
  [/^Did you mean “(.+)”\?$/u, '是否想写“$1”？'],
  [/^radar init needs at least one --category or --feed$/u, 'radar init 至少需要一个 --category 或 --feed'],
  [/^For example: (.+)$/u, '例如：$1'],
  [/^--base-url and --key-env need --model$/u, '--base-url 和 --key-env 需要与 --model 一起使用'],
  [/^there is nobody to ask$/u, '没有可以询问的人'],
  [/^nothing was changed$/u, '没有作任何更改'],
  [/^browse needs a terminal$/u, 'browse 需要终端'],
  [
    /^browse needs a terminal that can move its cursor, and TERM is dumb$/u,
    'browse 需要能移动光标的终端，而 TERM 为 dumb',
  ],
  [
    /^browse is a full-screen reader, and output is set to plain$/u,
    'browse 是全屏阅读器，而输出设为朴素模式',
  ],
  [/^“radar list” prints the same papers\.$/u, '“radar list”输出同样的论文。'],
  [
    /^“radar list” prints the same papers line by line; (.+) opens the reader all the same\.$/u,
    '“radar list”逐行输出同样的论文；$1 仍可打开阅读器。',
  ],
];

const AT_WORK: readonly Rule[] = [
  [/^another radar is at work on the same store$/u, '另一个 radar 正在使用同一个库'],
  [/^It holds (.+); try again when it has finished\.$/u, '它占用着 $1；请等它结束后再试。'],
  [/^nothing could be fetched and nothing is stored yet$/u, '什么也没能获取，库中也还没有内容'],
  [
    /^Check the network and try again; “radar demo” works offline\.$/u,
    '请检查网络后重试；“radar demo”可离线运行。',
  ],
  [/^(\S+) could not be fetched: (.+)$/u, '$1 无法获取：$2'],
  [/^no source named “(.+)” is configured$/u, '配置中没有名为“$1”的来源'],
  [/^interrupted$/u, '已中断'],
  [/^terminated$/u, '已终止'],
  [/^stopped$/u, '已停止'],
  [/^a model was required, but (.+)$/u, '要求由模型撰写，但 {1}'],
  [/^no key set$/u, '没有设置密钥'],
  [
    /^Set the key in the environment, or name it with llm\.keyEnv or llm\.keyFile\.$/u,
    '请在环境变量中设置密钥，或用 llm.keyEnv、llm.keyFile 指定。',
  ],
  [
    /^Without --require-llm the extractive briefing is printed instead\.$/u,
    '不加 --require-llm 时改为输出摘录式简报。',
  ],
  [/^nothing is stored yet: (.+)$/u, '库中还没有内容：{1}'],
  [/^the store (.+) is damaged(?:: .+)?$/u, '库 $1 已损坏'],
  [/^the store (.+) is in use by another program$/u, '库 $1 正被其他程序使用'],
  [/^the store (.+) was written by a newer radar$/u, '库 $1 由更新版本的 radar 写成'],
  [/^the store (.+) may not be used$/u, '没有权限使用库 $1'],
  [/^the store (.+) may not be used: (.+) belongs to another user$/u, '没有权限使用库 $1：$2 属于另一个用户'],
  [/^the store (.+) cannot be written: its disk is read-only$/u, '库 $1 无法写入：磁盘为只读'],
  [/^the store (.+) is gone, but its log (.+) is still there$/u, '库 $1 不见了，但其日志 $2 还在'],
  [/^the store (.+) cannot grow: the disk is full$/u, '库 $1 无法增大：磁盘已满'],
  [/^the store (.+) cannot be made: (.+)$/u, '无法创建库 $1：{2}'],
  [/^the disk is full$/u, '磁盘已满'],
  [/^(.+) is a database of another program, not a radar store$/u, '$1 是其他程序的数据库，不是 radar 的库'],
  [/^there is no store (.+) yet$/u, '库 $1 尚不存在'],
  [/^Run radar refresh first\.$/u, '请先运行 radar refresh。'],
  [
    /^(?:Nothing was changed\. )?Restore a backup, or move it away with its -wal and -shm files and radar starts a new store\.$/u,
    '请恢复备份，或将其连同 -wal 和 -shm 文件一起移走，radar 会新建一个库。',
  ],
  [
    /^Nothing was changed\. Update radar, or set RADAR_DATA_DIR to another folder\.$/u,
    '没有作任何更改。请更新 radar，或把 RADAR_DATA_DIR 设为其他文件夹。',
  ],
  [
    /^Check the permissions of its folder, or set RADAR_DATA_DIR\.$/u,
    '请检查其所在文件夹的权限，或设置 RADAR_DATA_DIR。',
  ],
  [
    /^Make the disk writable, or set RADAR_DATA_DIR to a folder you can write to\.$/u,
    '请使磁盘可写，或把 RADAR_DATA_DIR 设为可写的文件夹。',
  ],
  [
    /^Free some space and run radar again; what was stored before is intact\.$/u,
    '请腾出一些空间后重新运行 radar；先前存储的内容完好无损。',
  ],
  [
    /^Put the store back beside its log; or move the log away too, and radar starts a new store\.$/u,
    '请把库放回其日志旁边；或把日志也移走，radar 会新建一个库。',
  ],
  [
    /^Check the disk and its free space, then run radar again\.$/u,
    '请检查磁盘及其可用空间，然后重新运行 radar。',
  ],
  [
    /^Another radar may be writing: wait until it has finished and run the command again\.$/u,
    '可能有另一个 radar 正在写入：请等它结束后重新运行。',
  ],
];

export const MESSAGES_ZH: readonly Rule[] = [...PAPERS, ...FILE_FAULTS, ...SET_UP, ...AT_WORK];

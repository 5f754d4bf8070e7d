import { quoted } from '../amounts.ts';
import type { configProblems as english } from '../en/config-problems.ts';

const TYPES: Readonly<Record<string, string>> = {
  array: '列表',
  object: '键值表',
  record: '键值表',
  string: '文本',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
};
const typeOf = (type: string): string => TYPES[type] ?? type;

/** What the YAML parser means by its codes: https://eemeli.org/yaml/#errors. */
const YAML: Readonly<Record<string, string>> = {
  ALIAS_PROPS: '别名不能带有锚点或标签',
  BAD_ALIAS: '别名写得不对',
  BAD_COLLECTION_TYPE: '标签与集合的类型不符',
  BAD_DIRECTIVE: '指令写得不对',
  BAD_DQ_ESCAPE: '双引号文本中有无效的转义',
  BAD_INDENT: '缩进不对',
  BAD_PROP_ORDER: '锚点和标签须写在值之前',
  BAD_SCALAR_START: '文本不能以此字符开头，请加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行中有两个冒号，或缩进不对：此处不能再嵌套键值',
  BLOCK_IN_FLOW: '括号之内不能使用分行的写法',
  DUPLICATE_KEY: '同一个键出现了两次',
  KEY_OVER_1024_CHARS: '键过长，后面的冒号须在 1024 个字符之内',
  MISSING_CHAR: '缺少引号、括号、逗号、冒号或空格',
  MULTILINE_IMPLICIT_KEY: '键须写在一行之内',
  MULTIPLE_ANCHORS: '一个值只能有一个锚点',
  MULTIPLE_DOCS: '一个文件中只能有一份 YAML 文档',
  MULTIPLE_TAGS: '一个值只能有一个标签',
  NON_STRING_KEY: '键必须是文本',
  TAB_AS_INDENT: '缩进不能用制表符，请用空格',
  TAG_RESOLVE_FAILED: '标签无法理解',
  UNEXPECTED_TOKEN: '此处有意外的字符',
};

/** YAML 对未加引号的文本的理解。 */
const READ_AS: Readonly<Record<'number' | 'switch' | 'nothing' | 'list', string>> = {
  number: '数字',
  switch: '真假值',
  nothing: '空值',
  list: '列表',
};

export const configProblems: typeof english = {
  'edit-breaks': (...problems) => `这样会破坏配置：${problems.join('；')}`,
  'nothing-was-changed': () => '未作任何更改。',
  'edit-by-hand': (file) => `radar 无法更改 ${file} 的这一处`,
  'others-refer-to-it': () => '文件的其他部分引用了该值；请手动编辑。',
  'no-opml': (file) => `${file} 不是 OPML，或者不完整`,
  'export-opml': () => '阅读器的“导出订阅”会写出这种文件。',
  'opml-empty': (file) => `${file} 中没有任何订阅`,
  'no-subscriptions-new': () => '其中没有新的订阅源；未作更改。',
  'subscriptions-known': (count) => `其中有 ${count} 个订阅源原已存在。`,
  'subscription-unreadable': (url) => `${url} 不是 radar 能读取的地址：已略过。`,
  'already-listed': (name, key) => `${key} 中已有 ${name}；未作更改`,
  'not-listed': (name) => `配置中没有“${name}”`,
  'entries-there-are': (...names) => `已有：${names.join('、')}。`,
  'not-set': (key) => `${key} 未设置；未作更改`,
  'edited-file-changed': (command, file) => `未撤销“radar ${command}”：${file} 此后已被修改`,
  'edited-file-gone': (command, file) => `未撤销“radar ${command}”：${file} 已不存在`,
  'undo-by-hand': () => '请手动修改；“radar feedback undo”可继续撤销对论文的标记。',
  'config-broken': (count, ...problems) => `配置有 ${count} 处问题\n${problems.join('\n')}`,
  'config-all-keys': () => '全部配置项见 radar config schema，示例见 radar.config.example.yaml。',
  'config-not-there': (file) => `${file} 不存在`,
  'config-is-folder': (file) => `${file} 是文件夹`,
  'config-was-named': () => '它由 --config 或 RADAR_CONFIG 指定，或在该处找到：请改正名称或文件。',

  'problem-at': (file, line, column, problem) => `${file}:${line}:${column}: ${problem}`,
  'problem-in-variable': (name, problem) => `环境变量 ${name}：${problem}`,
  'problem-in-defaults': (problem) => `默认值：${problem}`,
  'problem-of-key': (path, problem) => `${path} ${problem}`,

  'yaml-broken': (code, words) => YAML[code] ?? words,
  'needs-quotes': (source, kind) => `应为文本：请加引号 "${source}"；YAML 会将其读作${READ_AS[kind]}`,
  'yaml-unreadable': () => '无法读取：别名过多，或指向不存在的锚点',
  'must-be-sections': () => '应由各个部分的键值组成',
  'key-stands-elsewhere': (path, ...places) =>
    `没有名为“${path}”的配置项：它的位置是${quoted(places).join('或')}`,
  'unknown-key-near': (path, near) => `没有名为“${path}”的配置项；是否指“${near}”？`,
  'key-not-here': (path, variable, hasFile) =>
    `“${path}”：密钥不写在配置中；请放入环境变量（export ${variable}=…；keyEnv: ${variable}）${hasFile ? '，或放入 keyFile 指定的单独文件' : ''}，并从此处删除`,
  'unknown-key': (path, ...known) => `没有名为“${path}”的配置项；此处可用：${known.join('、')}`,
  'value-missing': (type) => `缺失；应为${typeOf(type)}`,
  'value-of-type': (type, value) => `应为${typeOf(type)}，而不是 ${value}`,
  'choice-missing': (...choices) => `缺失；应为 ${choices.join('、')} 之一`,
  'value-one-of': (value, ...choices) => `应为 ${choices.join('、')} 之一，而不是 ${value}`,
  'value-one-of-near': (value, near, ...choices) =>
    `应为 ${choices.join('、')} 之一，而不是 ${value}；是否指“${near}”？`,
  'value-too-small': (least, value) => `不能小于 ${least}，现为 ${value}`,
  'value-not-above': (limit, value) => `应大于 ${limit}，现为 ${value}`,
  'value-too-big': (most, value) => `不能大于 ${most}，现为 ${value}`,
  'value-wrong': (value) => `无效：${value}`,
  'value-refused': (why, value) => `${why}：${value}`,
  'value-empty': () => '不能为空',
  'value-true-or-false': () => '应为 true 或 false',

  'not-an-address': () => '应为 http 或 https 地址',
  'place-near': (place, near) => `不能含 ${place}；是否指 ${near}？`,
  'place-unknown': (place, ...known) => `不能含 ${place}，只能用 ${known.join(' 和 ')}`,
  'place-of-notes': (place, ...known) => `不能含 ${place}，它只用于笔记；简报可用 ${known.join(' 和 ')}`,
  'also-needs-file': () => '不可缺少；只有 mail 按 output.mail 发送，不需要文件',
  'url-of-pages': () => '只用于网页和订阅源：html、atom 和 jsonfeed',
  'file-twice': (other) => `与 ${other} 是同一个文件：每个输出要有自己的文件`,
  'not-a-mail-server': () => '应为 smtp://主机 或 smtps://主机',
  'no-password-in-address': () => '不能含密码：请用 passwordEnv、passwordFile 或 passwordCommand',
  'profile-name-letters': () => '只能含字母、数字、点、连字符和下划线',
  'no-announce-type': (...types) => `至少需要 ${types.join('、')} 之一`,
  'interval-too-short': () => '对 arXiv 自己的服务器不能小于 3',
  'name-twice': (...names) => `名称重复：${names.join('、')}`,
  'no-category': (name) => `“${name}”不是 arXiv 类别；见 https://arxiv.org/category_taxonomy`,
  'no-category-near': (name, near, title) => `“${name}”不是 arXiv 类别；是否指“${near}”（${title}）？`,
  'no-reference': (text) => `“${text}”不是论文的编号；请写 arxiv:2402.17750、arXiv 网址或 doi:10.…`,

  'config-key-unset': (path) => `没有设置配置项“${path}”`,
  'config-key-may-be-set': () => '可以设置它，但目前没有设置。',
  'config-keys-here': (...known) =>
    known.length === 0 ? '此处没有下级配置项。' : `此处可用：${known.join('、')}。`,
};

import { megabytes } from '../amounts.ts';
import { utcMinute } from '../dates.ts';
import type { doctor as english } from '../en/doctor.ts';

const UNITS = { minutes: '分钟', hours: '小时', days: '天' } as const;
const wrote = (ms: number): string => `在 ${(ms / 1000).toFixed(1)} 秒内写出一篇论文的简报并正确引用`;

export const doctor: typeof english = {
  'part-configuration': () => '配置',
  'part-data-folder': () => '数据目录',
  'part-store': () => '数据库',
  'part-disk': () => '磁盘',
  'part-clock': () => '时钟',
  'part-network': () => '网络',
  'part-proxy': () => '代理',
  'part-model': () => '模型',
  'part-model-answer': () => '模型应答',
  'part-embeddings': () => '向量服务',
  'part-embeddings-answer': () => '向量服务应答',
  'part-key-file': () => '密钥文件',
  'part-coverage': (days) => `最近 ${days} 天的完整性`,
  'part-arxiv-feed': (category) => `arXiv 订阅源 ${category}`,
  'part-feed': (name) => `订阅源 ${name}`,

  'node-fits': (version, path) => `${version}（${path}）`,
  'node-too-old': (version, path) => `${version}（${path}）版本过旧`,
  'node-ended': (version, path, ended) => `${version}（${path}）自 ${ended} 起不再有安全更新`,
  'config-none': (...places) => `尚无配置；已查找 ${places.join(' 和 ')}`,
  'config-without-sources': (files) => `${files} 既没有 arXiv 类别也没有订阅源`,
  'config-without-interests': (files) => `${files} 没有兴趣也没有作者，因而无法排序`,
  'config-counts': (files, interests, lists, feeds) =>
    `${files}：${interests} 个兴趣，${lists} 个 arXiv 类别，${feeds} 个订阅源`,

  'folder-not-yet': (folder) => `${folder} 尚不存在；首次刷新时创建`,
  'file-not-yet': (file) => `${file} 尚不存在`,
  'open-to-others': (path, mode) => `${path} 对其他用户开放（权限 ${mode}）`,
  'not-read-write': (path) => `${path} 无法读写`,
  'little-space': (megabytes, folder) => `${folder} 仅剩 ${megabytes} MB 可用空间`,
  'store-sound': (file) => `${file} 完好`,
  'store-looks-sound': (file, bytes) => `${file} 看来完好；“radar store check”会通读全部 ${megabytes(bytes)}`,

  'nothing-fetched': () => '尚未获取任何内容',
  'coverage-whole': (announcements) => `完整，共 ${announcements} 条公布记录`,
  'never-fetched': (category) => `${category}：从未获取`,
  'days-not-read': (category, ...days) => `${category}：${days.join(', ')} 未读取`,
  'days-stale': (category, ...days) => `${category}：${days.join(', ')} 未更新`,
  'days-partial': (category, ...days) => `${category}：${days.join(', ')} 不完整`,
  'days-failed': (category, ...days) => `${category}：${days.join(', ')} 失败`,
  'clock-behind': (by, unit) => `本机时钟比 arXiv 服务器慢 ${by} ${UNITS[unit]}`,
  'clock-ahead': (by, unit) => `本机时钟比 arXiv 服务器快 ${by} ${UNITS[unit]}`,

  'not-asked-config-broken': () => '未查询：配置有误，不知应查询哪些服务器',
  'not-asked-offline': () => '因 --offline 未查询',
  'not-asked-arxiv-waits': (cause) => `未查询：arXiv 要求暂停请求（${cause}）`,
  'answered-papers': (host, papers, day) => `${host} 已应答：${day} 共 ${papers} 篇`,
  'answered-nothing-announced': (host) => `${host} 已应答；目前没有公布`,
  'answered-unchanged': (host) => `${host} 已应答；自上次刷新后没有变化`,
  'feed-answered-unchanged': () => '已应答；自上次刷新后没有变化',
  'feed-items': (items) => `${items} 个条目`,
  'asks-for-pause': (host, cause) => `${host} 要求暂停请求：${cause}`,
  'no-such-name-in-catalogue': () => '目录中没有这个名称的期刊',
  'proxy-misnamed': (variable) => `${variable} 不是有效的代理地址`,
  'proxy-used': (host, variable) => `请求经由 ${host}（${variable}）`,
  'proxy-shut': (host, variable) => `${host}（${variable}）不放行任何请求`,

  'model-off': () => 'llm.enabled 为 false：简报不由模型撰写',
  'model-unused': (cause) => `${cause}：简报不由模型撰写`,
  'sent-to-model': (model, host, key) =>
    `${model}（${host}）：会向其发送${key}、最相关论文的标题与摘要、你的兴趣的名称与描述`,
  'sent-without-key': () => '（不含密钥）',
  'key-of-variable': (variable) => `变量 ${variable} 中的密钥`,
  'key-of-variable-as': (variable, auth) => `变量 ${variable} 中的密钥（${auth}）`,
  'key-of-file-as': (auth) => `llm.keyFile 所指文件中的密钥（${auth}）`,
  'key-file-open': (file) => `${file} 可被其他用户读取`,
  'model-wrote': wrote,
  'model-wrote-for-tokens': (ms, input, output) => `${wrote(ms)}（输入 ${input} token，输出 ${output}）`,
  'model-wrote-for-dollars': (ms, input, output, usd) =>
    `${wrote(ms)}（输入 ${input} token，输出 ${output}，$${usd.toFixed(4)}）`,
  'model-invented': () => '其所写内容在论文中均无依据',
  'embeddings-none': () => '未配置：不向任何地方发送内容',
  'embeddings-unused': (cause) => `${cause}：排序时不使用向量`,
  'sent-to-embeddings': (model, host, key) =>
    `${model}（${host}）：会向其发送${key}、已公布与已标记论文的标题与摘要，以及你的兴趣的文字`,
  'vector-of': (numbers) => `返回 ${numbers} 维向量`,

  'install-node': (version) => `请安装 Node.js ${version} 或更高版本。`,
  'install-radar-again': () => '请重新安装 radar。',
  'mend-config': () => '改正后运行 “radar config check”。',
  'write-config': () => '用 “radar init” 写一份。',
  'add-interests': () => '请在 profile.interests 中写明想读的内容。',
  'close-path': (command) => `请收紧权限：${command}`,
  'change-owner-or-folder': () => '请更改其所有者或权限，或将 RADAR_DATA_DIR 设为其他目录。',
  'free-some-space': () => '请腾出空间：数据库每天都会增长。',
  'recover-store': () =>
    '请运行 radar store recover 救回仍可读取的内容，或用 radar store restore 文件 恢复备份。',
  'other-data-folder': () => '请将 RADAR_DATA_DIR 设为其他目录。',
  'run-refresh': () => '请运行 “radar refresh”。',
  'run-refresh-since': (day) =>
    `运行 “radar refresh --since ${day}” 还可从 OAI 补取过去的日期；“radar coverage” 显示每一天。`,
  'run-refresh-for-feeds': () =>
    '运行 “radar refresh” 可取回订阅源仍提供的内容；“radar coverage” 显示每一天。',
  'set-clock': () => '请校准时钟，最好用 NTP；在此期间 radar 按 arXiv 的时间计算公布日。',
  'check-the-network': () => '请检查网络、HTTPS_PROXY 和防火墙；radar 会继续使用已存内容。',
  'wait-until': (until) => `请等待：radar 会在 ${utcMinute(until)} 之后再次查询。`,
  'wait-a-while': () => '请稍候；同一网络中的其他程序可能也在查询 arXiv。',
  'mend-feeds': () => '请改正 sources.feeds。',
  'mend-feeds-meant': (...names) => `请改正 sources.feeds。是否指 ${names.join(' 或 ')}？`,
  'see-feed-check': (feed) => `查看其内容：radar feed check ${feed}。其他来源照常读取。`,
  'write-proxy': () => '应为 http 或 https 地址，例如 http://proxy.example.org:3128。',
  'check-the-proxy': (variable) =>
    `请检查 ${variable}：代理是否在运行，用户名与密码是否正确。NO_PROXY 列出不需要代理的主机。`,
  'see-llm': () => '请查看 “radar config show --origin” 中的 llm。',
  'mend-key-file': () => '请改正 llm.keyFile。',
  'check-key': () => '请检查密钥：“radar config show --origin” 会说明其来源。',
  'raise-cost': () => '请提高 llm.maxCost，或等到下个月。',
  'check-llm': () => '在此期间简报不由模型撰写。请检查 llm.baseUrl 和 llm.model。',
  'mend-embeddings': () => '请设置该变量，或改正配置中的 embeddings。',
  'check-embeddings-server': () => '在此期间排序不使用向量。请检查 embeddings.baseUrl 和 embeddings.model。',
};

/** `radar init --help` and its kin: setting radar up, and keeping it well. */
import type { setUp as english } from '../../en/help/set-up.ts';

export const setUp: typeof english = {
  init: {
    what: '设置 radar：在终端提问，写入之前先展示会选出哪些论文',
    category: '要阅读的 arXiv 类别，例如 cs.LG；可重复',
    interest: '想读的内容，用平常的话描述；可重复',
    like: '喜欢的论文：编号、网址或 DOI，或一份 BibTeX 文件；可重复',
    author: '要关注的作者；可重复',
    feed: '目录中的期刊，例如 nature；可重复',
    lang: '标题、消息和简报所用的语言',
    model: '撰写简报的模型，或 none',
    baseUrl: '该模型的服务器（若不是 Anthropic 的）',
    keyEnv: '存放服务器密钥的环境变量',
    output: '写到该处，而不是你自己的配置；“-”为标准输出',
    yes: '不提问；选项未说明的保持默认值',
    add: '在已有的配置中添加，原有内容全部保留',
    force: '替换已有的配置；旧的保留为 .bak',
    examples: {
      'radar init': '在终端回答几个问题',
      'radar init --yes --category cs.LG --interest "optical computing" --like arxiv:2402.17750': '不提问',
      'radar init --add --yes --interest "random matrices" --category math.PR': '在已有配置中添加，其余不变',
      'radar init --yes --category hep-th --like library.bib --feed prl --model none -o -': '只输出，不写入',
    },
  },
  config: {
    what: '配置在哪里、是否正确、内容为何',
    path: {
      what: '输出读取哪些文件，以及库的位置',
      examples: { 'radar config path': '哪些文件起作用' },
    },
    check: {
      what: '检查配置，一次列出全部问题',
      examples: { 'radar config check': '修改之后' },
    },
    show: {
      what: '输出生效的配置',
      key: '只要这个配置项，例如 profile.interests',
      origin: '说明每个值来自何处',
      examples: {
        'radar config show --origin': '以及由哪个文件或变量决定',
        'radar config show profile.interests': '其中一项',
      },
    },
    set: {
      what: '设置一个键，文件中的其他内容保持不变',
      key: '键名，如 briefing.papers 或 profile.interests.optics.weight',
      value: '文字、数字、true 或 false，或 YAML，如 [new, cross]',
      examples: {
        'radar config set briefing.minScore 0.4': '少显示一些论文',
        'radar config set sources.arxiv.announce "[new, cross]"': '一个列表',
        'radar undo': '撤销这次修改',
      },
    },
    unset: {
      what: '从文件中去掉一个键，恢复其默认值',
      examples: { 'radar config unset briefing.minScore': '恢复默认值' },
    },
    trust: {
      what: '允许此处的 radar.config.yaml 将密钥发往别处或写到文件夹之外',
      list: '列出受信任的文件夹及其键',
      forget: '不再信任某个文件夹；不写则为当前文件夹',
      examples: {
        'radar config trust': '显示需要信任的内容并予以信任',
        'radar config trust --list': '哪些受信任',
        'radar config trust --forget ~/clones/lab': '文件夹已不存在时',
      },
    },
    schema: {
      what: '输出配置和各种 JSON 输出的 JSON Schema',
      examples: { 'radar config schema > schema.json': '用于编辑器' },
    },
  },
  store: {
    what: '维护库：大小、是否完好、备份',
    force: '文件已存在时替换',
    stats: {
      what: '显示库的大小和内容',
      examples: { 'radar store stats --json': '供其他程序使用' },
    },
    check: {
      what: '读取整个库并检查是否完好；若已损坏，退出码为 8',
      examples: { 'radar store check': '机器崩溃之后' },
    },
    optimize: {
      what: '归还未使用的空间并整理搜索索引',
      examples: { 'radar store optimize': '每年一次，或在长时间补抓之后' },
    },
    backup: {
      what: '把整个库写入一个文件，其他 radar 可同时运行',
      file: '要写入的文件',
      examples: { 'radar store backup ~/backups/radar.db': '写入单独的文件' },
    },
    restore: {
      what: '把库恢复为备份的内容；之前的内容保存在旁边',
      file: '备份文件',
      examples: { 'radar store restore ~/backups/radar.db --yes': '不再询问' },
    },
    recover: {
      what: '救回损坏的库中仍可读取的内容，首先是你的标记；损坏的库保存在旁边',
      examples: { 'radar store recover': '当 radar 提示库已损坏而又没有备份时' },
    },
  },
  export: {
    what: '把你的全部内容写入一个文件，在另一台机器上继续',
    file: '要写入的文件；- 为标准输出',
    all: '配置、反馈、保存的论文、简报，以及已显示和已送出的记录',
    force: '文件已存在时替换它',
    examples: {
      'radar export --all radar.json': '在旧机器上',
      'radar export --all - | ssh office radar import -': '直接传到另一台机器',
    },
  },
  import: {
    what: '接着使用 radar export --all 写出的内容：与这里的合并，不重复显示',
    file: 'radar export --all 写出的文件；- 为标准输入',
    replaceConfig: '用导入的配置替换这里的配置，原来的保留为 .bak',
    json: '以 JSON 输出新增内容',
    examples: {
      'radar import radar.json': '在新机器上；radar undo 可撤销导入的反馈',
    },
  },
  mcp: {
    what: '通过标准输入输出为智能助手提供服务（Model Context Protocol）：今日简报、搜索、论文、历史简报',
    allowFeedback: '允许助手点赞、收藏、点踩和撤销标记',
    examples: {
      'radar mcp': '作为助手设置中某个服务器的命令',
      'radar mcp --allow-feedback': '可以标记论文的服务器',
    },
  },
  schedule: {
    what: '输出在 arXiv 公布后运行 radar 的定时配置；本身不安装任何东西',
    scheduler: '每天早晨由谁运行 radar',
    digest: '每期简报写到哪里；{date} 代表公布日',
    output: '把定时配置的文件写入该文件夹',
    install: '安装：先显示将写入和运行的内容，询问之后才执行，此外不作更改',
    remove: '移除 --install 安装的内容',
    yes: '不询问',
    examples: {
      '(crontab -l; radar schedule cron) | crontab -': '在 crontab 中添加一行',
      'radar schedule --install': '安装到这台机器已有的定时程序；--remove 则移除',
      'radar schedule systemd -o ~/.config/systemd/user': '服务及其定时器',
      'radar schedule launchd -o ~/Library/LaunchAgents': '在 macOS 上',
    },
  },
  doctor: {
    what: '检查 radar 所需的一切，并说明如何解决问题',
    json: '以 JSON 输出检查结果',
    offline: '不联网；否则询问 arXiv、各订阅源，并就一篇论文询问模型一次',
    strict: '有需留意之处时也以状态码 6 退出',
    examples: {
      'radar doctor': '感觉不对劲时',
      'radar doctor --offline --json': '供其他程序使用，不发任何请求',
    },
  },
  completion: {
    what: '输出让 Tab 键补全命令、选项、取值和论文的脚本',
    shell: '需要补全的 shell；ids 输出可补全的论文',
    examples: {
      'source <(radar completion bash)': '写入 ~/.bashrc',
      'source <(radar completion zsh)': '写入 ~/.zshrc，放在 compinit 之后',
      'radar completion fish > ~/.config/fish/completions/radar.fish': '一次即可',
    },
  },
  man: {
    what: '输出由命令本身生成的手册页',
    examples: {
      'radar man | man -l -': '阅读它',
      'radar man > ~/.local/share/man/man1/radar.1': '一次即可，供 “man radar” 使用',
    },
  },
};

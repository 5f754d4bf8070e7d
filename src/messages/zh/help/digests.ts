/** `radar today --help` and its kin: digests and what is made of them. */
import type { digests as english } from '../../en/help/digests.ts';

export const digests: typeof english = {
  today: {
    what: '主要功能：获取新公布的论文，为你排序，并输出简报',
    date: '该日的简报；不影响送出记录',
    since: '自该日起公布的全部论文；同样不影响送出记录',
    format: '输出格式；终端与管道各有默认值',
    output: '写入文件，格式由扩展名决定；{date} 为公布日，{profile} 为配置名，~/ 为主目录，- 为标准输出',
    short: '只显示第一屏：列出全部必读论文，再列其余中最相关的',
    full: '显示全部内容：每篇必读论文的所有引文与理由',
    mail: '同时按 output.mail 发邮件',
    perPaper: '订阅源中每篇论文一条，而不是每份简报一条',
    picture: '绘制雷达图；输出为 Markdown 文件时，旁边另存同名 SVG',
    noPicture: '不绘制雷达图',
    noRefresh: '不联网获取，只用库中已有的论文',
    noLlm: '不调用模型',
    requireLlm: '简报若非由模型撰写则视为失败',
    dryRun: '输出将发给模型的内容与费用；不实际调用',
    force: '即使没有变化也重新生成简报',
    strict: '公布的论文若有缺失，以状态码 6 退出',
    quiet: '成功时不向标准错误输出任何内容',
    examples: {
      'radar today': '早晨的简报',
      "radar today -q -o 'digests/{date}.md'": '用于 cron：每个公布日一个文件',
      'radar today -f json | jq .papers[].title': '供其他程序使用',
      'radar today --since 2026-06-15 --no-refresh': '用库中的内容回顾',
    },
  },
  demo: {
    what: '用示例数据和临时库离线演示主要功能',
    examples: {
      'radar demo': '初次体验',
      'radar demo -f json': '同上，供其他程序使用',
    },
  },
  brief: {
    what: '输出已存的简报，或汇总一周、一月；不带参数时列出全部',
    date: '简报的公布日',
    week: '汇总到该日为止的七天',
    month: '汇总到该日为止的三十天，或某个月，例如 2026-06',
    usage: '模型调用的用量与费用',
    limit: '最多列出这么多',
    examples: {
      'radar brief': '有哪些简报',
      'radar brief 2026-06-18 -f markdown': '重新输出其中一期，不联网',
      'radar brief --week': '七天里的进展，以及待读的论文',
      'radar brief --month 2026-06 -f markdown > june.md': '一个月的汇总文件',
      'radar brief --usage': '模型调用的 token 与费用，按月和日',
    },
  },
  mail: {
    what: '把最近一份简报发到邮箱，已发过则不再发',
    dryRun: '只显示邮件内容，不发送',
    examples: {
      'radar mail --dry-run': '将会发送的内容',
      'radar today --mail': '早间简报，同时发邮件；若要每天都发，写入 output.also',
    },
  },
  map: {
    what: '上一期简报的雷达图：兴趣为射线，论文越近越相关',
    format: '绘制格式',
    output: '写入文件；{date} 代表公布日，.svg 存为图片，- 为标准输出',
    examples: {
      'radar map': '在终端中',
      'radar map -o today.svg': '存为图片',
      'radar map -f svg | rsvg-convert > today.png': '存为像素图',
    },
  },
  trends: {
    what: '每天有多少论文接近你的各个兴趣',
    examples: {
      'radar trends': '最近一个月',
      'radar trends --days 90 --json': '先运行 radar refresh --days 90，再自行作图',
    },
  },
};

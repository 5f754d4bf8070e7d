/** `radar profile --help` and `radar eval --help`: what radar believes of the reader, and how well that serves. */
import type { profile as english } from '../../en/help/profile.ts';

export const profile: typeof english = {
  profile: {
    what: 'radar 对你的了解，以及如何修正',
    show: {
      what: 'radar 对你的了解：兴趣、作者、标记过的论文、学到的词、屏蔽规则',
      examples: {
        'radar profile show': '给人看',
        'radar profile show --json': '给程序用',
      },
    },
    lint: {
      what: '配置中哪些内容没有起到你以为的作用，并给出依据',
      strict: '若有需要查看的问题，以状态码 6 退出',
      examples: {
        'radar profile lint': '无用的短语、从未出现的作者、重叠的兴趣',
        'radar profile lint --strict': '若有需要查看的问题，以状态码 6 退出',
      },
    },
    suggest: {
      what: '根据你喜欢的论文，建议添加的短语、作者和类别',
      examples: { 'radar profile suggest': '附计数与示例' },
    },
  },
  eval: {
    what: '用你自己的喜欢与收藏衡量排序效果，并与简单排序比较',
    compare: '在同样的日子里衡量另一份配置',
    days: '最多重放最近这么多个有喜欢论文的日子；默认 60',
    quiet: '不显示进度',
    examples: {
      'radar eval': 'radar 是否把你喜欢的排在前面？',
      'radar eval --compare other.yaml': '换一份配置会更好吗？',
    },
  },
};

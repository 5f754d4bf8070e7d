/** `radar profile --help` and `radar eval --help`: what radar believes of the reader, and how well that serves. */
import type { profile as english } from '../../en/help/profile.ts';

export const profile: typeof english = {
  rate: {
    what: '对最有助于排序的论文逐一表态，每篇一个键',
    limit: '询问这么多篇论文',
    json: '不提问；以 JSON 输出这些论文',
    examples: {
      'radar rate': '十篇论文，以及回答带来的变化',
      'radar rate -n 5 --json': '会询问哪些论文',
    },
  },
  add: {
    what: '不用编辑器即可添加到配置；注释和顺序保持不变',
    list: '添加什么',
    value: '描述、arXiv 类别、人名、期刊或其地址，或要屏蔽的短语或类别',
    name: '兴趣或订阅的名称；不写则取开头几个词或主机名',
    phrase: '兴趣的精确短语；可重复',
    like: '属于该兴趣的论文；可重复',
    interest: '作者只属于这一兴趣，而非整个配置',
    author: '屏蔽一位作者',
    scout: '邻近类别，只在与某一兴趣相连时显示',
    dryRun: '显示修改，但不写入',
    examples: {
      'radar add interest "photonic neural networks and wave propagation" --phrase "photonic processor"':
        '想读的内容',
      'radar add category cs.LG': '要读的类别',
      'radar add author "Logan G. Wright"': '要关注的人',
      'radar add feed nature': '期刊',
      'radar add mute blockchain': '不再显示',
    },
  },
  remove: {
    what: '从配置中去掉 radar add 添加的内容',
    list: '去掉什么',
    value: '名称，与配置中相同',
    examples: {
      'radar remove category cs.LG': '不再读取',
      'radar remove interest optics': '按名称',
      'radar remove mute blockchain': '重新显示',
    },
  },
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

/** Comments of a first configuration, a line feed where a line ends. */
import type { configNotes as english } from '../../../en/words/config/config-notes.ts';

export const configNotes: typeof english = {
  file: 'radar 的配置。“radar config check” 查找错误；“radar config schema” 说明每个配置项。',
  interests:
    '你想读的内容。各个兴趣分别计分，以最高的为准。每个兴趣还可以写\nphrases: [使论文相关的确切短语], authors: [该领域的作者], weight: 0.1 到 3。',
  authors: '你关注的作者，无论写什么。',
  mute: '含有这些内容的论文不会显示；屏蔽了多少篇始终有记录。',
  categories: '要阅读的类别，见 https://arxiv.org/category_taxonomy。',
  scout: '相邻的类别：其中的论文只有与某个兴趣相通时才显示。',
  feeds: '期刊，写名称，或 {name: …, url: …}；可先用 “radar feed check 名称” 试读。',
  language: '模型写作所用的语言，若与 output.lang 不同；引文保持原样。',
  papers: '最多这么多篇论文，且得分不低于此值（0 到 1）。',
  model: '简报可由模型撰写；标题、摘要和你的兴趣会发给它。',
  noModel: 'radar 用摘要中的句子撰写，不询问模型。',
  key: '密钥本身留在环境变量中；keyEnv 是变量的名称。',
  maxCost: '美元：费用会超出的调用不会发出。',
  lang: '标题和消息所用的语言：en 或 zh。',
  output: '把每期简报写入文件，而不是直接输出。',
};

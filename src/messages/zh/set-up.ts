import type { setUp as english } from '../en/set-up.ts';

export const setUp: typeof english = {
  'no-configuration': () => '还没有配置',
  'looked-for-configuration': (...files) =>
    `找过 ${files.join(' 和 ')}。“radar init”可写一份，不提问则用 radar init --yes --category cs.LG --interest "optical computing"；“radar demo”无需配置即可演示。`,
  'no-sources-in': (file) => `${file} 既没有 arXiv 类别也没有订阅源`,
  'add-categories': () => '请在 sources.arxiv.categories 中添加，例如 [cs.LG]。',
  'init-needs-source': () => 'radar init 至少需要一个 --category 或 --feed',
  'init-example': () => '例如：radar init --yes --category cs.LG --interest "optical computing"',
  'flags-need-model': () => '--base-url 和 --key-env 需要与 --model 一起使用',
  'model-example': () => '例如：--model llama3.1 --base-url http://127.0.0.1:11434',
  'nobody-to-ask': () => '没有可以询问的人',
  'no-configuration-made': () => '这些回答不能构成配置',

  'likes-of-which-interest': (...names) => `喜欢的论文可能属于多个兴趣中的任何一个：${names.join('、')}`,
  'like-without-interest': (...papers) => `运行“radar like ${papers.join(' ')}”则无需指明兴趣。`,

  'no-paper-nor-file': (word) => `“${word}”既不是论文（2402.17750、arXiv 网址、doi:10.…），也不是现有的文件`,
  'file-names-no-paper': (file) => `${file} 中没有带 arXiv 编号或 DOI 的论文`,
  'file-names-no-paper-yet': (file, typed) =>
    `${file} 中没有带 arXiv 编号或 DOI 的论文；设置好 radar 之后，“radar like --from ${typed}”会读取全部条目`,
};

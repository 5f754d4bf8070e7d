/** What `radar export --all` and `radar import` say. */
import { megabytes } from '../amounts.ts';
import type { moving as english } from '../en/moving.ts';

export const moving: typeof english = {
  'export-what': () => '要导出什么？',
  'export-all-or-papers': () =>
    '--all 把一切带到另一台机器。只要论文：radar list -o papers.bib；只要你的反馈：radar feedback export。',
  'all-exported': (file) => `全部内容已写入 ${file}`,
  'import-there': () => '在另一台机器上运行：radar import 文件。其中没有 API 密钥和密码。',
  'export-left-out': (...keys) => `配置中可能保密或未获信任的项没有导出：${keys.join('、')}`,
  'export-folder-config': (file) => `不含 ${file}：它随所在文件夹一起移动`,

  'all-imported': (marks, notes, papers, digests, shown) =>
    `已导入：${marks} 条反馈、${notes} 条笔记、${papers} 篇论文、${digests} 份简报；另有 ${shown} 篇论文不再重复显示`,
  'import-nothing-new': (day) => `${day} 那次导出的内容这里都已经有了`,
  'import-rekeyed': (papers) => `有 ${papers} 篇论文在这里使用另一个引用键：原来的键已属于别的论文`,
  'import-config-written': (file) => `现在的配置是 ${file}`,
  'import-config-replaced': (file, kept) => `${file} 已换成导入的配置；原来的保留在 ${kept}`,
  'import-config-stays': (file) => `配置 ${file} 保持不变`,
  'import-config-replace': () => '加上 --replace-config 则换成导入的配置。',
  'import-reaches-out': (...keys) =>
    `导入的配置通过 ${keys.join('、')} 与外部打交道；请看一看：radar config show output`,
  'import-no-json': (file, line, column) => `${file}:${line}:${column}：不是 JSON，或内容不完整`,
  'import-no-export': (file) => `${file} 不是“radar export --all”写出的文件`,
  'import-newer': (file, format) => `${file} 由更新版本的 radar 写出（${format}）`,
  'import-what': () =>
    '没有作任何更改。radar import 读取 radar export --all 写出的文件；论文库请用 radar like --from 文件。',
  'import-too-large': (file, most) => `${file} 超过 ${megabytes(most)}`,
  'import-broken': (file, more, ...problems) =>
    [`${file} 的内容有问题`, ...problems, ...(more > 0 ? [`… 另有 ${more} 处`] : [])].join('\n'),
  'value-not-right': () => '不符合要求',
};

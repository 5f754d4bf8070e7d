import { megabytes } from '../amounts.ts';
import type { storeCare as english } from '../en/store-care.ts';

export const storeCare: typeof english = {
  'store-is-sound': (file, papers) => `库 ${file} 完好：共 ${papers} 篇论文`,
  'store-fault': (fault) => `已损坏：${fault}`,
  'restore-backup': () => '可用 radar store restore 文件 恢复备份；现有内容会保留在旁边。',
  'upgrading-store': (bytes) => `库（${megabytes(bytes)}）来自较早的 radar：先原样保留，再更新，只此一次`,
  'upgrade-can-wait': (name) =>
    `按 Ctrl-C 可中止，库保持原样。旧库保留在旁边，名为 ${name}.before-schema-N。`,
  'store-optimized': (before, after) => `库现在占用 ${megabytes(after)}，之前为 ${megabytes(before)}`,
  'store-backed-up': (file, bytes) => `整个库已备份到 ${file}（${megabytes(bytes)}）`,
  'store-restored': (file, kept) => `库已恢复为 ${file} 的内容；之前的内容保存在 ${kept}`,
  'store-restored-anew': (file) => `库已恢复为 ${file} 的内容`,
  'backup-there': (file) => `${file} 已经存在`,
  'force-or-other-name': () => '未写入任何内容。请换一个文件名，或用 --force 替换。',
  'backup-empty': (file) => `${file} 是空数据库，不是 radar 的库`,
  'store-unchanged': () => '未作任何更改。',
  'restore-asks-yes': (file) => `恢复 ${file} 会替换整个库`,
  'say-yes': () => '请加上 --yes 重新运行。',
  'store-recovered': (file, kept) => `库 ${file} 已恢复完好；损坏的库保存在 ${kept}`,
  'recovered-rows': (rows, papers, marks, digests) =>
    `已救回：${papers} 篇论文、${marks} 条标记、${digests} 期简报，共 ${rows} 行`,
  'recovered-all': () => '没有任何丢失',
  'recovered-less': (unreadable, dropped) =>
    `已丢失：${unreadable} 处（页或行）无法读取，${dropped} 行单独留下没有意义`,
  'recover-next': () => '可用 radar refresh --days 30 重新抓取 arXiv 仍可提供的内容。',
  'nothing-to-recover': (file) => `${file} 中没有可以救回的内容`,
  'store-needs-none': (file) => `库 ${file} 完好：无需恢复`,
};

/** What `radar zotero` says, and what reading a library of Zotero's says. */
import type { zotero as english } from '../en/zotero.ts';

export const zotero: typeof english = {
  'zotero-program': () => '这台机器上的 Zotero',
  'zotero-service': (host) => `${host} 服务`,
  'zotero-put': (way, put, there, before) =>
    [
      `已将 ${put} 篇论文放入 ${way}`,
      ...(there > 0 ? [`${there} 篇文库中已有`] : []),
      ...(before > 0 ? [`${before} 篇以前已放入`] : []),
    ].join('；'),
  'zotero-would-put': (way, put, there, before) =>
    [
      `将把 ${put} 篇论文放入 ${way}`,
      ...(there > 0 ? [`${there} 篇文库中已有`] : []),
      ...(before > 0 ? [`${before} 篇以前已放入`] : []),
    ].join('；'),
  'zotero-nothing-saved': () =>
    '还没有保存任何论文；用“radar save 编号”保存，或用“radar zotero 编号”直接放入。',
  'zotero-nowhere': () => 'Zotero 没有在这里运行，也没有 zotero.org 的密钥',
  'zotero-start-or-key': () =>
    '请启动 Zotero 后再试；或在 https://www.zotero.org/settings/keys 创建可写的密钥，放入 ZOTERO_API_KEY，或写入 zotero.keyFile 指定的文件。',
  'zotero-cannot-look': () =>
    'Zotero 不允许程序查看文库，因此只知道 radar 放入过哪些论文。可在“设置 → 高级”中允许本机其他应用程序与 Zotero 通信。',
  'zotero-silent': (way, fault) => `${way} 没有回应（${fault}）`,
  'zotero-answered': (way, status) => `${way} 返回 ${status}`,
  'zotero-goes-on': () => '已放入的都记录在案；再运行一次即可继续。',
  'zotero-read-only': () => 'Zotero 中打开的文库不可修改',
  'zotero-select-library': () => '请在 Zotero 中选中你自己的文库后再试。',
  'zotero-no-collection': (...names) =>
    `Zotero 中没有名为 ${names.join('、')} 的分类，也不允许程序创建：这些论文放在文库根目录`,
  'zotero-key-refused': (way) => `${way} 不接受密钥`,
  'zotero-key-reads-only': () => '该密钥只能读取文库，不能写入',
  'zotero-make-key': () => '请在 https://www.zotero.org/settings/keys 创建有写入权限的密钥。',
  'zotero-refused-papers': (way, papers) => `${way} 拒收 ${papers} 篇论文`,
  'zotero-key-unreadable': (file, fault) => `无法读取 zotero.keyFile ${file}（${fault}）`,
  'zotero-not-read': () => '没有可读取的 Zotero 文库',
  'zotero-let-read': () =>
    '请启动 Zotero 并允许其他应用程序与它通信（设置 → 高级）；或在 ZOTERO_API_KEY 中给出密钥；或导出文库并指定文件：radar like --from library.json。',
  'zotero-empty': () => '文库中没有论文',
};

import type { storeErrors as english } from '../en/store-errors.ts';

export const storeErrors: typeof english = {
  'another-radar': () => '另一个 radar 正在使用同一个库',
  'wait-for-lock': (file) => `它占用着 ${file}；请等它结束后再试。`,
  'nothing-stored': (why) => `库中还没有内容：${why}`,
  'no-driver': () => 'radar 无法打开库：所需的 better-sqlite3 没有安装，或没有适用于本机的二进制文件',
  'install-driver': () => '请重新安装：npm install --global --include=optional research-radar。',
  'no-driver-on-20': () =>
    'radar 无法打开库：在 Node.js 20 上所需的 better-sqlite3 12 没有适用于此 Node.js 的二进制文件',
  'allow-driver-script': () =>
    'npm 可能没有运行它的安装脚本。请允许它运行：npm install --global --allow-scripts=better-sqlite3 research-radar（Node.js 22 及以上版本不需要脚本）。',
};

import type { storeErrors as english } from '../en/store-errors.ts';

export const storeErrors: typeof english = {
  'another-radar': () => '另一个 radar 正在使用同一个库',
  'wait-for-lock': (file) => `它占用着 ${file}；请等它结束后再试。`,
};

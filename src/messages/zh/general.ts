import type { general as english } from '../en/general.ts';

export const general: typeof english = {
  text: (words) => words,
  causes: (...causes) => causes.join('；'),
  sentences: (...sentences) => sentences.join(''),
  'old-node': (major, ended) =>
    `Node.js ${major} 自 ${ended} 起不再有安全更新；radar 仍可在其上运行，但最好改用 Node.js 22 或更新版本。`,
  about: (name, what) => `${name}：${what}`,
};

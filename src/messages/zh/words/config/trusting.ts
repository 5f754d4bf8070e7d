import type { trusting as english } from '../../../en/words/config/trusting.ts';

/** `radar config trust`. */
export const trusting: typeof english = {
  asks: (file) => `${file} 所要求的不止是阅读和排序：`,
  question: (folder) => `信任 ${folder} 中的这些值吗？`,
  trusted: (folder) => `已在 ${folder} 中信任。值改变后会重新询问；“radar config trust --forget”可撤销。`,
  trustedAlready: (folder) => `${folder} 中早已信任。`,
  namedIsTrusted: (file) => `${file} 由 --config 或 RADAR_CONFIG 指定，无需信任。`,
  nothing: (file) => `${file} 中没有需要信任的内容。`,
  noProject: (file) => `没有 ${file}；你自己的配置无需信任。`,
  none: '没有受信任的文件夹。',
  forgotten: (folder) => `${folder} 不再受信任。`,
  notTrusted: (folder) => `${folder} 本来就未受信任。`,
  notCounting: (value) => `${value}；在运行“radar config trust”之前不起作用`,
};

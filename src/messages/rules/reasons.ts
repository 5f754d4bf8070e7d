/** Words of a profile and of arXiv in the reader's language. What is not in the tables stays as it is. */
import type { Lang } from '../words.ts';

const ZH_FIELDS: Readonly<Record<string, string>> = {
  Physics: '物理学',
  Mathematics: '数学',
  'Computer Science': '计算机科学',
  'Quantitative Biology': '定量生物学',
  'Quantitative Finance': '定量金融',
  Statistics: '统计学',
  'Electrical Engineering': '电气工程',
  Economics: '经济学',
};

/** The name of an arXiv group. */
export const fieldText = (field: string, lang: Lang): string =>
  lang === 'zh' ? (ZH_FIELDS[field] ?? field) : field;

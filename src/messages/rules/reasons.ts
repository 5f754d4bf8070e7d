/**
 * Reasons in the reader's language. Ranking and the writers of briefings name their reasons in English, which is also what
 * JSON carries; here they are said again. What is not in the tables stays as it is.
 */
import type { Lang } from '../words.ts';
import { ZH_COVERAGE } from './coverage-zh.ts';
import { ZH_FINDING_NAMES, ZH_FINDINGS } from './doctor-zh.ts';
import { said, saidEach, zhDates } from './said.ts';

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

/** Why a day of a source is not whole, or how it was made whole. */
export const coverageReason = (reason: string, lang: Lang): string =>
  lang === 'zh' ? saidEach(zhDates(reason), ZH_COVERAGE) : reason;

/** What doctor looked at, and what it says of it. */
export const findingName = (name: string, lang: Lang): string =>
  lang === 'zh' ? said(name, ZH_FINDING_NAMES) : name;

export function findingText(text: string, lang: Lang): string {
  if (lang === 'en') return text;
  const whole = said(text, ZH_FINDINGS);
  return whole === text ? saidEach(zhDates(text), ZH_FINDINGS) : whole;
}

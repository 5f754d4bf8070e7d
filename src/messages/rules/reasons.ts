/**
 * Reasons in the reader's language. Ranking and the writers of briefings name their reasons in English, which is also what
 * JSON carries; here they are said again. What is not in the tables stays as it is.
 */
import type { Briefing, Claim } from '../../paper.ts';
import type { Lang } from '../words.ts';
import { ZH_COVERAGE } from './coverage-zh.ts';
import { ZH_FINDING_NAMES, ZH_FINDINGS } from './doctor-zh.ts';
import { ZH_LINT } from './lint-zh.ts';
import { type Rule, said, saidEach, zhDates } from './said.ts';
import { ZH_HEADLINES } from './sentences-zh.ts';

const ZH_REASONS: readonly Rule[] = [
  [/^no key set$/u, '未设置密钥'],
  [/^no model was asked$/u, '未调用模型'],
  [/^llm\.enabled is false$/u, 'llm.enabled 为 false'],
  [/^no key for (\S+): .*$/u, '$1 没有可用的密钥'],
  [/^(\S+) refused the key \((\d+)\)$/u, '$1 拒绝了密钥（$2）'],
  [/^(\S+) wants a key: .*$/u, '$1 需要密钥'],
  [/^(\S+) did not finish within ([\d.]+) s.*$/u, '$1 未在 $2 秒内完成'],
  [/^(\S+) answered (\d+)(?: \([a-z_]+\))?(?:, try again in (\d+) min)?$/u, '$1 返回 $2'],
  [/^(\S+): no credit left.*$/u, '$1 余额不足'],
  [/^(\S+): no answer for (\d+) s$/u, '$1 已 $2 秒没有应答'],
  [/^(\S+): the answer broke off$/u, '$1 的回答中断'],
  [/^(\S+): the connection broke.*$/u, '与 $1 的连接中断'],
  [/^(\d+) of (\d+) claims failed the check against the abstracts$/u, '$2 条论述中有 $1 条未通过摘要核查'],
  [/^the model declined to write about these papers$/u, '模型拒绝撰写'],
  [
    /^the model (?:answered with nothing|did not answer with a briefing|wrote no claims)$/u,
    '模型没有写出简报',
  ],
  [
    /^a briefing would cost at least (\S+), over llm\.maxCost\.run of (\S+)$/u,
    '一次简报至少 $1，超出 llm.maxCost.run 的 $2',
  ],
  [
    /^(\S+) are spent this month and this briefing may cost (\S+), over llm\.maxCost\.month of (\S+)$/u,
    '本月已用 $1，本次最多 $2，超出 llm.maxCost.month 的 $3',
  ],
  [/^nothing new is near your interests$/u, '没有与你的兴趣相关的新论文'],
];

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

/** Why a briefing was written as it was. */
export function reasonText(reason: string, lang: Lang): string {
  const told = lang === 'zh' ? said(reason, ZH_REASONS) : reason;
  return told === reason ? headlineText(reason, lang) : told;
}

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

/** The first claim of a briefing; what a model wrote stays in the language that it wrote. */
export const headlineOf = ({ writer, headline }: Briefing, lang: Lang): Claim =>
  writer === 'model' ? headline : { ...headline, text: headlineText(headline.text, lang) };

const headlineText = (text: string, lang: Lang): string =>
  lang === 'zh' ? said(zhDates(text), ZH_HEADLINES) : text;

/** What is wrong with a profile. */
export const lintText = (message: string, lang: Lang): string =>
  lang === 'zh' ? said(message, ZH_LINT) : message;

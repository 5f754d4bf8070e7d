/** Sentences that stages name in English, said again in another language by rules; what no rule knows stays as it is. */

/** `$1` in the text stands for a group as it is, `{1}` for a group that is a sentence itself and is said again. */
export type Rule = readonly [pattern: RegExp, text: string];

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ZH_DAYS = [...'日一二三四五六'];
const LONG_DATE = new RegExp(`\\b(${DAYS.join('|')}) (\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'g');
const PLURAL_DAY = new RegExp(`\\b(${DAYS.join('|')})s\\b`, 'g');

/** `Thursday 18 June 2026` → `2026年6月18日（周四）`; `Saturdays` → `周六`. */
export const zhDates = (text: string): string =>
  text
    .replace(
      LONG_DATE,
      (_, day: string, date: string, month: string, year: string) =>
        `${year}年${MONTHS.indexOf(month) + 1}月${date}日（周${ZH_DAYS[DAYS.indexOf(day)]}）`,
    )
    .replace(PLURAL_DAY, (_, day: string) => `周${ZH_DAYS[DAYS.indexOf(day)]}`);

export function said(text: string, rules: readonly Rule[]): string {
  for (const [pattern, replacement] of rules) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return replacement.replace(/\$(\d)|\{(\d)\}/g, (_, whole?: string, again?: string) => {
      const group = match[Number(whole ?? again)] ?? '';
      return again === undefined ? group : saidEach(group, rules);
    });
  }
  return text;
}

/** Sentences that several causes were joined to with semicolons, each said by itself. */
export const saidEach = (text: string, rules: readonly Rule[]): string =>
  text
    .split('; ')
    .map((part) => said(part, rules))
    .join('；');

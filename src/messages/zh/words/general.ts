/** Days, punctuation, and what any page may need. */
import { dayOfMonth, monthIndex } from '../../amounts.ts';
import { chineseDates } from '../../dates.ts';
import type { general as english } from '../../en/words/general.ts';

export const general: typeof english = {
  lang: 'zh',
  longDate: (day) => `${chineseDates.plain(day)} 星期${chineseDates.weekdayMark(day)}`,
  date: (day) => `${chineseDates.plain(day)} ${chineseDates.weekday(day)}`,
  dayMonth: (day) => `${monthIndex(day) + 1}月${dayOfMonth(day)}日`,
  weekdays: [...'一二三四五六日'].map((day) => `周${day}`),
  week: (from, to) => `${monthIndex(from) + 1}/${dayOfMonth(from)}–${monthIndex(to) + 1}/${dayOfMonth(to)}`,
  colon: '：',
  stop: '。',
  comma: '，',
  semicolon: '；',
  gap: '',
  brackets: (text) => `（${text}）`,
  glyphWords: { arrow: '到', both: '与', star: '关注的', tick: '', cross: '', section: '句 ' },
  yes: '是',
  no: '否',
  none: '无',
  andMore: (n) => `另有 ${n} 条`,
};

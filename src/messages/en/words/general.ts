/** Days, punctuation, and what any page may need. */
import { dayOfMonth } from '../../amounts.ts';
import { englishDates } from '../../dates.ts';
import type { Lang } from '../../lang.ts';

export const general = {
  /** The language these words are in. */
  lang: 'en' as Lang,
  longDate: englishDates.long,
  /** `Thu 18 Jun 2026` */
  date: englishDates.short,
  dayMonth: (day: string): string => `${dayOfMonth(day)} ${englishDates.month(day)}`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as readonly string[],
  /** `15–21 Jun` */
  week: (from: string, to: string): string =>
    `${dayOfMonth(from)}${from.slice(0, 7) === to.slice(0, 7) ? '' : ` ${englishDates.month(from)}`}–${dayOfMonth(to)} ${englishDates.month(to)}`,
  colon: ': ',
  stop: '.',
  /** Weeks and months. */
  comma: ', ',
  semicolon: '; ',
  /** Before brackets. */
  gap: ' ',
  brackets: (text: string) => `(${text})`,
  /** What stands for a mark where nothing is drawn; see PLAIN_GLYPHS. */
  glyphWords: { arrow: 'to', both: 'and', star: 'followed', tick: '', cross: '', section: 'sentence ' },
  yes: 'Yes',
  no: 'No',
  none: 'none',
  andMore: (n: number) => `and ${n} more`,
};

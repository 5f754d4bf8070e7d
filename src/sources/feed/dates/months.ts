/** Month names as feeds of several languages write them. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What month names of other languages begin with, where that differs from the English: one language a line, in the months' order. */
const FOREIGN_MONTHS: readonly string[] = [
  'ιαν φεβ μαρ|μάρ απρ μαι|μάι|μαϊ|μάϊ ιουν|ιούν|ιον ιουλ|ιούλ|ιολ αυγ|αύγ σεπ οκτ νοε|νοέ δεκ',
  'jän|jän - mär|mrz|mrt|maa - mai|mei|maj - - - - okt|ott|out|oct|eki - dez|dic|des|déc',
  'janv|ene|gen|oca fév|fév|fev|lut|şub - avr|abr|ápr|kwi|nis mag|máj juin|giu|ún|jún|cze|haz juil|lug|júl|lip|tem aoû|ago|sie|ağu set|sze|wrz|eyl paź lis|kas gru|ara',
  'янв фев мар апр май|мая июн июл авг сен окт ноя дек',
  'січ лют бер кві тра чер лип сер вер жов лис гру',
  'sty - már - - - - - - - - -',
];

const PREFIXES: readonly (readonly [start: string, month: number])[] = FOREIGN_MONTHS.flatMap((language) =>
  language
    .split(' ')
    .flatMap((starts, i) => starts.split('|').map((start) => [start.normalize('NFC'), i + 1] as const)),
).filter(([start]) => start !== '-');

/** 1 to 12, or undefined where the word is no month. */
export function monthOf(name: string): number | undefined {
  const key = name.toLowerCase().replace(/\.$/, '').normalize('NFC');
  const english = MONTHS.findIndex((month) => key.startsWith(month));
  return english >= 0 ? english + 1 : PREFIXES.find(([start]) => key.startsWith(start))?.[1];
}

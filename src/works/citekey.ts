/** What a paper is called in bibliographies: `okonkwo2026steering`, in ASCII, as Google Scholar and Zotero name theirs. */
import type { Day, Paper } from '../paper.ts';
import { splitName } from './cited-name.ts';
import { yearOf } from './year.ts';

const LONGEST_PART = 24;
/** Words that begin many titles and tell none apart. */
const EMPTY_WORDS = new Set([
  'about',
  'from',
  'into',
  'over',
  'toward',
  'towards',
  'using',
  'what',
  'when',
  'with',
]);

/** First author, year and the first telling word of the title; the id where all of that is in another script. */
export function citekeyOf(paper: Paper, announcedOn?: Day): string {
  const family = ascii(splitName(paper.authors[0] ?? '').family.replace(/\(.*\)/u, ''));
  const words = paper.title.split(/[^\p{L}\p{M}\p{N}]+/u).map(ascii);
  const word = words.find((one) => one.length > 3 && !EMPTY_WORDS.has(one)) ?? '';
  const stem = `${family.slice(0, LONGEST_PART)}${yearOf(paper, announcedOn)}${word.slice(0, LONGEST_PART)}`;
  return /[a-z]/.test(stem) ? stem : `radar${ascii(paper.id)}`;
}

/** The key itself, else with a, b … z, aa …: the first that nobody has. */
export function withSuffix(key: string, isTaken: (key: string) => boolean): string {
  for (let n = -1; ; n += 1) {
    const one = n < 0 ? key : key + letters(n);
    if (!isTaken(one)) return one;
  }
}

const letters = (n: number): string =>
  (n >= 26 ? letters(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[ßøØæÆœŒłŁđĐı]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
};

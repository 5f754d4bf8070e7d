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

/** What a key is made of. */
export type Nameable = Pick<Paper, 'id' | 'title' | 'authors' | 'publishedOn' | 'publishedIn'>;

/** First author, year and the first telling word of the title; the id where all of that is in another script. */
export function citekeyOf(paper: Nameable, announcedOn?: Day): string {
  const family = ascii(splitName(paper.authors[0] ?? '').family.replace(/\([^()]*\)/gu, ''));
  const word = tellingWord(paper.title) ?? '';
  const stem = `${family.slice(0, LONGEST_PART)}${yearOf(paper, announcedOn)}${word.slice(0, LONGEST_PART)}`;
  return /[a-z]/.test(stem) ? stem : `radar${ascii(paper.id)}`;
}

function tellingWord(title: string): string | undefined {
  for (const [word] of title.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = ascii(word);
    if (folded.length > 3 && !EMPTY_WORDS.has(folded)) return folded;
  }
  return undefined;
}

/** What tells the papers of one stem apart: nothing for the first, then a, b … z, aa … */
export const suffixOf = (n: number): string => (n === 0 ? '' : letters(n - 1));

const letters = (n: number): string =>
  (n >= 26 ? letters(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));

/** Gives one key after the other, none twice and none that is taken. Papers of one stem, however many, cost no search. */
export function citekeyGiver(isTaken: (key: string) => boolean): (stem: string) => string {
  const given = new Map<string, number>();
  const own = new Set<string>();
  return (stem) => {
    for (let n = given.get(stem) ?? 0; ; n += 1) {
      const key = stem + suffixOf(n);
      if (own.has(key) || isTaken(key)) continue;
      given.set(stem, n + 1);
      own.add(key);
      return key;
    }
  };
}

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

/**
 * Which language a description is written in, as far as ranking must know it: papers are in English, and what is written in
 * another language meets none of their words. Told by script, or by the small words that every sentence has.
 */
import { foldText } from './tokens.ts';

/** Languages that are told apart by name. */
export const TOLD_LANGUAGES = [
  'german',
  'french',
  'spanish',
  'portuguese',
  'italian',
  'dutch',
  'japanese',
  'korean',
  'russian',
  'greek',
  'arabic',
  'hebrew',
  'hindi',
  'thai',
] as const;
export type ToldLanguage = (typeof TOLD_LANGUAGES)[number];

/** Kana before Han, which Japanese has too. Letters of formulas are Greek and stand alone. */
const SCRIPTS: readonly (readonly [ToldLanguage, RegExp])[] = [
  ['japanese', /[\p{sc=Hiragana}\p{sc=Katakana}]{2}/u],
  ['korean', /\p{sc=Hangul}{2}/u],
  ['russian', /\p{sc=Cyrillic}{3}/u],
  ['greek', /\p{sc=Greek}{3}/u],
  ['arabic', /\p{sc=Arabic}{3}/u],
  ['hebrew', /\p{sc=Hebrew}{3}/u],
  ['hindi', /\p{sc=Devanagari}{3}/u],
  ['thai', /\p{sc=Thai}{3}/u],
];

/** Small words, none of them an English one as well, and letters that the language has and its neighbours have not. */
const LATIN: readonly (readonly [ToldLanguage, string, RegExp])[] = [
  [
    'german',
    'der das und fur von mit ein eine einer eines einem im auf zur zum den dem nicht oder wie uber durch bei auch aus sowie ohne zu insbesondere',
    /[äöüß]/i,
  ],
  [
    'french',
    'le la les des du et pour dans avec une un sur par est aux qui que ou leurs chez sans de en ainsi',
    /[èêàùœ]/i,
  ],
  ['spanish', 'el la los las del y para con una un por sobre que al como sin entre de en', /[ñ¿]/i],
  ['portuguese', 'os das do da dos e para com uma um em na por sobre que ao sem entre de', /[ãõ]/i],
  [
    'italian',
    'il lo gli le di del della dei delle e per con una un su che da nel nella dal sulla la',
    /[ìò]/i,
  ],
  ['dutch', 'het een van voor met op door bij naar uit en de zonder tussen', /ij/i],
];
const ENGLISH = new Set(
  'the of and for with from to by how is are that which using between a an in on at into or as their can what without'.split(
    ' ',
  ),
);
const LANGUAGES = LATIN.map(([language, words, letters]) => ({
  language,
  small: new Set(words.split(' ')),
  letters,
}));

/** Shorter words are small ones, or abbreviations. */
const CONTENT = 4;

/**
 * Undefined for English and Chinese, which ranking reads, and where nothing tells. `knows`: whether papers use a word; where
 * they use hardly any of them, less suffices to tell a language, and what is none that is told is `other`.
 */
export function foreignLanguageOf(
  text: string,
  knows: (word: string) => boolean = () => true,
): ToldLanguage | 'other' | undefined {
  const byScript = SCRIPTS.find(([, letters]) => letters.test(text));
  // Who says the same in both languages is understood.
  if (byScript !== undefined) return isMostlyLatin(text) ? undefined : byScript[0];
  const written = text.match(/\p{sc=Latin}+/gu) ?? [];
  const words = written.map(foldText);
  const content = words.filter((word) => word.length >= CONTENT && !ENGLISH.has(word));
  const isStrange = content.length > 0 && content.filter(knows).length <= content.length / 3;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  let found: ToldLanguage | undefined;
  let most = isStrange ? english : Math.max(1, english);
  for (const { language, small, letters } of LANGUAGES) {
    const hits = words.filter((word) => small.has(word));
    const own = written.filter((word) => letters.test(word)).length;
    // “de” and “la” stand in names as well: one word twice tells less than two.
    const told = isStrange || new Set(hits).size >= 2 ? hits.length + own / 2 : 0;
    if (told <= most) continue;
    most = told;
    found = language;
  }
  return found ?? (isStrange && english === 0 && content.length === words.length ? 'other' : undefined);
}

/** Three words of Latin letters say something by themselves, one or two are names. */
function isMostlyLatin(text: string): boolean {
  return (text.match(/\p{sc=Latin}{3,}/gu) ?? []).length >= 3;
}

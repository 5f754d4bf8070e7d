/**
 * Porter's stemmer (M. F. Porter, “An algorithm for suffix stripping”, Program 14 (1980); tartarus.org/martin/PorterStemmer),
 * with the two changes of its author's own program (`bli`, `logi`). By the letters of a word instead of by expressions over
 * it: ranking and briefing a morning stem some twenty thousand words. The names of steps are the paper's.
 */

/** Longest first: the longest suffix that fits decides. By its last two letters, of which no two steps share a table. */
type Suffixes = ReadonlyMap<string, readonly (readonly [suffix: string, becomes: string])[]>;

function suffixes(list: Readonly<Record<string, string>>): Suffixes {
  const byEnd = new Map<string, (readonly [string, string])[]>();
  for (const pair of Object.entries(list).toSorted(([a], [b]) => b.length - a.length)) {
    const end = pair[0].slice(-2);
    byEnd.set(end, [...(byEnd.get(end) ?? []), pair]);
  }
  return byEnd;
}

const STEP_2 = suffixes({
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
});
const STEP_3 = suffixes({
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
});
const STEP_4 = suffixes(
  Object.fromEntries(
    'al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize'
      .split(' ')
      .map((suffix) => [suffix, '']),
  ),
);

/** Of a word in lower case. */
export function porterStem(word: string): string {
  if (word.length < 3) return word;
  // A `y` at the beginning is a consonant; as a capital it is none of the vowels.
  const beginsWithY = word.startsWith('y');
  const stem = step5(step4(step3(step2(step1c(step1b(step1a(beginsWithY ? `Y${word.slice(1)}` : word)))))));
  return beginsWithY ? `y${stem.slice(1)}` : stem;
}

const without = (word: string, letters: number): string => word.slice(0, word.length - letters);

/** Plurals. */
function step1a(word: string): string {
  if (!word.endsWith('s') || word.length < 3) return word;
  if ((word.endsWith('ies') && word.length > 3) || (word.endsWith('sses') && word.length > 4))
    return without(word, 2);
  return word.endsWith('ss') ? word : without(word, 1);
}

/** Past tenses and gerunds. */
function step1b(word: string): string {
  if (word.endsWith('eed') && word.length > 3) return measure(without(word, 3)) > 0 ? without(word, 1) : word;
  const letters = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const stem = without(word, letters);
  if (letters === 0 || stem === '' || !hasVowel(stem)) return word;
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`;
  if (endsDoubled(stem)) return without(stem, 1);
  return endsShort(stem) ? `${stem}e` : stem;
}

function step1c(word: string): string {
  if (!word.endsWith('y') || word.length < 2) return word;
  const stem = without(word, 1);
  return hasVowel(stem) ? `${stem}i` : word;
}

const step2 = (word: string): string => replaced(word, STEP_2, 0);
const step3 = (word: string): string => replaced(word, STEP_3, 0);

function step4(word: string): string {
  if (!word.endsWith('ion')) return replaced(word, STEP_4, 1);
  const stem = without(word, 3);
  const isOne = stem.length > 1 && (stem.endsWith('s') || stem.endsWith('t'));
  return isOne && measure(stem) > 1 ? stem : word;
}

function step5(word: string): string {
  let left = word;
  if (word.endsWith('e') && word.length > 1) {
    const stem = without(word, 1);
    const size = measure(stem);
    if (size > 1 || (size === 1 && !endsShort(stem))) left = stem;
  }
  return left.endsWith('ll') && measure(left) > 1 ? without(left, 1) : left;
}

/** With the longest suffix that fits exchanged, where what stands before it has more than `least` measures. */
function replaced(word: string, list: Suffixes, least: number): string {
  for (const [suffix, becomes] of list.get(word.slice(-2)) ?? []) {
    if (word.length <= suffix.length || !word.endsWith(suffix)) continue;
    const stem = without(word, suffix.length);
    return measure(stem) > least ? stem + becomes : word;
  }
  return word;
}

const A = 97;
/** Of the letters from a: 1 for a vowel, 2 for y, which may be either. */
const KINDS = Uint8Array.from('abcdefghijklmnopqrstuvwxyz', (letter) =>
  'aeiou'.includes(letter) ? 1 : letter === 'y' ? 2 : 0,
);
const kindAt = (word: string, at: number): number => KINDS[word.charCodeAt(at) - A] ?? 0;

const hasVowel = (word: string): boolean => /[aeiouy]/.test(word);

/** Porter's m: how often a run of vowels is followed by one of consonants. A y begins a run of either kind, and continues none. */
function measure(word: string): number {
  const { length } = word;
  let at = 0;
  let count = 0;
  while (at < length && kindAt(word, at) === 0) at++;
  while (at < length) {
    at++;
    while (at < length && kindAt(word, at) === 1) at++;
    if (at === length) break;
    at++;
    count++;
    while (at < length && kindAt(word, at) === 0) at++;
  }
  return count;
}

/** Two consonants that are the same, but for l, s and z: `hopp`, `tann`. */
function endsDoubled(word: string): boolean {
  const last = word.at(-1) ?? '';
  return word.length > 1 && last === word.at(-2) && !'aeiouylsz'.includes(last);
}

/** Porter's *o where m is 1: consonants, one vowel, and one consonant other than w, x and y: `fil`, `hop`. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  if (last < 2 || kindAt(word, last) !== 0 || kindAt(word, last - 1) === 0) return false;
  if (word.endsWith('w') || word.endsWith('x')) return false;
  for (let at = 0; at < last - 1; at++) if (kindAt(word, at) !== 0) return false;
  return true;
}

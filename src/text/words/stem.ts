/**
 * One stem for the forms of a word: Porter's (1980) of its American singular, and apart for words that Porter joins although
 * they name different things.
 */
import { porterStem } from './porter.ts';
import { americanOf, irregularSingular, spellGreek } from './spelling.ts';

/** Beginnings that Porter would join with other words (general, commune, conform, organ, experiment), or part, and what stands for them. */
const APART: readonly (readonly [string, string])[] = [
  ['analysi', 'analyz'],
  ['animal', 'animal'],
  ['catalysi', 'catalyz'],
  ['communit', 'community'],
  ['conformal', 'conformal'],
  ['experienc', 'experience'],
  ['generali', 'generali'],
  ['generat', 'generat'],
  ['integer', 'integer'],
  ['organiz', 'organiz'],
  ['police', 'police'],
  ['several', 'several'],
  ['relativis', 'relativity'],
  ['relativit', 'relativity'],
  ['universit', 'university'],
];
const FIRST_LETTERS = new Set(APART.map(([beginning]) => beginning.slice(0, 3)));

/** Of a folded word of a script with spaces. */
export function stemOf(word: string): string {
  const one = irregularSingular(americanOf(spellGreek(word)));
  if (one.length < 3) return one;
  if (FIRST_LETTERS.has(one.slice(0, 3)))
    for (const [beginning, stem] of APART) if (one.startsWith(beginning)) return stem;
  // Porter makes `biration` of “birationally” and `birat` of “birational”.
  return porterStem(one.endsWith('ally') ? one.slice(0, -2) : one);
}

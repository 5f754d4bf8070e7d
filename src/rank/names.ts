/** When two spellings of a name may be one person: accents, initials, missing middle names, `Last, First`. */
import { wordsOf } from '../text/words/tokens.ts';

export interface PersonName {
  readonly last: string;
  /** Given names in order, folded; a single letter is an initial. */
  readonly given: readonly string[];
}

export function parseName(name: string): PersonName {
  const comma = name.indexOf(',');
  const ordered = comma > 0 ? `${name.slice(comma + 1)} ${name.slice(0, comma)}` : name;
  const words = wordsOf(ordered);
  // A comma says exactly which words are the family name: "van der Maaten, Laurens".
  const family = comma > 0 ? Math.max(1, wordsOf(name.slice(0, comma)).length) : 1;
  const cut = Math.max(0, words.length - Math.min(family, words.length));
  return { last: words[words.length - 1] ?? '', given: words.slice(0, family > 1 ? cut : words.length - 1) };
}

/** How sure it is that both are one person: 1 full names agree, 0.6 only initials do, 0 they differ. */
export function nameAgreement(a: PersonName, b: PersonName): number {
  if (a.last === '' || a.last !== b.last) return 0;
  const [first, ...rest] = a.given;
  const [other, ...others] = b.given;
  if (first === undefined || other === undefined) return first === other ? 1 : 0;
  if (a.given.join('') === b.given.join('')) return 1;
  const agreement = givenAgreement(first, other);
  if (agreement === 0) return 0;
  // Middle names contradict each other only where both are given: Logan G. Wright is not Logan B. Wright.
  for (let i = 0; i < Math.min(rest.length, others.length); i++) {
    if (givenAgreement(rest[i] ?? '', others[i] ?? '') === 0) return 0;
  }
  return agreement;
}

function givenAgreement(a: string, b: string): number {
  if (a === b) return a.length > 1 ? 1 : 0.6;
  if (a.length === 1 && b.startsWith(a)) return 0.6;
  if (b.length === 1 && a.startsWith(b)) return 0.6;
  return 0;
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** One spelling of a full name for counting, `logan g wright`; names in one word count as they are. */
export function fullNameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return wordsOf(name).join(' ');
}

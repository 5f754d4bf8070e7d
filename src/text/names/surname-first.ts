/** Names with the surname in front: before bare initials, as medical journals print them, or in capitals. */
import { isGroup, isSurname } from './words.ts';

/** `Bee AB`, `van der Berg J`, `Dee C.`: as medical journals write names. Roman numbers may be a suffix. */
const SURNAME_FIRST =
  /^((?:\p{L}[\p{L}\p{M}'’‐-]+\s){1,4}?)((?:\p{Lu}\.?-?){1,3}|(?:\p{Lu}\.\s?){1,3})(\s(?:Jr|Sr|II|III|2nd|3rd)\.?)?$/u;

export function isSurnameFirst(name: string): boolean {
  const [, surname = '', initials = ''] = SURNAME_FIRST.exec(name) ?? [];
  // In capitals `LI NA` is a name with its forename, `LI N` is not.
  const most = /\p{Ll}/u.test(surname) || initials.includes('.') ? 3 : 1;
  const letters = initials.replace(/[^\p{L}]/gu, '');
  return surname !== '' && letters.length <= most && isSurname(surname.trim(), 3);
}

/** Every name, groups apart, and not only such as `Robert Nesbet V`. */
export function areSurnamesFirst(names: readonly string[]): boolean {
  const persons = names.filter((name) => !isGroup(name));
  const sure = persons.filter(
    (name) => !(isSurname(name.replace(SURNAME_FIRST, '$1').trim(), 1) === false && /\s[IVX]+$/.test(name)),
  );
  return persons.length > 0 && persons.every(isSurnameFirst) && sure.length > 0;
}

/** `Bee AB Jr` → `A. B. Bee Jr` */
export function turned(name: string): string {
  const [, surname = '', initials = '', suffix = ''] = SURNAME_FIRST.exec(name) ?? [];
  if (surname === '' || isGroup(name)) return name;
  const given = initials.includes('.') ? initials.trim() : initials.replace(/(\p{Lu})/gu, '$1. ').trim();
  return `${given.replaceAll('. -', '.-')} ${surname.trim()}${suffix}`;
}

export const turnedIfAll = (names: readonly string[]): readonly string[] =>
  areSurnamesFirst(names) ? names.map(turned) : names;

/** `WANG Wei`, `LE GOFF Jean-Pierre`: as journals of France and China show which word is the surname. */
const CAPITALS_FIRST =
  /^((?:\p{Lu}[\p{Lu}\p{M}'’‐-]+ ){1,3})(\p{Lu}\p{M}?[\p{Ll}'’][\p{L}\p{M}'’ .‐-]{0,60})$/u;

/** Every name of a list. `JP Smith` and `LI Na` look alike: one surname must be longer than initials are. */
export function areInCapitalsFirst(names: readonly string[]): boolean {
  const persons = names.filter((name) => !isGroup(name));
  return (
    persons.length > 1 &&
    persons.every((name) => CAPITALS_FIRST.test(name)) &&
    persons.some((name) => /^\p{Lu}{4}/u.test(name))
  );
}

/** `WANG Wei` → `Wei WANG` */
export const capitalsTurned = (name: string): string =>
  isGroup(name)
    ? name
    : name.replace(CAPITALS_FIRST, (_, surname: string, given: string) => `${given} ${surname.trim()}`);

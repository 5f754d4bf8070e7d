/** A name taken apart as bibliographies file it. What cannot be taken apart stays whole. */
import { defined } from '../defined.ts';

export interface CitedName {
  /** With its particles: `van der Meer`. All of a name that is not taken apart. */
  readonly family: string;
  readonly given?: string;
  /** `Jr.`, `III`, `3rd`. */
  readonly suffix?: string;
  /** Collaborations and names of one word: never to be split. */
  readonly literal: boolean;
}

const SUFFIX = /^(?:[JS]n?r\.?|I{2,3}|IV|VI{1,3}|[2345](?:nd|rd|th))$/;
/** What stands behind a name and is none. `Md` is a given name. */
const DEGREE = /^(?:Ph\.?D|M\.?D|MD|D\.?Sc|M\.?Sc|B\.?Sc|D\.?Phil|M\.?P\.?H|Dr\.?-?Ing|Esq|FRS)\.?$/;
const GROUP =
  /\b(?:collaborations?|consorti(?:um|a)|groups?|teams?|projects?|associations?|committees?|networks?|surveys?|society|university|institutes?|telescopes?|observator(?:y|ies)|experiments?|initiatives?|foundation|laborator(?:y|ies)|labs|task force|working party|investigators|corporation|inc|ltd|gmbh)\b/i;
/** With a capital too they belong to what follows: Marleen De Bruijne, Luc Van Gool, Róisín Ní Bhriain. */
const PARTICLE =
  /^(?:v[ao]n|vander|vanden|de|del|della|di|da|dos|du|la|le|ter|ten|zu|ní|nic|uí|ó|mac|el|al|den|der|st\.?)$/iu;
/** Where Văn is a middle name. */
const VIETNAMESE =
  /^(?:nguyễn|nguyen|trần|tran|lê|phạm|pham|hoàng|hoang|huỳnh|huynh|phan|vũ|vu|võ|đặng|dang|bùi|bui|đỗ|ngô|dương|duong)$/iu;
/** The same name in another script: `Wei Zhang (张伟)`. */
const OTHER_SCRIPT =
  / ?(\((?=[^()]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[^()]*\))$/u;

/**
 * `Paul van der Meer Jr.` → van der Meer, Paul, Jr. Names are written given names first, as everywhere in radar. Particles
 * belong to the family name, as BibTeX reads them; degrees are left out; a name in another script stays beside its family name.
 */
export function splitName(name: string): CitedName {
  const whole = name.replace(/\s+/gu, ' ').trim();
  // `Maria and Son` would be two authors wherever names are joined by “and”.
  if (whole === '' || GROUP.test(whole) || / and /i.test(whole))
    return { family: whole, literal: whole !== '' };
  // `田中 太郎`: the surname is first where it is written in its own script.
  const [surname = '', forename, ...more] = whole.split(' ');
  if (forename !== undefined && more.length === 0 && isEastAsian(surname) && isEastAsian(forename))
    return { family: surname, given: forename, literal: false };
  const other = OTHER_SCRIPT.exec(whole)?.[1];
  const words = turned(other === undefined ? whole : whole.replace(OTHER_SCRIPT, ''));
  if (words === undefined || words.length < 2) return { family: words?.[0] ?? whole, literal: true };
  const suffix = isSuffix(words) ? words.at(-1) : undefined;
  const core = suffix === undefined ? words : words.slice(0, -1);
  const start = familyStart(core);
  const family = core.slice(start).join(' ');
  return {
    family: other === undefined ? family : `${family} ${other}`,
    given: core.slice(0, start).join(' '),
    ...defined({ suffix }),
    literal: false,
  };
}

const isEastAsian = (word: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(word);

/** The words, given names first, suffix last; undefined where commas do not tell what is what. */
function turned(name: string): readonly string[] | undefined {
  const parts = name
    .split(',')
    .map((part) => part.split(' ').filter((word) => word !== ''))
    .filter((words) => words.length > 0 && !words.every((word) => DEGREE.test(word)));
  const [first = [], second, third] = parts;
  const last = (words: readonly string[] | undefined) => words?.length === 1 && SUFFIX.test(words[0] ?? '');
  if (second === undefined) return withoutDegrees(first);
  if (third === undefined) return last(second) ? [...first, ...second] : undefined;
  // `Smith, John, Jr.`
  return parts.length === 3 && last(third) && first.length === 1
    ? [...second, ...first, ...third]
    : undefined;
}

function withoutDegrees(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 2 && DEGREE.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** A lone V may be an initial, as in southern India; behind a whole name with a middle one it is the fifth of its kind. */
function isSuffix(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 2 && (SUFFIX.test(last) || (last === 'V' && words.length > 3));
}

/** The index of the first word of the family name: the last word, or the first particle that leads up to it. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const lower = words.findIndex((word, index) => index > 0 && index < last && /^['’]?\p{Ll}/u.test(word));
  if (lower === -1 && words.some((word) => VIETNAMESE.test(word))) return last;
  let start = lower === -1 ? last : lower;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  return start;
}

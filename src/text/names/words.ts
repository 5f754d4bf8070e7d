/** What the words of an author list are: parts of names, what stands behind a name, and what is no person. */

/** Words within surnames, small or capital. */
const PARTICLE =
  /^(?:van|von|vom|vander|der|den|de|del|della|dello|degli|dei|di|da|das|do|dos|du|des|la|le|les|lo|el|al|bin|bint|ibn|ben|abu|ter|ten|te|zu|zum|zur|af|av|y|e|i|san|santa|st\.?|['’]t|d['’])$/i;
export const isParticle = (word: string): boolean => PARTICLE.test(word);

/** Belongs to the name before it. A lone `V` is an initial. */
export const isSuffix = (text: string): boolean => /^(?:jr|sr|ii|iii|iv|2nd|3rd|[4-9]th)\.?$/i.test(text);

const DEGREE =
  /^(?:P[hH]\.?\s?D|D\.?\s?Phil|M\.?\s?D|Sc\.?\s?D|D\.?\s?Sc|M\.?\s?Sc|B\.?\s?Sc|M\.?\s?P\.?\s?H|Dr\.?\s?P\.?\s?H|M\.?\s?Phil|R\.?\s?N|M\.?\s?B\.?\s?A|J\.?\s?D|D\.?\s?O|D\.?\s?D\.?\s?S|Pharm\.?\s?D|Ed\.?\s?D|Psy\.?\s?D|D\.?\s?V\.?\s?M|M\.?\s?B\.?\s?B\.?\s?S|M\.?\s?B\.?\s?[Cc]h\.?\s?B|B\.?\s?Ch|M\.?\s?S|M\.?\s?A|B\.?\s?A|B\.?\s?S|M\.?\s?Eng|Dr\.?-?\s?[Ii]ng|[Ee]sq|F\.?R\.?S|[FM]R[AC]C?[A-Z]{1,3}|FA[CH][A-Z]{1,2}|MSN|MPH|MHS|MHA|MHSc|MMed|M[Tt]ech)\.?$/;
/** An academic degree or membership, as `Ann Bee, Ph.D., FRCP` lists them. */
export const isDegree = (text: string): boolean => DEGREE.test(text);

/** Where no comma parts them from the name only what cannot be initials of a person is one. */
const DEGREE_AT_END =
  /(?<!\s)\s+(?:ph\.?\s?d|m\.d|sc\.d|d\.sc|m\.?sc|b\.?sc|m\.?p\.?h|d\.?phil|pharm\.?d|m\.?b\.?b\.?s|esq)\.?$/i;
const TITLE = /^(?:(?:Prof(?:essor)?|PROF|Dr|DR|Mrs?|Ms)\.?\s+)+(?=\p{Lu})/u;

/** Without titles before and degrees behind. */
export function withoutTitles(name: string): string {
  let bare = name.replace(TITLE, '');
  while (DEGREE_AT_END.test(bare) && bare.replace(DEGREE_AT_END, '').trim().includes(' '))
    bare = bare.replace(DEGREE_AT_END, '');
  // `John Doe MD`; `Doe MD` is a surname with initials.
  return bare.replace(/^(\S+(?:\s+\S+)*\s+\p{Lu}\p{Ll}\S*)\s+MD$/u, '$1').trim();
}

/** `\b` knows the letters of ASCII only: `Inc` is no word of `D’Incà`. */
const GROUP =
  /(?<!\p{L})(?:collaborations?|consorti(?:um|a)|teams?|groups?|projects?|networks?|committees?|investigators|initiative|task ?force|working part(?:y|ies)|society|societies|associations?|alliance|partnership|contributors|organi[sz]ations?|foundation|federation|council|commission|agency|ministry|editors|program(?:me)?s?|surveys?|experiments?|observatory|telescope)(?!\p{L})/iu;
const INSTITUTION =
  /(?<![\p{L}-])(?:universit\p{L}*|univ|institut\p{L}*|inst|departe?ment\p{L}*|dept|college|school|hospital|laborator\p{L}+|labs?|facult\p{L}+|academy|cent(?:er|re)|clinic|division|inc|ltd|llc|gmbh|corp|corporation|company|cnrs|inria|eth|epfl|csic|cern)(?![\p{L}-])/iu;

/** A collaboration, a company or an office: never taken apart. */
export const isGroup = (text: string): boolean => GROUP.test(text) || INSTITUTION.test(text);
/** Where somebody works, unless it signs for itself. */
export const isInstitution = (text: string): boolean => INSTITUTION.test(text) && !GROUP.test(text);

const ROLE =
  /(?<!\p{L})(?:staff|writers?|reporters?|correspondents?|columnists?|journalists?|news|press|media|guest|desk|newsroom|times|post|magazine|administrator|admin|webmaster|communications?)(?!\p{L})/iu;

const INITIAL = /^\p{Lu}\p{M}*\.?(?:-?\p{Lu}\p{M}*\.?)*$/u;
/** `J.`, `J.-P.`, `JP`: letters that stand for forenames. */
export const isInitials = (word: string): boolean =>
  INITIAL.test(word) && word.replace(/[^\p{L}]/gu, '').length <= (word.includes('.') ? 5 : 3);

/** Arabic, Hebrew, Georgian and most scripts of India have no capitals. */
const NAME_WORD = /^[‘'’]?(?:[dlDL]['’]|al-|el-|Mc|Mac|O['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’‘`´.·‐-]*$/u;
/** A word that a name may hold: capitalised, or with particles joined to it (`al-Amin`, `d’Arc`). */
export const isNameWord = (word: string): boolean => NAME_WORD.test(word);

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words of a name without its particles; a capital one may be a name of its own (`Di Li`, `Wei Du`). */
const tellingWords = (text: string): string[] =>
  wordsOf(text).filter((word) => !(/^\p{Ll}|^['’]/u.test(word) && isParticle(word)) && !isSuffix(word));

/** `Ann B. Bee`, `J. de Groot`: at least two words beside particles, the last one no initial. */
export function isFullName(text: string): boolean {
  const words = tellingWords(text);
  const last = words.at(-1) ?? '';
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => isNameWord(word) || isInitials(word)) &&
    (!isInitials(last) || /^\p{Lu}{2,}$/u.test(last)) &&
    !ROLE.test(text) &&
    !isGroup(text)
  );
}

/** `Bee`, `van der Berg`: one word beside particles, or two without any initial (`Garcia Marquez`). */
export function isSurname(text: string, most = 1): boolean {
  // `Van Dyke`, `De La Cruz`
  const words = wordsOf(text).filter((word, at, all) => at === all.length - 1 || !isParticle(word));
  return (
    words.length >= 1 &&
    words.length <= most &&
    words.every((word) => isNameWord(word) && (!isInitials(word) || /^\p{Lu}{2,}$/u.test(word))) &&
    !isGroup(text)
  );
}

/** `Ann`, `Ann B.`, `A. B.`, `J. van`: what stands behind the comma of `Surname, Given`. */
export function isGiven(text: string): boolean {
  const words = wordsOf(text);
  const [first = ''] = words;
  return (
    words.length <= 4 &&
    (isNameWord(first) || isInitials(first)) &&
    words.every((word) => isNameWord(word) || isInitials(word) || isParticle(word)) &&
    !isSuffix(text) &&
    !ROLE.test(text) &&
    !isGroup(text)
  );
}

/** Ends as no name of a person does that is written forename first. */
export const endsWithInitial = (text: string): boolean => isInitials(wordsOf(text).at(-1) ?? '');

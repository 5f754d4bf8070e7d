/**
 * Author lists as people, publishers and archives write them, one name a person: `Given Surname`, without titles, degrees,
 * places and footnote marks. What cannot be told apart stays whole and is called ambiguous: a wrong name is followed by nobody.
 */
import { eastAsianNames } from './east-asian.ts';
import { isNobody, linesAsList, plain, withoutOthers } from './field-text.ts';
import { isEastAsian, isMark, splitOutsideBrackets, withoutBrackets, withoutMarks } from './marks.ts';
import {
  areInCapitalsFirst,
  areSurnamesFirst,
  capitalsTurned,
  isSurnameFirst,
  turned,
  turnedIfAll,
} from './surname-first.ts';
import {
  endsWithInitial,
  isDegree,
  isFullName,
  isGiven,
  isGroup,
  isInitials,
  isInstitution,
  isParticle,
  isSuffix,
  isSurname,
  withoutTitles,
  wordsOf,
} from './words.ts';

export interface AuthorList {
  readonly names: readonly string[];
  /** The text may hold several names, and nothing says where one ends: `names` is the text. */
  readonly isAmbiguous: boolean;
}

export interface ListHabits {
  /** Where a field speaks of papers a comma joins names; elsewhere it may belong to one (`Doe, Staff Writer`). */
  readonly scholarly: boolean;
}

const list = (names: readonly string[]): AuthorList => ({
  names: [...new Set(names.filter((name) => /[\p{L}\p{N}]/u.test(name)))],
  isAmbiguous: false,
});
const whole = (text: string): AuthorList => ({ names: [text], isAmbiguous: true });

/** Enough for the largest collaborations, ten thousand names. */
const LONGEST = 300_000;

export function readAuthorList(text: string, habits: ListHabits): AuthorList {
  const field = withoutOthers(plain(linesAsList(text.slice(0, LONGEST))));
  if (field === '' || (habits.scholarly && isNobody(field))) return list([]);
  if (isMostlyEastAsian(field)) {
    const names = eastAsianNames(field);
    return names === undefined ? whole(field) : list(names);
  }
  const headed = /^(.{3,120}?\bcollaborations?):\s+(.+)$/i.exec(field);
  if (headed !== null) {
    const members = readAuthorList(headed[2] ?? '', habits);
    return { ...members, names: [headed[1] ?? '', ...members.names] };
  }
  const pieces = piecesOf(field);
  if (pieces.length > 1 || /[;；؛]\s*$/.test(field)) return list(turnedIfAll(pieces.flatMap(namesOfPiece)));
  return commaList(field, habits);
}

/** What stands between signs that only lists have; a dot or a slash is one where it parts whole names. */
function piecesOf(field: string): readonly string[] {
  const pieces = splitOutsideBrackets(field, (char) => /[;；؛،|•]/.test(char));
  if (pieces.length > 1) return pieces;
  const dotted = field.split(/ [·∙‧⋅/] /).map((piece) => piece.trim());
  return dotted.length > 1 && dotted.every((piece) => isFullName(clean(piece)) || isSurnameFirst(piece))
    ? dotted
    : pieces;
}

/** The name of one person or group, surname first or last: a field that holds no list. */
export function personName(text: string): string {
  return turnedIfAll(namesOfPiece(plain(text), 0))[0] ?? '';
}

/** `Lloyd Webber, Andrew` of a field that is one person; undefined where no comma parts a surname from a forename. */
export function invertedPerson(text: string): string | undefined {
  const [surname = '', given, ...more] = commaParts(plain(text));
  const isPerson = given !== undefined && more.every(isSuffix) && isSurname(surname, 3) && isGiven(given);
  return isPerson ? personName(text) : undefined;
}

/**
 * Several fields of one paper, a person each: where every one has the form `Surname, Given`, a surname of two words is one
 * too (`García Márquez, Gabriel`).
 */
export function readAuthorFields(fields: readonly string[], habits: ListHabits): AuthorList {
  const parts = fields.map((field) => commaParts(plain(field)));
  const areInverted =
    fields.length > 1 &&
    parts.some((pieces) => pieces.length > 1) &&
    parts.every(([surname = '', given, ...more]) =>
      given === undefined
        ? isGroup(surname) || wordsOf(surname).length === 1
        : more.every(isSuffix) && isSurname(surname, 3) && isGiven(given),
    );
  if (areInverted) return list(fields.map(personName));
  const read = fields.map((field) => readAuthorList(field, habits));
  return {
    names: [...new Set(read.flatMap(({ names }) => names))],
    isAmbiguous: read.some((one) => one.isAmbiguous),
  };
}

/** Whether a line of text is a list of names and nothing else. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  const { names, isAmbiguous } = readAuthorList(line, { scholarly: true });
  return !isAmbiguous && names.length > 0 && names.every((name) => isFullName(name) || isGroupName(name));
}

/** In running text the words of groups are everywhere: a group's name has capitals and no verb, and is short. */
const isGroupName = (name: string): boolean =>
  isGroup(name) && wordsOf(name).length <= 8 && !/[.:]$/.test(name) && /^(?:the\s)?\p{Lu}/u.test(name);

const isMostlyEastAsian = (text: string): boolean => {
  const letters = withoutBrackets(text).match(/\p{L}/gu) ?? [];
  return letters.filter(isEastAsian).length * 2 > letters.length;
};

const isComma = (char: string): boolean => /[,，、]/.test(char);
const AND = / (?:and|&|und|et|with) /i;
/** Before the last name of a list also words that may stand within a name: `José Ortega y Gasset`, `Ana Costa e Silva`. */
const LAST_AND = / (?:and|AND|And|&|und|et|with|y|e|i|и|og|och|en) /;

/** One piece of a list with semicolons: a person, with all that a comma may put behind the name. */
function namesOfPiece(piece: string, at: number): string[] {
  const bare = piece.replace(/^(?:and|&)\s+/i, '');
  if (bare === 'amp' || isOthers(bare)) return [];
  const [first = '', second, ...more] = commaParts(bare);
  // East Asian names have the surname first in every form.
  if (second !== undefined && isMostlyEastAsian(first + second)) return [first + second];
  if (second === undefined) return at === 0 ? [first] : splitAnd(first);
  if (isGroup(first) && wordsOf(first).length > 1) return [clean(bare)];
  if (isInstitution(second)) return [first];
  // As it was written: `Udo, Jr.` and `Udo Jr.` are both customary.
  if (isSuffix(second))
    return [more[0] === undefined ? `${first}, ${second}` : `${more[0]} ${first} ${second}`];
  const suffix = more.find(isSuffix);
  return [`${second} ${first}${suffix === undefined ? '' : ` ${suffix}`}`];
}

const isOthers = (text: string): boolean => withoutOthers(text) === '';

/** A name without brackets, marks, titles and stray signs. */
const clean = (name: string): string => (name.length > LONGEST_NAME ? name : cleaned(name));

/** What is longer is no name, whoever wrote it. With affiliations in brackets, which go. */
const LONGEST_NAME = 2000;

const cleaned = (name: string): string =>
  withoutTitles(withoutMarks(withoutBrackets(name)))
    .replace(/^[\s,;:]+|(?<![\s,;:])[\s,;:]+$/g, '')
    .replace(/\s+/g, ' ');

/** What stands between commas, cleaned; marks, degrees and “et al.” go. */
function commaParts(text: string): string[] {
  const raw = splitOutsideBrackets(text, isComma).map((part) => part.replace(/^(?:and|&|und|et)\s+/i, ''));
  const parts = raw.map((part) => clean(withoutOthers(part))).filter((part) => part !== '' && !isMark(part));
  // Initials look like degrees where a surname stands before them: `Smith, M.A., Jones, B.S.`
  const isDegreeOf = (part: string, before: string | undefined): boolean =>
    isDegree(part) && before !== undefined && (isFullName(before) || isDegree(before) || !isInitials(part));
  return parts.filter((part, at) => !isDegreeOf(part, parts[at - 1]));
}

function commaList(field: string, { scholarly }: ListHabits): AuthorList {
  const bibtex = inverted(field);
  if (bibtex !== undefined) return list(bibtex);
  const loose = commaParts(field.replace(new RegExp(AND, 'gi'), ', '));
  if (areSurnamesWithInitials(loose)) return list(pairs(loose));
  const parts = commaParts(field);
  if (parts.length === 1) return single(field, parts[0] ?? '', scholarly);
  const [first = '', second = ''] = parts;
  if (parts.length === 2 && isSuffix(second)) return list([clean(field)]);
  if (parts.length === 3) {
    // `Smith, John, Jr.`, and as BibTeX writes it, `Smith, Jr., John`.
    const [given, suffix] = isSuffix(second) ? [parts[2] ?? '', second] : [second, parts[2] ?? ''];
    if (isSurname(first) && isGiven(given) && isSuffix(suffix)) return list([`${given} ${first} ${suffix}`]);
  }
  if (arePairs(parts)) return list(pairs(parts));
  const names = joinSuffixes(parts).flatMap((part, at, all) =>
    at === all.length - 1 ? splitAnd(part, at === 0 ? AND : LAST_AND) : [part],
  );
  if (areSurnamesFirst(names)) return list(names.map(turned));
  if (areInCapitalsFirst(names)) return list(names.map(capitalsTurned));
  if (parts.length === 2) return two(first, second, field, scholarly);
  return many(names, field, scholarly);
}

/** `Bee, Ann and Dee, Carl`: each side has one comma, as in BibTeX. */
function inverted(field: string): string[] | undefined {
  const sides = field.split(AND);
  const parts = sides.map(commaParts);
  const fit = parts.every(
    ([surname = '', given = '', ...more]) => more.length === 0 && isSurname(surname, 3) && isGiven(given),
  );
  return sides.length > 1 && fit && parts.every(([surname = '']) => !isFullName(surname) || sides.length > 2)
    ? pairs(parts.flat())
    : undefined;
}

function single(field: string, part: string, scholarly: boolean): AuthorList {
  // Outside of journals brackets may belong to the name: `Smith & Sons (Ltd)`.
  if (!scholarly)
    return list(AND.test(field) && field.split(AND).every(isFullName) ? field.split(AND) : [field]);
  const sides = part.split(LAST_AND);
  if (sides.length > 1 && !AND.test(part) && sides.every(isFullName)) return whole(field);
  return list(turnedIfAll(splitAnd(part)));
}

/** Two parts are one person or two. */
function two(first: string, second: string, field: string, scholarly: boolean): AuthorList {
  const isSurely =
    isSurname(first) && !isCoined(first) && (!isFullName(first) || isParticle(wordsOf(first)[0] ?? ''));
  const isOne = isSurely && isGiven(second) && (!isFullName(first) || !isFullName(second));
  if (isOne && (scholarly || endsWithInitial(second))) return list([`${second} ${first}`]);
  if (!scholarly) return { names: [field], isAmbiguous: isFullName(first) && isFullName(second) };
  if (isGroup(first) && !isFullName(second) && !isGroup(second)) return whole(field);
  if (isFullName(first) && isInstitution(second)) return list([first]);
  const isSurnameOfTwo =
    isSurname(first, 2) && !isGroup(second) && wordsOf(second).length === 1 && !isCoined(second);
  return isSurnameOfTwo ? whole(field) : list([first, ...splitAnd(second, LAST_AND)]);
}

/** `OpenAI`, `CMS`, `DeepSeek-AI`: no forename. */
const isCoined = (word: string): boolean => /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(word);

function many(names: readonly string[], field: string, scholarly: boolean): AuthorList {
  const full = names.filter((name) => isFullName(name) || isGroup(name));
  if (!scholarly) return full.length === names.length ? list(names) : { names: [field], isAmbiguous: false };
  const persons = names.filter((name) => !isInstitution(name));
  const places = names.length - persons.length;
  if (places > 0 && full.length * 2 > names.length) return list(persons);
  // Surnames and forenames in turn, or surnames alone: four words without a sign of either.
  const isOpen = full.length * 2 < names.length && (names.length % 2 === 0 || names.some(endsWithInitial));
  return places > 0 || isOpen ? whole(field) : list(names);
}

/** bioRxiv's `LAPALU, N., SIMON, A., Plaumann, P.-L.`: every second part is nothing but initials, no first one is. */
function areSurnamesWithInitials(parts: readonly string[]): boolean {
  const isPair = (part: string, at: number): boolean =>
    at % 2 === 1
      ? wordsOf(part).every((word) => isInitials(word) || (isParticle(word) && part !== word))
      : !wordsOf(part).every(isInitials) || /^\p{Lu}{2,}$/u.test(part);
  return parts.length >= 2 && parts.length % 2 === 0 && parts.every(isPair);
}

/** `Wright, Logan G., van der Berg, Jan`: surnames and forenames in turn, where an initial or a particle shows it. */
function arePairs(parts: readonly string[]): boolean {
  if (parts.length < 4 || parts.length % 2 === 1) return false;
  const fit = parts.every((part, at) => (at % 2 === 0 ? isSurname(part) : isGiven(part)));
  const shown = parts.some((part, at) =>
    at % 2 === 0 ? isParticle(wordsOf(part)[0] ?? '') : endsWithInitial(part),
  );
  return fit && shown;
}

const pairs = (parts: readonly string[]): string[] =>
  parts.flatMap((part, at) => (at % 2 === 0 ? [`${parts[at + 1] ?? ''} ${part}`] : []));

/** `Jonathan A. Karr, Jr.` is one person. */
function joinSuffixes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && isSuffix(part)) joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}

/** `Jane Doe and John Roe`, but neither `Bed and Breakfast` nor `Company and Sons Ltd`. */
function splitAnd(text: string, and = AND): string[] {
  const sides = text.split(and).map(clean);
  const isSide = (side: string): boolean =>
    isFullName(side) || isSurnameFirst(side) || (/^the\s/i.test(side) && isGroup(side));
  // Three names joined by `and` are a list, whatever two of them may be.
  const isList =
    sides.every(isSide) ||
    (sides.length > 2 && (!sides.some(isGroup) || sides.filter(isSide).length * 2 > sides.length));
  return sides.length > 1 && isList ? sides : withGroup(text);
}

/** `L. Oakes for the CDF Collaboration` are two; `for the CDF Collaboration` is one. */
export function withGroup(name: string): string[] {
  const [, person = '', group = ''] = /^(.*?) ?\b(?:for|on behalf of) (?:the )?(\S.*)$/is.exec(name) ?? [];
  if (group === '' || !isGroup(group)) return [name];
  return person === '' ? [group] : [person, group];
}

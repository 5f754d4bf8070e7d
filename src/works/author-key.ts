/** Names of authors compared as catalogues write them: `J.-P. Müller`, `Jean Pierre Mueller` and `Müller, J P` are one. */
import { titleKey } from './title-key.ts';

const PARTICLES = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'la',
  'le',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'ten',
  'zu',
  'zur',
]);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

interface Name {
  /** Last word of the surname, folded. */
  readonly surname: string;
  readonly given: readonly string[];
}

function nameOf(author: string): Name {
  const comma = author.indexOf(',');
  const turned = comma === -1 ? author : `${author.slice(comma + 1)} ${author.slice(0, comma)}`;
  const words = titleKey(
    turned.replace(/ü/g, 'ue').replace(/ö/g, 'oe').replace(/ä/g, 'ae').replace(/\./g, '. '),
  )
    .split(' ')
    .filter((word) => word !== '' && !SUFFIXES.has(word));
  const surname = words.at(-1) ?? '';
  return { surname, given: words.slice(0, -1).filter((word) => !PARTICLES.has(word)) };
}

/** The folded surname, for blocking: `mueller` and `muller` differ, so vowels after umlauts are dropped. */
export function surnameKey(author: string): string {
  return nameOf(author).surname.replace(/([aou])e/g, '$1');
}

function sameName(a: string, b: string): boolean {
  const left = nameOf(a);
  const right = nameOf(b);
  if (left.surname === '' || surnameKey(a) !== surnameKey(b)) return turned(left, right);
  const [first] = left.given;
  const [second] = right.given;
  // A missing forename contradicts nothing.
  return first === undefined || second === undefined || first[0] === second[0];
}

/** `Wang Wei` and `Wei Wang`: services disagree about which is the surname. */
function turned(a: Name, b: Name): boolean {
  return a.given.length === 1 && b.given.length === 1 && a.given[0] === b.surname && b.given[0] === a.surname;
}

/**
 * The first authors agree; or, where a journal orders them anew, either first author stands in the other list and
 * they share at least two names and half of the shorter list. Without authors on one side nothing is proven.
 */
export function sameFirstAuthor(a: readonly string[], b: readonly string[]): boolean {
  const [firstA] = a;
  const [firstB] = b;
  if (firstA === undefined || firstB === undefined) return false;
  if (sameName(firstA, firstB)) return true;
  const inBoth = b.some((name) => sameName(firstA, name)) || a.some((name) => sameName(firstB, name));
  return inBoth && a.length > 1 && b.length > 1 && sharedAuthors(a, b) >= 2 && sameTeam(a, b);
}

/** At least half of the shorter list stands in the other one. */
export function sameTeam(a: readonly string[], b: readonly string[]): boolean {
  const shared = sharedAuthors(a, b);
  return shared > 0 && shared * 2 >= Math.min(a.length, b.length);
}

/** Collaborations of thousands are compared by their first fifty. */
function sharedAuthors(a: readonly string[], b: readonly string[]): number {
  const others = b.slice(0, 50);
  return a.slice(0, 50).filter((name) => others.some((other) => sameName(name, other))).length;
}

/** Titles in a form in which two spellings of one title are equal. */

/** `The “Gäp” in H₂O: a β-gap` and `The "Gap" in H2O - A beta-gap` → `the gap in h2o a beta gap`. */
export function titleKey(title: string): string {
  return title
    .replace(/\\([a-zA-Z]+)|[$\\{}_^]/g, ' $1 ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})['’‘ʼ](?=\p{L})/gu, '')
    .toLowerCase()
    .replace(/[øœæßłđðþıα-ω]/g, (char) => FOLDED[char] ?? char)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega';

const FOLDED: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Journals write out what arXiv's titles hold as a letter, and the other way round.
  ...Object.fromEntries(GREEK.split(' ').map((name, at) => [String.fromCodePoint(0x3b1 + at), name])),
};

const WHICH =
  'extended|full|long|short|abridged|complete|updated|revised|preliminary|conference|journal|technical|arxiv|preprint|author|poster|demo';
/** What stands at the end of a title and says which text of the work this is, not which work. */
const IN_BRACKETS = new RegExp(
  `(?<!\\s)\\s*[([][^()[\\]]{0,20}\\b(?:${WHICH})\\b[^()[\\]]{0,24}[)\\]]\\s*$`,
  'i',
);
const AFTER_DASH = new RegExp(
  `(?<!\\s)\\s*[-–—:,]\\s*(?:an? |the )?(?:${WHICH}) (?:version|abstract|paper|report|results|preprint|draft|edition)\\s*$`,
  'i',
);

/** Without `(extended version)`, `[Poster abstract]`, `— Abridged Version`. */
export function withoutVersionNote(title: string): string {
  const bare = title.replace(IN_BRACKETS, '').replace(AFTER_DASH, '');
  // A title that is nothing but its note keeps it.
  return bare.trim().includes(' ') ? bare : title;
}

/** The key without articles and spaces: `A wave guide`, `The waveguide` and `Wave-guide (full version)` are one. */
export function tightKey(title: string): string {
  return titleKey(withoutVersionNote(title))
    .replace(/\b(?:an?|the)\b/g, '')
    .replaceAll(' ', '');
}

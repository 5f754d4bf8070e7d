/** What a text itself says its abbreviations stand for: “graph neural networks (GNNs)” (after Schwartz and Hearst 2003). */

export interface Definition {
  /** Without the s of a plural: `GNN`. */
  readonly short: string;
  /** As the text writes it: `graph neural networks`. */
  readonly long: string;
}

/** Two capitals at least, or capitals among letters: GNN, NeRF, 3DGS, RLHF; not Adam. */
const ABBREVIATION = /^(?=(?:[^A-Z]*[A-Z]){2})[A-Za-z0-9][A-Za-z0-9-]{1,9}$/;
const IN_BRACKETS = /\((?<short>[A-Za-z0-9][A-Za-z0-9-]{1,9})\)/g;
/** What stands before the bracket in the same clause, no more than a long form may take. */
const LONGEST = 120;
const CLAUSE_ENDS = /[()[\].;:]/;
/** Words that a long form may have more than its abbreviation has letters: of, and, in. */
const SPARE_WORDS = 2;

export function isAbbreviation(word: string): boolean {
  return ABBREVIATION.test(singular(word));
}

/** GNNs is more than one GNN. */
export function singular(word: string): string {
  return /[A-Z0-9]s$/.test(word) ? word.slice(0, -1) : word;
}

export function definitionsIn(text: string): readonly Definition[] {
  const found: Definition[] = [];
  for (const { groups, index } of text.matchAll(IN_BRACKETS)) {
    const short = singular(groups?.short ?? '');
    if (!ABBREVIATION.test(short)) continue;
    const before = text.slice(Math.max(0, index - LONGEST), index).split(CLAUSE_ENDS);
    const long = longForm(short, before[before.length - 1] ?? '');
    if (long !== undefined) found.push({ short, long });
  }
  return found;
}

/** The last words before the bracket whose letters make the abbreviation, its first letter at the beginning of a word. */
function longForm(short: string, before: string): string | undefined {
  const words = before.split(/[\s/]+/).filter((word) => word !== '');
  const letters = short.toLowerCase().replace(/[^a-z0-9]/g, '');
  const parts = words.flatMap((word) => word.split('-')).length;
  const most = Math.min(words.length, letters.length + SPARE_WORDS);
  for (let count = Math.min(2, parts); count <= most; count++) {
    const long = words.slice(-count).join(' ');
    if (begins(letters, long)) return long.replace(/^["'“‘]|["'”’,]$/g, '');
  }
  return undefined;
}

/** Whether each letter begins a word, or at the end follows within one: `n e r f` in “neural radiance field”. */
function begins(letters: string, long: string): boolean {
  const words = long.toLowerCase().split(/[\s-]+/);
  if (words[0]?.[0] !== letters[0]) return false;
  // Every word but small ones gives its first letter; a word may give more of its letters, in order.
  const fits = (word: number, letter: number): boolean => {
    const text = words[word];
    if (text === undefined) return letter === letters.length;
    if (SMALL.has(text) && fits(word + 1, letter)) return true;
    if (text[0] !== letters[letter]) return false;
    let at = 0;
    let next = letter + 1;
    if (fits(word + 1, next)) return true;
    while (next < letters.length) {
      at = text.indexOf(letters[next] ?? '', at + 1);
      if (at < 0) return false;
      next++;
      if (fits(word + 1, next)) return true;
    }
    return false;
  };
  return fits(0, 0);
}

const SMALL: ReadonlySet<string> = new Set([
  'of',
  'and',
  'in',
  'for',
  'the',
  'to',
  'on',
  'with',
  'a',
  'an',
  'by',
  'from',
  'at',
  '&',
  'as',
  'via',
]);

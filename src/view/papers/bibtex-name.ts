/** Names for BibTeX. */
import type { CitedName } from '../../works/cited-name.ts';
import { invertedName } from './names.ts';
import { escapeTex } from './tex.ts';

export function bibtexName({ family, given, suffix, literal }: CitedName): string {
  if (literal) return `{${escapeTex(family)}}`;
  const name = invertedName(
    {
      family: words(family, LABEL),
      literal,
      ...(given === undefined ? {} : { given: words(given, INITIAL) }),
      ...(suffix === undefined ? {} : { suffix: escapeTex(suffix) }),
    },
    'bibtex',
  );
  // A bare " and " inside a name would separate two authors.
  return /(?:^|\s)and(?:\s|$)/i.test(name) ? `{${name}}` : name;
}

/** BibTeX 0.99d cuts names by bytes: initials after one, labels after three. Half a letter is an error in LaTeX. */
const INITIAL = 1;
const LABEL = 3;

/** The words of a name, a letter that would be cut in two as a TeX accent: `{\'E}mile`, `{\O}rsted`. The others stay Unicode. */
const words = (text: string, most: number): string =>
  escapeTex(text).replace(/[^\s-]+/gu, (word) => {
    let bytes = 0;
    return [...word]
      .map((letter) => {
        const size = Buffer.byteLength(letter);
        const isCut = size > 1 && (bytes === 0 || (bytes < most && bytes + size > most));
        const tex = isCut ? texOfLetter(letter) : undefined;
        bytes += tex === undefined ? size : 1;
        return tex ?? letter;
      })
      .join('');
  });

const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
};
const LETTERS: Readonly<Record<string, string>> = {
  Ø: '\\O',
  ø: '\\o',
  Æ: '\\AE',
  æ: '\\ae',
  Œ: '\\OE',
  œ: '\\oe',
  Ł: '\\L',
  ł: '\\l',
  ß: '\\ss',
  Đ: '\\DJ',
  đ: '\\dj',
};

/** Undefined for letters that TeX has no accent for. */
function texOfLetter(letter: string): string | undefined {
  const whole = LETTERS[letter];
  if (whole !== undefined) return `{${whole}}`;
  const [base = '', accent = '', more] = letter.normalize('NFD');
  const command = ACCENTS[accent];
  if (command === undefined || more !== undefined || !/[A-Za-z]/.test(base)) return undefined;
  return /[A-Za-z]/.test(command) ? `{\\${command}{${base}}}` : `{\\${command}${base}}`;
}

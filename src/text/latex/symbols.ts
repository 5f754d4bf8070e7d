/** What single TeX commands and characters look like in Unicode. */
import { LATEX_SYMBOLS } from './symbol-table.ts';

/** Where the character of the standard reads badly in a terminal, is missing, or is a look-alike of the usual one. */
const OVERRIDES: Readonly<Record<string, string>> = {
  epsilon: 'ϵ',
  cdot: '·',
  ast: '*',
  star: '⋆',
  mid: '|',
  dots: '…',
  dotsc: '…',
  dotsb: '⋯',
  langle: '⟨',
  rangle: '⟩',
  lvert: '|',
  rvert: '|',
  lVert: '‖',
  rVert: '‖',
  backslash: '∖',
  infinity: '∞',
  quad: ' ',
  medspace: ' ',
  degree: '°',
  textdegree: '°',
  arcsec: '″',
  arcmin: '′',
  iff: '⇔',
  implies: '⇒',
  dag: '†',
  ddag: '‡',
  Box: '□',
  square: '□',
  models: '⊨',
  lbrack: '[',
  rbrack: ']',
  lbrace: '{',
  rbrace: '}',
  R: 'ℝ',
  micro: 'µ',
  textmu: 'µ',
  angstrom: 'Å',
  ohm: 'Ω',
  nmid: '∤',
  lg: 'lg',
  // MathJax's names, since `<` would begin a tag.
  lt: '<',
  gt: '>',
};

/** Read when the first command is met: most commands of radar meet none. */
let symbols: ReadonlyMap<string, string> | undefined;

const readSymbols = (): ReadonlyMap<string, string> =>
  new Map([
    ...[...LATEX_SYMBOLS.matchAll(/(\S+) (\S+)/g)].map(
      ([, name = '', symbol = '']) => [name, symbol] as const,
    ),
    ...Object.entries(OVERRIDES),
  ]);

/** The character for a command without arguments: `alpha` → α. Names come without backslash. */
export function symbolOf(name: string): string | undefined {
  symbols ??= readSymbols();
  return symbols.get(name);
}

const SUPERSCRIPTS = zip(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ',
);
const SUBSCRIPTS = zip('0123456789+-−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');

function zip(from: string, to: string): ReadonlyMap<string, string> {
  const target = [...to];
  return new Map([...from].map((character, index) => [character, target[index] ?? character]));
}

/** Superscripts that are characters of their own and stand as they are. */
const RAISED: Readonly<Record<string, string>> = {
  '∘': '°',
  '°': '°',
  '⊤': 'ᵀ',
  '*': '*',
  '∗': '*',
  '⋆': '*',
};

/** `^` or `_` with its argument: Unicode where every character exists, else `^1.5`, `_(i,j)`. */
export function script(kind: '^' | '_', argument: string): string {
  const text = argument.replace(/\s+/g, '');
  if (text === '') return '';
  if (kind === '^' && (/^[′†‡*]+$/.test(text) || RAISED[text] !== undefined)) return RAISED[text] ?? text;
  const table = kind === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
  const characters = [...text].map((character) => table.get(character));
  if (characters.every((character) => character !== undefined)) return characters.join('');
  const simple = /^[\p{L}\p{M}\p{N}.]+$/u.test(text) || /^.$/su.test(text);
  return `${kind}${simple ? text : `(${argument.trim()})`}`;
}

type Alphabet = 'double' | 'script' | 'fraktur';

const ALPHABETS: Readonly<Record<string, Alphabet>> = {
  mathbb: 'double',
  Bbb: 'double',
  mathbbm: 'double',
  mathds: 'double',
  mathcal: 'script',
  mathscr: 'script',
  cal: 'script',
  mathfrak: 'fraktur',
  frak: 'fraktur',
};

/** First letters of the alphabets in Unicode's Mathematical Alphanumeric Symbols, capital and small. */
const FIRST: Readonly<Record<Alphabet, readonly [number, number]>> = {
  double: [0x1d538, 0x1d552],
  script: [0x1d49c, 0x1d4b6],
  fraktur: [0x1d504, 0x1d51e],
};

/** Letters that Unicode had before, in Letterlike Symbols; their places in the alphabets are empty. */
const LETTERLIKE: Readonly<Record<Alphabet, ReadonlyMap<string, string>>> = {
  double: zip('CHNPQRZ', 'ℂℍℕℙℚℝℤ'),
  script: zip('BEFHILMRego', 'ℬℰℱℋℐℒℳℛℯℊℴ'),
  fraktur: zip('CHIRZ', 'ℭℌℑℜℨ'),
};

export function isAlphabet(command: string): boolean {
  return ALPHABETS[command] !== undefined;
}

/** `\mathbb{R}` → ℝ, `\mathcal{O}` → 𝒪. A word of several letters stays plain: `\mathcal{NP}` is read as NP. */
export function inAlphabet(command: string, text: string): string {
  const alphabet = ALPHABETS[command];
  if (alphabet === undefined || !/^[A-Za-z]$/.test(text)) {
    return alphabet === 'double' && text === '1' ? '𝟙' : text;
  }
  const small = text >= 'a';
  const offset = text.charCodeAt(0) - (small ? 97 : 65);
  return LETTERLIKE[alphabet].get(text) ?? String.fromCodePoint(FIRST[alphabet][small ? 1 : 0] + offset);
}

const MARKS: Readonly<Record<string, string>> = {
  hat: '\u0302',
  widehat: '\u0302',
  tilde: '\u0303',
  widetilde: '\u0303',
  bar: '\u0304',
  overline: '\u0304',
  vec: '\u20d7',
  overrightarrow: '\u20d7',
  dot: '\u0307',
  ddot: '\u0308',
  check: '\u030c',
  breve: '\u0306',
  acute: '\u0301',
  grave: '\u0300',
  mathring: '\u030a',
};

export function isMark(command: string): boolean {
  return MARKS[command] !== undefined;
}

/** A mark over one letter: `\tilde{O}` → Õ. Over more than one it would fall on the wrong letter and is left out. */
export function marked(command: string, text: string): string {
  return /^\p{L}\p{M}*$/u.test(text) ? `${text}${MARKS[command] ?? ''}`.normalize('NFC') : text;
}

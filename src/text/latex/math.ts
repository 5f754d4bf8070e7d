/** TeX math to readable Unicode text on one line: `\frac{a}{b}` → a/b, `N^{1.5}` → N^1.5, `\mathbb{R}^d` → ℝᵈ. */
import { inAlphabet, isAlphabet, isMark, marked, script, symbolOf } from './symbols.ts';

/** Deeper nesting than any formula has; beyond it, braces are only dropped. */
const DEEPEST = 40;

interface Reader {
  readonly tex: string;
  at: number;
  depth: number;
}

/** Total: unknown commands lose their backslash, unmatched braces vanish. The time is linear in the length. */
export function mathToText(tex: string): string {
  const reader: Reader = { tex, at: 0, depth: 0 };
  let out = '';
  while (reader.at < tex.length) out += readRun(reader);
  return out.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Reads up to the end of the group or of the text. */
function readRun(reader: Reader): string {
  let out = '';
  // Only the last piece is looked at: looking at the end of a growing string would copy it every time.
  let last = '';
  const infix: string[] = [];
  while (reader.at < reader.tex.length) {
    const character = reader.tex.charAt(reader.at);
    if (character === '}') {
      reader.at += 1;
      break;
    }
    const over = /\\(?:over|atop|choose)(?![A-Za-z])\s*/y;
    over.lastIndex = reader.at;
    const match = character === '\\' ? over.exec(reader.tex) : null;
    if (match !== null) {
      reader.at = over.lastIndex;
      infix.push(out.trim(), match[0].trim());
      out = '';
      last = '';
      continue;
    }
    const item = readItem(reader, last.slice(-2));
    out += item;
    if (item !== '') last = item;
  }
  return infix.length === 0 ? out : joinInfix([...infix, out.trim()]);
}

function joinInfix(parts: readonly string[]): string {
  const [left = '', operator, right = ''] = parts;
  if (parts.length !== 3) return parts.filter((part) => !part.startsWith('\\')).join(' ');
  return operator === '\\over'
    ? fraction(left, right)
    : `(${left} ${operator === '\\choose' ? 'choose ' : ''}${right})`;
}

function readItem(reader: Reader, before: string): string {
  const character = reader.tex.charAt(reader.at);
  if (character === '\\') return readCommand(reader, before);
  if (character === '{') return readGroup(reader);
  reader.at += 1;
  switch (character) {
    case '^':
    case '_':
      return script(character, readArgument(reader));
    case "'":
      return '′';
    case '~':
    case '&':
      return ' ';
    case '$':
      return '';
    default: {
      // A whole run of plain characters at once.
      const plain = /[^\\{}^_'~&$]+/y;
      plain.lastIndex = reader.at;
      const rest = plain.exec(reader.tex)?.[0] ?? '';
      // A script belongs to one character only, so nothing is lost by taking all of them.
      reader.at += rest.length;
      return character + rest;
    }
  }
}

function readGroup(reader: Reader): string {
  reader.at += 1;
  if (reader.depth >= DEEPEST) return '';
  reader.depth += 1;
  const out = readRun(reader);
  reader.depth -= 1;
  return out;
}

function skipSpace(reader: Reader): void {
  while (/\s/.test(reader.tex.charAt(reader.at))) reader.at += 1;
}

/** One argument: a group, a command with its own arguments, or a single character. */
function readArgument(reader: Reader): string {
  skipSpace(reader);
  const character = reader.tex.charAt(reader.at);
  if (character === '' || character === '}') return '';
  if (character === '{') return readGroup(reader);
  if (reader.depth >= DEEPEST) return '';
  reader.depth += 1;
  let out: string;
  if (character === '\\') out = readCommand(reader, '').trim();
  else {
    out = String.fromCodePoint(reader.tex.codePointAt(reader.at) ?? 0);
    reader.at += out.length;
    if (out === "'") out = '′';
  }
  reader.depth -= 1;
  return out;
}

/** `[…]` right behind a command, without nested brackets. */
function readOption(reader: Reader): string | undefined {
  const option = /\s*\[([^[\]]{0,100})\]/y;
  option.lastIndex = reader.at;
  const match = option.exec(reader.tex);
  if (match !== null) reader.at = option.lastIndex;
  return match?.[1];
}

const needsParentheses = (text: string): boolean =>
  !/^[\p{L}\p{M}\p{N}.∞′√ⁿ₀-₉⁰-⁹²³¹ᵢⱼₖₙₘ]*$/u.test(text) && !/^[([|⟨‖][^()[\]|⟨⟩‖]*[)\]|⟩‖]$/u.test(text);

const parenthesised = (text: string): string => (needsParentheses(text) ? `(${text})` : text);

function fraction(numerator: string, denominator: string): string {
  return `${parenthesised(numerator.trim())}/${parenthesised(denominator.trim())}`;
}

const CLOSED_BY: Readonly<Record<string, readonly [string, string]>> = {
  abs: ['|', '|'],
  norm: ['‖', '‖'],
  ket: ['|', '⟩'],
  bra: ['⟨', '|'],
  braket: ['⟨', '⟩'],
  set: ['{', '}'],
  ceil: ['⌈', '⌉'],
  floor: ['⌊', '⌋'],
  pmod: ['(mod ', ')'],
};

const FUNCTIONS =
  /^(?:log|ln|exp|sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|coth|max|min|sup|inf|lim|limsup|liminf|arg|argmax|argmin|det|dim|ker|gcd|deg|hom|Pr|mod|bmod|tr|rank|poly|polylog|sign|diag)$/;
const NOTHING =
  /^(?:limits|nolimits|displaystyle|textstyle|scriptstyle|scriptscriptstyle|rm|bf|it|sf|tt|sl|em|mathstrut|nonumber|notag|boldmath|left|right|middle|[bB]igg?[lrm]?|ensuremath|smash|hfill|protect|relax|allowbreak|break)$/;
const PLAIN =
  /^(?:math(?:rm|bf|sf|tt|it|bfit|normal|ord|op|bin|rel|open|close|punct|inner|scr)|text(?:rm|bf|it|tt|sf|sc|up|normal|sl)?|[mhv]box|boldsymbol|bm|mbf|pmb|emph|under(?:line|brace|bar)|overbrace|operatorname\*?|operatornamewithlimits)$/;
const NO_OUTPUT = /^(?:label|tag|color|[hv]space\*?|[hv]?phantom|begin|end|ref|eqref|cite)$/;
const SECOND = /^(?:stackrel|overset|underset|textcolor|colorbox|href|substack)$/;

function readCommand(reader: Reader, before: string): string {
  const word = /\\([A-Za-z]+\*?)/y;
  word.lastIndex = reader.at;
  const name = word.exec(reader.tex)?.[1];
  if (name === undefined) return readControlSymbol(reader);
  const starless =
    name.endsWith('*') && !PLAIN.test(name) && !NO_OUTPUT.test(name) ? name.slice(0, -1) : name;
  reader.at += 1 + starless.length;
  return readStructure(reader, starless, before) ?? readWord(reader, starless, before);
}

/** `\,` and its like: spaces, escaped characters, the double bar. */
function readControlSymbol(reader: Reader): string {
  const character = reader.tex.charAt(reader.at + 1);
  reader.at += 2;
  if (/[,;:>\s]/.test(character)) return ' ';
  if (character === '\\') return '; ';
  if (character === '|') return '‖';
  return /[!/\-@()[\]]/.test(character) ? '' : character;
}

/** Commands with arguments; undefined for a word that stands for itself. */
function readStructure(reader: Reader, name: string, before: string): string | undefined {
  if (isAlphabet(name)) return inAlphabet(name, readArgument(reader).trim());
  if (isMark(name)) return marked(name, readArgument(reader).trim());
  if (NOTHING.test(name)) return dropped(reader, name);
  if (name.startsWith('operatorname')) return asFunction(reader, readArgument(reader).trim(), before);
  if (PLAIN.test(name)) return readArgument(reader);
  if (NO_OUTPUT.test(name)) {
    const environment = readArgument(reader);
    if (name === 'begin' && environment === 'array') readArgument(reader);
    return ' ';
  }
  if (SECOND.test(name)) {
    if (name !== 'substack') readArgument(reader);
    return readArgument(reader);
  }
  if (/^[dtc]?frac$|^[ns]ice?frac$|^sfrac$/.test(name)) return readFraction(reader, before);
  if (name === 'sqrt') return readRoot(reader);
  if (/^[dt]?binom$/.test(name)) return `(${readArgument(reader)} choose ${readArgument(reader)})`;
  if (name === 'not') return `${readArgument(reader)}\u0338`;
  const around = CLOSED_BY[name];
  if (around !== undefined && /[{]/.test(reader.tex.charAt(reader.at))) {
    return `${around[0]}${readArgument(reader)}${around[1]}`;
  }
  return /^x(?:right|left)arrow$/.test(name) ? readArrow(reader, name) : undefined;
}

/** `\left.` draws nothing; other delimiters follow as ordinary characters. */
function dropped(reader: Reader, name: string): string {
  if (/^(?:left|right|middle|[bB]ig)/.test(name)) {
    const empty = /\s*\.?/y;
    empty.lastIndex = reader.at;
    empty.exec(reader.tex);
    reader.at = empty.lastIndex;
  } else skipSpace(reader);
  return '';
}

function readFraction(reader: Reader, before: string): string {
  const text = fraction(readArgument(reader), readArgument(reader));
  const glued = /^[A-Za-z0-9(]/.test(reader.tex.slice(reader.at, reader.at + 1));
  return `${/[\p{L}\p{N}]$/u.test(before) ? ' ' : ''}${glued ? `(${text})` : text}`;
}

function readRoot(reader: Reader): string {
  const degree = readOption(reader)?.trim();
  const radicand = parenthesised(readArgument(reader).trim());
  if (degree === undefined || degree === '2') return `√${radicand}`;
  return degree === '3' ? `∛${radicand}` : `${script('^', degree)}√${radicand}`;
}

function readArrow(reader: Reader, name: string): string {
  readOption(reader);
  readArgument(reader);
  return name === 'xrightarrow' ? '→' : '←';
}

/** Names of functions need space around them where TeX would make it: `n\log n` → n log n. */
function asFunction(reader: Reader, name: string, before: string): string {
  const space = /[\p{L}\p{N})\]]$/u.test(before) ? ' ' : '';
  const next = reader.tex.charAt(reader.at);
  return `${space}${name}${/[A-Za-z0-9\\|]/.test(next) ? ' ' : ''}`;
}

function readWord(reader: Reader, name: string, before: string): string {
  if (/^q?quad$|^(?:en|thin|med|thick|neg)space$/.test(name)) return ' ';
  if (/^m?kern$|^m?skip$/.test(name)) {
    reader.at +=
      /^\s*-?[\d.]*\s*[a-z]{0,2}/.exec(reader.tex.slice(reader.at, reader.at + 20))?.[0].length ?? 0;
    return ' ';
  }
  if (FUNCTIONS.test(name)) return asFunction(reader, name === 'bmod' ? 'mod' : name, before);
  const symbol = symbolOf(name);
  if (symbol !== undefined) {
    trimBehind(reader, symbol, before);
    return symbol;
  }
  const next = reader.tex.charAt(reader.at);
  if (next !== '{') return name;
  const argument = readArgument(reader).trim();
  return argument === '' ? name : `${name}(${argument})`;
}

/**
 * White space behind a command only ends its name. It goes behind letters (`\Delta x` → Δx) and behind signs that have
 * none before them (`\pm 0.1`); where the author set signs apart, it stays.
 */
function trimBehind(reader: Reader, symbol: string, before: string): void {
  const letter = /^[\p{L}∂∇∀∃√]/u.test(symbol);
  const space = /\s+/y;
  space.lastIndex = reader.at;
  if (!space.test(reader.tex)) return;
  const next = reader.tex.charAt(space.lastIndex);
  if (letter ? /[A-Za-z0-9(_^]/.test(next) : before === '' || /[^\s,;]$/.test(before))
    reader.at = space.lastIndex;
}

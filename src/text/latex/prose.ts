/** TeX outside of math to Unicode: accents, text commands, quotes, dashes, ties and grouping braces. */
import { behindWord, isEscapedQuote, readAccent } from './accents.ts';
import { FONT, FORMULA, HIDDEN, NAMES, REFERENCE } from './commands.ts';
import { mathToText } from './math.ts';
import { script, symbolOf } from './symbols.ts';

interface Scan {
  readonly tex: string;
  readonly braces: ReadonlyMap<number, number>;
  /** Closing braces that are not shown as `}`, and what is shown instead. */
  readonly closing: Map<number, string>;
  at: number;
  /** The last text that was put out; a growing string is never looked at, which would copy it every time. */
  last: string;
  quoteIsOpen: boolean;
}

// Everything that may need work; all other text is copied as it is.
const SPECIAL = /[\\{}~`]|''|--/g;

/** Stands for a formula inside of prose, so that braces and commands may reach around it. A noncharacter of Unicode. */
export const FORMULA_MARK = '\ufdd0';

/**
 * Total and linear. White space is not folded here, and the result is not normalised. Every FORMULA_MARK of the source is
 * in the result, in order.
 */
export function proseToText(tex: string): string {
  const scan: Scan = {
    tex,
    braces: matchBraces(tex),
    closing: new Map(),
    at: 0,
    last: '',
    quoteIsOpen: false,
  };
  const special = new RegExp(SPECIAL);
  let out = '';
  while (scan.at < tex.length) {
    special.lastIndex = scan.at;
    const next = special.exec(tex);
    const upTo = next?.index ?? tex.length;
    if (upTo > scan.at) {
      scan.last = tex.slice(scan.at, upTo);
      out += scan.last;
    }
    scan.at = upTo;
    if (next === null) break;
    const text = readSpecial(scan, next[0]);
    if (text !== '') scan.last = text;
    out += text;
  }
  return out;
}

function matchBraces(tex: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  if (!tex.includes('{')) return pairs;
  const open: number[] = [];
  for (const match of tex.matchAll(/\\[\s\S]|[{}]/g)) {
    if (match[0] === '{') open.push(match.index);
    else if (match[0] === '}') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, match.index);
    }
  }
  return pairs;
}

function readSpecial(scan: Scan, token: string): string {
  switch (token) {
    case '\\':
      return readCommand(scan);
    case '{':
      return readOpening(scan);
    case '}': {
      const text = scan.closing.get(scan.at) ?? '}';
      scan.at += 1;
      return text;
    }
    case '~':
      return readTie(scan);
    case '`':
      return readQuote(scan);
    case "''":
      return readClosingQuote(scan);
    default:
      return readDash(scan);
  }
}

/** Braces group in TeX and vanish; people also write sets and JSON, recognised by their separators, which stay. */
function readOpening(scan: Scan): string {
  const start = scan.at;
  scan.at += 1;
  const end = scan.braces.get(start);
  if (end === undefined) return '{';
  const content = end - start > 200 ? '' : scan.tex.slice(start + 1, end);
  if (/[,:;|=]/.test(content) && !content.includes('\\')) return '{';
  scan.closing.set(end, '');
  return '';
}

/** `Fig.~3` is a space; `~5%` says about, `3~5` says from-to, `/~name` is an address. */
function readTie(scan: Scan): string {
  const before = scan.tex.charAt(scan.at - 1);
  scan.at += 1;
  const after = scan.tex.charAt(scan.at);
  const literal =
    /^$|[\s(/=[]/.test(before) || /^$|[\s)/]/.test(after) || (/\d/.test(before) && /\d/.test(after));
  return literal && !/^[~]$/.test(before) ? '~' : ' ';
}

/** Closes a quotation that is open; two apostrophes are inches, seconds or a typewriter's quotation mark elsewhere. */
function readClosingQuote(scan: Scan): string {
  scan.at += 2;
  if (!scan.quoteIsOpen) return "''";
  scan.quoteIsOpen = false;
  return '”';
}

/** `` `` `` opens a quotation; a single one only where its `'` follows soon, as code is quoted like `this`. */
function readQuote(scan: Scan): string {
  if (scan.tex.startsWith('``', scan.at)) {
    scan.at += 2;
    scan.quoteIsOpen = true;
    return '“';
  }
  const single = /`([^`'\s][^`']{0,60})'(?![\p{L}'])/uy;
  single.lastIndex = scan.at;
  const match = single.exec(scan.tex);
  scan.at += 1;
  if (match === null || /[\\{}~]|--/.test(match[1] ?? '')) return '`';
  scan.at = single.lastIndex;
  return `‘${match[1]}’`;
}

function readDash(scan: Scan): string {
  const run = /-+/y;
  run.lastIndex = scan.at;
  const length = run.exec(scan.tex)?.[0].length ?? 2;
  const before = scan.tex.charAt(scan.at - 1);
  const after = scan.tex.charAt(scan.at + length);
  scan.at += length;
  // `--flag` of a command line keeps its hyphens.
  if (length === 2 && /^$|[\s`'"“(]/.test(before) && /[A-Za-z]/.test(after)) return '--';
  return length === 2 ? '–' : length === 3 ? '—' : '-'.repeat(length);
}

function readCommand(scan: Scan): string {
  const accented = readAccent(scan.tex, scan.at, scan.braces, proseToText, 0);
  if (accented !== undefined && !opensQuotation(scan)) {
    scan.at = accented.end;
    return accented.text;
  }
  const word = /[A-Za-z]+/y;
  word.lastIndex = scan.at + 1;
  const name = word.exec(scan.tex)?.[0];
  if (name === undefined) return readControlSymbol(scan);
  const start = scan.at;
  scan.at = word.lastIndex;
  return readWord(scan, name, start);
}

function opensQuotation(scan: Scan): boolean {
  const previous = scan.tex.charAt(scan.at - 1);
  return scan.tex.charAt(scan.at + 1) === '"' && isEscapedQuote(scan.tex, scan.at, previous);
}

function readWord(scan: Scan, name: string, start: number): string {
  if (FONT.test(name)) return readFont(scan, name);
  if (REFERENCE.test(name)) return readReference(scan);
  if (HIDDEN.test(name)) return skipArguments(scan, /command$|^def$/.test(name) ? 2 : 1);
  if (/^(?:href|textcolor|colorbox)$/.test(name)) return skipArguments(scan, 1);
  if (name === 'footnote') return openGroup(scan, scan.last.endsWith(' ') ? '(' : ' (', ')');
  if (name === 'textsuperscript' || name === 'textsubscript') return readScript(scan, name);
  if (name === 'verb') return readVerbatim(scan);
  if (FORMULA.test(name)) return readFormula(scan, start);
  return readSymbol(scan, name);
}

function readSymbol(scan: Scan, name: string): string {
  const symbol = Object.hasOwn(NAMES, name) ? NAMES[name] : symbolOf(name);
  if (scan.tex.startsWith('{}', scan.at)) scan.at += 2;
  if (symbol !== undefined) return symbol;
  // An own macro around a text, `\gls{LLM}`, is worth its text; one without is worth its name.
  return openGroup(scan, '', '') === '' && scan.closing.has(scan.braces.get(scan.at - 1) ?? -1) ? '' : name;
}

/** Shows a following group between two texts instead of braces. */
function openGroup(scan: Scan, before: string, after: string): string {
  const end = scan.tex.charAt(scan.at) === '{' ? scan.braces.get(scan.at) : undefined;
  if (end === undefined) return '';
  scan.closing.set(end, after);
  scan.at += 1;
  return before;
}

function readFont(scan: Scan, name: string): string {
  openGroup(scan, '', '');
  if (/^(?:newline|linebreak|par|(?:small|med|big)skip|hfill)$/.test(name)) return ' ';
  if (scan.tex.charAt(scan.at - 1) !== '{') scan.at = behindWord(scan.tex, scan.at);
  return name === 'item' ? '• ' : '';
}

/** Citations cannot be resolved here; their keys stay visible in brackets, so that the sentence keeps its parts. */
function readReference(scan: Scan): string {
  const reference = /\*?(?:\s*\[[^[\]]{0,200}\]){0,2}\s*\{([^{}]{0,500})\}/y;
  reference.lastIndex = scan.at;
  const match = reference.exec(scan.tex);
  if (match === null) return '';
  scan.at = reference.lastIndex;
  const keys = (match[1] ?? '').split(',');
  return `${/^$|[\s(]/.test(scan.last.slice(-1)) ? '' : ' '}[${keys.map((key) => key.trim()).join(', ')}]`;
}

const NO_MARK = new RegExp(`[^${FORMULA_MARK}]+`, 'g');

function skipArguments(scan: Scan, count: number): string {
  const start = scan.at;
  for (let n = 0; n < count; n += 1) {
    const end = scan.braces.get(scan.at);
    if (end === undefined) break;
    scan.at = end + 1;
  }
  const hidden = scan.tex.slice(start, scan.at);
  openGroup(scan, '', '');
  return hidden.replace(NO_MARK, '');
}

/** Superscripts in prose are ordinals and isotopes. */
const LONGEST_SCRIPT = 40;

function readScript(scan: Scan, name: string): string {
  const end = scan.braces.get(scan.at);
  if (end === undefined || end - scan.at > LONGEST_SCRIPT) return '';
  const text = proseToText(scan.tex.slice(scan.at + 1, end));
  scan.at = end + 1;
  const scripted = script(name === 'textsuperscript' ? '^' : '_', text);
  return /^[\^_]/.test(scripted) ? text : scripted;
}

function readVerbatim(scan: Scan): string {
  const verbatim = /([^A-Za-z\s*])(.{0,200}?)\1/y;
  verbatim.lastIndex = scan.at;
  const match = verbatim.exec(scan.tex);
  if (match === null) return '';
  scan.at = verbatim.lastIndex;
  return (match[2] ?? '').replaceAll('\\', '');
}

/** Math that somebody wrote without dollars: the command with its groups. */
function readFormula(scan: Scan, start: number): string {
  let end = scan.at;
  for (let n = 0; n < 2; n += 1) {
    const close = scan.braces.get(end);
    if (close !== undefined && close - end <= 200) end = close + 1;
  }
  scan.at = end;
  return mathToText(scan.tex.slice(start, end));
}

function readControlSymbol(scan: Scan): string {
  const character = scan.tex.charAt(scan.at + 1);
  scan.at += 2;
  if (/[,;:>\s\\]/.test(character)) return ' ';
  if (/[!/\-@()[\]]/.test(character)) return '';
  if (/[~^]/.test(character) && scan.tex.startsWith('{}', scan.at)) scan.at += 2;
  return character === '|' ? '‖' : character;
}

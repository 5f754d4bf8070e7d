/**
 * BibTeX files as they are found: strings, concatenation, braces and parentheses, comments, and everything that breaks the
 * rules (no key, no comma, a brace too few). Total: whatever cannot be read is counted and reading goes on at the next entry.
 * Grammar: https://www.bibtex.org/Format/ and Oren Patashnik, “BibTeXing” (1988).
 */

export interface BibtexEntry {
  /** In lower case: `article`. */
  readonly type: string;
  /** The empty string where there is none. */
  readonly key: string;
  /** By name in lower case; raw TeX, of a field given twice the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** Fields that were given again, with what they said then. */
  readonly repeated: readonly (readonly [name: string, value: string])[];
}

export interface BibtexFile {
  readonly entries: readonly BibtexEntry[];
  /** Entries without a readable field, or broken off. */
  readonly unreadable: readonly string[];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENTRY = /@\s*([A-Za-z]+)\s*([{(])/y;
const NAME = /[^\s"#%'(),={}]+/y;
/** An entry that begins inside another: the other one lacks a brace. */
const NEXT_ENTRY = /\n[ \t]*@\s*[A-Za-z]+\s*[{(]/g;

export function parseBibtex(text: string): BibtexFile {
  const macros = new Map(MONTHS.map((month) => [month, month]));
  const entries: BibtexEntry[] = [];
  const unreadable: string[] = [];
  let at = text.indexOf('@');
  let next = -1;
  while (at >= 0) {
    ENTRY.lastIndex = at;
    const found = ENTRY.exec(text);
    if (found === null) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    const [head, name = '', opening] = found;
    const type = name.toLowerCase();
    const start = at + head.length;
    if (next < start) next = nextEntry(text, start);
    const end = endOf(text, start, next, opening === '(' ? ')' : '}');
    const body = text.slice(start, end);
    if (type === 'string') readMacro(body, macros);
    else if (type !== 'comment' && type !== 'preamble') {
      const entry = readEntry(type, body, macros);
      if (entry.fields.size > 0) entries.push(entry);
      else unreadable.push(entry.key || type);
    }
    at = text.indexOf('@', end);
  }
  return { entries, unreadable };
}

function nextEntry(text: string, start: number): number {
  NEXT_ENTRY.lastIndex = start;
  return NEXT_ENTRY.exec(text)?.index ?? text.length;
}

/** Where the entry that begins at `start` ends: its closing bracket, or the next entry where it has none. */
function endOf(text: string, start: number, next: number, closing: '}' | ')'): number {
  let depth = 0;
  for (let i = start; i < next; i += 1) {
    const char = text[i];
    if (char === '\\') i += 1;
    else if (char === '{') depth += 1;
    else if (char === closing && depth === 0) return i;
    else if (char === '}') depth = Math.max(0, depth - 1);
  }
  return next;
}

function readMacro(body: string, macros: Map<string, string>): void {
  const [, name, rest] = /^\s*([^\s={}"#,]+)\s*=([\s\S]*)$/.exec(body) ?? [];
  if (name !== undefined && rest !== undefined)
    macros.set(name.toLowerCase(), readValue(rest, 0, macros).value);
}

function readEntry(type: string, body: string, macros: ReadonlyMap<string, string>): BibtexEntry {
  const fields = new Map<string, string>();
  const repeated: (readonly [string, string])[] = [];
  const [, key = ''] = /^\s*(?:([^\s,={}"#]+)\s*)?(?:,|$)/.exec(body) ?? [];
  let at = key === '' ? 0 : body.indexOf(key) + key.length;
  while (at < body.length) {
    at = skip(body, at, /[\s,]/);
    NAME.lastIndex = at;
    const name = NAME.exec(body)?.[0];
    if (name === undefined) {
      at += 1;
      continue;
    }
    const sign = skip(body, at + name.length, /\s/);
    if (body[sign] !== '=') {
      // A word that is no field: what is left of a value, or of a comment.
      at += name.length;
      continue;
    }
    const { value, end } = readValue(body, sign + 1, macros);
    at = end;
    const field = name.toLowerCase();
    if (value.trim() === '') continue;
    if (fields.has(field)) repeated.push([field, value.trim()]);
    else fields.set(field, value.trim());
  }
  return { type, key, fields, repeated };
}

/** `{braces} # "quotes" # macro # 12` from `at`; `end` is behind it. */
function readValue(
  text: string,
  at: number,
  macros: ReadonlyMap<string, string>,
): { readonly value: string; readonly end: number } {
  let value = '';
  let end = at;
  for (;;) {
    const part = readPart(text, skip(text, end, /\s/), macros);
    value += part.value;
    end = part.end;
    const sign = skip(text, end, /\s/);
    if (text[sign] !== '#') return { value, end };
    end = sign + 1;
  }
}

function readPart(
  text: string,
  at: number,
  macros: ReadonlyMap<string, string>,
): { value: string; end: number } {
  const opening = text[at];
  if (opening === '{' || opening === '"') {
    const end = endOfPart(text, at + 1, opening === '{' ? '}' : '"');
    return { value: text.slice(at + 1, end), end: end + 1 };
  }
  NAME.lastIndex = at;
  const word = NAME.exec(text)?.[0] ?? '';
  return { value: macros.get(word.toLowerCase()) ?? word, end: at + word.length };
}

/** The closing bracket or quote; braces nest in both. Without one the value ends where the next field begins, or the text. */
function endOfPart(text: string, start: number, closing: '}' | '"'): number {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    const char = text[i];
    if (char === '\\') i += 1;
    else if (char === closing && depth === 0) return i;
    else if (char === '{') depth += 1;
    else if (char === '}') depth = Math.max(0, depth - 1);
  }
  const next = /\n[ \t]*[A-Za-z][\w-]*[ \t]*=[ \t]*["{\w]/g;
  next.lastIndex = start;
  return next.exec(text)?.index ?? text.length;
}

function skip(text: string, at: number, what: RegExp): number {
  let i = at;
  while (i < text.length && what.test(text[i] ?? '')) i += 1;
  return i;
}

/** BibTeX entries: TeX is kept as announced, everything else is escaped, and keys are unique within one output. */

import type { Paper } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { plain } from '../kit/sanitize.ts';
import { invertedName, splitName } from './names.ts';
import { type Citable, yearOf } from './year.ts';

export function bibtex(papers: readonly Citable[]): string {
  const used = new Set<string>();
  return papers.map((citable) => entry(citable, used)).join('\n');
}

function entry(citable: Citable, used: Set<string>): string {
  const { paper } = citable;
  const base = arxivBase(paper.id);
  const published = paper.journalRef !== undefined || base === undefined;
  const fields: (readonly [string, string | undefined])[] = [
    ['title', `{${titleTex(paper)}}`],
    ['author', paper.authors.length === 0 ? undefined : paper.authors.map(authorTex).join(' and ')],
    ['year', yearOf(citable) || undefined],
    ['journal', paper.journalRef === undefined ? feedName(paper) : escapeTex(plain(paper.journalRef))],
    ['eprint', base],
    ['archivePrefix', base === undefined ? undefined : 'arXiv'],
    ['primaryClass', base === undefined || paper.primaryCategory === '' ? undefined : paper.primaryCategory],
    ['doi', paper.doi === undefined ? undefined : bracesOnly(plain(paper.doi))],
    ['url', bracesOnly(plain(paper.links.abstract))],
    ['note', paper.comment === undefined ? undefined : escapeTex(plain(paper.comment))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@${published ? 'article' : 'misc'}{${keyOf(citable, used)},\n${lines.join('\n')}\n}\n`;
}

const feedName = (paper: Paper): string | undefined => {
  const name = /^feed:([^/]+)\//.exec(paper.id)?.[1];
  return name === undefined ? undefined : escapeTex(plain(name));
};

/** `okonkwo2026steering`, in ASCII; a letter is added to the second of two equal keys. */
function keyOf(citable: Citable, used: Set<string>): string {
  const family = splitName(citable.paper.authors[0] ?? '').family;
  const words = citable.paper.title.split(/[^\p{L}\p{N}]+/u).map(ascii);
  const word = words.find((candidate) => candidate.length > 3) ?? '';
  const stem = `${ascii(family).slice(0, 24)}${yearOf(citable)}${word.slice(0, 24)}`;
  const base = /[a-z]/.test(stem) ? stem : `radar${ascii(citable.paper.id)}`;
  let key = base;
  for (let n = 0; used.has(key); n++) key = base + suffix(n);
  used.add(key);
  return key;
}

/** a … z, then aa … */
const suffix = (n: number): string =>
  (n >= 26 ? suffix(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

function authorTex(name: string): string {
  const person = splitName(plain(name));
  const text = escapeTex(invertedName(person, 'bibtex'));
  // A bare " and " inside a name would separate two authors.
  return person.literal || / and /i.test(text) ? `{${text}}` : text;
}

/** The title as announced where its braces and dollars close, else the clean text. */
function titleTex(paper: Paper): string {
  const tex = paper.tex === undefined ? undefined : plain(paper.tex.title);
  if (tex === undefined || !balanced(tex)) return escapeTex(plain(paper.title));
  return tex
    .split(/((?<!\\)\$[^$]*(?<!\\)\$)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<!\\)[%&#_]/g, '\\$&')))
    .join('');
}

function balanced(tex: string): boolean {
  let depth = 0;
  for (const brace of tex.replace(/\\./g, '').match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  const dollars = tex.replace(/\\./g, '').split('$').length - 1;
  return depth === 0 && dollars % 2 === 0 && !tex.endsWith('\\');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Plain text for TeX. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);

/** Addresses are read verbatim by url and doi fields; only braces would end the field, and a percent sign is no comment there. */
const bracesOnly = (text: string): string => text.replaceAll('{', '%7B').replaceAll('}', '%7D');

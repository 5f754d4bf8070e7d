/**
 * Text as TeX that BibTeX 0.99d, biber and LaTeX read, whatever it holds. BibTeX counts braces behind a backslash too
 * (“BibTeXing”, section 4), so that a `\{` without its partner would swallow the fields behind it. What a stranger wrote is
 * never run: prose is escaped, and a formula passes only with commands that draw.
 */
import { texSegments } from '../../text/latex/latex.ts';
import { mathToText } from '../../text/latex/math.ts';
import { drawsOnly } from './formula.ts';
import { texOfSymbol } from './tex-symbols.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // In TeX's old text encoding these come out as ¡, ¿ and a dash.
  '<': '{$<$}',
  '>': '{$>$}',
  '|': '{$|$}',
};

/** Plain text for TeX. Braces that pair stay braces; one without its partner becomes a command. */
export function escapeTex(text: string): string {
  const single = unpaired(text);
  const escaped = text.replace(/[\\~^<>|&%$#_{}]/g, (mark, at: number) => {
    if (single.has(at)) return mark === '{' ? '\\textbraceleft{}' : '\\textbraceright{}';
    return SPECIAL[mark] ?? `\\${mark}`;
  });
  return texOfSymbol(escaped);
}

/** Where the braces without a partner stand. */
function unpaired(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const single = new Set<number>();
  for (const { index, 0: brace } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else if (open.pop() === undefined) single.add(index);
  }
  return new Set([...single, ...open]);
}

/** Its formulas stay TeX; styles set the case of everything but what has capitals of its own: `{BERT}`, `{mRNA}`. */
export function titleTex(title: string, tex: string | undefined): string {
  const segments =
    tex === undefined || tex === title ? [{ kind: 'prose' as const, tex: title }] : texSegments(tex);
  const hasCase = /\p{Ll}/u.test(title);
  const prose = hasCase ? keepCapitals : escapeTex;
  return segments
    .map((segment) => (segment.kind === 'prose' ? prose(segment.tex) : formulaTex(segment.tex)))
    .join('')
    .trim();
}

/** Braced, since styles would make `\Delta` of a title a `\delta`. */
function formulaTex(math: string): string {
  // Only a matrix has columns that a bare `&` could stand between.
  const bare = math.includes('\\begin') ? /(?<!\\)((?:\\\\)*)([%#])/g : /(?<!\\)((?:\\\\)*)([%#&])/g;
  const tex = pairedBraces(math)?.replace(bare, '$1\\$2');
  return tex !== undefined && drawsOnly(tex) ? `{$${tex}$}` : escapeTex(mathToText(math));
}

/** The formula with as many opening as closing braces, as BibTeX and as TeX count; undefined where it cannot be had. */
function pairedBraces(math: string): string | undefined {
  const all = [...math.matchAll(/\\[\s\S]|[{}]/g)].map(([mark]) => mark);
  if (!closes(all.filter((mark) => mark.length === 1))) return undefined;
  const counted = all.filter((mark) => /[{}]$/.test(mark)).map((mark) => mark.slice(-1));
  if (closes(counted)) return math;
  return math.replace(/\\([\s\S])/g, (mark, char) =>
    char === '{' ? '\\lbrace ' : char === '}' ? '\\rbrace ' : mark,
  );
}

function closes(braces: readonly string[]): boolean {
  let depth = 0;
  for (const brace of braces) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const keepCapitals = (text: string): string =>
  text
    .split(/([\s\-‐-―/:;,.()[\]“”"'’]+)/u)
    .map((part, index) =>
      index % 2 === 0 && hasOwnCapitals(part) ? `{${escapeTex(part)}}` : escapeTex(part),
    )
    .join('');

/** A capital that no style may lower: behind another letter, beside a digit, or alone, but for the article. */
function hasOwnCapitals(word: string): boolean {
  return /.\p{Lu}/u.test(word) || (/\p{Lu}/u.test(word) && (/\d/.test(word) || /^[B-Z]\W*$/u.test(word)));
}

/** Fields that are read letter by letter (url, doi): what would end or begin something in TeX is percent-encoded. */
export const verbatimTex = (text: string): string => text.replace(/[{}\\\s$]/g, encodeURIComponent);

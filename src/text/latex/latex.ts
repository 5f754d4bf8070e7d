/**
 * TeX as it stands in arXiv's titles, abstracts and names, to text people read. arXiv's metadata allows any TeX that its
 * MathJax understands (https://info.arxiv.org/help/prep.html), and its feeds send it raw.
 */
import { foldSpace } from '../controls.ts';
import { mathToText } from './math.ts';
import { FORMULA_MARK, proseToText } from './prose.ts';
import { isInlineMath, splitMath, type TexSegment } from './segments.ts';

/** Any of these may need decoding. Most titles and many abstracts have none of them. */
const NEEDS_WORK = /[\\${}~`]|''|--|\s\s|[^\S ]|^\s|\s$/;
/** Nothing below the combining marks is changed by NFC. */
const NEEDS_COMPOSING = /[\u0300-\uffff]/;

/**
 * Prose as clean Unicode and math as TeX, in order. White space inside the segments is folded, and the prose keeps the
 * single spaces that set it off from the math.
 */
export function texSegments(raw: string): TexSegment[] {
  const parts = splitMath(raw.replaceAll(FORMULA_MARK, ''));
  const formulas = parts.filter((part) => part.kind === 'math').map((part) => cleanMath(part.tex));
  const source = parts.map((part) => (part.kind === 'math' ? FORMULA_MARK : part.tex)).join('');
  const prose = composed(foldSpace(proseToText(source)));
  const segments: TexSegment[] = [];
  let neighbours: string[] = [];
  const close = (): void => {
    // Two formulas without anything between them would meet as `$$`, which opens a display: they are one.
    if (neighbours.length > 0) segments.push({ kind: 'math', tex: cleanMath(neighbours.join(' ')) });
    neighbours = [];
  };
  prose.split(FORMULA_MARK).forEach((text, index) => {
    if (text !== '') {
      close();
      segments.push({ kind: 'prose', tex: text });
    }
    const formula = formulas[index];
    if (formula !== undefined) neighbours.push(formula);
  });
  close();
  return segments;
}

const composed = (text: string): string => (NEEDS_COMPOSING.test(text) ? text.normalize('NFC') : text);

/** Math on one line, without a dollar that would end it early and without a backslash that would escape its end. */
function cleanMath(tex: string): string {
  const line = foldSpace(tex)
    .replace(/(\\[\s\S])|\$/g, '$1')
    .trim();
  const slashes = /(?<!\\)\\*$/.exec(line)?.[0].length ?? 0;
  return slashes % 2 === 1 ? line.slice(0, -1).trim() : line;
}

/**
 * Accents and text commands become Unicode, white space is folded, and every kind of math is kept as `$…$`. Where a
 * price could be mistaken for math or math for a price, dollars of prose come out as `\$` and math as `${…}$`, so that the
 * text can be cut at its math again.
 */
export function decodeTex(raw: string): string {
  if (!NEEDS_WORK.test(raw)) return composed(raw);
  const segments = texSegments(raw);
  const plain = joined(segments.map((s) => (s.kind === 'math' ? `$${s.tex}$` : s.tex)));
  if (segments.every(isPlain) || sameMath(plain, segments)) return plain;
  return joined(segments.map((s) => (s.kind === 'math' ? `\${${s.tex}}$` : s.tex.replaceAll('$', '\\$'))));
}

const joined = (parts: readonly string[]): string => parts.join('').replace(/ {2,}/g, ' ').trim();

/** Whether a segment is surely found again: prose without dollars, and math that nobody takes for a price. */
function isPlain(segment: TexSegment): boolean {
  if (segment.kind === 'prose') return !segment.tex.includes('$');
  return isInlineMath(segment.tex, '0') && isInlineMath(segment.tex, ' ');
}

function sameMath(text: string, segments: readonly TexSegment[]): boolean {
  const wanted = segments.filter((s) => s.kind === 'math');
  const found = splitMath(text).filter((s) => s.kind === 'math');
  return wanted.length === found.length && wanted.every((math, index) => math.tex === found[index]?.tex);
}

/**
 * Readable Unicode on one line: `decodeTex`, then each formula by itself (`$10^4$` → 10⁴, `$\Delta$WER` → ΔWER). Never
 * throws; text that is Unicode already stays as it is.
 */
export function texToText(raw: string): string {
  if (!NEEDS_WORK.test(raw)) return composed(raw);
  const text = texSegments(raw).map((s) => (s.kind === 'math' ? mathToText(s.tex) : s.tex));
  return composed(joined(text));
}

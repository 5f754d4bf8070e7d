/** The one door to KaTeX: a formula as MathML, which browsers typeset without fonts, styles or scripts. */
import katex from 'katex';
import type { Paper } from '../../../paper.ts';
import { texSegments } from '../../../text/latex/latex.ts';
import { mathToText } from '../../../text/latex/math.ts';
import { sentencesOf, texSentencesOf } from '../../../text/sentences.ts';
import { titleOf } from '../../papers/titles.ts';
import { fromWordOn, type Quotation } from '../model.ts';
import { escapeHtml, escapeProse } from './escape.ts';

/** Authors may define macros that call each other; a formula that wants more of them becomes text. */
const MOST_EXPANSIONS = 200;

export const titleHtml = (paper: Paper): string =>
  (paper.tex === undefined ? '' : texHtml(paper.tex.title)) || escapeHtml(titleOf(paper));

export const abstractHtml = ({ tex, abstract }: Paper): string =>
  tex === undefined ? escapeHtml(abstract) : texHtml(tex.abstract);

/** The sentence that is cited, with its formulas if it is the sentence of the abstract that it claims to be. */
export function quoteHtml(paper: Paper | undefined, { sentence, quote, from }: Quotation): string {
  const text = escapeHtml(fromWordOn(quote, from));
  if (paper?.tex === undefined) return text;
  if (sentence === 0) return quote === paper.title && from === 0 ? titleHtml(paper) : text;
  const isSame = sentencesOf(paper.abstract)[sentence - 1] === quote;
  const tex = texSentencesOf(paper)[sentence - 1];
  // What is left out is words alone, or nobody knows where it ends in the TeX.
  return isSame && tex?.startsWith(quote.slice(0, from)) === true ? texHtml(fromWordOn(tex, from)) : text;
}

/** TeX source as arXiv announces it, or text in which `$…$` is mathematics. */
const texHtml = (tex: string): string =>
  texSegments(tex)
    .map((segment) => (segment.kind === 'math' ? formulaHtml(segment.tex) : escapeProse(segment.tex)))
    .join('')
    .trim();

/** A number needs no typesetting, and what KaTeX does not know is readable as text. */
export function formulaHtml(tex: string): string {
  if (/^[\d.,\s]*$/.test(tex)) return escapeHtml(tex);
  try {
    return compact(
      katex.renderToString(tex, {
        output: 'mathml',
        throwOnError: true,
        strict: 'ignore',
        trust: false,
        maxSize: 10,
        maxExpand: MOST_EXPANSIONS,
      }),
    );
  } catch {
    return escapeHtml(mathToText(tex));
  }
}

/** Without what a page has no use for: wrappers, the TeX once more, and styles, which its policy forbids. */
function compact(html: string): string {
  const [, inner = ''] = /<math[^>]*>([\s\S]*)<\/math>/.exec(html) ?? [];
  const bare = inner
    .replace(/<annotation[\s\S]*?<\/annotation>|<\/?semantics>/g, '')
    .replace(/ (?:style|class)="[^"]*"/g, '')
    .replace(/^<mrow>([\s\S]*)<\/mrow>$/, (whole, body: string) => (isOneRow(body) ? body : whole));
  return `<math>${bare}</math>`;
}

/** Whether what stands between the first and the last tag of a row is balanced by itself. */
function isOneRow(body: string): boolean {
  let depth = 0;
  for (const [tag] of body.matchAll(/<\/?mrow>/g)) {
    depth += tag === '<mrow>' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

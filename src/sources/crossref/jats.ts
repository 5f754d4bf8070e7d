/**
 * JATS and HTML fragments, as Crossref keeps them in titles and abstracts, to one line of clean text
 * (https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/abstracts/).
 */
import { decodeHTML } from 'entities';
import { texToText } from '../../text/latex/latex.ts';
import { CHOSEN, rendered } from './jats-elements.ts';

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly empty: boolean };

/** Comments, CDATA marks, tags; a `<` that begins none of them is text (`p < 0.05`). */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|\]\]>|<(\/?)([A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)((?:\s[^<>]*)?\/?)>/g;

function partsOf(source: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of source.matchAll(MARKUP)) {
    if (match.index > at) parts.push({ kind: 'text', text: source.slice(at, match.index) });
    at = match.index + match[0].length;
    const [, slash, , name, rest = ''] = match;
    if (name !== undefined)
      parts.push({ kind: 'tag', name: name.toLowerCase(), closes: slash === '/', empty: rest.endsWith('/') });
  }
  parts.push({ kind: 'text', text: source.slice(at) });
  return parts;
}

/** Elements whose text is for machines, or said elsewhere. */
const SKIPPED = new Set([
  'annotation',
  'annotation-xml',
  'related-article',
  'xref',
  'script',
  'style',
  'object-id',
  'graphic',
]);
/** Elements that stand apart from the text around them. */
const BLOCKS = new Set([
  'p',
  'sec',
  'title',
  'label',
  'list',
  'list-item',
  'disp-formula',
  'break',
  'br',
  'div',
  'li',
  'ul',
  'ol',
  'table',
  'tr',
  'td',
  'h1',
  'h2',
  'h3',
  'h4',
]);

interface Reading {
  /** Finished text of each open frame; the first one is the result. */
  readonly frames: { readonly name: string; text: string; readonly children: string[] }[];
  skip: { name: string; depth: number } | undefined;
}

/** Total and linear. Headings of sections become `Methods: …`, sub- and superscripts Unicode where it has them all. */
export function jatsToText(source: string): string {
  const state: Reading = { frames: [{ name: '', text: '', children: [] }], skip: undefined };
  for (const part of partsOf(source)) {
    if (part.kind === 'text') {
      if (state.skip === undefined) add(state, decodeHTML(part.text));
    } else if (!skipping(state, part)) {
      if (part.empty) add(state, BLOCKS.has(part.name) ? ' ' : '');
      else if (part.closes) close(state, part.name);
      else open(state, part.name);
    }
  }
  while (state.frames.length > 1) endFrame(state);
  const text = tidy(state.frames[0]?.text ?? '');
  return TEX_MATH.test(text) ? texToText(text) : text;
}

/** The same for text in which markup may itself be escaped (`&amp;lt;i&amp;gt;`), as some publishers deposit titles. */
export function titleToText(source: string): string {
  const once = jatsToText(source);
  return /<\/?(?:i|b|em|sub|sup|scp|italic)>|&(?:amp|lt|gt|#\d+);/i.test(once) ? jatsToText(once) : once;
}

function skipping(state: Reading, tag: Part & { kind: 'tag' }): boolean {
  if (state.skip !== undefined) {
    if (tag.name === state.skip.name && !tag.empty) state.skip.depth += tag.closes ? -1 : 1;
    if (state.skip.depth === 0) state.skip = undefined;
    return true;
  }
  if (tag.closes || tag.empty || !SKIPPED.has(tag.name)) return false;
  state.skip = { name: tag.name, depth: 1 };
  return true;
}

const add = (state: Reading, text: string): void => {
  const frame = state.frames.at(-1);
  if (frame !== undefined) frame.text += text;
};

/** Elements that need their whole text before it is known what to make of it. */
const FRAMED = new Set([
  'title',
  'sub',
  'sup',
  'inf',
  'tex-math',
  'alternatives',
  'math',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
  'mfrac',
  'msqrt',
  'mroot',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'mstyle',
  'mfenced',
  'mtd',
  'mtr',
  'mtable',
  'semantics',
  'mspace',
  'mpadded',
  'mphantom',
  'menclose',
  'mmultiscripts',
  'mprescripts',
  'none',
]);
/** Deeper nesting is taken for an attack and read as plain text. */
const DEEPEST = 200;

function open(state: Reading, name: string): void {
  if (BLOCKS.has(name)) add(state, ' ');
  if (FRAMED.has(name) && state.frames.length < DEEPEST) state.frames.push({ name, text: '', children: [] });
}

function close(state: Reading, name: string): void {
  if (FRAMED.has(name) && state.frames.some((frame) => frame.name === name)) {
    while (state.frames.at(-1)?.name !== name) endFrame(state);
    endFrame(state);
  }
  if (BLOCKS.has(name)) add(state, ' ');
}

function endFrame(state: Reading): void {
  const frame = state.frames.pop();
  const parent = state.frames.at(-1);
  if (frame === undefined || parent === undefined) return;
  const text = rendered(frame.name, frame.text, frame.children);
  parent.children.push(text);
  // Of several forms of one formula, TeX is the one that reads best.
  if (parent.name === 'alternatives' && frame.name === 'tex-math')
    parent.children.unshift(`${CHOSEN}${text}`);
  parent.text += text;
}

/** A few publishers deposit TeX between dollars; a lone dollar is money. */
const TEX_MATH = /\$[^$\\^_{]{0,400}[\\^_{][^$]{0,400}\$/;

/** Publishers indent their markup: no space belongs before a closing mark or after an opening one. */
function tidy(text: string): string {
  return text
    .replaceAll(CHOSEN, '')
    .replace(/\s+/g, ' ')
    .replace(/([([“]) /g, '$1')
    .replace(/ ([)\]”,;:.!?](?=[\s)\]”]|$))/g, '$1')
    .replace(/\(\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

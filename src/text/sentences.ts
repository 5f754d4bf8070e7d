/**
 * Splits an abstract into sentences. Sentence numbers are what claims cite, so the splitter has to give the same
 * answer every day: it is one pass over the words with written-down rules, no model and no locale data.
 */
import type { Paper } from '../paper.ts';
import { decodeTex, texToText } from './latex/latex.ts';
import { endsNoSentence, mayEndSentence, NOUNS_BEFORE_A_LETTER, STARTERS } from './words/sentence-words.ts';

/** Longest bracket or formula that is kept whole; a longer one is taken for a bracket somebody forgot to close. */
const MAX_ENCLOSED = 300;
const STOP = /[.!?…]["'’”»)\]}]*(?:\[[\d,\s–-]{1,12}\])?$/u;
const OPENING = /^["'‘’“”«([{¿¡`*~∼≈+−-]*/u;
const CJK_STOP = /[。！？]["'’”」』）)]*/gu;

/**
 * The sentences of `text` after white space has been folded: verbatim substrings, in order, none of them empty.
 * Joined with single spaces they are the folded text again (where a space was forgotten, and after 。！？, there was none).
 * Total and linear in the length of the text.
 */
export function sentencesOf(text: string): readonly string[] {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded === '' ? [] : latinSentences(folded).flatMap(cjkSentences);
}

/**
 * The sentences of a paper's abstract with their TeX mathematics, one for one with `sentencesOf(paper.abstract)`.
 * Wherever the TeX does not split into the same sentences, the plain ones are returned.
 */
export function texSentencesOf(paper: Paper): readonly string[] {
  const plain = sentencesOf(paper.abstract);
  if (paper.tex === undefined) return plain;
  const tex = sentencesOf(decodeTex(paper.tex.abstract));
  if (tex.length !== plain.length) return plain;
  return plain.map((sentence, index) => {
    const candidate = tex[index];
    return candidate !== undefined && texToText(candidate) === sentence ? candidate : sentence;
  });
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function latinSentences(text: string): readonly string[] {
  const words = wordsOf(text);
  const enclosed = enclosedSpans(text);
  const sentences: string[] = [];
  let first = 0;
  for (let index = 0; index + 1 < words.length; index++) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined || enclosed[word.end] === 1) continue;
    if (!endsHere(word.text, next.text, words[index - 1]?.text, index === first)) continue;
    sentences.push(text.slice(words[first]?.start ?? 0, word.end));
    first = index + 1;
  }
  sentences.push(text.slice(words[first]?.start ?? 0));
  return sentences;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = 0;
  for (let end = text.indexOf(' '); end !== -1; end = text.indexOf(' ', start)) {
    words.push(...unglued({ text: text.slice(start, end), start, end }));
    start = end + 1;
  }
  words.push(...unglued({ text: text.slice(start), start, end: text.length }));
  return words;
}

/** The end of a sentence and the beginning of the next: `consistency.To`, as one abstract in seventy has it. */
const GLUED = /[\p{L}\p{N}]{3}[.!?]["'’”)\]]{0,2}(?=(\p{Lu}\p{Ll}{1,15})[,:]?$)/u;

/** Two words where a space was forgotten between sentences; in an address or a formula none was. */
function unglued(word: Word): readonly Word[] {
  const tail = word.text.slice(-24);
  const glued = GLUED.exec(tail);
  if (glued === null || !STARTERS.has(glued[1] ?? '') || /[/@\\$_]/.test(word.text)) return [word];
  const middle = word.end - tail.length + glued.index + glued[0].length;
  const cut = middle - word.start;
  return [
    { text: word.text.slice(0, cut), start: word.start, end: middle },
    { text: word.text.slice(cut), start: middle, end: word.end },
  ];
}

function endsHere(word: string, next: string, before: string | undefined, isFirst: boolean): boolean {
  const tail = word.slice(-24);
  const stop = STOP.exec(tail);
  if (stop === null || !canBegin(next)) return false;
  const bare = `${tail.slice(0, stop.index)}${tail[stop.index]}`.replace(OPENING, '');
  if (!bare.endsWith('.')) return !/^yahoo!$/iu.test(bare);
  if (isFirst && /^(?:\d{1,2}|[ivx]{1,4}|[a-h])\.$/iu.test(bare)) return false; // "1. We propose …"
  const starter = STARTERS.has(next.replace(OPENING, '').replace(/[,:]$/u, ''));
  if (/^\p{Lu}\.$/u.test(bare)) return starter || NOUNS_BEFORE_A_LETTER.has(before?.toLowerCase() ?? '');
  if (bare.endsWith('...')) return /^\p{Lu}/u.test(next.replace(OPENING, ''));
  if (endsNoSentence(bare, next)) return false;
  return !mayEndSentence(bare) || starter;
}

/** Capitals, digits, formulas and other scripts begin sentences; so do words such as mRNA and eBPF. */
function canBegin(word: string): boolean {
  const head = word.slice(0, 24).replace(OPENING, '');
  return head === ''
    ? /[$"“(]/u.test(word)
    : /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Script=Greek}$\\\p{Sm}]/u.test(head) || /^\p{Ll}{1,3}\p{Lu}/u.test(head);
}

/** 1 for every position inside a short bracket or formula, where a full stop ends nothing. */
function enclosedSpans(text: string): Uint8Array {
  const marks = new Uint8Array(text.length + 1);
  const open: number[] = [];
  let dollar = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '(' || character === '[') open.push(at);
    else if (character === ')' || character === ']') paint(marks, open.pop(), at);
    else if (character === '$') {
      // Pandoc's rule tells formulas from prices: no space after the first dollar nor before the second, no digit after it.
      const closes = dollar >= 0 && text[at - 1] !== ' ' && !/\d/u.test(text[at + 1] ?? '');
      if (closes) {
        paint(marks, dollar, at);
        dollar = -1;
      } else dollar = text[at + 1] === ' ' ? -1 : at;
    }
  }
  return marks;
}

function paint(marks: Uint8Array, from: number | undefined, to: number): void {
  if (from !== undefined && to - from <= MAX_ENCLOSED) marks.fill(1, from + 1, to);
}

function cjkSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(CJK_STOP)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

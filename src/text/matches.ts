/** Where a text holds the words that were searched for: the same stems (Porter 1980) as the index, so that what is marked is what was found. */
import { stemmer } from 'stemmer';
import { foldText } from './words/tokens.ts';

export interface Wanted {
  /** One word, or several that stand together. */
  readonly text: string;
  readonly isPrefix: boolean;
}

/** UTF-16 offsets: from the first character up to, and without, the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Word extends Span {
  readonly folded: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** Every occurrence, in order, without overlaps. */
export function findWanted(text: string, wanted: readonly Wanted[]): Span[] {
  const words = wordsIn(text);
  const spans = wanted.flatMap((one) => occurrences(words, one));
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

/** The number of different wanted things in a text. */
export function countWanted(text: string, wanted: readonly Wanted[]): number {
  const words = wordsIn(text);
  return wanted.filter((one) => occurrences(words, one).length > 0).length;
}

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const folded = foldText(word);
    return { start: index, end: index + word.length, folded, stem: stemmer(folded) };
  });
}

function occurrences(words: readonly Word[], { text, isPrefix }: Wanted): Span[] {
  const sought = wordsIn(text);
  if (sought.length === 0) return [];
  const spans: Span[] = [];
  for (let at = 0; at + sought.length <= words.length; at++) {
    const isHere = sought.every((word, index) => {
      const here = words[at + index];
      if (here === undefined) return false;
      const isLast = index === sought.length - 1;
      return here.stem === word.stem || (isPrefix && isLast && here.folded.startsWith(word.folded));
    });
    const [first, last] = [words[at], words[at + sought.length - 1]];
    if (isHere && first !== undefined && last !== undefined)
      spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

/** The text of a paper, read once for all that is looked for in it: its words, where they stand, and their stems. */
import { type TokenMemo, tokensOf } from '../text/words/tokens.ts';

export interface ReadWord {
  readonly text: string;
  /** Its stems, joined with spaces: a compound has several. */
  readonly key: string;
  readonly stems: readonly string[];
  /** At the start of its sentence, where every word has a capital. */
  readonly isFirst: boolean;
}

/** Neighbouring words with nothing between them but a space; words that carry no meaning end a run. */
export type WordRun = readonly ReadWord[];

export interface ReadSentence {
  readonly runs: readonly WordRun[];
  /** All its stems in order. */
  readonly tokens: readonly string[];
}

/** The title at 0, then the sentences of the abstract. */
export type PaperReading = readonly ReadSentence[];

/** What the reading of many papers shares: each word is stemmed once. */
export interface Lexicon {
  readonly memo: TokenMemo;
  readonly words: Map<string, ReadWord>;
}

export const newLexicon = (): Lexicon => ({ memo: new Map(), words: new Map() });

/** Reads a title and its sentences; pass a lexicon where many papers are read. */
export function readingOf(sentences: readonly string[], lexicon: Lexicon = newLexicon()): PaperReading {
  return sentences.map((sentence) => readSentence(sentence, lexicon));
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function readSentence(sentence: string, lexicon: Lexicon): ReadSentence {
  const runs: ReadWord[][] = [];
  const tokens: string[] = [];
  let run: ReadWord[] = [];
  let end = 0;
  const take = (text: string, from: number): void => {
    const word = wordOf(text, lexicon);
    const isNext = from === end + 1 && sentence[end] === ' ';
    if (word.stems.length === 0 || !isNext) run = [];
    if (word.stems.length > 0) {
      if (run.length === 0) runs.push(run);
      run.push(from === 0 ? { ...word, isFirst: true } : word);
      for (const stem of word.stems) tokens.push(stem);
    }
    end = from + text.length;
  };
  if (isAscii(sentence)) takeAsciiWords(sentence, take);
  else for (const match of sentence.matchAll(WORD)) take(match[0], match.index);
  return { runs, tokens };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** What WORD finds in a text of ASCII, several times as fast: most sentences are such. */
function takeAsciiWords(text: string, take: (word: string, from: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (!isAlphanumeric(text.charCodeAt(at))) continue;
    const from = at;
    do at++;
    while (
      isAlphanumeric(text.charCodeAt(at)) ||
      (isJoint(text.charCodeAt(at)) && isAlphanumeric(text.charCodeAt(at + 1)))
    );
    take(text.slice(from, at), from);
  }
}

/** NaN, beyond the end, is none. */
const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** Apostrophe and hyphen. */
const isJoint = (code: number): boolean => code === 39 || code === 45;

function wordOf(text: string, { words, memo }: Lexicon): ReadWord {
  const known = words.get(text);
  if (known !== undefined) return known;
  const stems = tokensOf(text, memo);
  const word = { text, key: stems.join(' '), stems, isFirst: false };
  words.set(text, word);
  return word;
}

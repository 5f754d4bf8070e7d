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
  for (const match of sentence.matchAll(WORD)) {
    const [text] = match;
    const word = wordOf(text, lexicon);
    const isNext = match.index === end + 1 && sentence[end] === ' ';
    if (word.stems.length === 0 || !isNext) run = [];
    if (word.stems.length > 0) {
      if (run.length === 0) runs.push(run);
      run.push(match.index === 0 ? { ...word, isFirst: true } : word);
      for (const stem of word.stems) tokens.push(stem);
    }
    end = match.index + text.length;
  }
  return { runs, tokens };
}

function wordOf(text: string, { words, memo }: Lexicon): ReadWord {
  const known = words.get(text);
  if (known !== undefined) return known;
  const stems = tokensOf(text, memo);
  const word = { text, key: stems.join(' '), stems, isFirst: false };
  words.set(text, word);
  return word;
}

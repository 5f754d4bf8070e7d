/** The phrases of a paper: one to three neighbouring words, keyed by their stems, with where they stand. */
import { type TokenMemo, tokensOf } from '../../text/tokens.ts';
import type { BriefPaper } from '../corpus.ts';

export interface Phrase {
  readonly stems: readonly string[];
  /** As written where it first stands. */
  readonly surface: string;
  /** The first sentence it stands in; 0 is the title. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** By stems joined with spaces. Phrases do not cross punctuation, nor words that carry no meaning. */
export function phrasesOf(paper: BriefPaper, memo: TokenMemo = new Map()): ReadonlyMap<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  for (const [number, sentence] of [paper.title, ...paper.sentences].entries()) {
    for (const run of runsOf(sentence, memo)) {
      for (let from = 0; from < run.length; from++) {
        for (let length = 1; length <= 3 && from + length <= run.length; length++) {
          const part = run.slice(from, from + length);
          const stems = part.flatMap((word) => word.stems);
          const key = stems.join(' ');
          const surface = part.map((word) => word.text).join(' ');
          if (stems.length <= 4 && !phrases.has(key)) phrases.set(key, { stems, surface, sentence: number });
        }
      }
    }
  }
  return phrases;
}

interface WordAt {
  readonly text: string;
  readonly stems: readonly string[];
}

function runsOf(sentence: string, memo: TokenMemo): readonly (readonly WordAt[])[] {
  const runs: WordAt[][] = [[]];
  let end = 0;
  for (const match of sentence.matchAll(WORD)) {
    const between = sentence.slice(end, match.index);
    const stems = tokensOf(match[0], memo);
    if (between !== ' ' || stems.length === 0) runs.push([]);
    if (stems.length > 0) runs.at(-1)?.push({ text: match[0], stems });
    end = match.index + match[0].length;
  }
  return runs.filter((run) => run.length > 0);
}

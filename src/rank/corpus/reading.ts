/**
 * Papers read once: every word a number. Everything else (terms, phrases, mutes, a second look at the best of thousands)
 * works on these numbers. The words are exactly those of text/tokens.ts, found without making a string of each.
 */
import type { Paper } from '../../paper.ts';
import { tokenOf, tokensOf, wordsOf } from '../../text/words/tokens.ts';
import { createWordTable, HASH_A, HASH_B, hashA, hashB, hashesOf } from './word-table.ts';

/** A word that is no token. */
export const NONE = -1;

export interface Reading {
  readonly papers: readonly Paper[];
  /** The words of paper `r`'s title are `starts[2r]..starts[2r + 1]` of `sequence`, those of its abstract follow up to `starts[2r + 2]`. */
  readonly starts: Int32Array;
  readonly sequence: Int32Array;
  /** For each word its token; NONE; or, for text written without spaces, `-2 - i` for the tokens `several[i]`. */
  readonly tokenOf: Int32Array;
  readonly several: readonly (readonly number[])[];
  readonly tokens: readonly string[];
  /** How many distinct words were read. */
  readonly words: number;
  /** The word with exactly that folded spelling, or -1. */
  readonly wordOf: (folded: string) => number;
  /** Tokens of a text, in order; -1 for one that no paper has. */
  readonly tokensOf: (text: string) => number[];
  /** The number of a stem, or -1. */
  readonly numberOf: (stem: string) => number;
  /** A stem is often no word (`comput`): the spelling that was read most often stands for it. */
  readonly spellingOf: (token: number) => string;
}

export function readPapers(papers: readonly Paper[]): Reading {
  let characters = 0;
  for (const { title, abstract } of papers) characters += title.length + abstract.length;
  const words = createWordReader(characters / CHARACTERS_A_WORD);
  const starts = new Int32Array(papers.length * 2 + 1);
  papers.forEach((paper, row) => {
    words.read(paper.title);
    starts[2 * row + 1] = words.length();
    words.read(paper.abstract);
    starts[2 * row + 2] = words.length();
  });
  return { papers, starts, ...words.finish() };
}

/** Folded code of a letter or digit; 0 for what separates words; BEYOND for the bytes of everything that is not ASCII. */
const BEYOND = 255;
const FOLDED = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 128) return BEYOND;
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  return (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) ? lower : 0;
});

/** English prose has a few more, spaces included; where it has fewer, room is made. */
const CHARACTERS_A_WORD = 6;

function createWordReader(expected: number) {
  const table = createWordTable();
  const tokens = new Map<string, number>();
  const tokenList: string[] = [];
  const several: number[][] = [];
  const segments = new Map<string, readonly number[]>();
  let tokenOfWord = new Int32Array(1 << 14);
  let sequence = new Int32Array(Math.ceil(expected) + 64);
  let used = 0;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let bytes = new Uint8Array(1 << 13);

  const numberOf = (token: string): number => {
    let id = tokens.get(token);
    if (id === undefined) {
      id = tokenList.push(token) - 1;
      tokens.set(token, id);
    }
    return id;
  };
  /** A word for the first time. */
  const meet = (a: number, b: number, word: string): number => {
    const id = table.addHashed(a, b, word);
    if (id === tokenOfWord.length) tokenOfWord = grown(tokenOfWord);
    if (isAscii(word)) {
      const token = tokenOf(word);
      tokenOfWord[id] = token === '' ? NONE : numberOf(token);
      return id;
    }
    const found = tokensOf(word).map(numberOf);
    const [first = NONE] = found;
    tokenOfWord[id] = found.length < 2 ? first : -1 - several.push(found);
    return id;
  };
  const push = (id: number): void => {
    if (used === sequence.length) sequence = grown(sequence);
    sequence[used++] = id;
  };
  /** Words around letters beyond ASCII: rare enough to be folded as text, and often the same ones. */
  const readSegment = (segment: string): void => {
    let ids = segments.get(segment);
    if (ids === undefined) {
      ids = wordsOf(segment).map((word) => {
        const known = table.find(word);
        return known >= 0 ? known : meet(...hashesOf(word), word);
      });
      segments.set(segment, ids);
    }
    for (const id of ids) push(id);
  };
  /** In a text of ASCII alone bytes and characters are one. */
  const wordAt = (text: string, written: number, from: number, to: number): string =>
    (written === text.length ? text.slice(from, to) : decoder.decode(bytes.subarray(from, to))).toLowerCase();
  /** The bytes of one word or of several around letters beyond ASCII, from `from` on; where they end. */
  const readSegmentAt = (from: number, written: number): number => {
    let to = from;
    while (to < written && FOLDED[bytes[to] ?? 0] !== 0) to++;
    readSegment(decoder.decode(bytes.subarray(from, to)));
    return to;
  };
  const read = (text: string): void => {
    // Bytes are read five times as fast as characters. Halves of surrogate pairs become U+FFFD, which is no word either.
    if (text.length * 3 > bytes.length) bytes = new Uint8Array(text.length * 3);
    const { written } = encoder.encodeInto(text, bytes);
    // A local name is read much faster than one that other functions may change.
    const read = bytes;
    for (let i = 0; i < written; i++) {
      let code = FOLDED[read[i] ?? 0] ?? 0;
      if (code === 0) continue;
      const from = i;
      let a = HASH_A | 0;
      let b = HASH_B | 0;
      while (code !== 0 && code !== BEYOND) {
        a = hashA(a, code);
        b = hashB(b, code);
        i++;
        code = i < written ? (FOLDED[read[i] ?? 0] ?? 0) : 0;
      }
      if (code === BEYOND) {
        i = readSegmentAt(from, written);
        continue;
      }
      const known = table.findHashed(a, b);
      push(known >= 0 ? known : meet(a, b, wordAt(text, written, from, i)));
    }
  };
  const finish = () => {
    const read = sequence.subarray(0, used);
    const tokenOfRead = tokenOfWord.subarray(0, table.size());
    return {
      sequence: read,
      tokenOf: tokenOfRead,
      several,
      tokens: tokenList,
      words: table.size(),
      wordOf: table.find,
      tokensOf: (text: string) => tokensOf(text).map((token) => tokens.get(token) ?? -1),
      numberOf: (stem: string) => tokens.get(stem) ?? -1,
      spellingOf: spellings(tokenOfRead, tokenList, table.textOf, read),
    };
  };
  return { read, length: () => used, finish };
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 128) return false;
  return true;
}

/** Only a few labels need it, so the spellings are counted on first use. Of two that are as common the shorter stands. */
function spellings(
  tokenOfWord: Int32Array,
  tokens: readonly string[],
  textOf: (word: number) => string,
  sequence: Int32Array,
): (token: number) => string {
  let counted:
    | { readonly counts: Int32Array; readonly wordsOf: (token: number) => readonly number[] }
    | undefined;
  const commonest = new Map<number, string>();
  return (token) => {
    let spelling = commonest.get(token);
    if (spelling === undefined) {
      counted ??= {
        counts: countWords(sequence, tokenOfWord.length),
        wordsOf: wordsByToken(tokenOfWord, tokens.length),
      };
      let most = 0;
      for (const word of counted.wordsOf(token)) {
        const [count, text] = [counted.counts[word] ?? 0, textOf(word)];
        if (count < most || (count === most && spelling !== undefined && !isShorter(text, spelling)))
          continue;
        most = count;
        spelling = text;
      }
      spelling ??= tokens[token] ?? '';
      commonest.set(token, spelling);
    }
    return spelling;
  };
}

function countWords(sequence: Int32Array, words: number): Int32Array {
  const counts = new Int32Array(words);
  for (let j = 0; j < sequence.length; j++) {
    const word = sequence[j] ?? 0;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

/** The words of a token, in the order of their numbers. */
function wordsByToken(tokenOfWord: Int32Array, tokens: number): (token: number) => readonly number[] {
  const first = new Int32Array(tokens).fill(-1);
  const next = new Int32Array(tokenOfWord.length).fill(-1);
  for (let word = tokenOfWord.length - 1; word >= 0; word--) {
    const token = tokenOfWord[word] ?? NONE;
    if (token < 0) continue;
    next[word] = first[token] ?? -1;
    first[token] = word;
  }
  return (token) => {
    const words: number[] = [];
    for (let word = first[token] ?? -1; word >= 0; word = next[word] ?? -1) words.push(word);
    return words;
  };
}

function isShorter(a: string, b: string): boolean {
  return a.length < b.length || (a.length === b.length && a < b);
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}

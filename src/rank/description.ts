/** A description in words as a query: which of its words tell something, and how much. */
import { tokensOf } from '../text/tokens.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { SemanticSpace } from './corpus/space.ts';

/** What a reader has written of an interest: its name, and what it is about. */
export interface Description {
  readonly name: string;
  readonly about: string;
}

export interface Query {
  readonly tokens: readonly string[];
  /** Terms of the corpus, words and pairs of them, with what each is worth. */
  readonly weights: ReadonlyMap<number, number>;
  /**
   * What the words are worth together, those included that no paper has: the length of their vector. Of a long description a
   * paper that belongs there holds a small share, and many chance words as well: both grow with the root of its length.
   */
  readonly worth: number;
  /** Words that some paper has, the most telling first. */
  readonly telling: readonly number[];
  /** The share of that worth which the space knows. */
  readonly known: number;
}

/** What is known of words in general counts as much as so many papers of the day. */
const GENERAL = 30;
/** A word in more papers than this may be one that every field says (“study”, “method”); how telling it is the space has learned. */
const COMMON = 0.003;
/** A word whose vector is this long tells as much as its rarity promises. */
const TELLING = 1.2;
/** In a short phrase the order of words tells a lot, in sentences it hardly does. */
const SHORT = 4;

export function queryOf(corpus: Corpus, space: SemanticSpace | undefined, description: Description): Query {
  const about = wordsOfDescription(corpus, description.about);
  const name = wordsOfDescription(corpus, description.name);
  // A name may be any word that its owner thought of: beside a description, one that no paper has says nothing.
  const parts = about.length === 0 ? [name] : [about, name.filter(([, id]) => id >= 0)];
  const weights = new Map<number, number>();
  const worthOf = new Map<string, number>();
  let squares = 0;
  let knownSquares = 0;
  for (const [token, id] of parts.flat()) {
    if (worthOf.has(token)) continue;
    const row = space?.rowOf(token) ?? -1;
    const worth = worthOfWord({ corpus, space, row }, token, id);
    worthOf.set(token, worth);
    squares += worth * worth;
    if (row >= 0) knownSquares += worth * worth;
    if (id >= 0) weights.set(id, worth);
  }
  const telling = [...weights].sort(([a, x], [b, y]) => y - x || a - b).map(([id]) => id);
  const pairWeight =
    worthOf.size <= SHORT ? PAIR_OF_SHORT : Math.max(PAIR_OF_LONG, (SHORT * PAIR_OF_SHORT) / worthOf.size);
  for (const words of parts) addPairs(corpus, words, weights, pairWeight);
  return {
    tokens: parts.flatMap((words) => words.map(([token]) => token)),
    weights,
    worth: Math.sqrt(squares),
    telling,
    known: squares > 0 ? Math.sqrt(knownSquares / squares) : 0,
  };
}

const PAIR_OF_SHORT = 0.4;
const PAIR_OF_LONG = 0.2;

type Word = readonly [token: string, id: number];

/** Han, kana and Thai, which the tokens cut into pairs of characters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/**
 * A description in two languages counts in the one that today's papers are written in: dozens of pairs of characters that
 * none of them has would drown the words that they have.
 */
function wordsOfDescription(corpus: Corpus, text: string): readonly Word[] {
  const words = wordsOf(corpus, text);
  const others = wordsOf(corpus, text.replace(UNSPACED, ' '));
  const known = (list: readonly Word[]): number => list.filter(([, id]) => id >= 0).length;
  return others.length > 0 && known(others) === known(words) ? others : words;
}

function wordsOf({ terms }: Corpus, text: string): readonly Word[] {
  const ids = terms.wordsOf(text);
  return tokensOf(text).map((token, i): Word => [token, ids[i] ?? -1]);
}

/** By its share of today's papers or of papers in general, whichever is larger: a word that is frequent in either says little. */
function worthOfWord(
  { corpus, space, row }: { corpus: Corpus; space: SemanticSpace | undefined; row: number },
  token: string,
  id: number,
): number {
  const general = space?.shareOf(token) ?? 0;
  const found = id < 0 ? 0 : (corpus.terms.frequency[id] ?? 0);
  const today = (found + 0.5 + GENERAL * general) / (corpus.rows + GENERAL + 1);
  const rarity = Math.log(1 / Math.min(1, Math.max(today, general)));
  if (space === undefined || row < 0 || general < COMMON) return rarity;
  const telling = Math.min(1, space.lengthOf(row) / TELLING);
  return rarity * telling * Math.sqrt(telling);
}

function addPairs(
  { terms }: Corpus,
  words: readonly Word[],
  weights: Map<number, number>,
  share: number,
): void {
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1]?.[1] ?? -1, words[i]?.[1] ?? -1];
    const pair = a < 0 || b < 0 ? -1 : terms.pairOf(a, b);
    if (pair >= 0) weights.set(pair, share * ((weights.get(a) ?? 0) + (weights.get(b) ?? 0)));
  }
}

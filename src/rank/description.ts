/** A description in words as a query: which of its words tell something, and how much. */
import { inEnglish } from '../text/glossary/index.ts';
import { tokenOf, tokensOf } from '../text/words/tokens.ts';
import { type Alternative, alternativesOf, writtenOut } from './abbreviated.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Embedding } from './corpus/embedding.ts';
import { misspelt } from './spelling.ts';

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
  /** Other spellings of some of the words. */
  readonly alternatives: readonly Alternative[];
}

/** What is known of words in general counts as much as so many papers of the day. */
const GENERAL = 30;
/** Of more papers than this their own frequencies tell what is common among them. */
const MANY = 500;
/** A word in more papers than this may be one that every field says (“study”, “method”); how telling it is the space has learned. */
const COMMON = 0.003;
/** A word whose vector is this long tells as much as its rarity promises. */
const TELLING = 1.2;

export function queryOf(corpus: Corpus, embedding: Embedding | undefined, description: Description): Query {
  const said = [description.about, description.name].map((text) => writtenOut(text, corpus));
  const [about = [], named = []] = said.map((text) =>
    spelt(wordsOfDescription(corpus, text), text, corpus, embedding),
  );
  const name = nameBeside(about, named, embedding);
  const worthOf = new Map<string, number>();
  const weights = new Map<number, number>();
  for (const { token, id, counts } of [...about, ...name]) {
    const worth = (worthOf.get(token) ?? 0) + counts * worthOfWord(corpus, embedding, token, id);
    worthOf.set(token, worth);
    if (id >= 0) weights.set(id, worth);
  }
  const telling = [...weights].sort(([a, x], [b, y]) => y - x || a - b).map(([id]) => id);
  for (const words of [about, name]) addPairs(corpus, words, weights, pairShareOf(worthOf.size));
  const isKnown = (token: string): boolean => (embedding?.space.rowOf(token) ?? -1) >= 0;
  const squares = squaresOf([...worthOf.values()]);
  const known = squaresOf([...worthOf].map(([token, worth]) => (isKnown(token) ? worth : 0)));
  const alternatives = alternativesOf(
    inEnglish(said.join('. ')),
    corpus,
    weights,
    (token) => worthOf.get(token) ?? 0,
  );
  const tokens = [...about, ...name].map(({ token }) => token);
  return {
    tokens: [...tokens, ...alternatives.flatMap(({ says }) => says)],
    weights,
    worth: Math.sqrt(squares),
    telling,
    known: squares > 0 ? Math.sqrt(known / squares) : 0,
    alternatives,
  };
}

function squaresOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

interface Word {
  readonly token: string;
  /** -1 for a word that no paper has. */
  readonly id: number;
  /** From 0 to 1: as a word that the description says. */
  readonly counts: number;
}

/** A cosine in the space at which a word has nothing to do with a description, and one at which it belongs there. */
const APART = 0.08;
const TOGETHER = 0.28;
const UNKNOWN = 0.5;

/**
 * A name may be any word that its owner thought of. Beside a description its words count as far as they mean the same, and not
 * at all where no paper has them; alone it is the description.
 */
function nameBeside(
  about: readonly Word[],
  name: readonly Word[],
  embedding: Embedding | undefined,
): readonly Word[] {
  if (about.length === 0) return name;
  const said = new Set(about.map(({ token }) => token));
  const meaning = embedding?.ofTokens([...said]);
  return name.flatMap((word) => {
    if (word.id < 0 || said.has(word.token)) return [];
    if (embedding === undefined || meaning === undefined || embedding.space.rowOf(word.token) < 0)
      return [{ ...word, counts: UNKNOWN }];
    const own = embedding.ofTokens([word.token]);
    const cosine = own.reduce((sum, value, k) => sum + value * (meaning[k] ?? 0), 0);
    const counts = Math.min(1, (cosine - APART) / (TOGETHER - APART));
    return counts > 0 ? [{ ...word, counts }] : [];
  });
}

/** Han, kana and Thai, which the tokens cut into pairs of characters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/**
 * A description counts in the language that today's papers are written in: Chinese by its terms in English, and one in two
 * languages by the other one. Dozens of pairs of characters that no paper has would drown the words that they have.
 */
function wordsOfDescription(corpus: Corpus, text: string): readonly Word[] {
  const words = wordsOf(corpus, text);
  if (text.search(UNSPACED) === -1) return words;
  const known = (list: readonly Word[]): number =>
    new Set(list.flatMap(({ id }) => (id < 0 ? [] : [id]))).size;
  const spaced = wordsOf(corpus, text.replace(UNSPACED, ' '));
  const translated = wordsOf(corpus, inEnglish(text).replace(UNSPACED, ' '));
  // Who says the same in both languages has not said it twice.
  const others = known(translated) > known(spaced) ? translated : spaced;
  return others.length > 0 && known(others) >= known(words) ? others : words;
}

function wordsOf({ terms }: Corpus, text: string): readonly Word[] {
  const ids = terms.wordsOf(text);
  return tokensOf(text).map((token, i) => ({ token, id: ids[i] ?? -1, counts: 1 }));
}

/** Words that no paper has as they are written, in the spelling that was surely meant. */
function spelt(
  words: readonly Word[],
  text: string,
  corpus: Corpus,
  embedding: Embedding | undefined,
): readonly Word[] {
  if (words.every(({ id }) => id >= 0)) return words;
  const { terms, rows } = corpus;
  const shareOf = (token: string): number =>
    Math.max(embedding?.space.shareOf(token) ?? 0, terms.papersWith(token) / rows);
  const certain = misspelt(text, shareOf).filter(({ isCertain }) => isCertain);
  const meant = new Map(certain.map((spelling) => [tokenOf(spelling.folded), spelling]));
  return words.map((word) => {
    const spelling = word.id < 0 ? meant.get(word.token) : undefined;
    if (spelling === undefined) return word;
    const [id = -1] = terms.wordsOf(spelling.word);
    return { ...word, token: spelling.token, id };
  });
}

/** By its share of today's papers or of papers in general, whichever is larger: a word that is frequent in either says little. */
function worthOfWord(
  { terms, rows }: Corpus,
  embedding: Embedding | undefined,
  token: string,
  id: number,
): number {
  const space = embedding?.space;
  const row = space?.rowOf(token) ?? -1;
  const general = (space?.shareOf(token) ?? 0) * Math.min(1, MANY / rows);
  const found = id < 0 ? 0 : (terms.frequency[id] ?? 0);
  const today = (found + 0.5 + GENERAL * general) / (rows + GENERAL + 1);
  const rarity = Math.log(1 / Math.min(1, Math.max(today, general)));
  if (space === undefined || row < 0 || general < COMMON) return rarity;
  const telling = Math.min(1, space.lengthOf(row) / TELLING);
  return rarity * telling * Math.sqrt(telling);
}

const PAIR_OF_SHORT = 0.4;
const SHORT = 4;
const PAIR_OF_LONG = 0.2;

/** In a short phrase the order of words tells a lot, in sentences less. */
function pairShareOf(words: number): number {
  return words <= SHORT ? PAIR_OF_SHORT : Math.max(PAIR_OF_LONG, (SHORT * PAIR_OF_SHORT) / words);
}

/** Two words that stand together count as a word of their own. */
function addPairs(
  { terms }: Corpus,
  words: readonly Word[],
  weights: Map<number, number>,
  share: number,
): void {
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1]?.id ?? -1, words[i]?.id ?? -1];
    const pair = a < 0 || b < 0 ? -1 : terms.pairOf(a, b);
    if (pair >= 0) weights.set(pair, share * ((weights.get(a) ?? 0) + (weights.get(b) ?? 0)));
  }
}

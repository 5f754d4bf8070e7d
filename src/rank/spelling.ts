/** The spelling that a word of a description was meant to have, where no paper knows it as it is written. */
import { foldText, tokenOf } from '../text/words/tokens.ts';

export interface Spelling {
  /** As the description has it, and folded. */
  readonly written: string;
  readonly folded: string;
  readonly word: string;
  readonly token: string;
  /** Whether no other word is as near and nearly as usual: then it may stand for the misspelt one. */
  readonly isCertain: boolean;
}

/** The share of papers that hold a token, 0 for one that is not known. */
export type ShareOf = (token: string) => number;

/** Shorter words have too many neighbours; so have names and abbreviations, which are written with capitals. */
const SHORTEST = 5;
const LONGEST = 40;
/** A word in fewer papers is no likelier to be meant than the one that was written. */
const USUAL = 1 / 20_000;
/** So many times as usual as the next one; a short word has more neighbours. */
const AHEAD = { short: 20, long: 4 };
const CERTAIN = { short: 6, long: 7 };

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What a word is that is written so seldom is decided by what it is next to. */
const SELDOM = 1 / 20_000;
const FAR_MORE = 1000;

const LATIN_WORD = /[\p{sc=Latin}\p{N}]+/gu;

/** The words of a text that no paper has as they are written, but nearly. */
export function misspelt(text: string, shareOf: ShareOf): readonly Spelling[] {
  return [...new Set(text.match(LATIN_WORD))].flatMap((written) => spellingOf(written, shareOf) ?? []);
}

/** One letter too many, missing, wrong or exchanged with the next (Damerau 1964); the first is hardly ever wrong. */
function spellingOf(written: string, shareOf: ShareOf): Spelling | undefined {
  const word = foldText(written);
  if (!/^[a-z]+$/.test(word) || word.length < SHORTEST || word.length > LONGEST) return undefined;
  const token = tokenOf(word);
  const own = token === '' ? 1 : shareOf(token);
  if (own >= SELDOM) return undefined;
  const found = new Map<string, { readonly word: string; readonly share: number }>();
  for (const candidate of neighboursOf(word)) {
    const token = tokenOf(candidate);
    if (token === '' || found.has(token)) continue;
    const share = shareOf(token);
    if (share >= USUAL && share >= FAR_MORE * own) found.set(token, { word: candidate, share });
  }
  const [best, second] = [...found].sort(([a, x], [b, y]) => y.share - x.share || (a < b ? -1 : 1));
  if (best === undefined) return undefined;
  const [meant, { word: spelt, share }] = best;
  const size = word.length >= CERTAIN.long ? 'long' : 'short';
  const isCertain = word.length >= CERTAIN[size] && share >= AHEAD[size] * (second?.[1].share ?? 0);
  return { written, folded: word, word: spelt, token: meant, isCertain };
}

/** What is missing first: where several have one stem, the whole word is shown. */
function* neighboursOf(word: string): Generator<string> {
  const places = Array.from({ length: word.length }, (_, i) => i + 1);
  for (const at of places) for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  for (const at of places.slice(0, -2))
    yield word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  for (const at of places.slice(0, -1)) {
    yield word.slice(0, at) + word.slice(at + 1);
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

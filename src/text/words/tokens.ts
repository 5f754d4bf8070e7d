/**
 * Words for ranking: folded (no case, no accents), without the commonest English words, stemmed.
 * Text that is written without spaces (Han, kana, Thai) becomes overlapping pairs of characters.
 */
import { stemOf } from './stem.ts';

/** Folded word to stem ('' for a word that does not count); a caller that reads many texts passes one in to save the stemming. */
export type TokenMemo = Map<string, string>;

/** Short on purpose: idf deals with the rest, and fields differ in what they say often. */
const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again all also although am among an and any are as at be because been before being between both but by can cannot could ' +
    'did do does doing done due during each either et etc eg even for from further had has have having he her here hers him his how however i ie if ' +
    'in into is it its itself just may me might more most much must my nor not now of off on once one only onto or other our ours out over own per ' +
    's same shall she should show shown shows since so some such t than that the their theirs them then there these they this those through thus to too ' +
    'two under until up upon us use used uses using very via was we well were what when where whether which while who whom whose why will with ' +
    'within without would yet you your yours paper propose proposed proposes'
  ).split(' '),
);

const NOT_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}+/gu;
const ASCII_WORD = /[a-z0-9]+/g;
const WORD = /[\p{L}\p{N}]+/gu;
const HAS_LETTER = /\p{L}/u;
/** Scripts that write without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const RUNS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/** Lower case, compatibility forms and accents folded away; lone surrogates do no harm. */
export function foldText(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** Every word of a text, folded, in order, neither stemmed nor filtered. Punctuation and hyphens separate words. */
export function wordsOf(text: string): string[] {
  const folded = foldText(text);
  return folded.match(NOT_ASCII.test(folded) ? WORD : ASCII_WORD) ?? [];
}

/** The words of a text that count for ranking, stemmed, in order. Numbers count only as part of a word (`3d`, `gpt4`). */
export function tokensOf(text: string, memo: TokenMemo = new Map()): string[] {
  const tokens: string[] = [];
  for (const word of wordsOf(text)) {
    let token = memo.get(word);
    if (token === undefined) {
      if (NOT_ASCII.test(word) && UNSPACED.test(word)) {
        pushUnspaced(word, tokens);
        continue;
      }
      token = tokenOf(word);
      memo.set(word, token);
    }
    if (token !== '') tokens.push(token);
  }
  return tokens;
}

/** Neighbouring tokens as one term, `state space`. @testing */
export function bigramsOf(tokens: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let i = 1; i < tokens.length; i++) pairs.push(`${tokens[i - 1]} ${tokens[i]}`);
  return pairs;
}

/** The stem of one folded word, or '' where it does not count; not for words of scripts without spaces. */
export function tokenOf(word: string): string {
  if (STOPWORDS.has(word) || !HAS_LETTER.test(word)) return '';
  return stemOf(word);
}

function pushUnspaced(word: string, tokens: string[]): void {
  for (const run of word.match(RUNS) ?? []) {
    if (!UNSPACED.test(run)) {
      const token = tokenOf(run);
      if (token !== '') tokens.push(token);
      continue;
    }
    const characters = [...run];
    if (characters.length === 1) tokens.push(run);
    for (let i = 1; i < characters.length; i++) tokens.push(`${characters[i - 1]}${characters[i]}`);
  }
}

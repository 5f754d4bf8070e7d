/**
 * One matter in two spellings: a description says “graph neural networks” and a paper only GNN, or the other way round. What
 * an abbreviation stands for is told by a table of those that mean one thing everywhere, else by the papers at hand.
 */
import { abbreviationOf, longFormOf } from '../text/glossary/abbreviations.ts';
import { definitionsIn, isAbbreviation, singular } from '../text/words/abbreviations.ts';
import { foldText, tokensOf } from '../text/words/tokens.ts';
import type { Corpus } from './corpus/corpus.ts';

/** A paper that has all of `other` is taken to have what is said of `own` as well; each counts by its better half. */
export interface Alternative {
  readonly own: ReadonlyMap<number, number>;
  readonly other: ReadonlyMap<number, number>;
  /** The words of an abbreviation, for its meaning. */
  readonly says: readonly string[];
}

/** Defined so often the same way by the papers at hand, an abbreviation means that here. */
const AGREED = 2 / 3;
const MOST_WORDS = 6;
const WRITTEN = /[\p{L}\p{N}]+/gu;

/** `weights`: what the terms of the description are worth; `worthOf`: what a word is worth, whether a paper has it or not. */
export function alternativesOf(
  text: string,
  corpus: Corpus,
  weights: ReadonlyMap<number, number>,
  worthOf: (token: string) => number,
): readonly Alternative[] {
  const written = text.match(WRITTEN) ?? [];
  return [...spelledOut(written, corpus, weights, worthOf), ...abbreviated(written, corpus, weights)];
}

/** With every abbreviation that none of these papers has written out: what no paper abbreviates may still be there. */
export function writtenOut(text: string, { terms }: Corpus): string {
  return text.replace(WRITTEN, (word) => {
    if (terms.wordsOf(word).some((id) => id >= 0)) return word;
    return longFormOf(singular(word)) ?? word;
  });
}

/** For each abbreviation of the description what it stands for. */
function spelledOut(
  written: readonly string[],
  corpus: Corpus,
  weights: ReadonlyMap<number, number>,
  worthOf: (token: string) => number,
): readonly Alternative[] {
  return [...new Set(written.map(singular))].flatMap((short): Alternative[] => {
    const long = longFormOf(short) ?? (isAbbreviation(short) ? definedIn(corpus, short) : undefined);
    const [token] = tokensOf(short);
    if (long === undefined || token === undefined) return [];
    const pairs = pairsOf(corpus, long);
    const [id = -1] = corpus.terms.wordsOf(short);
    const worth = weights.get(id) ?? worthOf(token);
    if (pairs.length === 0 || worth <= 0) return [];
    const own: [number, number][] = id < 0 ? [] : [[id, worth]];
    return [
      {
        own: new Map(own),
        other: new Map(pairs.map((pair) => [pair, worth / pairs.length])),
        says: tokensOf(long),
      },
    ];
  });
}

/** The pairs of neighbouring words in a long form; none where one of them is in no paper. */
function pairsOf({ terms }: Corpus, long: string): readonly number[] {
  const ids = terms.wordsOf(long);
  const pairs = ids
    .slice(1)
    .map((id, i) => (id < 0 || (ids[i] ?? -1) < 0 ? -1 : terms.pairOf(ids[i] ?? -1, id)));
  return pairs.includes(-1) ? [] : [...new Set(pairs)];
}

/** For each long form in the description its abbreviation. */
function abbreviated(
  written: readonly string[],
  { terms }: Corpus,
  weights: ReadonlyMap<number, number>,
): readonly Alternative[] {
  const words = written.map(foldText);
  const found: Alternative[] = [];
  for (let from = 0; from + 1 < words.length; from++) {
    for (let to = Math.min(words.length, from + MOST_WORDS); to >= from + 2; to--) {
      const long = words.slice(from, to).join(' ');
      const short = abbreviationOf(long);
      const [id = -1] = short === undefined ? [] : terms.wordsOf(short);
      if (id < 0) continue;
      const own = ownTerms(terms.wordsOf(long), terms, weights);
      const worth = [...own.values()].reduce((sum, one) => sum + one, 0);
      if (worth > 0) found.push({ own, other: new Map([[id, worth]]), says: [] });
      from = to - 1;
      break;
    }
  }
  return found;
}

function ownTerms(
  ids: readonly number[],
  { pairOf }: Corpus['terms'],
  weights: ReadonlyMap<number, number>,
): Map<number, number> {
  const pairs = ids.slice(1).map((id, i) => (id < 0 || (ids[i] ?? -1) < 0 ? -1 : pairOf(ids[i] ?? -1, id)));
  const own = [...ids, ...pairs].flatMap((id): [number, number][] => {
    const worth = weights.get(id);
    return worth === undefined ? [] : [[id, worth]];
  });
  return new Map(own);
}

/** As the papers at hand define it, where they agree. */
function definedIn({ reading, readAt }: Corpus, short: string): string | undefined {
  const times = new Map<string, { long: string; count: number }>();
  let all = 0;
  for (const at of readAt) {
    const abstract = reading.papers[at]?.abstract ?? '';
    if (!abstract.includes(`(${short}`)) continue;
    for (const { short: defined, long } of definitionsIn(abstract)) {
      if (defined !== short) continue;
      const key = tokensOf(long).join(' ');
      const before = times.get(key);
      times.set(key, {
        long: before !== undefined && before.long < long ? before.long : long,
        count: (before?.count ?? 0) + 1,
      });
      all++;
    }
  }
  return [...times.values()].find(({ count }) => count >= AGREED * all)?.long;
}

/** What the marks have taught, in words a reader can check: those that set liked papers apart from what is announced. */
import type { Paper } from '../../paper.ts';
import { FEEDBACK_WEIGHT } from '../../scores.ts';
import { tokenOf, wordsOf } from '../../text/words/tokens.ts';
import type { Example } from '../input.ts';

export interface LearnedWord {
  readonly word: string;
  /** How much more of a typical marked paper the word is than of a typical paper; from 0 to 1. */
  readonly value: number;
  /** Marked papers that have it. */
  readonly papers: number;
}

export interface Learned {
  /** Of liked, saved and read papers. */
  readonly pulling: readonly LearnedWord[];
  /** Of disliked papers, where the liked ones do not have them as much. */
  readonly pushing: readonly LearnedWord[];
}

/** `pool`: what was announced of late, for what is usual. Words of a single marked paper count only where few are marked. */
export function learnedWords(examples: readonly Example[], pool: readonly Paper[], limit = 10): Learned {
  const spelling: Spellings = new Map();
  const marked = examples.map(({ paper, kind }) => ({ kind, counts: countsOf(paper, spelling) }));
  const others = pool.map((paper) => countsOf(paper, spelling));
  const idf = idfOf([...marked.map(({ counts }) => counts), ...others]);
  const usual = mean(
    others.map((counts) => ({ counts, weight: 1 })),
    idf,
  );
  const of = (wanted: (kind: Example['kind']) => boolean) =>
    marked
      .filter(({ kind }) => wanted(kind))
      .map(({ kind, counts }) => ({ counts, weight: FEEDBACK_WEIGHT[kind] }));
  const liked = of((kind) => kind !== 'dislike');
  const disliked = of((kind) => kind === 'dislike');
  const likes = mean(liked, idf);
  const strongest = (papers: readonly Weighted[], away: (token: string) => number) =>
    wordsAbove(papers, mean(papers, idf), away, spelling).slice(0, limit);
  return {
    pulling: strongest(liked, (token) => usual.get(token) ?? 0),
    pushing: strongest(disliked, (token) => Math.max(usual.get(token) ?? 0, likes.get(token) ?? 0)),
  };
}

type Counts = ReadonlyMap<string, number>;

/** How often each token was written how. */
type Spellings = Map<string, Map<string, number>>;

/** A stem is often no word: the spelling that is most common stands for it. */
function commonest(spellings: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(spellings ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

interface Weighted {
  readonly counts: Counts;
  readonly weight: number;
}

function countsOf({ title, abstract }: Paper, spelling: Spellings): Counts {
  const counts = new Map<string, number>();
  for (const word of [...wordsOf(title), ...wordsOf(abstract)]) {
    const token = tokenOf(word);
    if (token.length < 3) continue;
    counts.set(token, (counts.get(token) ?? 0) + 1);
    const spellings = spelling.get(token) ?? new Map<string, number>();
    spellings.set(word, (spellings.get(word) ?? 0) + 1);
    spelling.set(token, spellings);
  }
  return counts;
}

function idfOf(papers: readonly Counts[]): (token: string) => number {
  const frequency = new Map<string, number>();
  for (const counts of papers)
    for (const token of counts.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  return (token) => Math.log((papers.length + 1) / ((frequency.get(token) ?? 0) + 0.5));
}

/** The mean of papers of unit length. */
function mean(papers: readonly Weighted[], idf: (token: string) => number): Map<string, number> {
  const sum = new Map<string, number>();
  const total = papers.reduce((all, { weight }) => all + weight, 0);
  for (const { counts, weight } of papers) {
    const values = [...counts].map(
      ([token, count]) => [token, (1 + Math.log(count)) * Math.max(0, idf(token))] as const,
    );
    const length = Math.sqrt(values.reduce((squares, [, value]) => squares + value * value, 0)) || 1;
    for (const [token, value] of values)
      sum.set(token, (sum.get(token) ?? 0) + (weight * value) / length / total);
  }
  return sum;
}

function wordsAbove(
  papers: readonly Weighted[],
  typical: ReadonlyMap<string, number>,
  away: (token: string) => number,
  spelling: Spellings,
): LearnedWord[] {
  const least = papers.length >= 4 ? 2 : 1;
  return [...typical]
    .map(([token, value]) => ({
      word: commonest(spelling.get(token)) ?? token,
      value: value - away(token),
      papers: papers.filter(({ counts }) => counts.has(token)).length,
    }))
    .filter(({ value, papers: holders }) => value > 0 && holders >= least)
    .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1));
}

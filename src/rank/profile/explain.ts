/** Why a paper ranks where it does, or why it is not there at all. */
import type { Day, MuteRule, PaperId, RankedPaper } from '../../paper.ts';
import { likenessOf } from '../corpus/nearest.ts';
import { prepare } from '../corpus/prepare.ts';
import type { RankInput, RankResult } from '../input.ts';
import { distinctPapers } from '../rank.ts';
import { weightsOf } from '../relevance-feedback.ts';
import { scoringContextOf } from '../scoring-context.ts';

/** A word that changes the nearness by less, or by less than this share of what the first one does, has moved nothing. */
const MOVED = 0.002;
const SLIGHT = 0.1;

export interface WordPull {
  readonly word: string;
  /** Above 0 where the word pulled the paper up, below where it pushed it down. */
  readonly value: number;
}

export interface Neighbour {
  readonly paper: PaperId;
  readonly title: string;
  /** Roughly 0 to 1; unrelated papers of one field have about .07. */
  readonly likeness: number;
}

export type Why =
  | { readonly state: 'not-fetched' }
  | { readonly state: 'muted'; readonly rule: MuteRule }
  | {
      readonly state: 'ranked';
      readonly paper: RankedPaper;
      readonly of: number;
      /** The day of the digest that showed it, where one did. */
      readonly shownOn?: Day;
      readonly nearest: readonly Neighbour[];
      readonly words: readonly WordPull[];
    };

export interface WhyPaperOptions {
  readonly shownOn?: Day;
  readonly neighbours?: number;
  readonly words?: number;
}

/** `result` is what rankPapers made of `input`. */
export function whyPaper(
  input: RankInput,
  result: RankResult,
  id: PaperId,
  options: WhyPaperOptions = {},
): Why {
  const muted = result.muted.find(({ paper }) => paper.id === id);
  if (muted !== undefined) return { state: 'muted', rule: muted.rule };
  const paper = result.ranked.find((ranked) => ranked.paper.id === id);
  if (paper === undefined) return { state: 'not-fetched' };
  const shownOn = options.shownOn === undefined ? {} : { shownOn: options.shownOn };
  return {
    state: 'ranked',
    paper,
    of: result.ranked.length,
    ...shownOn,
    ...detailsOf(input, result, paper, options),
  };
}

function detailsOf(input: RankInput, result: RankResult, { paper }: RankedPaper, options: WhyPaperOptions) {
  const papers = result.ranked.map((ranked) => ranked.paper);
  const { corpus, embedding } =
    input.prepared ?? prepare(distinctPapers(result.ranked, input.examples, input.background), input.space);
  const context = scoringContextOf(corpus, papers, embedding);
  const row = corpus.rowOf(paper);
  const liked = input.examples.filter(
    (example) => example.kind !== 'dislike' && example.paper.id !== paper.id,
  );
  const nearest = liked
    .map((example) => ({
      paper: example.paper.id,
      title: example.paper.title,
      likeness: likenessOf(context, row, corpus.rowOf(example.paper)),
    }))
    .sort((a, b) => b.likeness - a.likeness || (a.paper < b.paper ? -1 : 1))
    .slice(0, options.neighbours ?? 3);
  if (liked.length === 0) return { nearest, words: [] };
  const weightOf = weightsOf(
    context,
    liked.map((example) => ({ row: corpus.rowOf(example.paper), weight: 1 })),
  );
  const pulls: WordPull[] = [];
  for (let j = corpus.starts[row] ?? 0; j < (corpus.starts[row + 1] ?? 0); j++) {
    const term = corpus.ids[j] ?? 0;
    const value = (corpus.weights[j] ?? 0) * weightOf(term);
    const word = corpus.terms.surfaceOf(term);
    if (value !== 0 && !word.startsWith('@')) pulls.push({ word, value });
  }
  pulls.sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.word < b.word ? -1 : 1));
  const least = Math.max(MOVED, SLIGHT * Math.abs(pulls[0]?.value ?? 0));
  const moved = pulls.filter(({ value }) => Math.abs(value) >= least);
  return { nearest, words: moved.slice(0, options.words ?? 8) };
}

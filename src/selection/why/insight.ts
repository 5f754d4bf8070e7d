/** What lies behind a paper's score, and what would have shown it: for `radar why`, which has time for it. */

import { phrasesOf, plainLabel, readsAsLabel } from '../../brief/extract/phrases.ts';
import { readingOf } from '../../brief/reading.ts';
import type { Config } from '../../config/schema.ts';
import { defined } from '../../defined.ts';
import type { RankedPaper } from '../../paper.ts';
import { prepare } from '../../rank/corpus/prepare.ts';
import type { SemanticSpace } from '../../rank/corpus/space.ts';
import type { RankInput } from '../../rank/input.ts';
import { type Neighbour, type WordPull, whyPaper } from '../../rank/profile/explain.ts';
import { distinctPapers, rankPapers } from '../../rank/rank.ts';
import type { Store } from '../../store/file/open.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { meaningOf } from '../embeddings.ts';
import { findExamples } from '../examples.ts';
import type { Selection } from '../gather.ts';
import { spaceOf } from '../select.ts';

export interface Insight {
  /** The papers liked, saved or read that are nearest to it, the nearest first. */
  readonly nearest: readonly Neighbour[];
  /** Words that set liked papers apart and that it has, and words that speak against it; the strongest first. */
  readonly words: readonly WordPull[];
  /** An interest, named by a phrase of the paper, with which it would have been shown; verified by ranking with it. */
  readonly wanted?: { readonly interest: string; readonly score: number };
}

const WORDS = 12;
const NEIGHBOURS = 3;
/** Unrelated papers of one field have about .07; what is no nearer than twice that explains nothing. */
const LEAST_LIKENESS = 0.14;
/** Weaker words than this share of the strongest are not worth a reader's time. */
const LEAST_PULL = 0.15;
const CANDIDATES = 12;

/** From so many papers on ranking takes a way of its own, which preparing all of them would block. */
const MANY = 5000;

/** Asks about the papers of one selection; what they share is prepared once. */
export function insightsInto(
  store: Store,
  config: Config,
  selection: Selection,
  space: SemanticSpace | undefined,
): (paper: RankedPaper) => Insight {
  const { window, ranked } = selection;
  const { examples } = findExamples(store, config.profile);
  const input: RankInput = {
    papers: window.papers,
    profile: config.profile,
    examples,
    ...spaceOf({ space }),
    ...meaningOf(store, config, window.papers, examples),
    ...(ranked.length > MANY
      ? {}
      : { prepared: prepare(distinctPapers(ranked, examples, undefined), space) }),
  };
  return (paper) => insightInto(input, selection, config.briefing.minScore, paper);
}

function insightInto(
  input: RankInput,
  { ranked, muted }: Selection,
  minScore: number,
  paper: RankedPaper,
): Insight {
  const why = whyPaper(input, { ranked, muted }, paper.paper.id, { words: WORDS, neighbours: NEIGHBOURS });
  const { nearest, words } = why.state === 'ranked' ? why : { nearest: [], words: [] };
  const strongest = Math.max(0, ...words.map(({ value }) => Math.abs(value)));
  const wanted = paper.score < minScore ? wantedInterest(input, paper, minScore) : undefined;
  return {
    nearest: nearest.filter(({ likeness }) => likeness >= LEAST_LIKENESS),
    words: words.filter(
      ({ word, value }) => Math.abs(value) >= LEAST_PULL * strongest && isWritten(word, paper),
    ),
    ...defined({ wanted }),
  };
}

/** Two words that only stand together once the small ones between them are gone are no words of the paper. */
const isWritten = (word: string, { paper: { title, abstract } }: RankedPaper): boolean =>
  `${title} ${abstract}`.toLowerCase().includes(word.toLowerCase());

/**
 * All candidates at once say which fits best; that one alone is then tried, so that what is said is true. A phrase counts as
 * the description of an interest, as somebody would write it who has just seen the paper.
 */
function wantedInterest(input: RankInput, ranked: RankedPaper, minScore: number): Insight['wanted'] {
  const { paper, interest: own } = ranked;
  const taken = new Set(input.profile.interests.map(({ name }) => name));
  const names = candidatesFrom(ranked).filter((name) => !taken.has(name));
  if (names.length === 0) return undefined;
  const best = rankedWith(input, names, paper.id)?.interest;
  const interest = best === undefined || best === own || !names.includes(best) ? undefined : best;
  if (interest === undefined) return undefined;
  const score = rankedWith(input, [interest], paper.id)?.score ?? 0;
  return score >= minScore ? { interest, score } : undefined;
}

function rankedWith(input: RankInput, names: readonly string[], id: RankedPaper['paper']['id']) {
  const added = names.map((name) => ({
    name,
    about: name,
    phrases: [],
    weight: 1,
    authors: [],
    like: [],
    dislike: [],
  }));
  const profile = { ...input.profile, interests: [...input.profile.interests, ...added] };
  return rankPapers({ ...input, profile }).ranked.find(({ paper }) => paper.id === id);
}

/** Capitals of a title are taken for those of a title: as somebody would type it. */
const ALL_COMMON = () => 1;

/** Noun phrases of two or three words, those of the title first, then those the abstract opens with. */
function candidatesFrom(ranked: RankedPaper): string[] {
  const { title, abstract } = ranked.paper;
  const phrases = [...phrasesOf(readingOf([title, ...sentencesOf(abstract)])).values()].filter(
    (phrase) => phrase.stems.length > 1 && phrase.stems.length < 4 && readsAsLabel(phrase),
  );
  const first = phrases.toSorted((a, b) => a.sentence - b.sentence || b.stems.length - a.stems.length);
  const labels = [...new Set(first.map((phrase) => plainLabel(phrase, ALL_COMMON)))];
  // What a paper says twice is more often its subject than an accident of one sentence.
  const whole = `${title} ${abstract}`.toLowerCase();
  const repeated = labels.filter((label) => whole.split(label.toLowerCase()).length > 2);
  return (repeated.length > 0 ? repeated : labels).slice(0, CANDIDATES);
}

/** The evidence of one interest for every paper of the pool: its description, phrases, authors and examples. */
import type { Interest, Profile } from '../config/schema.ts';
import type { Paper } from '../paper.ts';
import { tokensOf } from '../text/words/tokens.ts';
import { type ScoreEvidence, totalOf } from './evidence.ts';
import { type ExampleRow, exampleRowsOf } from './example-rows.ts';
import type { Example } from './input.ts';
import { type RelevanceFeedback, relevanceFeedbackOf, spaceShare } from './relevance-feedback.ts';
import { cosines, type ScoringContext } from './scoring-context.ts';
import { authorEvidence } from './signals/author.ts';
import { dislikedPenalties } from './signals/disliked.ts';
import { likedLabels } from './signals/liked.ts';
import { indexPhrases, type PhraseIndex, phraseEvidence } from './signals/phrase.ts';
import { LOOK_DEVIATIONS, strengthOf } from './strength.ts';
import { type Topic, topicsOf } from './topic.ts';
import { topicLabels } from './topic-label.ts';

/** What an interest holds for the paper at `index` of the pool. */
export interface Scorer {
  /** Undefined for the likes that belong to no interest. */
  readonly name: string | undefined;
  readonly weight: number;
  /** The sum of the evidence for each paper of the pool. */
  readonly totals: Float64Array;
  /** What of it is nearness to the description and the liked papers. */
  readonly nearness: Float64Array;
  /** `factor`: of the nearness. */
  readonly evidenceFor: (index: number, factor?: number) => readonly ScoreEvidence[];
}

/** `papers` are those of the field's pool, in its order. */
export function scorersOf(
  profile: Profile,
  examples: readonly Example[],
  context: ScoringContext,
  papers: readonly Paper[],
): readonly Scorer[] {
  const names = new Set(profile.interests.map((interest) => interest.name));
  const phrases = indexPhrases(
    profile.interests.flatMap((interest) => interest.phrases),
    context,
  );
  const shared = { context, papers, phrases };
  const topics = topicsOf(context, profile.interests);
  const scorers = profile.interests.map((interest, i) =>
    interestScorer(
      { interest, topic: topics[i] },
      examples.filter(
        // What was disliked for no interest in particular is unwelcome in all of them.
        ({ interest: name, kind }) =>
          name === interest.name || (kind === 'dislike' && !(name !== undefined && names.has(name))),
      ),
      shared,
    ),
  );
  // An interest that has been renamed or removed leaves its examples to what the reader likes in general.
  const general = examples.filter(
    (example) => example.interest === undefined || !names.has(example.interest),
  );
  return general.length > 0 ? [...scorers, interestScorer({}, general, shared)] : scorers;
}

interface SharedInput {
  readonly context: ScoringContext;
  readonly papers: readonly Paper[];
  readonly phrases: PhraseIndex;
}

function interestScorer(
  { interest, topic }: { readonly interest?: Interest; readonly topic?: Topic | undefined },
  examples: readonly Example[],
  { context, papers, phrases: index }: SharedInput,
): Scorer {
  const { liked, disliked } = exampleRowsOf(context.corpus, examples);
  const feedback = liked.length === 0 ? undefined : relevanceFeedbackOf(context, liked);
  const near = nearnessOf(interest?.name ?? '', { context, liked, topic, feedback });
  const agreementOf = agreementWith(interest, context, feedback);
  const phrases = phraseEvidence(interest?.phrases ?? [], index, context.pool.length, agreementOf);
  const authors = authorEvidence(interest?.authors ?? []);
  const penalties = dislikedPenalties(context, liked, disliked);
  const penaltyOf = (at: number): number =>
    penalties === undefined || (near.strengths[at] ?? 0) < FAINT ? 0 : (penalties.shares[at] ?? 0);
  const nearness = near.strengths.map((strength, at) => strength * (1 - penaltyOf(at)));
  const totals = nearness.slice();
  papers.forEach((paper, at) => {
    const named = totalOf(phrases.get(at) ?? NOTHING) + totalOf(authors(paper));
    if (named !== 0) totals[at] = (totals[at] ?? 0) + named;
  });
  const evidenceFor = (at: number, factor = 1): readonly ScoreEvidence[] => {
    const paper = papers[at];
    const strength = factor * (near.strengths[at] ?? 0);
    const evidence = [...near.evidenceFor(at, factor), ...(phrases.get(at) ?? NOTHING)];
    if (paper !== undefined) evidence.push(...authors(paper));
    const penalty = penaltyOf(at);
    if (penalties === undefined || penalty === 0) return evidence;
    return [...evidence, { name: 'disliked', label: penalties.labelFor(at), strength: -strength * penalty }];
  };
  return { name: interest?.name, weight: interest?.weight ?? 1, totals, nearness, evidenceFor };
}

/** In the space: a paper this far from all that an interest says contradicts its phrase; this near, it agrees. */
const CONTRADICTS = -0.05;
const AGREES = 0.2;

/** From 0 to 1, whether what an interest says beside a phrase, or what was liked for it, speaks for a paper; 1 where nothing is known. */
function agreementWith(
  interest: Interest | undefined,
  { places }: ScoringContext,
  feedback: RelevanceFeedback | undefined,
): (at: number) => number {
  if (interest === undefined || interest.phrases.length === 0 || places === undefined) return () => 1;
  const { name, about, phrases } = interest;
  const vector = places.embedding.ofTokens([name, about, ...phrases].flatMap((text) => tokensOf(text)));
  if (spaceShare(places.embedding.known) === 0 || vector.every((value) => value === 0)) return () => 1;
  const near = cosines(places, vector);
  return (at) => {
    const byWords = ((near[at] ?? 0) - CONTRADICTS) / (AGREES - CONTRADICTS);
    const byLikes = (feedback?.scores[at] ?? 0) / LOOK_DEVIATIONS;
    return Math.min(1, Math.max(0, byWords, byLikes));
  };
}

const NOTHING: readonly ScoreEvidence[] = [];
/** What is far from every interest needs no pushing down. */
const FAINT = 0.03;

interface NearnessInput {
  readonly context: ScoringContext;
  readonly liked: readonly ExampleRow[];
  readonly topic: Topic | undefined;
  readonly feedback: RelevanceFeedback | undefined;
}

/** Nearness to the description and to the liked papers: how strong it is, and whose merit. */
function nearnessOf(name: string, { context, liked, topic, feedback }: NearnessInput) {
  const known = liked.reduce((sum, { weight }) => sum + weight, 0);
  // One liked paper tells more than a line of words; ten leave little to add.
  const trust = topic === undefined ? 1 : feedback === undefined ? 0 : known / (known + 1.5);
  const labels = topic === undefined || name === '' ? undefined : topicLabels(name, topic, context.corpus);
  const likedLabel = feedback === undefined ? undefined : likedLabels(context, liked, feedback);
  const { length } = context.pool;
  const ofTopics = new Float64Array(length);
  const ofAllFeedback = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const ofTopic = (1 - trust) * (topic?.scores[i] ?? 0);
    const ofFeedback = trust * (feedback?.scores[i] ?? 0);
    const strength = strengthOf(ofTopic + ofFeedback);
    const share = topicShare(ofTopic, ofFeedback, trust);
    if (labels?.matches(i) === true) ofTopics[i] = strength * share;
    if (feedback !== undefined) ofAllFeedback[i] = strength * (1 - share) * feedback.kinship;
  }
  const evidenceFor = (index: number, factor: number): ScoreEvidence[] => {
    const evidence: ScoreEvidence[] = [];
    const ofTopic = factor * (ofTopics[index] ?? 0);
    const ofFeedback = factor * (ofAllFeedback[index] ?? 0);
    if (labels !== undefined && ofTopic > 0)
      evidence.push({ name: 'interest', label: () => labels.labelFor(index), strength: ofTopic });
    if (likedLabel !== undefined && ofFeedback > 0)
      evidence.push({ name: 'liked', label: () => likedLabel(index), strength: ofFeedback });
    return evidence;
  };
  const strengths = ofTopics.map((ofTopic, i) => ofTopic + (ofAllFeedback[i] ?? 0));
  return { strengths, evidenceFor };
}

/** The description's part in the nearness, 0 to 1; the liked papers have the rest. */
function topicShare(topic: number, feedback: number, trust: number): number {
  if (trust === 0) return 1;
  if (trust === 1) return 0;
  const a = Math.max(0, topic);
  const b = Math.max(0, feedback);
  return a + b === 0 ? 0 : a / (a + b);
}

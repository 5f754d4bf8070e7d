/** The evidence of one interest for every paper of the pool: its description, phrases, authors and judged papers. */
import type { Interest, Profile } from '../config/schema.ts';
import type { Paper } from '../paper.ts';
import { type ScoreEvidence, totalOf } from './evidence.ts';
import type { Field } from './field.ts';
import type { Example } from './input.ts';
import { type Judged, judgedRows } from './judged.ts';
import { authorEvidence } from './signals/author.ts';
import { dislikedPenalties } from './signals/disliked.ts';
import { likedLabels } from './signals/liked.ts';
import { indexPhrases, type PhraseIndex, phraseEvidence } from './signals/phrase.ts';
import { type Taste, tasteOf } from './taste.ts';
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
  field: Field,
  papers: readonly Paper[],
): readonly Scorer[] {
  const names = new Set(profile.interests.map((interest) => interest.name));
  const phrases = indexPhrases(
    profile.interests.flatMap((interest) => interest.phrases),
    field,
  );
  const world = { field, papers, phrases };
  const topics = topicsOf(
    field,
    profile.interests.map(({ name, about }) => (about === '' ? name : about)),
  );
  const scorers = profile.interests.map((interest, i) =>
    interestScorer(
      { interest, topic: topics[i] },
      examples.filter((example) => example.interest === interest.name),
      world,
    ),
  );
  // An interest that has been renamed or removed leaves its examples to the reader's general taste.
  const general = examples.filter(
    (example) => example.interest === undefined || !names.has(example.interest),
  );
  return general.length > 0 ? [...scorers, interestScorer({}, general, world)] : scorers;
}

interface World {
  readonly field: Field;
  readonly papers: readonly Paper[];
  readonly phrases: PhraseIndex;
}

function interestScorer(
  { interest, topic }: { readonly interest?: Interest; readonly topic?: Topic | undefined },
  examples: readonly Example[],
  { field, papers, phrases: index }: World,
): Scorer {
  const { liked, disliked } = judgedRows(field.corpus, examples);
  const taste = liked.length === 0 ? undefined : tasteOf(field, liked);
  const sides = nearnessOf(interest?.name ?? '', { field, liked, topic, taste });
  const phrases = phraseEvidence(interest?.phrases ?? [], index, field.pool.length);
  const authors = authorEvidence(interest?.authors ?? []);
  const penalties = dislikedPenalties(field, liked, disliked);
  const penaltyOf = (at: number): number =>
    penalties === undefined || (sides.strengths[at] ?? 0) < FAINT ? 0 : (penalties.shares[at] ?? 0);
  const nearness = sides.strengths.map((strength, at) => strength * (1 - penaltyOf(at)));
  const totals = nearness.slice();
  papers.forEach((paper, at) => {
    const named = totalOf(phrases.get(at) ?? NOTHING) + totalOf(authors(paper));
    if (named !== 0) totals[at] = (totals[at] ?? 0) + named;
  });
  const evidenceFor = (at: number, factor = 1): readonly ScoreEvidence[] => {
    const paper = papers[at];
    const strength = factor * (sides.strengths[at] ?? 0);
    const evidence = [...sides.evidenceFor(at, factor), ...(phrases.get(at) ?? NOTHING)];
    if (paper !== undefined) evidence.push(...authors(paper));
    const penalty = penaltyOf(at);
    if (penalties === undefined || penalty === 0) return evidence;
    return [...evidence, { name: 'disliked', label: penalties.labelFor(at), strength: -strength * penalty }];
  };
  return { name: interest?.name, weight: interest?.weight ?? 1, totals, nearness, evidenceFor };
}

const NOTHING: readonly ScoreEvidence[] = [];
/** What is far from every interest needs no pushing down. */
const FAINT = 0.03;

interface Sides {
  readonly field: Field;
  readonly liked: readonly Judged[];
  readonly topic: Topic | undefined;
  readonly taste: Taste | undefined;
}

/** Nearness to the description and to the liked papers: how strong it is, and whose merit. */
function nearnessOf(name: string, { field, liked, topic, taste }: Sides) {
  const known = liked.reduce((sum, { weight }) => sum + weight, 0);
  // One liked paper tells more than a line of words; ten leave little to add.
  const trust = topic === undefined ? 1 : taste === undefined ? 0 : known / (known + 1.5);
  const labels = topic === undefined || name === '' ? undefined : topicLabels(name, topic, field.corpus);
  const likedLabel = taste === undefined ? undefined : likedLabels(field, liked, taste);
  const { length } = field.pool;
  const ofTopics = new Float64Array(length);
  const ofTastes = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const ofTopic = (1 - trust) * (topic?.scores[i] ?? 0);
    const ofTaste = trust * (taste?.scores[i] ?? 0);
    const strength = strengthOf(ofTopic + ofTaste);
    const share = topicShare(ofTopic, ofTaste, trust);
    if (labels?.matches(i) === true) ofTopics[i] = strength * share;
    if (taste !== undefined) ofTastes[i] = strength * (1 - share);
  }
  const evidenceFor = (index: number, factor: number): ScoreEvidence[] => {
    const evidence: ScoreEvidence[] = [];
    const ofTopic = factor * (ofTopics[index] ?? 0);
    const ofTaste = factor * (ofTastes[index] ?? 0);
    if (labels !== undefined && ofTopic > 0)
      evidence.push({ name: 'interest', label: () => labels.labelFor(index), strength: ofTopic });
    if (likedLabel !== undefined && ofTaste > 0)
      evidence.push({ name: 'liked', label: () => likedLabel(index), strength: ofTaste });
    return evidence;
  };
  const strengths = ofTopics.map((ofTopic, i) => ofTopic + (ofTastes[i] ?? 0));
  return { strengths, evidenceFor };
}

/**
 * From standard deviations above the day's usual paper to evidence: 1.6 (the upper twentieth) is near an interest,
 * 3 or more is a must read. Softplus, so that no two papers fall together and unrelated ones stay near nothing.
 */
export function strengthOf(deviations: number): number {
  const softness = 0.45;
  const x = (deviations - 1.15) / softness;
  return 0.5 * softness * (x > 30 ? x : Math.log1p(Math.exp(x)));
}

/** The description's part in the nearness, 0 to 1; the liked papers have the rest. */
function topicShare(topic: number, taste: number, trust: number): number {
  if (trust === 0) return 1;
  if (trust === 1) return 0;
  const a = Math.max(0, topic);
  const b = Math.max(0, taste);
  return a + b === 0 ? 0 : a / (a + b);
}

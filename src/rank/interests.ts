/** The evidence of one interest for every paper of the pool: its description, phrases, authors and judged papers. */
import type { Interest, Profile } from '../config/schema.ts';
import type { Paper } from '../paper.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './field.ts';
import type { Example } from './input.ts';
import type { PaperText } from './phrases.ts';
import { authorEvidence } from './signals/author.ts';
import { dislikedPenalties } from './signals/disliked.ts';
import { likedLabels } from './signals/liked.ts';
import { phraseEvidence } from './signals/phrase.ts';
import { type Liked, tasteOf } from './taste.ts';
import { topicOf } from './topic.ts';
import { topicLabels } from './topic-label.ts';

/** What an interest holds for the paper at `index` of the pool. */
export interface Scorer {
  /** Undefined for the likes that belong to no interest. */
  readonly name: string | undefined;
  readonly weight: number;
  readonly evidenceFor: (index: number, paper: Paper) => readonly Evidence[];
}

/** A paper that was only opened says a little; a saved one as much as a liked one. */
const LIKING = { like: 1, save: 1, read: 0.3 } as const;

export function scorersOf(
  profile: Profile,
  examples: readonly Example[],
  field: Field,
  textOf: (paper: Paper) => PaperText,
): readonly Scorer[] {
  const names = new Set(profile.interests.map((interest) => interest.name));
  const scorers = profile.interests.map((interest) =>
    interestScorer(
      interest,
      examples.filter((example) => example.interest === interest.name),
      field,
      textOf,
    ),
  );
  // An interest that has been renamed or removed leaves its examples to the reader's general taste.
  const general = examples.filter(
    (example) => example.interest === undefined || !names.has(example.interest),
  );
  return general.length > 0 ? [...scorers, interestScorer(undefined, general, field, textOf)] : scorers;
}

function interestScorer(
  interest: Interest | undefined,
  examples: readonly Example[],
  field: Field,
  textOf: (paper: Paper) => PaperText,
): Scorer {
  const liked = likedRows(field, examples);
  const disliked = dislikedRows(field, examples);
  const text = interest === undefined ? '' : interest.about === '' ? interest.name : interest.about;
  const topic = text === '' ? undefined : topicOf(field, text);
  const taste = liked.length === 0 ? undefined : tasteOf(field, liked, disliked);
  const penalties = dislikedPenalties(field, liked, disliked, examples);
  const phrases = phraseEvidence(interest?.phrases ?? [], textOf);
  const authors = authorEvidence(interest?.authors ?? []);
  const topicLabel =
    topic === undefined || interest === undefined ? undefined : topicLabels(interest.name, topic, field);
  const likedLabel = taste === undefined ? undefined : likedLabels(field, examples);
  const known = liked.reduce((sum, { weight }) => sum + weight, 0);
  // One liked paper tells more than a line of words; ten leave little to add.
  const trust = topic === undefined ? 1 : taste === undefined ? 0 : known / (known + 1.5);
  const evidenceFor = (index: number, paper: Paper): readonly Evidence[] => {
    const ofTopic = (1 - trust) * (topic?.scores[index] ?? 0);
    const ofTaste = trust * (taste?.scores[index] ?? 0);
    const evidence: Evidence[] = [];
    const strength = strengthOf(ofTopic + ofTaste);
    const share = sharesOf(ofTopic, ofTaste, trust);
    if (topicLabel !== undefined && share.topic > 0) {
      const label = topicLabel(index);
      if (label !== undefined) evidence.push({ name: 'interest', label, strength: strength * share.topic });
    }
    if (likedLabel !== undefined && share.taste > 0) {
      evidence.push({ name: 'liked', label: () => likedLabel(index), strength: strength * share.taste });
    }
    return [...evidence, ...phrases(paper), ...authors(paper), ...penalties(index, strength)];
  };
  return { name: interest?.name, weight: interest?.weight ?? 1, evidenceFor };
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

function sharesOf(topic: number, taste: number, trust: number): { topic: number; taste: number } {
  if (trust === 0) return { topic: 1, taste: 0 };
  if (trust === 1) return { topic: 0, taste: 1 };
  const a = Math.max(0, topic);
  const b = Math.max(0, taste);
  return a + b === 0 ? { topic: 0, taste: 1 } : { topic: a / (a + b), taste: b / (a + b) };
}

function likedRows(field: Field, examples: readonly Example[]): Liked[] {
  return examples.flatMap(({ kind, paper }) => {
    const row = field.corpus.rowOf(paper);
    return kind === 'dislike' || row < 0 ? [] : [{ row, weight: LIKING[kind] }];
  });
}

function dislikedRows(field: Field, examples: readonly Example[]): Liked[] {
  return examples.flatMap(({ kind, paper }) => {
    const row = field.corpus.rowOf(paper);
    return kind !== 'dislike' || row < 0 ? [] : [{ row, weight: 1 }];
  });
}

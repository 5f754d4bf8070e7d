/** One scorer for every interest of the profile, and one for the likes that belong to none. */
import type { Interest, Profile } from '../config/schema.ts';
import type { Paper } from '../paper.ts';
import type { Corpus } from './corpus.ts';
import type { Evidence } from './evidence.ts';
import type { Example } from './rank.ts';
import { authorEvidence } from './signals/author.ts';
import { likedEvidence } from './signals/liked.ts';
import { phraseEvidence } from './signals/phrase.ts';
import { topicEvidence } from './signals/topic.ts';

export interface Scorer {
  /** Undefined for the likes that belong to no interest. */
  readonly name: string | undefined;
  readonly weight: number;
  readonly score: (paper: Paper) => readonly Evidence[];
}

export function scorersOf(profile: Profile, examples: readonly Example[], corpus: Corpus): readonly Scorer[] {
  const names = new Set(profile.interests.map((interest) => interest.name));
  const scorers: Scorer[] = profile.interests.map((interest) =>
    interestScorer(
      interest,
      examples.filter((example) => example.interest === interest.name),
      corpus,
    ),
  );
  // An interest that has been renamed or removed leaves its examples to the reader's general taste.
  const general = examples.filter(
    (example) => example.interest === undefined || !names.has(example.interest),
  );
  if (general.length > 0) {
    scorers.push({ name: undefined, weight: 1, score: likedEvidence(general, corpus) });
  }
  return scorers;
}

function interestScorer(interest: Interest, examples: readonly Example[], corpus: Corpus): Scorer {
  const parts = [
    topicEvidence(interest, corpus),
    phraseEvidence(interest.phrases),
    authorEvidence(interest.authors),
    likedEvidence(examples, corpus),
  ];
  return {
    name: interest.name,
    weight: interest.weight,
    score: (paper) => parts.flatMap((part) => part(paper)),
  };
}

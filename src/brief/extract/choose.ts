/** Chooses the sentence that says what a paper contributes and the one that says what came out. */
import type { TokenMemo } from '../../text/words/tokens.ts';
import { adjustmentsOf, isOfOthers, isTakenBack } from './adjustments.ts';
import { LATER_CUES } from './cues.ts';
import { type Described, describe, FEATURES, openingOf, rankerWords } from './features.ts';
import { dot } from './lexrank.ts';
import { holdsResult, outcomeValue } from './outcome.ts';
import { withoutLeadIn } from './tidy.ts';
import { OPENING_WEIGHTS, WEIGHTS, WORD_WEIGHTS } from './weights.ts';

export interface Chosen {
  /** Number of the contribution sentence, from 1; undefined where the abstract is empty. */
  readonly contribution: number | undefined;
  /** Number of the result sentence, undefined where no second sentence adds anything. */
  readonly result: number | undefined;
}

const FEATURE_WEIGHTS = FEATURES.map((name) => WEIGHTS[name] ?? 0);
const WORDS = unpacked(WORD_WEIGHTS);
const OPENINGS = unpacked(OPENING_WEIGHTS);

function unpacked(packed: string): ReadonlyMap<string, number> {
  return new Map(
    packed.split(';').map((pair): [string, number] => {
      const [word = '', weight = '0'] = pair.split('=');
      return [word, Number(weight) / 1000];
    }),
  );
}

/** Scores every sentence as a one-sentence summary: higher is better, only the order means something. */
export function scoreSentences(
  sentences: readonly string[],
  described: readonly Described[],
): readonly number[] {
  const adjustments = adjustmentsOf(sentences);
  return sentences.map((sentence, i) => {
    const features = described[i]?.features ?? [];
    let score = OPENINGS.get(openingOf(sentence)) ?? 0;
    for (const [at, value] of features.entries()) score += value * (FEATURE_WEIGHTS[at] ?? 0);
    for (const word of new Set(rankerWords(sentence))) score += WORDS.get(word) ?? 0;
    return score + (adjustments[i] ?? 0);
  });
}

export function chooseSentences(
  all: readonly string[],
  title: string,
  idf: (token: string) => number,
  memo: TokenMemo = new Map(),
): Chosen {
  // No abstract is longer; what comes over the wire may be.
  const sentences = all.slice(0, 60).map((sentence) => sentence.slice(0, 2000));
  const described = describe(sentences, title, idf, memo);
  const scores = scoreSentences(sentences, described);
  const best = indexOfMax(scores);
  if (best === undefined) return { contribution: undefined, result: undefined };
  return {
    contribution: best + 1,
    // Most papers are told in one sentence.
    get result() {
      const result = resultSentence(sentences, described, best);
      return result === undefined ? undefined : result + 1;
    },
  };
}

/** The sentence that reports an outcome and says least of what the first one said (maximal marginal relevance). */
function resultSentence(
  sentences: readonly string[],
  described: readonly Described[],
  taken: number,
): number | undefined {
  const takenVector = described[taken]?.vector ?? new Map();
  const values = sentences.map((sentence, i) =>
    i === taken ||
    !holdsResult(sentence) ||
    isOfOthers(sentence) ||
    isTakenBack(sentence, sentences[i + 1] ?? '')
      ? Number.NEGATIVE_INFINITY
      : outcomeValue(sentence) -
        (i !== taken + 1 && LATER_CUES.dangling.test(withoutLeadIn(sentence)) ? 0.4 : 0) +
        (i > taken ? 0.3 : -0.6) -
        0.8 * dot(takenVector, described[i]?.vector ?? new Map()),
  );
  const best = indexOfMax(values);
  return best !== undefined && (values[best] ?? 0) >= 0.6 ? best : undefined;
}

export function indexOfMax(values: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const [index, value] of values.entries()) {
    if (Number.isFinite(value) && (best === undefined || value > (values[best] ?? Number.NEGATIVE_INFINITY)))
      best = index;
  }
  return best;
}

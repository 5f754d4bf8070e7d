/** Chooses the sentence that says what a paper contributes and the one that says what came out. */
import { CUES } from './cues.ts';
import { describe, type Described, FEATURES, openingOf, rankerWords } from './features.ts';
import { dot } from './lexrank.ts';
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
export function scoreSentences(sentences: readonly string[], described: readonly Described[]): readonly number[] {
  return sentences.map((sentence, i) => {
    const features = described[i]?.features ?? [];
    let score = OPENINGS.get(openingOf(sentence)) ?? 0;
    for (const [at, value] of features.entries()) score += value * (FEATURE_WEIGHTS[at] ?? 0);
    for (const word of new Set(rankerWords(sentence))) score += WORDS.get(word) ?? 0;
    return score;
  });
}

export function chooseSentences(sentences: readonly string[], title: string, idf: (token: string) => number): Chosen {
  const described = describe(sentences, title, idf);
  const scores = scoreSentences(sentences, described);
  const best = indexOfMax(scores);
  if (best === undefined) return { contribution: undefined, result: undefined };
  const result = resultSentence(sentences, described, best);
  return { contribution: best + 1, result: result === undefined ? undefined : result + 1 };
}

/** The sentence that reports an outcome and says least of what the first one said (maximal marginal relevance). */
function resultSentence(sentences: readonly string[], described: readonly Described[], taken: number): number | undefined {
  const takenVector = described[taken]?.vector ?? new Map();
  const values = sentences.map((sentence, i) => {
    if (i === taken || CUES.code.test(sentence) || CUES.question.test(sentence)) return Number.NEGATIVE_INFINITY;
    const words = sentence.split(' ').length;
    return (
      (CUES.finding.test(sentence) ? 1 : 0) +
      (CUES.result.test(sentence) ? 0.7 : 0) +
      (CUES.percent.test(sentence) ? 0.6 : CUES.number.test(sentence) ? 0.2 : 0) +
      (i > taken ? 0.3 : -0.6) -
      (CUES.limitation.test(sentence) ? 0.5 : 0) -
      (CUES.background.test(sentence) ? 0.6 : 0) -
      (CUES.contrastStart.test(sentence) ? 0.5 : 0) -
      (CUES.future.test(sentence) ? 0.4 : 0) -
      (words > 40 ? 0.5 : words < 7 ? 0.5 : 0) -
      0.8 * dot(takenVector, described[i]?.vector ?? new Map())
    );
  });
  const best = indexOfMax(values);
  return best !== undefined && (values[best] ?? 0) >= 0.6 ? best : undefined;
}

export function indexOfMax(values: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const [index, value] of values.entries()) {
    if (Number.isFinite(value) && (best === undefined || value > (values[best] ?? Number.NEGATIVE_INFINITY))) best = index;
  }
  return best;
}

/** Describes each sentence of an abstract by numbers, in the order of FEATURES. */
import { type TokenMemo, tokensOf } from '../../text/words/tokens.ts';
import { CUE_NAMES, CUES } from './cues.ts';
import { dot, lexRank, unitVector, type Vector } from './lexrank.ts';

const SHAPES = [
  'first',
  'second',
  'last',
  'position',
  'position2',
  'lexrank',
  'title',
  'centroid',
  'before',
  'after',
  'words',
  'long',
  'short',
  'firstWe',
  'firstContribution',
  'afterContrast',
  'afterLimitation',
  'weBefore',
  'contributionBefore',
  'few',
  'brackets',
  'commas',
] as const;

export const FEATURES: readonly string[] = [...SHAPES, ...CUE_NAMES];

export interface Described {
  readonly features: readonly number[];
  readonly vector: Vector;
  readonly tokens: readonly string[];
}

/** One row a sentence. An empty title is fine (its feature is 0). Quadratic in the number of sentences. */
export function describe(
  sentences: readonly string[],
  title: string,
  idf: (token: string) => number,
  memo: TokenMemo = new Map(),
): readonly Described[] {
  const tokens = sentences.map((sentence) => tokensOf(sentence, memo));
  const vectors = tokens.map((list) => unitVector(list, idf));
  const whole = unitVector(tokens.flat(), idf);
  const titleVector = unitVector(tokensOf(title, memo), idf);
  const ranks = lexRank(vectors);
  const cues = sentences.map((sentence) => CUE_NAMES.map((name) => Number(CUES[name].test(sentence))));
  const has = (index: number, name: (typeof CUE_NAMES)[number]): boolean =>
    cues[index]?.[CUE_NAMES.indexOf(name)] === 1;
  const first = (name: (typeof CUE_NAMES)[number]): number =>
    sentences.findIndex((_, index) => has(index, name));
  const firstWe = first('we');
  const firstContribution = first('contribution');
  const n = sentences.length;
  return sentences.map((sentence, i) => {
    const words = sentence.split(' ').length;
    const vector = vectors[i] ?? new Map();
    const near = (j: number): number => (vectors[j] === undefined ? 0 : dot(vector, vectors[j]));
    const shapes: Record<(typeof SHAPES)[number], number> = {
      first: Number(i === 0),
      second: Number(i === 1),
      last: Number(i === n - 1),
      position: n < 2 ? 0 : i / (n - 1),
      position2: n < 2 ? 0 : (i / (n - 1)) ** 2,
      lexrank: (ranks[i] ?? 0) * n - 1,
      title: dot(vector, titleVector),
      centroid: dot(vector, whole),
      before: near(i - 1),
      after: near(i + 1),
      words: Math.log(words / 20),
      long: Math.max(0, words - 35) / 20,
      short: Math.max(0, 12 - words) / 10,
      firstWe: Number(i === firstWe),
      firstContribution: Number(i === firstContribution),
      afterContrast: Number(has(i - 1, 'contrastStart')),
      afterLimitation: Number(has(i - 1, 'limitation')),
      weBefore: Number(firstWe >= 0 && firstWe < i),
      contributionBefore: Number(firstContribution >= 0 && firstContribution < i),
      few: Number(n <= 4),
      brackets: Number(/[([]/u.test(sentence)),
      commas: Math.min(6, sentence.split(',').length - 1) / 3,
    };
    return {
      features: [...SHAPES.map((name) => shapes[name]), ...(cues[i] ?? [])],
      vector,
      tokens: tokens[i] ?? [],
    };
  });
}

/** Words as the ranker's word weights know them. */
export function rankerWords(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/[a-z]+/gu) ?? [];
}

/** The first two words of a sentence: `we propose`. */
export function openingOf(sentence: string): string {
  return rankerWords(sentence.slice(0, 120)).slice(0, 2).join(' ');
}

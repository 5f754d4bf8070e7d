/**
 * Trains the sentence ranker and writes src/brief/extract/weights.ts:
 *   npx tsx bench/extract/train.ts TRAIN.jsonl.gz        rows {id, sentences, summaries}
 * A linear model over the features of features.ts, common words and the first two words of a sentence. A softmax over the
 * sentences of an abstract is pushed towards the sentences with much ROUGE: expected ROUGE plus cross entropy with soft
 * targets, Adam, decaying step, fixed seed. About half a minute.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, FEATURES, openingOf, rankerWords } from '../../src/brief/extract/features.ts';
import { withoutLeadIn } from '../../src/brief/extract/tidy.ts';
import { frequencyOf, idfOf } from '../../src/brief/frequencies.ts';
import { mulberry32 } from './random.ts';
import { rouge } from './rouge.ts';

const WORDS = 600;
const OPENINGS = 150;
const EPOCHS = 20;
const BATCH = 64;
const STEP = 0.02;
/** Points of ROUGE in one nat of the wanted distribution. */
const SOFTNESS = 8;
/**
 * The summaries come without titles. Of the 301 abstracts whose titles arXiv knows, likeness to the title is worth this much:
 * from 1 to 3 the measure hardly changes.
 */
const TITLE_WEIGHT = 1;
const DENSE_DECAY = 1e-3;
const WORD_DECAY = 5e-3;

interface Row {
  readonly sentences: readonly string[];
  readonly summaries: readonly string[];
}
type Sparse = readonly (readonly [number, number])[];

const file = process.argv[2] ?? '';
const text = file.endsWith('.gz')
  ? gunzipSync(readFileSync(file)).toString('utf8')
  : readFileSync(file, 'utf8');
const rows = text
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const idf = idfOf(frequencyOf());
const dense = rows.map((row) => describe(row.sentences, '', idf).map((one) => one.features));
const { mean, deviation } = moments(dense.flat());
const words = commonest(
  rows.flatMap((row) => row.sentences.flatMap((one) => [...new Set(rankerWords(one))])),
  WORDS,
);
const openings = commonest(
  rows.flatMap((row) => row.sentences.map(openingOf)),
  OPENINGS,
);
const size = FEATURES.length + words.length + openings.length;
const inputs = rows.map((row, i) =>
  row.sentences.map((sentence, j) => sparse(sentence, dense[i]?.[j] ?? [])),
);
const targets = rows.map((row) =>
  row.sentences.map((sentence) => {
    const [one, two, longest] = rouge(withoutLeadIn(sentence), row.summaries);
    return ((one + two + longest) / 3) * 100;
  }),
);
writeWeights(train());

function sparse(sentence: string, features: readonly number[]): Sparse {
  const own = features.map((value, at): readonly [number, number] => [
    at,
    (value - (mean[at] ?? 0)) / (deviation[at] ?? 1),
  ]);
  const present = [...new Set(rankerWords(sentence))]
    .map((word) => words.indexOf(word))
    .filter((at) => at >= 0);
  const opening = openings.indexOf(openingOf(sentence));
  return [
    ...own,
    ...present.map((at): readonly [number, number] => [FEATURES.length + at, 1]),
    ...(opening < 0 ? [] : [[FEATURES.length + words.length + opening, 1] as const]),
  ];
}

function train(): Float64Array {
  const weights = new Float64Array(size);
  const momentum = new Float64Array(size);
  const variance = new Float64Array(size);
  const random = mulberry32(1);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(rows.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const gradient = new Float64Array(size);
      for (const at of order.slice(from, from + BATCH))
        addGradient(gradient, weights, inputs[at] ?? [], targets[at] ?? []);
      step++;
      for (let k = 0; k < size; k++) {
        const decay = k < FEATURES.length ? DENSE_DECAY : WORD_DECAY;
        const g = (gradient[k] ?? 0) / BATCH - decay * (weights[k] ?? 0);
        momentum[k] = 0.9 * (momentum[k] ?? 0) + 0.1 * g;
        variance[k] = 0.999 * (variance[k] ?? 0) + 0.001 * g * g;
        const scaled =
          (momentum[k] ?? 0) /
          (1 - 0.9 ** step) /
          (Math.sqrt((variance[k] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
        weights[k] = (weights[k] ?? 0) + STEP * (1 - epoch / EPOCHS) * scaled;
      }
    }
  }
  return weights;
}

function addGradient(
  gradient: Float64Array,
  weights: Float64Array,
  sentences: readonly Sparse[],
  target: readonly number[],
): void {
  const scores = sentences.map((one) =>
    one.reduce((sum, [at, value]) => sum + value * (weights[at] ?? 0), 0),
  );
  const chance = softmax(scores);
  const wanted = softmax(target.map((value) => value / SOFTNESS));
  const expected = chance.reduce((sum, p, i) => sum + p * (target[i] ?? 0), 0);
  for (const [i, one] of sentences.entries()) {
    const p = chance[i] ?? 0;
    const push = 0.5 * ((wanted[i] ?? 0) - p) + (p * ((target[i] ?? 0) - expected)) / 10;
    for (const [at, value] of one) gradient[at] = (gradient[at] ?? 0) + push * value;
  }
}

function softmax(values: readonly number[]): readonly number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, one) => total + one, 0);
  return powers.map((one) => one / sum);
}

function moments(matrix: readonly (readonly number[])[]): {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
} {
  const average = (of: (row: readonly number[], at: number) => number): readonly number[] =>
    FEATURES.map((_, at) => matrix.reduce((sum, row) => sum + of(row, at), 0) / matrix.length);
  const means = average((row, at) => row[at] ?? 0);
  const squares = average((row, at) => ((row[at] ?? 0) - (means[at] ?? 0)) ** 2);
  return { mean: means, deviation: squares.map((square) => Math.sqrt(square) + 1e-9) };
}

function commonest(list: readonly string[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([one]) => one);
}

function shuffled(length: number, random: () => number): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

function writeWeights(weights: Float64Array): void {
  const features = FEATURES.map((name, at) => {
    const weight = name === 'title' ? TITLE_WEIGHT : (weights[at] ?? 0) / (deviation[at] ?? 1);
    return `  ${name}: ${weight.toFixed(4)},`;
  });
  const packed = (list: readonly string[], from: number): string =>
    list.map((one, at) => `${one}=${Math.round((weights[from + at] ?? 0) * 1000)}`).join(';');
  writeFileSync(
    new URL('../../src/brief/extract/weights.ts', import.meta.url),
    `/** Weights of the sentence ranker. Written by bench/extract/train.ts; not edited by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${features.join('\n')}
};

/** Words anywhere in a sentence, in thousandths. */
export const WORD_WEIGHTS =
  '${packed(words, FEATURES.length)}';

/** The first two words of a sentence, in thousandths. */
export const OPENING_WEIGHTS =
  '${packed(openings, FEATURES.length + words.length)}';
`,
  );
}

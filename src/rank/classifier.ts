/**
 * A linear support vector machine over the papers' words, squared hinge loss, by dual coordinate descent
 * (Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM"): liked papers against the others.
 */
import { addRow, type Corpus, dotRow } from './corpus.ts';

export interface Labelled {
  readonly row: number;
  readonly positive: boolean;
}

/** arxiv-sanity's choice: strong regularisation, both classes weighing the same. */
const COST = 0.01;
const ROUNDS = 8;
const ENOUGH = 1e-3;

/** A weight for every term; the offset is left out, since only differences between papers matter. */
export function trainClassifier(corpus: Corpus, examples: readonly Labelled[]): Float64Array {
  const weights = new Float64Array(corpus.terms.size);
  const positives = examples.filter(({ positive }) => positive).length;
  const negatives = examples.length - positives;
  if (positives === 0 || negatives === 0) return weights;
  const costs = {
    positive: (COST * examples.length) / (2 * positives),
    negative: (COST * examples.length) / (2 * negatives),
  };
  const alphas = new Float64Array(examples.length);
  const most = Math.max(costs.positive, costs.negative);
  let offset = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (const at of strides(examples.length, round)) {
      const example = examples[at];
      if (example === undefined) continue;
      const sign = example.positive ? 1 : -1;
      const slack = 1 / (2 * (example.positive ? costs.positive : costs.negative));
      const alpha = alphas[at] ?? 0;
      // Rows have unit length, and the offset is one more feature of value 1: the diagonal is 2.
      const gradient = sign * (dotRow(corpus, example.row, weights) + offset) - 1 + slack * alpha;
      const next = Math.max(0, alpha - gradient / (2 + slack));
      if (next === alpha) continue;
      addRow(corpus, example.row, (next - alpha) * sign, weights);
      offset += (next - alpha) * sign;
      alphas[at] = next;
      moved = Math.max(moved, Math.abs(next - alpha) / most);
    }
    if (moved < ENOUGH) break;
  }
  return weights;
}

/** Every number below `size` once, in another order each round: coordinate descent wants shuffling, and we want no chance. */
function* strides(size: number, round: number): Generator<number> {
  let step = Math.floor(size * 0.618) + round;
  while (step < 1 || divisor(step, size) !== 1) step++;
  let at = (round * 7) % size;
  for (let i = 0; i < size; i++) {
    yield at;
    at = (at + step) % size;
  }
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

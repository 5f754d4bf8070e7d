/**
 * The method of arxiv-sanity-lite (Karpathy), to be compared with: tf-idf of words and pairs of them, authors among the words,
 * and a linear support vector machine that has the liked papers on one side and all others at hand on the other.
 */
import type { Paper } from '../../paper.ts';
import { wordsOf } from '../../text/words/tokens.ts';

/** Its settings: features kept, C, and the classes weighed as if they were of one size. */
const FEATURES = 20_000;
const COST = 0.01;
const ROUNDS = 200;
const ENOUGH = 1e-4;

interface Sparse {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** How far each paper lies on the side of the liked ones, by id; undefined without a liked paper or without any other. */
export function sidesOf(
  liked: readonly Paper[],
  papers: readonly Paper[],
): ReadonlyMap<string, number> | undefined {
  const all = [...new Map([...papers, ...liked].map((paper) => [paper.id, paper])).values()];
  const wanted = new Set(liked.map(({ id }) => id));
  if (wanted.size === 0 || wanted.size === all.length) return undefined;
  const rows = vectorsOf(all);
  const weights = trained(
    rows,
    all.map(({ id }) => wanted.has(id)),
  );
  return new Map(all.map(({ id }, i) => [id, product(rows[i], weights)]));
}

function product(row: Sparse | undefined, weights: Float64Array): number {
  let sum = 0;
  row?.ids.forEach((id, j) => {
    sum += (row.values[j] ?? 0) * (weights[id] ?? 0);
  });
  return sum;
}

/** Sublinear tf, smoothed idf, unit length, and a last feature that is always 1: the bias. */
function vectorsOf(papers: readonly Paper[]): readonly Sparse[] {
  const counts = papers.map((paper) => countsOf(paper));
  const frequency = new Map<string, number>();
  const total = new Map<string, number>();
  for (const own of counts) {
    for (const [term, count] of own) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
      total.set(term, (total.get(term) ?? 0) + count);
    }
  }
  const kept = [...total].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, FEATURES);
  const idOf = new Map(kept.map(([term], id) => [term, id]));
  return counts.map((own): Sparse => {
    const entries = [...own].flatMap(([term, count]): [number, number][] => {
      const id = idOf.get(term);
      const idf = Math.log((papers.length + 1) / ((frequency.get(term) ?? 0) + 1)) + 1;
      return id === undefined ? [] : [[id, (1 + Math.log(count)) * idf]];
    });
    const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    return {
      ids: Int32Array.from([...entries.map(([id]) => id), kept.length]),
      values: Float64Array.from([...entries.map(([, value]) => value / length), 1]),
    };
  });
}

function countsOf({ title, abstract, authors }: Paper): Map<string, number> {
  const words = wordsOf([title, abstract, authors.join(' ')].join(' '));
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  words.forEach((word, i) => {
    add(word);
    if (i > 0) add(`${words[i - 1]} ${word}`);
  });
  return counts;
}

/** Dual coordinate descent for the squared hinge loss (Hsieh et al. 2008), in a fixed order. */
function trained(rows: readonly Sparse[], isLiked: readonly boolean[]): Float64Array {
  const size = rows.reduce((most, { ids }) => Math.max(most, ...ids.slice(-1)), 0) + 1;
  const weights = new Float64Array(size);
  const alphas = new Float64Array(rows.length);
  const liked = isLiked.filter(Boolean).length;
  const costs = isLiked.map((yes) => (COST * rows.length) / (2 * (yes ? liked : rows.length - liked)));
  const squares = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  for (let round = 0; round < ROUNDS; round++) {
    let largest = 0;
    rows.forEach((row, i) => {
      const side = isLiked[i] === true ? 1 : -1;
      const ease = 1 / (2 * (costs[i] ?? COST));
      const before = alphas[i] ?? 0;
      const gradient = side * product(row, weights) - 1 + before * ease;
      const after = Math.max(0, before - gradient / ((squares[i] ?? 1) + ease));
      if (after === before) return;
      alphas[i] = after;
      largest = Math.max(largest, Math.abs(before === 0 ? Math.min(0, gradient) : gradient));
      row.ids.forEach((id, j) => {
        weights[id] = (weights[id] ?? 0) + (after - before) * side * (row.values[j] ?? 0);
      });
    });
    if (largest < ENOUGH) break;
  }
  return weights;
}

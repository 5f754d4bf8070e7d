/** LexRank (Erkan and Radev, JAIR 22, 2004): a sentence is central when central sentences resemble it. */

export type Vector = ReadonlyMap<string, number>;

/** idf-weighted term counts of length 1; the empty map for no terms. */
export function unitVector(tokens: readonly string[], idf: (token: string) => number): Vector {
  const vector = new Map<string, number>();
  for (const token of tokens) vector.set(token, (vector.get(token) ?? 0) + idf(token));
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const norm = Math.sqrt(square) || 1;
  for (const [token, weight] of vector) vector.set(token, weight / norm);
  return vector;
}

export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [token, weight] of small) sum += weight * (large.get(token) ?? 0);
  return sum;
}

/** Continuous LexRank, damping 0.85, 20 rounds; the scores add up to 1. */
export function lexRank(vectors: readonly Vector[]): readonly number[] {
  const n = vectors.length;
  if (n === 0) return [];
  const weights = vectors.map((a, i) => vectors.map((b, j) => (i === j ? 1 : dot(a, b))));
  const rows = weights.map((row) => {
    const sum = row.reduce((total, weight) => total + weight, 0);
    return row.map((weight) => weight / sum);
  });
  let ranks: readonly number[] = vectors.map(() => 1 / n);
  for (let round = 0; round < 20; round++) {
    ranks = ranks.map(
      (_, j) => 0.15 / n + 0.85 * ranks.reduce((sum, rank, i) => sum + rank * (rows[i]?.[j] ?? 0), 0),
    );
  }
  return ranks;
}

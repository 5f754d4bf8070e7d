/** nDCG@10 as the benchmark's own score.py computes it. */

/** Undefined where every paper or none is relevant. */
export function ndcg(
  ranking: readonly string[],
  rel: Readonly<Record<string, number>>,
  dataset: string,
): number | undefined {
  const threshold = dataset === 'reviewer-gold' ? 4 : 1;
  const grades = ranking.map((id) => rel[id] ?? 0);
  const relevant = grades.filter((grade) => grade >= threshold).length;
  if (relevant === 0 || relevant === grades.length) return undefined;
  const gains = dataset === 'csfcube' ? grades : grades.map((grade) => (grade >= threshold ? 1 : 0));
  return gainOf(gains) / gainOf([...gains].sort((a, b) => b - a));
}

function gainOf(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
}

/** Mean over users of each user's mean, by the number of liked papers. */
export function meanByK(
  rows: readonly { readonly k: number; readonly user: string; readonly value: number }[],
): { k: number; users: number; value: number }[] {
  const byK = new Map<number, Map<string, number[]>>();
  for (const { k, user, value } of rows) {
    const users = byK.get(k) ?? new Map<string, number[]>();
    users.set(user, [...(users.get(user) ?? []), value]);
    byK.set(k, users);
  }
  return [...byK]
    .sort(([a], [b]) => a - b)
    .map(([k, users]) => ({ k, users: users.size, value: average([...users.values()].map(average)) }));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

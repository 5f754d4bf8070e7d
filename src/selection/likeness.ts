/** How near the papers of a day are to each other by their meaning, for the bridges of a briefing. */
import type { Paper, PaperId, RankedPaper } from '../paper.ts';
import { prepare } from '../rank/corpus/prepare.ts';
import type { SemanticSpace } from '../rank/corpus/space.ts';

/**
 * Cosines in the semantic space after the mean of these papers is taken away: what all of them share is no connection.
 * The space is read into vectors when the first pair is asked for. 0 for papers that are not among `ranked`.
 *
 * What stands around its own mean leans apart: the cosines of n papers average -1/(n-1). A day of six would look like six
 * strangers, so that this is given back.
 */
export function likenessOf(
  ranked: readonly Pick<RankedPaper, 'paper'>[],
  space: SemanticSpace,
): (a: PaperId, b: PaperId) => number {
  let vectors: ReadonlyMap<PaperId, Float64Array> | undefined;
  return (a, b) => {
    vectors ??= centred(ranked, space);
    const [one, other] = [vectors.get(a), vectors.get(b)];
    if (one === undefined || other === undefined) return 0;
    const leaning = 1 / Math.max(1, ranked.length - 1);
    return one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), leaning);
  };
}

function centred(
  ranked: readonly Pick<RankedPaper, 'paper'>[],
  space: SemanticSpace,
): ReadonlyMap<PaperId, Float64Array> {
  const papers = ranked.map(({ paper }) => paper);
  const { corpus, embedding } = prepare(papers, space);
  if (embedding === undefined) return new Map();
  const { dimensions, vectors } = embedding;
  const rows = papers.map((paper) => {
    const at = corpus.rowOf(paper) * dimensions;
    return Float64Array.from(vectors.subarray(at, at + dimensions));
  });
  const mean = new Float64Array(dimensions);
  for (const row of rows)
    for (let k = 0; k < dimensions; k++) mean[k] = (mean[k] ?? 0) + (row[k] ?? 0) / rows.length;
  return new Map(
    papers.map((paper, at) => {
      const row = (rows[at] ?? mean).map((value, k) => value - (mean[k] ?? 0));
      const length = Math.hypot(...row) || 1;
      return [paper.id, row.map((value) => value / length)];
    }),
  );
}

/** Likes further back say little of this week. */
const MOST_LIKED = 60;

/** How near each of `papers` is to the nearest of `liked`, the latest of which come last; 0 where nothing was liked. */
export function nearnessTo(
  liked: readonly Paper[],
  papers: readonly Paper[],
  space: SemanticSpace,
): (id: PaperId) => number {
  const recent = liked.slice(-MOST_LIKED);
  const all = new Map([...recent, ...papers].map((paper) => [paper.id, { paper }]));
  const likeness = likenessOf([...all.values()], space);
  return (id) => recent.reduce((most, paper) => Math.max(most, likeness(paper.id, id)), 0);
}

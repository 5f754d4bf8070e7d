/** How much of a claim's wording its sources carry, weighted by how telling each word is. */

/** Least share of a claim's weight that the cited abstracts must carry; see bench/verify for what it lets through. */
export const LEAST_SUPPORT = 0.16;
/** A claim that another paper carries better by more than this is cited to the wrong paper. */
export const MISCITED_BY = 0.25;

/** 0 to 1; 1 for a claim without words. */
export function support(
  claim: readonly string[],
  source: ReadonlySet<string>,
  idf: (stem: string) => number,
): number {
  let whole = 0;
  let carried = 0;
  for (const stem of new Set(claim)) {
    const weight = idf(stem);
    whole += weight;
    if (source.has(stem)) carried += weight;
  }
  return whole === 0 ? 1 : carried / whole;
}

/** Puts repaired claims where the failing ones stood. */
import type { Draft, Failure } from './draft.ts';
import type { DraftClaim } from './verify/claim.ts';

/** `repairs` by number, from 1, in the order of `failures`; places without a usable repair stay as they were. */
export function replaceClaims(
  draft: Draft,
  failures: readonly Failure[],
  repairs: ReadonlyMap<number, DraftClaim>,
): { readonly draft: Draft; readonly places: readonly string[] } {
  const better = new Map<string, DraftClaim>();
  for (const [index, failure] of failures.entries()) {
    const repair = repairs.get(index + 1);
    if (repair !== undefined && repair.text !== '') better.set(failure.place, repair);
  }
  const swap = (claims: readonly DraftClaim[], place: string): readonly DraftClaim[] =>
    claims.map((claim, index) => better.get(`${place}.claims.${index}`) ?? claim);
  return {
    draft: {
      headline: better.get('headline') ?? draft.headline,
      bridges: draft.bridges.map((one, index) => ({ ...one, claims: swap(one.claims, `bridges.${index}`) })),
      themes: draft.themes.map((one, index) => ({ ...one, claims: swap(one.claims, `themes.${index}`) })),
      papers: draft.papers.map((one, index) => ({ ...one, claims: swap(one.claims, `papers.${index}`) })),
    },
    places: [...better.keys()],
  };
}

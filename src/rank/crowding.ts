/**
 * Thresholds that mean the same on every day: a description as broad as “large language models” is near half of a day's
 * papers, and half a day is no list of papers to read. Nearness is measured absolutely, so that a day without anything near
 * has no high scores; where too many papers pass a threshold it is drawn in, by a curve that never changes their order, until
 * a small share of the day does. Phrases and followed authors are not concerned: they were asked for by name.
 */
import { type InterestEvidence, mergedTotal } from './combine.ts';
import type { Scorer } from './interests.ts';

/** The evidence at which a score reaches .6, “must read”, and .35, “worth a look”; the share of a day that may; and how many always may. */
const MUST = { evidence: 0.963, share: 0.015, always: 4 };
const LOOK = { evidence: 0.448, share: 0.05, always: 10 };

/** `of`: how many papers the day has, where these are only the best of them and a sample. */
export function drawIn(scorers: readonly Scorer[], papers: number, of: number): readonly Scorer[] {
  const nearness = scorers.map((scorer): InterestEvidence => ({ ...scorer, totals: scorer.nearness }));
  const merged = Float64Array.from({ length: papers }, (_, index) => mergedTotal(nearness, index));
  const sorted = merged.slice().sort().reverse();
  const reached = ({ share, always, evidence }: typeof MUST): number =>
    Math.max(evidence, sorted[Math.max(always, Math.floor(share * of))] ?? 0);
  const look = reached(LOOK);
  // The second threshold lies as far above the first at least as it does without a crowd.
  const must = Math.max(look + MUST.evidence - LOOK.evidence, reached(MUST));
  if (look === LOOK.evidence && must === MUST.evidence) return scorers;
  const factors = merged.map((total) => (total > 0 ? drawnIn(total, look, must) / total : 1));
  return scorers.map((scorer) => ({
    ...scorer,
    totals: scorer.totals.map(
      (total, index) => total - (1 - (factors[index] ?? 1)) * (scorer.nearness[index] ?? 0),
    ),
    evidenceFor: (index) => scorer.evidenceFor(index, factors[index] ?? 1),
  }));
}

/** Straight from 0 to the first threshold, from there to the second, and on with the latter's slope. */
function drawnIn(total: number, look: number, must: number): number {
  if (total <= look) return (total * LOOK.evidence) / look;
  const slope = (MUST.evidence - LOOK.evidence) / (must - look);
  return LOOK.evidence + (total - look) * slope;
}

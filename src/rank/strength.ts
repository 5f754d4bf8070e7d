/**
 * From standard deviations above the day's usual paper to evidence: 2 is near an interest, 3 or more is a must read.
 * Softplus, so that no two papers fall together and unrelated ones stay near nothing.
 */
const SOFTNESS = 0.45;

export function strengthOf(deviations: number): number {
  const x = (deviations - 1.15) / SOFTNESS;
  return 0.5 * SOFTNESS * (x > 30 ? x : Math.log1p(Math.exp(x)));
}

/** The deviations at which a paper is worth a look (.35), and one to read (.6), by them alone. */
export const LOOK_DEVIATIONS = 1.98;
export const MUST_DEVIATIONS = 3.07;

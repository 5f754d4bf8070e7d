/** What a score means: the one place of the limits that every list, digest and picture goes by. */

/** From this score on a paper is worth a careful look: see rank/, which keeps the meaning of scores stable. */
export const MUST_READ = 0.6;

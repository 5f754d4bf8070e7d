import type { PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** What stands between the articles of a transactions: `IEEE Signal Processing Society Information`. */
const FRONT =
  /^(?:.{0,120}\b(?:publication|society|council) information|blank page|share your .+|.{0,80}\binformation for authors|connect\. support\..*)$/i;

/** IEEE Xplore: authors in an element of its own, no DOI, a year for a date. */
export const ieee: PublisherRule = {
  name: 'IEEE',
  hosts: /^ieeexplore\.ieee\.org$/,
  read: ({ title, summary }) => ({
    abstract: withoutFrame(summary),
    ...(FRONT.test(title ?? '') ? { kind: 'front-matter' as const } : {}),
  }),
};

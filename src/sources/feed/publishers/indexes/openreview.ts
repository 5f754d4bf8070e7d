import type { PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** `TL;DR: … Abstract: …`, with keywords before or behind. */
export const openreview: PublisherRule = {
  name: 'OpenReview',
  hosts: /(?:^|\.)openreview\.net$/,
  read: ({ summary }) => ({
    abstract: withoutFrame(
      (summary ?? '')
        .replace(/^(?:.{0,2000}?\b)?Abstract:\s*/s, '')
        .replace(/^TL;DR:\s*/, '')
        .replace(/(?<!\s)\s*(?:Keywords|Primary Area|Submission Number|Venue):\s.*$/s, ''),
    ),
  }),
};

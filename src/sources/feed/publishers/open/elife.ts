import type { PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** Digests and insights stand among the articles, under addresses of their own. */
export const elife: PublisherRule = {
  name: 'eLife',
  hosts: /(?:^|\.)elifesciences\.org$/,
  read: ({ url, summary }) => ({
    abstract: withoutFrame(summary),
    ...(/\/(?:digests|inside-elife|labs|interviews|podcast|events)\//.test(url ?? '')
      ? { kind: 'news' as const }
      : {}),
  }),
};

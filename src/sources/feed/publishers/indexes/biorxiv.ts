import type { PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** bioRxiv and medRxiv mark the links of their feeds; the page has the same address without the mark. */
export const biorxiv: PublisherRule = {
  name: 'bioRxiv and medRxiv',
  hosts: /(?:^|\.)(?:bio|med)rxiv\.org$/,
  read: ({ url, summary }) => ({
    abstract: withoutFrame(summary),
    kind: 'research',
    ...(url === null ? {} : { url: url.replace(/\?rss=1$/, '') }),
  }),
};

import type { PublisherRule } from '../rule.ts';
import { labelledText, withoutFrame } from '../text.ts';

/** The abstract as it is, its sections as bold labels or headings; `Editorial: …` in titles. */
export const frontiers: PublisherRule = {
  name: 'Frontiers',
  hosts: /(?:^|\.)frontiersin\.org$/,
  read: ({ html, summary }) => ({
    abstract: withoutFrame(html.summary === '' ? summary : labelledText(html.summary)),
  }),
};

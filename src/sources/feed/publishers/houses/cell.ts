import type { PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** Cell Press and The Lancet: sections as `prism:section`, and comments, letters and pictures among the articles. */
export const cell: PublisherRule = {
  name: 'Cell Press and The Lancet',
  hosts: /(?:^|\.)(?:cell\.com|thelancet\.com)$/,
  read: ({ summary, section }) => ({
    abstract: withoutFrame(summary),
    ...(/^(?:news|obituary|world report|perspectives|this week in medicine)$/i.test(section ?? '')
      ? { kind: 'news' as const }
      : {}),
  }),
};

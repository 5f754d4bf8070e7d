import type { PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** Nature Portfolio's accession codes: `s41586-…` is research, `d41586-…` news and comment. */
export const nature: PublisherRule = {
  name: 'Nature Portfolio',
  hosts: /(?:^|\.)nature\.com$/,
  fits: ({ doi }) => /^10\.1038\/[sd]\d{5}-/.test(doi ?? ''),
  read: ({ doi, url, summary }) => {
    const code = /(?:^|\/)([sd])\d{5}-\d{3}-\d{5}-[\da-z]$/.exec(doi ?? url ?? '')?.[1];
    return {
      abstract: withoutFrame(summary),
      ...(code === undefined ? {} : { kind: code === 's' ? ('research' as const) : ('news' as const) }),
    };
  },
};

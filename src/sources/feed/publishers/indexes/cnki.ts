import type { PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** China National Knowledge Infrastructure: `<正>` before texts that were typed from print, `摘要：` before abstracts, `[J]` behind titles. */
export const cnki: PublisherRule = {
  name: 'CNKI',
  hosts: /(?:^|\.)cnki\.(?:net|com\.cn)$/,
  read: ({ title, summary }) => ({
    ...(title === null ? {} : { title: title.replace(/(?<!\s)\s*\[[JDCNMRPS]\]\.?$/, '') }),
    abstract: withoutFrame(
      (summary ?? '').replace(/^\s*<?正>\s*/u, '').replace(/^(?:【?摘要】?|〔摘要〕)\s*[:：]?\s*/u, ''),
    ),
  }),
};

import { readAtypon } from '../platforms/atypon.ts';
import type { PublisherRule } from '../rule.ts';

/** `TESTS, EarlyView.` in the description, the abstract in the content or in `dc:description`, and the journal's cover as an item. */
export const wiley: PublisherRule = {
  name: 'Wiley',
  hosts: /(?:^|\.)onlinelibrary\.wiley\.com$/,
  read: (item) => ({
    ...readAtypon(item),
    ...(/^issue information/i.test(item.section ?? '') ? { kind: 'front-matter' as const } : {}),
  }),
};

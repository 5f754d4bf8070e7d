import { readAtypon } from '../platforms/atypon.ts';
import type { PublisherRule } from '../rule.ts';

/** `Tests, Ahead of Print. …` or with volume and issue before the abstract. */
export const sage: PublisherRule = {
  name: 'SAGE',
  hosts: /(?:^|\.)sagepub\.com$/,
  read: readAtypon,
};

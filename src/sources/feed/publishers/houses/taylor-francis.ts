import { readAtypon } from '../platforms/atypon.ts';
import type { PublisherRule } from '../rule.ts';

/** `Volume 56, Issue 3, December 2021, Page 1-9.` is all that most descriptions say. */
export const taylorFrancis: PublisherRule = {
  name: 'Taylor & Francis',
  hosts: /(?:^|\.)tandfonline\.com$/,
  read: readAtypon,
};

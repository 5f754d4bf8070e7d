import { readAtypon } from '../platforms/atypon.ts';
import type { PublisherRule } from '../rule.ts';

/** `Proceedings of the National Academy of Sciences, Volume 121, Issue 5, January 2024. Significance …` */
export const pnas: PublisherRule = {
  name: 'PNAS',
  hosts: /^pnas\.org$/,
  read: readAtypon,
};

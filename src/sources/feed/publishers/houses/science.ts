import { readAtypon } from '../platforms/atypon.ts';
import type { PublisherRule } from '../rule.ts';

/** `Science, Volume 379, Issue 6628, January 2023.`; its news have DOIs of their own, `10.1126/science.z…`. */
export const science: PublisherRule = {
  name: 'Science',
  hosts: /^science\.org$/,
  read: (item) => ({
    ...readAtypon(item),
    ...(/^10\.1126\/science\.z/i.test(item.doi ?? '') ? { kind: 'news' as const } : {}),
  }),
};

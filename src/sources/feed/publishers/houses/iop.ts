import type { PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** IOPscience: the abstract in the description, labelled `Abstract`, with the issue as a title of its own for front matter. */
export const iop: PublisherRule = {
  name: 'IOP Publishing',
  hosts: /(?:^|\.)iopscience\.iop\.org$/,
  read: ({ summary, title }) => ({
    abstract: withoutFrame(summary),
    ...(/^(?:list of |)referees\b|^abstracted in$|^volume \d+, number \d+/i.test(title ?? '')
      ? { kind: 'front-matter' as const }
      : {}),
  }),
};

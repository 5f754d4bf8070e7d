import { field, type PublisherRule } from '../rule.ts';
import { linesOf, withoutFrame } from '../text.ts';

/** `Author(s): Ann Bee and Carl Dee | We … | [Phys. Rev. A 100, 012345] Published Mon Jul 01, 2019`, a line each. */
export const aps: PublisherRule = {
  name: 'American Physical Society',
  hosts: /(?:^|\.)aps\.org$/,
  read: ({ html, summary, authors }) => {
    const [first = '', ...rest] = linesOf(html.summary);
    const names = /^Author\(s\):\s*(\S.*)$/.exec(first)?.[1];
    if (names === undefined || rest.length === 0) return {};
    return {
      ...(authors.length > 0 ? {} : { authors: field(names.replace(/(?<!\s)\s*\([^()]*\)$/, '')) }),
      abstract: withoutFrame(rest.length > 0 ? rest.join(' ') : summary),
    };
  },
};

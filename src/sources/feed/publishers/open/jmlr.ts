import { field, type PublisherReading, type PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** `Ann Bee, Carl Dee; 25(1):1−20, 2024. [abs][pdf][bib] …` */
const SHAPE = /^(.{3,600}?);\s*\d+\(\d+\):\s*\d+\s*[−–-]+\s*\d+,\s*\d{4}\.?\s*(?:\[[^\]]{1,20}\]\s*)*(.*)$/su;

export const jmlr: PublisherRule = {
  name: 'JMLR',
  hosts: /(?:^|\.)jmlr\.org$/,
  read: ({ summary, authors }): PublisherReading => {
    const match = SHAPE.exec(summary ?? '');
    if (match === null) return { abstract: withoutFrame(summary) };
    return {
      ...(authors.length > 0 ? {} : { authors: field(match[1] ?? '') }),
      abstract: withoutFrame(match[2] ?? ''),
    };
  },
};

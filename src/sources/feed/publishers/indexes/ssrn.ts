import { field, type PublisherReading, type PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** `By Ann Bee; Carl Dee. Abstract: …`, or the abstract alone. */
const BYLINE = /^(?:By|Authors?:) (.{3,400}?)\.? Abstract:\s*(.*)$/s;

export const ssrn: PublisherRule = {
  name: 'SSRN',
  hosts: /(?:^|\.)ssrn\.com$/,
  read: ({ summary, authors }): PublisherReading => {
    const match = BYLINE.exec(summary ?? '');
    if (match === null) return { abstract: withoutFrame(summary) };
    return {
      ...(authors.length > 0 ? {} : { authors: field(match[1] ?? '') }),
      abstract: withoutFrame(match[2] ?? ''),
    };
  },
};

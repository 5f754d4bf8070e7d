import { field, type PublisherReading, type PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** Working papers: `Title -- by Ann Bee, Carl Dee`, and links that say where they were read. */
export const nber: PublisherRule = {
  name: 'NBER',
  hosts: /(?:^|\.)nber\.org$/,
  read: ({ title, url, summary, authors }): PublisherReading => {
    const [, bare, names] = /^(.+?) (?:--|–|—) by (.+)$/s.exec(title ?? '') ?? [];
    return {
      abstract: withoutFrame(summary),
      ...(url === null ? {} : { url: url.replace(/#fromrss$/, '') }),
      ...(bare === undefined ? {} : { title: bare }),
      ...(names === undefined || authors.length > 0 ? {} : { authors: field(names) }),
    };
  },
};

import { field, type PublisherReading, type PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** `Ann Bee, Carl Dee and Eve Eff in Proceedings of …` is the whole description. */
const SHAPE =
  /^(.{3,4000}?)\s+in\s+(?:Proceedings|Findings|Transactions|Computational Linguistics|Actes|Companion|Tutorial|[A-Z0-9][^.]{3,200}$)/s;

export const aclAnthology: PublisherRule = {
  name: 'ACL Anthology',
  hosts: /(?:^|\.)(?:aclanthology\.org|aclweb\.org)$/,
  read: ({ summary, authors }): PublisherReading => {
    const names = SHAPE.exec(summary ?? '')?.[1];
    if (names === undefined) return { abstract: withoutFrame(summary) };
    return { ...(authors.length > 0 ? {} : { authors: field(names) }), abstract: null };
  },
};

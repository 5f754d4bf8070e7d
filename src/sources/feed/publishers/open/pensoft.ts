import { labelledDoi } from '../../../../doi/text.ts';
import type { RawItem } from '../../feed.ts';
import { field, type PublisherReading, type PublisherRule } from '../rule.ts';
import { withoutFrame } from '../text.ts';

/** `ZooKeys 1186: 1-15 DOI: 10.3897/zookeys.1186.1 Authors: Ann Bee, Carl Dee Abstract: …` */
const SHAPE = /^(.{0,160}?) ?\bDOI: ?(10\.\S{1,200}?) ?Authors?: ?(.+?) ?Abstract: ?(.*)$/s;

export const pensoft: PublisherRule = {
  name: 'Pensoft',
  hosts: /(?:^|\.)(?:pensoft\.net|arphahub\.com)$/,
  fits: ({ summary }) => SHAPE.test(summary ?? ''),
  read: readPensoft,
};

function readPensoft({ summary, authors, doi }: RawItem): PublisherReading {
  const match = SHAPE.exec(summary ?? '');
  if (match === null) return { abstract: withoutFrame(summary) };
  const [, , , names = '', abstract = ''] = match;
  return {
    ...(authors.length > 0 ? {} : { authors: field(names) }),
    doi: doi ?? labelledDoi(`DOI: ${match[2]}`) ?? null,
    abstract: withoutFrame(abstract),
    isWhole: true,
  };
}

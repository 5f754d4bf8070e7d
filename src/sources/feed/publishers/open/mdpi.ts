import { doiOfField } from '../../../../doi/field.ts';
import { labelledDoi } from '../../../../doi/text.ts';
import { field, type PublisherReading, type PublisherRule } from '../rule.ts';
import { linesOf, withoutFrame } from '../text.ts';

/** `Sensors, Vol. 24, Pages 1234: Image Segmentation …` */
const HEAD = /^[\p{L}\p{N} &:.’'-]{2,80}, Vol\. \d+, Pages? [\dA-Za-z-]+:\s*/u;

/** Title, journal with DOI, authors without a separator, and the abstract, a paragraph each. */
export const mdpi: PublisherRule = {
  name: 'MDPI',
  hosts: /(?:^|\.)mdpi\.com$/,
  fits: ({ title, doi }) => HEAD.test(title ?? '') || /^10\.3390\//.test(doi ?? ''),
  read: ({ title, html, doi, summary, authors }): PublisherReading => {
    const lines = linesOf(html.summary);
    const by = lines.findIndex((line) => /^Authors?:/i.test(line));
    const stated =
      doi ?? labelledDoi(lines.join(' ')) ?? doiOfField(lines.find((line) => /^10\./.test(line)));
    return {
      ...(title === null ? {} : { title: title.replace(HEAD, '') }),
      ...(stated === undefined ? {} : { doi: stated }),
      // Names that only spaces part are no list.
      ...(authors.length === 0 && /[,;]/.test(lines[by] ?? '') ? { authors: field(lines[by] ?? '') } : {}),
      isWhole: by >= 0,
      abstract: withoutFrame(by < 0 ? summary : lines.slice(by + 1).join(' ')),
    };
  },
};

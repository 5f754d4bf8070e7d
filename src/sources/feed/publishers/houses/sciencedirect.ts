import { parseFeedDate } from '../../dates/dates.ts';
import type { RawItem } from '../../feed.ts';
import { field, type PublisherReading, type PublisherRule } from '../rule.ts';

/**
 * `Publication date: June 2024 Source: Journal, Volume 1 Author(s): A. B, C. D`: no text, but the only place where the authors
 * stand.
 */
const SHAPE = /^Publication date: ?(.{4,60}?) ?Source: ?(.{2,300}?)(?: ?Author\(s\): ?(.*))?$/s;

export const sciencedirect: PublisherRule = {
  name: 'ScienceDirect',
  hosts: /^sciencedirect\.com$/,
  fits: ({ summary }) => SHAPE.test(summary ?? ''),
  read: readBibliography,
};

function readBibliography({ summary, authors, publishedAt }: RawItem): PublisherReading {
  const match = SHAPE.exec(summary ?? '');
  if (match === null) return {};
  const printed = (match[1] ?? '').replace(/^Available online\s+/i, '');
  // A month alone is that of the printed issue, often one to come: it says nothing about the day of publication.
  const date = /^\d{1,2} /.test(printed) ? parseFeedDate(printed) : undefined;
  return {
    abstract: null,
    ...(authors.length === 0 && match[3] !== undefined ? { authors: field(match[3]) } : {}),
    publishedAt: publishedAt ?? date ?? null,
  };
}

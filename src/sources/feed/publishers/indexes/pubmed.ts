import type { RawItem } from '../../feed.ts';
import type { PublisherRule } from '../rule.ts';
import { labelsAsWords, linesOf, withoutFrame } from '../text.ts';

/**
 * PubMed's searches as feeds: the content is citation, abstract and identifiers, with ABSTRACT or NO ABSTRACT before the middle;
 * the description is its cut beginning. Links count who reads them.
 */
export const pubmed: PublisherRule = {
  name: 'PubMed',
  hosts: /^(?:pubmed\.)?ncbi\.nlm\.nih\.gov$/,
  fits: ({ id }) => /^pubmed:\d+$/i.test(id ?? ''),
  read: (item) => ({
    abstract: abstractOf(item),
    isWhole: /\bABSTRACT\b/.test(item.html.content),
    ...(item.url === null ? {} : { url: item.url.replace(/\?.*$/s, '') }),
  }),
};

function abstractOf({ html, summary }: RawItem): string | null {
  const lines = linesOf(html.content === '' ? html.summary : html.content);
  if (lines.some((line) => /^NO ABSTRACT\b/i.test(line))) return null;
  const from = lines.findIndex((line) => /^ABSTRACT\b/.test(line));
  const end = lines.findIndex((line) => /^PMID:/.test(line));
  const own = from < 0 ? [] : lines.slice(from, end < 0 ? undefined : end);
  const text = own.join(' ').replace(/^ABSTRACT[\s:]*/, '');
  return text === '' ? withoutFrame(summary) : labelsAsWords(text);
}

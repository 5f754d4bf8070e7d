import { labelledDoi } from '../../../../doi/text.ts';
import { isByline } from '../../../../text/names/author-list.ts';
import { readSilverchair } from '../platforms/silverchair.ts';
import { field, type PublisherReading, type PublisherRule } from '../rule.ts';
import { isNoAbstract, linesOf, withoutFrame } from '../text.ts';

const BOILERPLATE =
  /^(?:open access|this article is licensed|to cite this article|the content of this rss feed|\(c\)|©|creative commons)/i;

/**
 * The Royal Society of Chemistry: `Chem. Commun., 2024, Advance Article | DOI: 10.1039/…, Communication | Ann Bee, Carl Dee |
 * We … | To cite this article …`, a line each.
 */
export const rsc: PublisherRule = {
  name: 'Royal Society of Chemistry',
  hosts: /^pubs\.rsc\.org$/,
  read: (item): PublisherReading => {
    const lines = linesOf(item.html.summary);
    const at = lines.findIndex((line) => /\bDOI\b\s*:\s*10\.1039\//i.test(line));
    if (at < 0) return readSilverchair(item);
    const rest = lines.slice(at + 1).filter((line) => !BOILERPLATE.test(line));
    const hasByline = isByline(rest[0] ?? '');
    const authors = hasByline && item.authors.length === 0 ? (rest[0] ?? '') : '';
    const text = hasByline ? rest.slice(1) : rest;
    const doi = labelledDoi(lines[at]);
    return {
      ...(authors === '' ? {} : { authors: field(authors) }),
      ...(doi === undefined ? {} : { doi }),
      isWhole: true,
      abstract: withoutFrame(text.filter((line) => !isNoAbstract(line)).join(' ')),
    };
  },
};

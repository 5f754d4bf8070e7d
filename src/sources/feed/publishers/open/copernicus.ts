import { labelledDoi } from '../../../../doi/text.ts';
import { isByline } from '../../../../text/names/author-list.ts';
import { field, type PublisherReading, type PublisherRule } from '../rule.ts';
import { linesOf, withoutFrame } from '../text.ts';

/** `Title | Ann Bee, Carl Dee, and Eve Eff | Atmos. Chem. Phys., 24, 1–20, https://doi.org/10.5194/…, 2024 | We …`, a line each. */
export const copernicus: PublisherRule = {
  name: 'Copernicus',
  hosts: /(?:^|\.)copernicus\.org$/,
  read: ({ html, title, summary, authors }): PublisherReading => {
    const lines = linesOf(html.summary);
    const at = lines.findIndex((line) => /\bdoi\.org\/10\.5194\//i.test(line));
    if (at < 0) return { abstract: withoutFrame(summary) };
    const before = lines.slice(0, at).filter((line) => line !== title && isByline(line));
    const doi = labelledDoi(lines[at]);
    return {
      ...(authors.length === 0 && before.length > 0 ? { authors: field(before.at(-1) ?? '') } : {}),
      ...(doi === undefined ? {} : { doi }),
      abstract: withoutFrame(
        lines
          .slice(at + 1)
          .filter((line) => !/^(?:preprint under review|manuscript )/i.test(line))
          .join(' '),
      ),
    };
  },
};

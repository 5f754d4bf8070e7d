import { readSilverchair } from '../platforms/silverchair.ts';
import type { PublisherRule } from '../rule.ts';
import { linesOf, withoutFrame } from '../text.ts';

/** The American Chemical Society: its old feeds hold a picture, the journal and the DOI, and nothing more. */
export const acs: PublisherRule = {
  name: 'American Chemical Society',
  hosts: /^pubs\.acs\.org$/,
  read: (item) => {
    const lines = linesOf(item.html.summary);
    const at = lines.findIndex((line) => /^DOI:\s*10\.1021\//i.test(line));
    if (at < 0) return readSilverchair(item);
    return { abstract: withoutFrame(lines.slice(at + 1).join(' ')) };
  },
};

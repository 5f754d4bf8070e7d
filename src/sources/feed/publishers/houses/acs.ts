import type { RawItem } from '../../feed.ts';
import { readSilverchair } from '../platforms/silverchair.ts';
import type { PublisherReading, PublisherRule } from '../rule.ts';
import { linesOf, withoutFrame } from '../text.ts';

/** The American Chemical Society: `[ASAP]` before titles; its old feeds hold a picture, the journal and the DOI, and nothing more. */
export const acs: PublisherRule = {
  name: 'American Chemical Society',
  hosts: /^pubs\.acs\.org$/,
  read: (item): PublisherReading => {
    const title = item.title?.replace(/^\[ASAP\]\s*/i, '');
    return {
      ...abstractOf(item),
      ...(title === undefined ? {} : { title }),
      ...(/^addition\/correction\b/i.test(title ?? '') ? { kind: 'correction' as const } : {}),
    };
  },
};

function abstractOf(item: RawItem): PublisherReading {
  const lines = linesOf(item.html.summary);
  const at = lines.findIndex((line) => /^DOI:\s*10\.1021\//i.test(line));
  return at < 0 ? readSilverchair(item) : { abstract: withoutFrame(lines.slice(at + 1).join(' ')) };
}

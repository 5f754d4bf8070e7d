/** The DOI of an item, from wherever a feed tells it: what is stated beats what an address makes one guess. */
import { doiOfAddress } from '../../doi/address.ts';
import { doiOfField } from '../../doi/field.ts';
import { labelledDoi } from '../../doi/text.ts';

export interface DoiPlaces {
  /** Fields that may hold a DOI, the surest first, and ids. */
  readonly stated: readonly (string | null)[];
  /** Addresses of the item, the surest first. */
  readonly addresses: readonly (string | null)[];
  /** Descriptions: some publishers have the DOI in their first line only. */
  readonly texts: readonly (string | null)[];
}

/** Behind the first line a DOI is most often another work's, the one that a piece of news is about. */
const HEAD = 240;

/** What a sentence says before the DOI of another work: `This corrects the article DOI: 10.…`, `our method (doi: 10.…)`. */
const OF_ANOTHER =
  /(?:^|[\s(])(?:[Ww]e|[Oo]ur|[Tt]his|[Tt]hese|[Ss]ee|reply|replies|corrects?|corrected|retracts?|(?:[Ee]rratum|[Cc]orrigendum|[Cc]orrection) (?:to|for)|the (?:article|paper)|data|code|available|extends?|reported|described)\b/;

/** The DOI that the first line gives as the item's own: in a citation or by itself, not within a sentence. */
function ownDoi(text: string | null): string | undefined {
  const head = text?.slice(0, HEAD) ?? '';
  const doi = labelledDoi(head);
  const before = head.slice(0, Math.max(0, head.search(/\bdoi\b/i)));
  const clause = before.slice(
    Math.max(...['. ', '; ', '\n', '|'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return OF_ANOTHER.test(clause) ? undefined : doi;
}

/** As written; null where there is none. */
export function itemDoi({ stated, addresses, texts }: DoiPlaces): string | null {
  for (const text of stated) {
    const doi = doiOfField(text);
    if (doi !== undefined) return doi;
  }
  const labelled = texts.map(ownDoi).find((doi) => doi !== undefined);
  for (const address of [...stated, ...addresses]) {
    const doi = doiOfAddress(address);
    if (doi === undefined) continue;
    // What an unknown platform put behind the DOI shows itself beside the DOI of the text.
    const isLonger = labelled !== undefined && doi.toLowerCase().startsWith(labelled.toLowerCase());
    return isLonger ? labelled : doi;
  }
  return labelled ?? null;
}

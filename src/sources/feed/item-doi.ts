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

/** As written; null where there is none. */
export function itemDoi({ stated, addresses, texts }: DoiPlaces): string | null {
  for (const text of stated) {
    const doi = doiOfField(text);
    if (doi !== undefined) return doi;
  }
  const labelled = texts.map((text) => labelledDoi(text?.slice(0, HEAD))).find((doi) => doi !== undefined);
  for (const address of [...stated, ...addresses]) {
    const doi = doiOfAddress(address);
    if (doi === undefined) continue;
    // What an unknown platform put behind the DOI shows itself beside the DOI of the text.
    const isLonger = labelled !== undefined && doi.toLowerCase().startsWith(labelled.toLowerCase());
    return isLonger ? labelled : doi;
  }
  return labelled ?? null;
}

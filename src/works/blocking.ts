/** Keys under which a work is found without comparing it with every other: to be indexed by the store. */
import type { Paper } from '../paper.ts';
import { abstractKey } from './abstract-key.ts';
import { doisOf, SHORTEST_KEY } from './same-work.ts';
import { tightKey } from './title-key.ts';

/**
 * Two papers can only be one work (see sameWork) where they share one of these: `doi:…` for each DOI, `title:…` for the
 * title without spaces, `abstract:…` for the beginning of the abstract. A paper has two to four keys of at most 90
 * characters. Two texts of one abstract that begin differently are not found, and stay two works.
 */
export function blockingKeys(paper: Paper): readonly string[] {
  const title = tightKey(paper.title);
  const abstract = abstractKey(paper.abstract);
  return [
    ...doisOf(paper).map((doi) => `doi:${doi}`),
    ...(title.length < SHORTEST_KEY ? [] : [`title:${title.slice(0, 80)}`]),
    ...(abstract === undefined ? [] : [`abstract:${abstract}`]),
  ];
}

/** Keys under which a work is found without comparing it with every other: to be indexed by the store. */
import type { Paper } from '../paper.ts';
import { doisOf } from './same-work.ts';
import { tightKey } from './title-key.ts';

/**
 * Two papers can only be one work (see sameWork) where they share one of these: `doi:…` for each DOI, `title:…` for the
 * title without spaces, cut to 80 characters. A paper has two or three keys.
 */
export function blockingKeys(paper: Paper): readonly string[] {
  const key = tightKey(paper.title);
  return [
    ...doisOf(paper).map((doi) => `doi:${doi}`),
    ...(key.length < 16 ? [] : [`title:${key.slice(0, 80)}`]),
  ];
}

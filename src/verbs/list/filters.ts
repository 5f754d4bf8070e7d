/** How `radar list` narrows what it prints: the filters of browse. */
import { RadarError } from '../../errors.ts';
import type { FeedbackKind, PaperId } from '../../paper.ts';
import { listFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';
import { similar } from '../../text/nearest.ts';

export interface ListFilters {
  readonly unread?: boolean;
  readonly interest?: string;
}

interface Filtered {
  readonly id: PaperId;
  /** That scored best. */
  readonly interest?: string;
}

/** Whether a paper passes; undefined where nothing is filtered. @throws RadarError `usage` for an interest the profile does not have. */
export function filterOf(
  store: Store,
  interests: readonly string[],
  { unread = false, interest }: ListFilters,
): ((paper: Filtered) => boolean) | undefined {
  if (!unread && interest === undefined) return undefined;
  const named = interest === undefined ? undefined : interestCalled(interest, interests);
  const read = unread ? idsMarked(store, 'read') : new Set<PaperId>();
  return (paper) => !read.has(paper.id) && (named === undefined || paper.interest === named);
}

export const idsMarked = (store: Store, kind: FeedbackKind): ReadonlySet<PaperId> =>
  new Set(listFeedback(store, { kind }).map(({ paper }) => paper));

/** By its name, however it is written. */
function interestCalled(name: string, names: readonly string[]): string {
  const found =
    names.find((one) => one === name) ?? names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const [near] = similar(name, names);
  throw new RadarError('usage', ['no-such-interest', name], {
    hint:
      names.length === 0
        ? ['no-interests-at-all']
        : near === undefined
          ? ['interests-there-are', ...names]
          : ['did-you-mean', near],
  });
}

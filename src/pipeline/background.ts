/** What is usual in the reader's fields: a small batch says too little about it, so papers announced before make up the number. */
import { addDays } from '../calendar.ts';
import type { Background } from '../rank/input.ts';
import { announcedBetween, daysBetween } from '../store/announcements.ts';
import type { Store } from '../store/open.ts';
import type { Window } from './window.ts';

/** A usual day of three busy categories. More papers would tell little more and cost time on every day. */
const ENOUGH = 600;
const LOOKBACK_DAYS = 30;

/**
 * The papers that ranking sees beside those of the window, the latest days first; none for a batch that is large enough.
 * They come from before the window, so that a day that is ranked again later is ranked alike.
 */
export function backgroundOf(
  store: Store,
  { papers, since }: Pick<Window, 'papers' | 'since'>,
  categories: readonly string[],
): { readonly background?: Background } {
  let lacking = ENOUGH - papers.length;
  if (papers.length === 0 || lacking <= 0) return {};
  const known = new Set(papers.map(({ paper }) => paper.id));
  const found: Background['papers'][number][] = [];
  const span = { from: addDays(since, -LOOKBACK_DAYS), to: addDays(since, -1), categories };
  for (const day of daysBetween(store, span).reverse()) {
    for (const { paper } of announcedBetween(store, { from: day, to: day, categories })) {
      if (lacking === 0) break;
      if (known.has(paper.id)) continue;
      known.add(paper.id);
      found.push(paper);
      lacking--;
    }
    if (lacking === 0) break;
  }
  return found.length === 0 ? {} : { background: { papers: found } };
}

/** What a model is told of the reader's past, where the configuration allows it: `briefing.history`. */
import type { ReadingHistory } from '../brief/input.ts';
import { addDays } from '../calendar.ts';
import type { Config } from '../config/schema.ts';
import type { Day } from '../paper.ts';
import { digestsBetween } from '../store/digests/digests.ts';
import { listFeedback } from '../store/feedback.ts';
import type { Store } from '../store/file/open.ts';
import { getPapers } from '../store/papers.ts';

const MOST_LIKED = 8;
/** An older digest is not what the reader has in mind. */
const DAYS = 7;

/** Undefined where it is not allowed. `before`: the day of the digest that is being written. */
export function historyOf(
  store: Store,
  { briefing, profile }: Config,
  before: Day,
): ReadingHistory | undefined {
  if (!briefing.history) return undefined;
  const liked = listFeedback(store, { kind: 'like' })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST_LIKED);
  const papers = getPapers(
    store,
    liked.map(({ paper }) => paper),
  );
  const headline = headlineBefore(store, profile.name, before);
  return {
    liked: liked.flatMap(({ paper }) => papers.get(paper)?.title ?? []),
    ...(headline === undefined ? {} : { headline }),
  };
}

function headlineBefore(store: Store, profile: string, before: Day): string | undefined {
  const last = digestsBetween(store, { profile, from: addDays(before, -DAYS), to: addDays(before, -1) }).at(
    -1,
  );
  if (last === undefined) return undefined;
  const { text, evidence } = last.briefing.headline;
  // What a model wrote is text; what radar wrote quotes what it rests on.
  return text[0] === 'text' ? text[1] : evidence[0]?.quote;
}

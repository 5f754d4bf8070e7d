/** What Tab offers where a paper or a day is meant. */
import type { Paper } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { getDigest, listDigests } from '../../store/digests/digests.ts';
import { listFeedback } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';
import { lastDelivered } from '../../store/ledger/deliveries.ts';
import { getPapers } from '../../store/papers.ts';
import { plain } from '../../view/kit/sanitize.ts';

/** A choice a line, what it is behind a tab. */
export interface CompletionAnswers {
  /** The papers of the last digest and the saved ones, with their titles. */
  readonly ids: string;
  /** The days of stored digests, the newest first, and how many papers each shows; then words for days. */
  readonly days: string;
}

const MOST_SAVED = 100;
const MOST_DAYS = 30;
/** What each shell offers for a day beside those of digests. */
const DAY_WORDS = ['today', 'yesterday', 'monday', '7d', '2w'].map((word) => `${word}\t\n`).join('');

export const WITHOUT_STORE: CompletionAnswers = { ids: '', days: DAY_WORDS };

export function completionAnswers(store: Store, profile: string): CompletionAnswers {
  const papers = [...lastPapers(store, profile), ...savedPapers(store)];
  const lines = papers.map(({ id, title }) => `${arxivBase(id) ?? id}\t${plain(title)}\n`);
  const days = listDigests(store, { profile, limit: MOST_DAYS }).map(
    ({ digest }) => `${digest.date}\t${digest.counts.shown}\n`,
  );
  return { ids: [...new Set(lines)].join(''), days: `${days.join('')}${DAY_WORDS}` };
}

function lastPapers(store: Store, profile: string) {
  const last = lastDelivered(store, profile);
  const digest = last === undefined ? undefined : getDigest(store, { profile, date: last.date })?.digest;
  return digest?.papers.map(({ paper }) => paper) ?? [];
}

/** The latest saved first. Reads the marks: a search would have to index first what is new. */
function savedPapers(store: Store): Paper[] {
  const ids = listFeedback(store, { kind: 'save' })
    .slice(-MOST_SAVED)
    .map(({ paper }) => paper)
    .reverse();
  const known = getPapers(store, ids);
  return ids.flatMap((id) => known.get(id) ?? []);
}

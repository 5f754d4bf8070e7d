/** Why a digest or a list is empty, as a sentence: a quiet day, a broken one, one to come, or one that radar never read. */
import { longDate, quietDay } from '../calendar.ts';
import { quietReason } from '../intake/ledger.ts';
import type { CoverageRow, Day, MutedPaper } from '../paper.ts';
import type { Window } from './window.ts';

export interface Emptiness {
  readonly window: Window;
  readonly coverage: readonly CoverageRow[];
  readonly muted: readonly MutedPaper[];
  /** The current announcement day. */
  readonly today: Day;
}

export function whyNothing({ window, coverage, muted, today }: Emptiness): string {
  if (window.announced > 0) return whyNotShown(window, muted);
  if (window.since > today)
    return `${longDate(window.since)} is still to come: in New York it is ${longDate(today)}.`;
  return coverage.length === 0 ? whyUnread(window) : whyEmpty(window, coverage);
}

function whyNotShown(window: Window, muted: readonly MutedPaper[]): string {
  const considered = window.papers.length - muted.length;
  if (considered === 1) return 'The one paper announced is not near your interests.';
  if (considered > 0) return `None of the ${considered} papers announced is near your interests.`;
  return window.alreadyShown > 0
    ? 'Everything announced was shown before.'
    : 'Everything announced is muted or of a type you do not read.';
}

/** No row of the ledger tells of these days; of a weekend the calendar does. */
function whyUnread({ since, date }: Window): string {
  if (since !== date)
    return `Nothing is in the store since ${longDate(since)}: “radar refresh --since ${since}” fetches it.`;
  if (quietDay(date) === 'weekend') return `Nothing was announced: ${quietReason(date)}.`;
  return `Nothing is in the store for ${longDate(date)}: “radar refresh --since ${date}” fetches it.`;
}

function whyEmpty({ since, date }: Window, coverage: readonly CoverageRow[]): string {
  const last = since === date ? coverage.filter((row) => row.date === date) : coverage;
  const broken = last.filter(({ verdict }) => verdict !== 'none-announced' && verdict !== 'complete');
  if (broken.length > 0) {
    const reasons = broken.map(
      ({ category, verdict, reason }) =>
        `${category} is ${verdict === 'failed' ? 'missing' : verdict}: ${reason ?? 'no reason is known'}`,
    );
    return `No papers, and not because the day is quiet. ${reasons.join('. ')}.`;
  }
  if (last.some(({ verdict }) => verdict === 'none-announced') || quietDay(date) === 'weekend')
    return `Nothing was announced: ${quietReason(date)}.`;
  return `Nothing new since the last digest: the batch of ${longDate(date)} was shown before.`;
}

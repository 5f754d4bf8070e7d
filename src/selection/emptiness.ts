/** Why a digest or a list is empty: a quiet day, a broken one, one to come, or one that radar never read. */
import { quietDay } from '../calendar.ts';
import { quietReason } from '../intake/ledger.ts';
import type { Message } from '../messages/message.ts';
import type { CoverageRow, Day, MutedPaper } from '../paper.ts';
import type { Window } from './window.ts';

export interface Emptiness {
  readonly window: Window;
  readonly coverage: readonly CoverageRow[];
  readonly muted: readonly MutedPaper[];
  /** The current announcement day. */
  readonly today: Day;
}

export function whyNothingShown({ window, coverage, muted, today }: Emptiness): Message {
  if (window.announced > 0) return whyNotShown(window, muted);
  if (window.since > today) return ['day-to-come', window.since, today];
  return coverage.length === 0 ? whyUnread(window) : whyEmpty(window, coverage);
}

function whyNotShown(window: Window, muted: readonly MutedPaper[]): Message {
  return whyNoneOf(window.papers.length - muted.length, window.alreadyShown);
}

/** Of papers that were announced, so many were ranked and none of them is shown. */
export function whyNoneOf(considered: number, alreadyShown: number): Message {
  if (considered === 1) return ['one-not-near'];
  if (considered > 0) return ['none-near', considered];
  return alreadyShown > 0 ? ['all-shown-before'] : ['all-muted'];
}

/** No row of the ledger tells of these days; of a weekend the calendar does. */
function whyUnread({ since, date }: Window): Message {
  if (since !== date) return ['nothing-stored-since', since];
  if (quietDay(date) === 'weekend') return ['quiet-day', quietReason(date)];
  return ['nothing-stored-for', date];
}

function whyEmpty({ since, date }: Window, coverage: readonly CoverageRow[]): Message {
  const last = since === date ? coverage.filter((row) => row.date === date) : coverage;
  const broken = last.flatMap(({ category, verdict, reason }): Message[] =>
    verdict === 'none-announced' || verdict === 'complete'
      ? []
      : [['list-incomplete', category, verdict, reason === undefined ? ['no-reason-known'] : reason]],
  );
  if (broken.length > 0) return ['broken-day', ...broken];
  if (last.some(({ verdict }) => verdict === 'none-announced') || quietDay(date) === 'weekend')
    return ['quiet-day', quietReason(date)];
  return ['batch-shown-before', date];
}

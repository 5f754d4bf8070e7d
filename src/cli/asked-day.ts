/** Days of the command line, once the store is open and tells which day it is on arXiv. */
import { type DayWords, dayMeant } from '../calendar.ts';
import type { Clock } from '../context.ts';
import { arxivToday } from '../intake/arxiv-time.ts';
import type { Day } from '../paper.ts';
import type { Store } from '../store/file/open.ts';

/** The day that a flag means; undefined where it was not given. */
export const askedDay = (store: Store, clock: Clock, words: DayWords | undefined): Day | undefined =>
  words === undefined ? undefined : dayMeant(words, arxivToday(store, clock));

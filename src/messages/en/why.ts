/** Why a paper was not shown, and why one is not in the store. */
import { englishDates } from '../dates.ts';
import type { Sentence } from '../sentence.ts';

/** `.06` of a score. */
const lacking = (value: number): string => (value < 0.005 ? 'less than 0.01' : value.toFixed(2));

const monthOf = (day: string): string => englishDates.long(day).split(' ').slice(2).join(' ');
const fetching = (id: string): string => `“radar show ${id}” fetches it`;

export const why = {
  'shown-before': (day: string) => `It was shown on ${englishDates.long(day)} and is not shown again.`,
  'same-work-instead': (id: string) => `It is the same work as ${id}, which stands in its place.`,
  'same-work-shown': (id: string, day: string) =>
    `It is the same work as ${id}, which was shown on ${englishDates.long(day)}.`,
  'type-not-read': () => 'It is of an announce type, or on a list, that you do not read.',
  muted: (list: 'phrases' | 'authors' | 'categories', entry: string) =>
    `It is muted by mute.${list}: ${list === 'phrases' ? `“${entry}”` : entry}.`,
  'scouted-only': () => 'It was announced on scout lists only, and no bridge of the briefing leads to it.',
  'below-threshold': (threshold: number, lack: number) =>
    `Its score is below your threshold of ${threshold}, by ${lacking(lack)}.`,
  'not-delivered-yet': () => 'No digest with it has been delivered yet.',
  'beyond-limit': (limit: number, higher: number) =>
    `A digest holds at most ${limit} papers, and ${higher} scored higher.`,
  'never-announced': () => 'It is in the store, but was announced in none of your categories.',

  'in-no-feed-read': () => 'It was in no feed that radar has read since it began to read them.',
  'no-arxiv-category': () =>
    'Your configuration reads no arXiv category: add some under sources.arxiv.categories.',
  'nothing-fetched-yet': () => 'Nothing has been fetched yet: run “radar refresh”.',
  /** `month`: the first day of the month in which the paper got its number. */
  'older-than-store': (id: string, month: string, begin: string) =>
    `It is of ${monthOf(month)}, and what radar knows begins on ${englishDates.long(begin)}: ${fetching(id)}, “radar refresh --since ${month}” reads all of that time.`,
  'maybe-missing': (id: string, ...holes: Sentence[]) =>
    `It may be among what is missing: ${holes.join(', ')}. “radar refresh” repairs the last week; ${fetching(id)}.`,
  'hole-of': (category: string, verdict: 'failed' | 'stale' | 'partial', day: string) =>
    `${category} ${verdict} on ${day}`,
  'more-holes': (count: number) => `${count} more (radar coverage)`,
  'on-no-list-read': (id: string, ...lists: string[]) =>
    `What ${lists.join(', ')} announced since then is here: it was announced in other categories, is not announced yet, or does not exist. “radar show ${id}” fetches it.`,
};

/** Why a digest or a list holds nothing. */
import { englishDates } from '../dates.ts';
import type { Sentence } from '../sentence.ts';

export const emptiness = {
  'day-to-come': (day: string, today: string) =>
    `${englishDates.long(day)} is still to come: in New York it is ${englishDates.long(today)}.`,
  'one-not-near': () => 'The one paper announced is not near your interests.',
  'none-near': (papers: number) => `None of the ${papers} papers announced is near your interests.`,
  'all-shown-before': () => 'Everything announced was shown before.',
  'all-muted': () => 'Everything announced is muted or of a type you do not read.',
  'nothing-stored-since': (day: string) =>
    `Nothing is in the store since ${englishDates.long(day)}: “radar refresh --since ${day}” fetches it.`,
  'nothing-stored-for': (day: string) =>
    `Nothing is in the store for ${englishDates.long(day)}: “radar refresh --since ${day}” fetches it.`,
  'quiet-day': (why: Sentence) => `Nothing was announced: ${why}.`,
  'broken-day': (...lists: Sentence[]) => `No papers, and not because the day is quiet. ${lists.join('. ')}.`,
  'list-incomplete': (list: string, verdict: 'failed' | 'stale' | 'partial', why: Sentence) =>
    `${list} is ${verdict === 'failed' ? 'missing' : verdict}: ${why}`,
  'no-reason-known': () => 'no reason is known',
  'batch-shown-before': (day: string) =>
    `Nothing new since the last digest: the batch of ${englishDates.long(day)} was shown before.`,
};

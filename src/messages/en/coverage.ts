/** Why a day of a list is not whole, or how it was made whole. No sentence here ends in a full stop. */
import { several } from '../amounts.ts';
import { englishDates, utcMinute } from '../dates.ts';
import type { Sentence } from '../sentence.ts';

const papers = (count: number): string => several(count, 'paper');

/** What OAI cannot tell of a day, and what of its records could not be read. */
const doubts = (doubtful: number, unreadable: number): string =>
  (doubtful === 0 ? '' : `, give or take ${doubtful} whose day OAI no longer tells`) +
  (unreadable === 0 ? '' : `; ${papers(unreadable)} could not be read`);

const fillsIn = (day: string, days: number): string =>
  `“radar refresh --since ${day}” (today: --days ${days}) fills it in`;

const nextBatch = (day: string): string => `the next batch is due on ${englishDates.long(day)}`;

export const coverage = {
  'no-batch-on-weekday': (day: string, next: string) =>
    `arXiv does not announce on ${englishDates.weekday(day)}s; ${nextBatch(next)}`,
  'no-batch-around-holiday': (day: string, next: string) =>
    `arXiv does not announce around holidays such as ${englishDates.long(day)}; ${nextBatch(next)}`,
  'feed-stale': (day: string) => `the feed still shows the batch of ${englishDates.long(day)}`,
  'feed-empty': (day: string) =>
    `the feed of ${englishDates.long(day)} is empty, though arXiv announces on ${englishDates.weekday(day)}s`,
  'feed-unchanged': () => 'the feed has not changed since it was last read',
  'feed-broken-off': (items: number) => `the feed breaks off after ${items} whole items`,
  'feed-broken-off-early': () => 'the feed breaks off before its first item',
  'feed-full': (items: number) => `the feed is full at ${items} items and may have dropped more`,
  'feed-undated': () => 'the feed is not dated',
  'feed-of-the-future': (day: string) => `the feed is dated ${day}, a day that has not come yet`,
  'feed-unreadable': (items: number) => `none of the ${several(items, 'item')} of the feed could be read`,
  'items-unreadable': (unreadable: number, items: number) =>
    `${unreadable} of ${several(items, 'item')} could not be read`,
  'items-untitled': (items: number) =>
    items === 1
      ? '1 item has no title and could not be read'
      : `${items} items have no title and could not be read`,
  throttled: (cause: Sentence) => `arXiv is throttling: ${cause}`,
  'throttled-until': (cause: Sentence, until: string) =>
    `arXiv is throttling: ${cause} and asks to be left alone until ${utcMinute(until)}`,
  /** Of these three the doctor counts the days. */
  'not-read-and-old': (day: string, days: number) =>
    `not read on that day, and longer ago than the week that repairs itself; ${fillsIn(day, days)}`,
  'not-read-and-gone': (day: string, days: number) =>
    `not read on that day, and no longer in the feed; ${fillsIn(day, days)}`,
  'not-read-nor-repaired': (cause: Sentence) =>
    `not read on that day, and reading it from OAI failed: ${cause}`,
  'repaired-from-oai': (on: string, added: number, doubtful: number, unreadable: number) =>
    `repaired from OAI on ${on}: ${papers(added)}${doubts(doubtful, unreadable)}`,
  'repaired-as-empty': (on: string, doubtful: number, unreadable: number) =>
    `repaired from OAI on ${on}: nothing was announced${doubts(doubtful, unreadable)}`,
  'filled-from-oai': (on: string, added: number, doubtful: number, unreadable: number) =>
    `filled in from OAI on ${on}: ${papers(added)}${doubts(doubtful, unreadable)}`,
  'filled-as-empty': (on: string, doubtful: number, unreadable: number) =>
    `filled in from OAI on ${on}: nothing was announced${doubts(doubtful, unreadable)}`,
  'read-again': (on: string, added: number) => `read again from OAI on ${on}: ${papers(added)} more`,
  'filled-from-api': (on: string, added: number, cause: Sentence) =>
    `${added} papers from arXiv's API on ${on}, dated by their submission, because OAI could not be read: ${cause}`,
};

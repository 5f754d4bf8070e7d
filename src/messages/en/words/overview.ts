/** `radar` alone: where things stand and what to do next. */
import { count, counted } from '../../amounts.ts';
import { englishDates } from '../../dates.ts';

export const overview = {
  unset: (why: string) => `radar is not set up: ${why}.`,
  broken: { configuration: 'The configuration cannot be read:', store: 'The store cannot be read:' },
  noDigest: (profile: string, lists: number) =>
    `Profile ${profile}, ${counted(lists, 'list')} to read. No digest has been made yet.`,
  last: (day: string, shown: number, reads: number) =>
    `Last digest: ${englishDates.short(day)}, ${counted(shown, 'paper')}, ${reads === 0 ? 'none' : count(reads)} to read.`,
  waiting: (papers: number, to: string) =>
    `New: ${counted(papers, 'paper')} up to ${englishDates.short(to)} ${papers === 1 ? 'is' : 'are'} in the store and in no digest.`,
  due: (day: string) => `Not fetched yet: what arXiv announced for ${englishDates.short(day)}.`,
  nothingNew: 'Nothing is new since then.',
  hole: (list: string, verdict: 'failed' | 'stale' | 'partial', day: string) =>
    `${list} is ${verdict === 'failed' ? 'missing' : verdict} on ${englishDates.short(day)}.`,
  next: {
    demo: 'a first look, offline, on sample papers',
    init: 'choose your fields and interests',
    today: 'what is new, for you',
    browse: 'read the latest batch again',
    like: 'or any number of the digest: tomorrow’s order follows',
    refresh: 'read what is missing',
    check: 'every problem with its line',
    doctor: 'what works, what does not, and what to do',
  },
  more: 'radar help all: every command in a line; radar help list: how one is used.',
};

/** What commands say in passing: what was written where, what could not be looked up, why there is nothing. */
import { several } from '../amounts.ts';
import type { Sentence } from '../sentence.ts';

const noneOf = (stored: number, one: string, many: string): string =>
  stored === 1 ? `the one paper of the store ${one}` : `none of ${stored} papers ${many}`;

export const notes = {
  'file-written': (file: string) => `${file} written`,
  'digest-written': (file: string, papers: number) => `${file} written (${papers} papers)`,
  'digest-up-to-date': (file: string, papers: number) => `${file} is up to date (${papers} papers)`,
  'no-file-for-empty-day': (headline: Sentence) =>
    `${headline} No file is written for a day without announcements.`,
  'after-demo': () => `
This was sample data: every paper in it is made up. Next:
  radar init     choose your fields and interests
  radar today    what arXiv announced, for you
  radar --help   everything else
`,
  'no-browser': () => 'no browser could be started; set BROWSER to one. The links:',

  'lookup-locked': () => 'Nobody was asked for it: another radar is at work on the same store.',
  'arxiv-not-asked': (why: Sentence) => `arXiv could not be asked: ${why}.`,
  'doi-not-looked-up': (why: Sentence) => `The DOI could not be looked up: ${why}.`,
  'full-stop': (sentence: Sentence) => `${sentence}.`,

  'no-notes': () =>
    'no paper has a note yet; “radar note ID TEXT” writes one, and so does n in “radar browse”.',
  'no-note': (id: string) => `${id} has no note.`,
  'note-without-text': () => 'the note is empty',
  'note-text-how': () =>
    'Write the text behind the paper, or - to read it from stdin. --remove takes a note away.',
  'note-text-and-remove': () => '--remove takes the note away, so no text can be written',
  'note-too-long': (most: number) => `a note has at most ${most} characters`,
  'nothing-to-rate': () => 'there is nothing left to rate in the batches of the last week.',
  'refresh-fills': () => '“radar refresh” fetches what is new.',
  'nothing-marked': (kind: 'save' | 'like') =>
    `nothing is ${kind === 'save' ? 'saved' : 'liked'} yet; “radar ${kind} ID” does it.`,
  'nothing-muted': () => 'no mute rule removed anything from this batch.',
  'filters-leave-none': () => 'no paper passes these filters; --all takes those below the threshold too.',
  'store-is-empty': () => 'the store is empty; “radar refresh” fills it.',
  'no-such-search-field': (name: string, ...names: string[]) =>
    `${name} is no part of a paper, so it was searched for as text, and nothing holds it. There are ${names.join(' ')}`,
  'not-searchable-yet': (papers: number, stored: number) =>
    `${several(papers, 'paper')} of ${stored} cannot be found yet; each refresh indexes some, “radar store optimize” all.`,
  'nothing-alike': () => 'nothing in the store means anything like it.',
  'no-paper-holds-all': (stored: number) =>
    `${noneOf(stored, 'does not hold', 'holds')} all of it; try fewer words.`,
  'no-paper-fits': (stored: number) => `${noneOf(stored, 'does not fit', 'fits')}; try without a filter.`,
  'no-paper-holds': (stored: number) =>
    `${noneOf(stored, 'does not hold', 'holds')} it; a beginning such as “photo*” finds more.`,

  'no-journal-called': (name: string) => `no journal of the catalogue is called “${name}”.`,
  'nearest-journals': (...names: string[]) => `Nearest: ${names.join(', ')}.`,
  'add-feed-by-address': () => 'Any feed can be read by its address: radar add feed https://… --name NAME.',
  'any-feed-by-address': () => 'Any feed can be read by its address: {name: …, url: …}.',
  'feeds-have-no-past': (flag: string) =>
    `feeds have no past to read, only the latest items; ${flag} is for arXiv and changes nothing here`,
  'feed-has-no-past': (name: string, flag: string) =>
    `the feed ${name} has no past to read, only the latest items; ${flag} is for arXiv and changes nothing here`,

  'origin-file': (file: string, line: number) => `${file}:${line}`,
  'origin-variable': (name: string) => `${name} in the environment`,
  'origin-default': () => 'default',
};

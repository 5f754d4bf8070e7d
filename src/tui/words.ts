/** Every word of the reader, in each language: a missing translation does not compile. */
import type { FeedbackKind } from '../paper.ts';
import type { Command, Group } from './keys.ts';
import type { Remark } from './state.ts';
import { zh } from './words-zh.ts';

const papers = (n: number): string => (n === 1 ? '1 paper' : `${n.toLocaleString('en')} papers`);

const en = {
  near: (near: number, of: number) => `${near.toLocaleString('en')} near you of ${papers(of)}`,
  papers,
  some: (shown: number, of: number) => `${shown.toLocaleString('en')} of ${papers(of)}`,
  since: (day: string) => `since ${day}`,
  saved: 'saved papers',
  search: (query: string) => `search “${query}”`,
  unread: 'unread only',
  all: 'everything: no filter',
  savedChoice: 'saved papers, of all days',
  interest: 'interest',
  category: 'category',
  day: 'day',
  pick: 'Show',
  noMatch: 'No paper passes the filters: 0 clears them.',
  nothingFound: 'Nothing in the store matches.',
  typeMore: 'words, “a phrase”, au: ti: cat: since: is: over the whole store',
  nothingSaved: 'Nothing is saved yet: s saves the paper under the cursor.',
  emptyHint: 'r fetches what arXiv has announced, [ turns to the batch before, q quits.',
  noPaper: 'No paper is chosen.',
  loading: 'ranking …',
  tooSmall: 'This terminal is too small for the reader: 24 × 5 at least. q quits.',
  waitingMarks: (n: number) => `${n} ${n === 1 ? 'mark counts' : 'marks count'} from the next refresh`,
  hints: ['? help', '/ search', 'l like', 's save', 'w why', 'o open', 'q quit'] as readonly string[],
  paperHints: [
    'Esc list',
    'J/K scroll',
    'l like',
    's save',
    'w why',
    'o open',
    'q quit',
  ] as readonly string[],
  panelHints: 'j k scroll · q closes',
  pickerHints: 'Enter chooses · q closes',
  inputHints: 'Enter keeps the hits · Esc goes back',
  why: 'Why it ranks there',
  diff: 'What changed between versions',
  briefing: 'Briefing',
  help: 'Keys',
  abstract: 'Abstract',
  evidence: 'In the briefing',
  signals: 'Why',
  noSignals: 'Nothing in your profile speaks for it.',

  marked: {
    like: ['liked', 'no longer liked'],
    dislike: ['disliked', 'no longer disliked'],
    save: ['saved', 'no longer saved'],
    read: ['marked as read', 'marked as unread'],
  } satisfies Record<FeedbackKind, readonly [on: string, off: string]>,
  moves: (up: number, down: number) =>
    up + down === 0
      ? 'no other paper here moves'
      : [up > 0 ? `${papers(up)} move up` : '', down > 0 ? `${down.toLocaleString('en')} down` : '']
          .filter((part) => part !== '')
          .join(', ')
          .replace(/^1 paper move /, '1 paper moves '),
  fromNext: 'at next refresh',
  pending: 'working out what moves …',
  later: 'counts from the next refresh',
  undone: (what: string, title: string) => `undone: ${what} · ${title}`,
  opened: (link: string) => `opened ${link}`,
  link: (link: string) => `no browser here: ${link}`,
  copied: { bibtex: 'BibTeX copied', link: 'link copied' },
  fetching: (category: string, done: number, of: number) =>
    `fetching ${category} (${done + 1} of ${of}) · Esc stops`,
  waiting: (category: string, seconds: number) =>
    `${category}: waiting ${seconds} s, as arXiv asks between requests · Esc stops`,
  harvesting: (category: string, records: number) => `${category}: ${records} records read · Esc stops`,
  refreshed: (fresh: number) => (fresh === 0 ? 'nothing new' : `${papers(fresh)} new here`),
  moved: (n: number) => (n === 0 ? 'the order is as it was' : `your marks moved ${papers(n)}`),
  failed: (text: string) => `failed: ${text}`,
  misread: {
    day: (part: string) => `“${part}”: a day is 2026-06-18, 2026-06, 2026 or 7d`,
    mark: (part: string) => `“${part}”: is: knows saved, liked, disliked, read, unread, shown, new`,
    id: (part: string) => `“${part}”: an id is 2606.12609, doi:10.… or feed:…`,
    category: (part: string) => `“${part}”: a category is cs.LG, all of its kind cs`,
  },
  remark: {
    ranking: 'ranking …',
    'nothing-to-undo': 'nothing to undo in this session',
    'no-link': 'no such link is known for this paper',
    'no-digest': 'no digest is stored yet: radar today makes the first',
    locked: 'another radar is at work on the same store: try again when it has finished',
    stopped: 'stopped; what had been read is kept',
    'no-older': 'no older batch within 60 days',
    'no-newer': 'this is the latest batch in the store: r fetches',
    busy: 'already fetching: Esc stops it',
    unsupported: 'nothing to show for this paper',
  } satisfies Record<Remark, string>,

  group: { move: 'Moving', paper: 'The paper', list: 'The list', radar: 'radar' } satisfies Record<
    Group,
    string
  >,
  command: {
    down: 'down',
    up: 'up',
    top: 'first',
    bottom: 'last',
    'half-down': 'half a page down',
    'half-up': 'half a page up',
    'page-down': 'page down',
    'page-up': 'page up',
    enter: 'into the paper',
    back: 'back to the list; also stops fetching, leaves a search, clears filters',
    'other-pane': 'the other pane',
    'text-down': 'scroll the paper down',
    'text-up': 'scroll the paper up',
    like: 'like: more of this',
    dislike: 'dislike: less of this',
    save: 'save for later',
    read: 'mark as read',
    undo: 'undo the last of these',
    why: 'why it ranks where it does',
    diff: 'what changed between its versions',
    open: 'open its page in the browser',
    pdf: 'open its PDF',
    copy: 'copy it as BibTeX',
    'copy-link': 'copy its link',
    briefing: 'the briefing of the day',
    search: 'search the store',
    filter: 'all filters',
    interest: 'one interest',
    category: 'one category',
    day: 'another day',
    unread: 'unread only, or all',
    saved: 'saved papers, or back',
    older: 'the batch before',
    newer: 'the batch after',
    clear: 'clear filters and search',
    refresh: 'fetch what is new, rank again',
    reorder: 'rank again without fetching',
    help: 'these keys',
    redraw: 'draw the screen anew',
    suspend: 'to the shell; fg comes back',
    quit: 'quit, or close what is open',
    interrupt: 'leave at once',
  } satisfies Record<Command, string>,
  mouse: 'The wheel scrolls, a click chooses, a second click opens. Hold Shift to select text.',
};

export type Words = typeof en;

export const WORDS: Readonly<Record<'en' | 'zh', Words>> = { en, zh };

/** What is said of papers wherever they are listed or shown. */
import { counted } from '../../amounts.ts';

export const papers = {
  type: {
    new: 'new',
    cross: 'cross-list',
    replace: 'replaced',
    'replace-cross': 'replaced, cross-list',
  },
  mark: { like: 'liked', dislike: 'disliked', save: 'saved', read: 'read' },
  mutedBy: (list: 'phrases' | 'authors' | 'categories', entry: string) =>
    `muted: ${list === 'phrases' ? `“${entry}”` : entry}`,
  codeBadge: 'code',
  nowIn: (venue: string) => `now in ${venue}`,
  alsoOn: (venue: string) => `also on ${venue}`,
  publishedVersion: (id: string) => `published version of ${id}`,
  nowPublished: (venue: string, doi: string | undefined) =>
    `now published in ${venue}${doi === undefined ? '' : ` (${doi})`}`,
  alsoAt: 'Also at',
  others: (n: number) => `${counted(n, 'more author')}`,
  abstractPage: 'abstract',
  noPapers: 'No papers.',
  id: 'Id',
  authors: 'Authors',
  categories: 'Categories',
  listings: 'Announced',
  versions: 'Versions',
  note: 'Your note',
  neighbours: 'Near it in the store',
  feedback: 'Feedback',
  published: 'Published',
  comment: 'Comment',
  journal: 'Journal',
  links: 'Links',
  delivered: (day: string) => `in the digest of ${day}`,
  noAbstract: 'The source gives no abstract.',
  notInStore: 'not in the store yet',
  title: 'Title',
  /** Where no version is known, none is named. */
  oneVersion: (version: number | undefined) =>
    `Only ${version === undefined ? 'one version' : `v${version}`} is in the store: there is nothing to compare it with.`,
  wordsOf: { removed: 'removed', added: 'added' },
  unchanged: 'The abstract has not changed.',
  changed: (added: number, removed: number) =>
    `${counted(added, 'word')} added, ${counted(removed, 'word')} removed`,
  nothingChanged: 'Nothing has changed: that was said before.',
  feedbackDone: {
    like: (n: number) => `liked ${counted(n, 'paper')}`,
    dislike: (n: number) => `disliked ${counted(n, 'paper')}`,
    save: (n: number) => `saved ${counted(n, 'paper')}`,
    read: (n: number) => `marked ${counted(n, 'paper')} as read`,
    forget: (n: number) => `forgot ${counted(n, 'mark')}`,
  },
};

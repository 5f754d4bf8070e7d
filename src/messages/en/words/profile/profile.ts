/** `radar profile`. */
import { count, counted, plural } from '../../../amounts.ts';

export const profile = {
  profile: (name: string) => `Profile ${name}`,
  basis: (papers: number, days: number, from: string, to: string) =>
    `counted over ${counted(papers, 'paper')} of ${counted(days, 'day')}, ${from === to ? from : `${from} to ${to}`}`,
  noBasis:
    'Nothing has been announced in your categories yet: “radar refresh --days 30” fetches a month to count in.',
  noProfile: 'There is nothing to rank by: no interest, no author, no marked paper.',
  howToProfile:
    '“radar init” writes interests; “radar like 2606.12609” or “radar like --from library.bib” teaches by example.',
  weight: (weight: number) => `weight ${weight}`,
  general: 'Marked without an interest',
  followed: 'Authors followed everywhere',
  mutes: 'Mutes',
  mute: { phrases: 'phrase', authors: 'author', categories: 'category' },
  hid: (n: number) => (n === 0 ? 'hid nothing' : `hid ${counted(n, 'paper')}`),
  unknown: 'Marked, but not in the store: their text does not count yet',
  about: 'about',
  noWords: 'no description: its name counts as one',
  phrases: 'phrases',
  authors: 'authors',
  pulls: 'pulls',
  pushes: 'pushes',
  marked: { like: 'liked', dislike: 'disliked', save: 'saved', read: 'read' },
  inPapers: (n: number) => (n === 0 ? 'in none' : counted(n, 'paper')),
  seen: (n: number, last: string | undefined) =>
    n === 0 ? 'not seen' : `${counted(n, 'paper')}${last === undefined ? '' : `, last ${last}`}`,
  more: (n: number) => `and ${count(n)} more`,

  finds: (papers: number, day: string) =>
    `What each interest finds by itself in the ${counted(papers, 'paper')} of ${day}, and the words that do the work (papers that have them):`,
  findsNothing: 'nothing',
  found: (near: number, must: number, best: string) =>
    `${near === 0 ? 'none' : count(near)} near${must === 0 ? '' : `, ${count(must)} to read`}, the best ${best}`,
  working: 'by',
  lintBasis: (pool: number) => `looked at the newest ${counted(pool, 'paper')}`,
  tooFew: (pool: number, enough: number) =>
    `There ${plural(pool, 'is', 'are')} ${counted(pool, 'paper')} of the last month in the store; with fewer than ${enough} nothing can be said of a profile. “radar refresh --days 30” fetches a month.`,
  noFindings: 'Nothing to mend.',
  findings: (n: number) => `${counted(n, 'thing')} to look at.`,

  noLikes:
    'Suggestions come from papers you like: “radar like 2606.12609”, or “radar like --from library.bib” for a whole library.',
  noSuggestions: (liked: number) =>
    liked === 1
      ? 'Your one liked paper shows nothing that the profile does not say already.'
      : `Your ${counted(liked, 'liked paper')} have nothing in common that the profile does not say already.`,
  suggest: { phrase: 'Phrases', author: 'Authors', category: 'Categories' },
  evidence: (liked: number, share: string) =>
    `in ${counted(liked, 'paper')} you liked, in ${share} of what was announced`,
};

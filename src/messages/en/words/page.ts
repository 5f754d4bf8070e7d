/** The page of a digest: what its parts and its filters are called. */
import { count, counted } from '../../amounts.ts';

export const page = {
  skip: 'Skip to the papers',
  briefing: 'Briefing',
  evidence: (n: number) => `Evidence: ${counted(n, 'sentence')}`,
  picture: 'Radar',
  papers: 'Papers',
  abstract: 'Abstract',
  rest: 'read on',
  filter: 'Filter the papers',
  text: 'Text',
  interest: 'Interest',
  category: 'Category',
  type: 'Type',
  all: 'all',
  sort: 'Sort by',
  byScore: 'score',
  byDate: 'day, latest first',
  byCategory: 'category',
  byTitle: 'title',
  reset: 'Show all',
  calendar: 'Calendar',
  digests: 'Digests',
  search: 'Search all digests',
  found: (n: string, of: number) => `${n} of ${counted(of, 'digest')}`,
  /** `n` is a number that the page fills in. */
  showing: (n: string, of: number) => `${n} of ${count(of)} papers`,
};

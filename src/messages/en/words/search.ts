/** A question whose many answers are searched. */
import { counted } from '../../amounts.ts';

export const search = {
  search: 'Search:',
  matches: (n: number) => `(${counted(n, 'match', 'matches')})`,
  noMatch: 'No matches found',
  noMatchNear: (near: string) => `No match; did you mean ${near}?`,
  required: 'Please select at least one item',
  none: 'none',
  hints: {
    navigate: { key: '↑/↓', does: 'to navigate' },
    select: { key: 'Tab:', does: 'select' },
    /** While the arrows move through the list. */
    selectHere: { key: 'Space/Tab:', does: 'select' },
    confirm: { key: 'Enter:', does: 'confirm' },
    type: { key: 'Type:', does: 'to search' },
  },
};

/** A question whose many answers are searched. */
import { counted, plural } from '../../amounts.ts';

export const search = {
  search: 'Search:',
  matches: (n: number) => `(${counted(n, 'match', 'matches')})`,
  noMatch: 'No matches found',
  required: 'Please select at least one item',
  chosen: (n: number) => `${n} ${plural(n, 'item', 'items')} selected`,
  hints: {
    navigate: { key: '↑/↓', does: 'to navigate' },
    select: { key: 'Tab:', does: 'select' },
    /** While the arrows move through the list. */
    selectHere: { key: 'Space/Tab:', does: 'select' },
    confirm: { key: 'Enter:', does: 'confirm' },
    type: { key: 'Type:', does: 'to search' },
  },
};

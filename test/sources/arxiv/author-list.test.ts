import { expect, test } from 'vitest';
import { splitAuthors } from '../../../src/sources/arxiv/author-list.ts';

test.each([
  ['A. One, B. Two', ['A. One', 'B. Two']],
  [String.raw`J\"org M\"uller (Inst. f\"ur X, Y (Z), Wien),  Plato`, ['Jörg Müller', 'Plato']],
  [' LHCb Collaboration, R. Aaij', ['LHCb Collaboration', 'R. Aaij']],
  ['Louise Oakes (the CDF Collaboration)', ['Louise Oakes']],
  ['A. One for the CDF Collaboration', ['A. One', 'CDF Collaboration']],
  ['A. One, on behalf of the Fermi Team', ['A. One', 'Fermi Team']],
  ['Jonathan A. Karr Jr., Henry Ford, III', ['Jonathan A. Karr Jr.', 'Henry Ford III']],
  ['A. Author and Sons, and B. Two', ['A. Author and Sons', 'B. Two']],
  ['A. One (never closed, B. Two, C. Three', ['A. One', 'B. Two', 'C. Three']],
  ['A. One) too much, B. Two', ['A. One too much', 'B. Two']],
  [String.raw`{\'E}mile Zola, {van der Berg, Jan}`, ['Émile Zola', 'van der Berg, Jan']],
  ['A. One, et al.', ['A. One']],
  ['', []],
  [', ,()', []],
])('%j names %j', (list, names) => {
  expect(splitAuthors(list)).toEqual(names);
});

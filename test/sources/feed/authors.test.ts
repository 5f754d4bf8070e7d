import { describe, expect, test } from 'vitest';
import { authorsOfFields, nameOf } from '../../../src/sources/feed/authors.ts';

const field = (text: string, scholarly: boolean) =>
  authorsOfFields([{ text, shape: 'field' }], scholarly).names;

describe('one person', () => {
  test.each([
    ['me@example.org (Mary Example)', 'Mary Example'],
    ['Mary Example <me@example.org>', 'Mary Example'],
    ['Mary Example (me@example.org)', 'Mary Example'],
    ['"Mary Example" <mailto:me@example.org>', 'Mary Example'],
    ['mailto:me@example.org', 'me@example.org'],
    ['me@example.org', 'me@example.org'],
    ['me@example.org ()', 'me@example.org'],
    ['By Mary Example', 'Mary Example'],
    ['Mary Example (Example University)', 'Mary Example'],
    ['  Mary \n Example ', 'Mary Example'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

describe('a field of a journal holds several persons', () => {
  test.each([
    [
      'surnames with initials',
      'LAPA, N., Plau, P.-L., O’Connor, R. J., van der Berg, A.',
      ['N. LAPA', 'P.-L. Plau', 'R. J. O’Connor', 'A. van der Berg'],
    ],
    ['two names of letters', 'A B, C D', ['A B', 'C D']],
    ['one surname with initials', 'Single, S.', ['S. Single']],
    [
      'a list of names',
      'Ana Love, Jean B. Leid, Erik van Widen',
      ['Ana Love', 'Jean B. Leid', 'Erik van Widen'],
    ],
    ['a list of two', 'Ana Love, Jean Leid', ['Ana Love', 'Jean Leid']],
    ['surname first', 'Wright, Logan G.', ['Logan G. Wright']],
    ['a suffix', 'Jonathan A. Karr, Jr., Ana Love', ['Jonathan A. Karr Jr.', 'Ana Love']],
    ['and at the end', 'A. One, B. Two, and C. Three', ['A. One', 'B. Two', 'C. Three']],
    ['and without a comma', 'A. One, B. Two and C. Three', ['A. One', 'B. Two', 'C. Three']],
    ['two joined by and', 'Alice B. Smith and Carl de Groot', ['Alice B. Smith', 'Carl de Groot']],
    ['a collaboration with and', 'Search and Rescue Collaboration', ['Search and Rescue Collaboration']],
    [
      'affiliations with commas',
      'Ana Love (Physics, Example University), Jean Leid (CERN)',
      ['Ana Love', 'Jean Leid'],
    ],
    [
      'addresses, one missing',
      'Ana Love <al@example.org>, Jean Leid <jl@example.org>, Pat Low',
      ['Ana Love', 'Jean Leid', 'Pat Low'],
    ],
    ['semicolons', 'Roy,  Nirupam; Orio,  M. ; amp; Di Li; ', ['Nirupam Roy', 'M. Orio', 'Di Li']],
    ['a name said twice', 'Ana Love, Ana Love', ['Ana Love']],
  ])('%s', (_, text, names) => {
    expect(field(text, true)).toEqual(names);
  });
});

test('outside of journals brackets and an @ belong to the name', () => {
  for (const name of ['Smith & Sons (Ltd)', '@jack', 'Jane Doe (@jane)', 'John (Johnny) Doe']) {
    expect(field(name, false)).toEqual([name]);
  }
});

test('outside of journals a comma belongs to the name', () => {
  expect(field('Mary Example, Staff Writer', false)).toEqual(['Mary Example, Staff Writer']);
  expect(field('Example, Inc.', false)).toEqual(['Example, Inc.']);
});

test('a person that the feed took apart already is left whole', () => {
  expect(authorsOfFields([{ text: 'Example and Sons, Ltd', shape: 'person' }], true).names).toEqual([
    'Example and Sons, Ltd',
  ]);
});

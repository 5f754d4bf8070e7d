import { expect, test } from 'vitest';
import { phrasesOf } from '../../../../src/verbs/browse/library/phrases.ts';

test.each([
  ['A Unified Bound for Log-Concave Sampling', ['Unified Bound', 'Log-Concave Sampling']],
  [
    'On the mixing time of a chain: state space models',
    ['state space models', 'mixing time', 'state space', 'space models'],
  ],
  ['Light', []],
  ['Superconductivity', ['Superconductivity']],
  ['', []],
])('of “%s” there may be muted %j', (title, phrases) => {
  expect(phrasesOf(title)).toEqual(phrases);
});

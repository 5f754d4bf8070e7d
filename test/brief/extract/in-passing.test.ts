import { describe, expect, test } from 'vitest';
import { isInPassing } from '../../../src/brief/extract/in-passing.ts';

describe('a notion is only named in passing', () => {
  test.each([
    ['as what is beaten', 'Our codes train more effectively than spin glasses.'],
    ['as what a bound is compared with', 'The errors are compared with the well-known spin glasses.'],
    ['for its likeness', 'Our codes are inspired by spin glasses.'],
    ['as what is got round', 'We circumvent spin glasses by a convex relaxation.'],
    [
      'as one of many examples',
      'We treat problems such as error correction, random fields and spin glasses.',
    ],
    ['as a hope for later', 'The noise is low enough for future spin glasses.'],
    ['as a use', 'We show applications to the decoding of spin glasses.'],
  ])('%s: %s', (_, sentence) => {
    expect(isInPassing(sentence, 'spin glasses')).toBe(true);
  });

  test.each([
    'We decode by spin glasses.',
    'Unlike earlier codes, ours are spin glasses.',
    'Spin glasses outperform random codes.',
    'For future links, we cool spin glasses.',
    'This sentence is about something else than that.',
  ])('not here: %s', (sentence) => {
    expect(isInPassing(sentence, 'spin glasses')).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { similar } from '../../src/text/nearest.ts';

describe('names similar to a mistyped one', () => {
  const verbs = ['today', 'list', 'like', 'man', 'map', 'x'];

  test.each([
    ['todya', ['today']],
    ['lits', ['list']],
    ['ma', ['man', 'map']],
    ['quantum', []],
    ['', []],
    ['y', []],
  ])('%j: %j', (word, meant) => {
    expect(similar(word, verbs)).toEqual(meant);
  });

  test('are told once, by name, and only the nearest', () => {
    expect(similar('limi', ['unlimited', 'limits', 'limit', 'limit', 'climb'])).toEqual(['limit']);
    expect(similar('dat', ['days', 'date', 'data', 'date'])).toEqual(['data', 'date']);
  });

  test('are none where most of the word would have to change', () => {
    expect(similar('abc', ['xyz', 'axy'])).toEqual([]);
    expect(similar('colour', ['colr'])).toEqual(['colr']);
  });
});

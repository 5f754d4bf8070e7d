import { describe, expect, test } from 'vitest';
import { isBearing, isCompanion, type Meeting } from '../../../src/brief/extract/bearing.ts';

/** Both papers are about flow matching, and neither is like the other. */
const meeting: Meeting = {
  key: 'flow match',
  places: [3, 4],
  titles: 2,
  isPart: false,
  breadth: 8,
  isDoubtful: false,
  alike: 0.1,
};
const bears = (change: Partial<Meeting>, slack = 0): boolean => isBearing({ ...meeting, ...change }, slack);

describe('a notion bears a bridge', () => {
  test.each<readonly [string, Partial<Meeting>]>([
    ['between strangers whose titles name one method', {}],
    [
      'between acquaintances that are both about it',
      { key: 'hopfield network', places: [1, 4], titles: 1, alike: 0.27 },
    ],
    ['between relatives that both use it', { key: 'ldpc code', places: [1, 1], titles: 0, alike: 0.5 }],
    [
      'that is a name no field is at home with, between relatives',
      { key: 'navier stoke', places: [1, 3], titles: 1, isDoubtful: true, alike: 0.45 },
    ],
    ['that is a tool in the titles of relatives', { key: 'posterior sampl', alike: 0.45 }],
  ])('%s', (_, change) => {
    expect(bears(change)).toBe(true);
  });

  test.each<readonly [string, Partial<Meeting>]>([
    ['an object of the same letters between strangers', { key: 'domain wall' }],
    ['what only one title of strangers has', { titles: 1 }],
    [
      'what is only ever part of a longer term',
      { key: 'oper algebra', isPart: true, titles: 1, places: [1, 3.5], alike: 0.36 },
    ],
    ['a single word between acquaintances', { key: 'fractur', titles: 1, alike: 0.35 }],
    ['what one paper names in passing', { places: [0, 5], titles: 1, alike: 0.6 }],
    ['a tool that one of them only takes up', { key: 'hamiltonian mont carlo', titles: 1, alike: 0.6 }],
    ['a tool in the titles of strangers', { key: 'comput tomographi', alike: 0.3 }],
    [
      'what is at home everywhere, between acquaintances',
      { key: 'phase transit', breadth: 21, places: [3, 3], titles: 1, alike: 0.35 },
    ],
    [
      'a turn of phrase, between acquaintances',
      { key: 'vice versa', isDoubtful: true, titles: 0, alike: 0.35 },
    ],
  ])('not %s', (_, change) => {
    expect(bears(change)).toBe(false);
  });

  test('of every trade only beside another one, but between relatives and in two titles', () => {
    const trade: Meeting = { ...meeting, key: 'belief propag', breadth: 14, titles: 1, alike: 0.35 };
    expect(isCompanion(trade)).toBe(true);
    expect(isCompanion({ ...trade, titles: 2 })).toBe(false);
    expect(isCompanion({ ...trade, alike: 0.45 })).toBe(false);
    expect(isCompanion({ ...trade, breadth: 5 })).toBe(false);
  });

  test('sooner where a bench asks for near misses', () => {
    const near: Partial<Meeting> = { key: 'spin glass', places: [2, 4], titles: 1, alike: 0.15 };
    expect(bears(near)).toBe(false);
    expect(bears(near, 0.1)).toBe(true);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWanted, findWanted } from '../../src/text/matches.ts';

const words = (text: string, ...wanted: readonly string[]): string[] =>
  findWanted(
    text,
    wanted.map((one) => ({ text: one.replace(/\*$/, ''), isPrefix: one.endsWith('*') })),
  ).map(({ start, end }) => text.slice(start, end));

test('words are found in every form, whatever their case and accents', () => {
  expect(words('Networks of networked Núñez fibres', 'network', 'nunez')).toEqual([
    'Networks',
    'networked',
    'Núñez',
  ]);
});

test('words of a phrase must stand together, and a star is a beginning', () => {
  expect(words('neural net, net of neural nets', 'neural nets')).toEqual(['neural net', 'neural nets']);
  expect(words('waveguides wave away', 'wave*')).toEqual(['waveguides', 'wave']);
  expect(words('waveguides wave away', 'guide*')).toEqual([]);
});

test('spans never overlap, and the longer one wins', () => {
  expect(words('a deep neural network', 'neural', 'deep neural network')).toEqual(['deep neural network']);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, wanted) => {
      let at = 0;
      for (const { start, end } of findWanted(
        text,
        wanted.map((one) => ({ text: one, isPrefix: true })),
      )) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('what counts is how many different things are there', () => {
  const wanted = ['deep', 'net', 'absent'].map((text) => ({ text, isPrefix: false }));
  expect(countWanted('deep deep deep nets', wanted)).toBe(2);
});

import { expect, test } from 'vitest';
import { forEachPart, forEachPartIn, treeOf } from '../../../src/brief/extract/phrases.ts';
import { readingOf } from '../../../src/brief/reading.ts';

const reading = readingOf([
  'Surface-code decoders for quantum memories',
  'We decode surface codes with graph neural networks; graph networks beat matching on the surface code.',
  'The code surface of decoders, décodeurs and 量子纠错 decoders.',
]);

function parts(visitAll: (visit: Parameters<typeof forEachPart>[2]) => void): unknown[] {
  const found: unknown[] = [];
  visitAll((key, run, from, length, sentence) => found.push([key, run, from, length, sentence]));
  return found;
}

test('a tree of keys finds what going through all parts finds, in the same order', () => {
  const all = parts((visit) => forEachPart(reading, 3, visit)) as [string][];
  const keys = all.map(([key]) => key);
  // A compound and two words have one key; some keys begin others, and one is in no text.
  const wanted = new Set(['nothing of it', ...keys.filter((_, at) => at % 3 === 0)]);
  const found = parts((visit) => forEachPartIn(reading, 3, treeOf(wanted), visit));
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual(all.filter(([key]) => wanted.has(key)));
  expect(parts((visit) => forEachPartIn(reading, 3, treeOf(keys), visit))).toEqual(all);
});

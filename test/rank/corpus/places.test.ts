import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlacer } from '../../../src/rank/corpus/places.ts';
import { prepare } from '../../../src/rank/corpus/prepare.ts';
import { createScanner } from '../../../src/rank/corpus/scan.ts';
import { readSpace } from '../../../src/selection/shipped-space.ts';
import { samplePaper } from '../../helpers/store.ts';

const space = readSpace(fileURLToPath(new URL('../../../', import.meta.url)));
if (space === undefined) throw new Error('the package has no space');

const papers = [
  samplePaper('1', {
    title: 'Photonic neural networks',
    abstract: 'Waveguides compute the products of matrices. Waveguides need no memory for them.',
  }),
  samplePaper('2', { title: 'Graph neural networks', abstract: 'Nodes pass messages to their neighbours.' }),
  samplePaper('3', { title: '漢字 and naïve Bayes', abstract: '' }),
];

test('a paper lies where ranking puts it, to a hundredth', () => {
  const { embedding } = prepare(papers, space);
  const placer = createPlacer(space);
  const places = placer.place(papers);
  places.forEach(({ numbers, scale }, row) => {
    const vector = embedding?.vectors.subarray(row * placer.dimensions, (row + 1) * placer.dimensions);
    const cosine = numbers.reduce((sum, number, k) => sum + number * scale * (vector?.[k] ?? 0), 0);
    expect(cosine).toBeGreaterThan(0.99);
    expect(cosine).toBeLessThan(1.01);
  });
});

test('a text without a word of the space lies nowhere, and between a place and nowhere is that place', () => {
  const placer = createPlacer(space);
  const [nowhere, somewhere] = placer.place([
    { title: 'xqzzv', abstract: '' },
    { title: 'Photonic neural networks', abstract: '' },
  ]);
  if (nowhere === undefined || somewhere === undefined) throw new Error('two texts have two places');
  expect(nowhere.scale).toBe(0);
  expect(placer.between([nowhere, somewhere]).numbers).toEqual(somewhere.numbers);
});

test('the scanner multiplies exactly', () => {
  const number = fc.integer({ min: -127, max: 127 });
  const vector = fc.array(number, { minLength: 64, maxLength: 64 });
  fc.assert(
    fc.property(vector, fc.array(vector, { minLength: 1, maxLength: 9 }), (wanted, others) => {
      const scanner = createScanner(Int8Array.from(wanted), 9);
      const bytes = new Uint8Array(Int8Array.from(others.flat()).buffer);
      const expected = others.map((other) => other.reduce((sum, n, k) => sum + n * (wanted[k] ?? 0), 0));
      expect([...scanner.products(bytes, others.length)].slice(0, others.length)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

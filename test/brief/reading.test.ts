import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from '../../src/brief/reading.ts';

/** A letter beyond ASCII at the end has a sentence read by the rules of Unicode. */
const BEYOND = ' ж';
const read = (sentence: string) => readingOf([sentence])[0];
const readByUnicode = (sentence: string) => {
  const reading = readingOf([sentence + BEYOND])[0];
  const runs = (reading?.runs ?? []).map((run) => run.filter(({ text }) => text !== 'ж'));
  return { runs: runs.filter((run) => run.length > 0), tokens: reading?.tokens.filter((one) => one !== 'ж') };
};

test('words stand in runs until something stands between them', () => {
  const runs = read("Vision-language models, fine-tuned: they don't see 3D -- objects of ImageNet-1k")?.runs;
  expect(runs?.map((run) => run.map(({ text }) => text).join(' '))).toEqual([
    'Vision-language models',
    'fine-tuned',
    "don't see 3D",
    'objects',
    'ImageNet-1k',
  ]);
});

test('ASCII is read as Unicode is', () => {
  const letters = fc.constantFrom(..."abT9 '-.,(", 'model', 'of', 'graphs');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
      const sentence = `${parts.join('')}.`;
      expect(read(sentence)).toEqual(readByUnicode(sentence));
    }),
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { expect, test } from 'vitest';
import { porterStem } from '../../../src/text/words/porter.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures');

test('every word of the sample feeds has the stem that the published stemmer gives it', () => {
  const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xml|json|yaml|md)$/.test(name))
    .map((name) => readFileSync(join(fixtures, name), 'utf8').toLowerCase());
  const words = new Set(texts.join(' ').match(/\p{L}+/gu));
  expect(words.size).toBeGreaterThan(5000);
  expect([...words].filter((word) => porterStem(word) !== stemmer(word))).toEqual([]);
});

test('so has every word that is put together from suffixes', () => {
  const part = fc.constantFrom(
    ...'ational tional enci anci izer bli alli entli eli ousli ization ation ator alism iveness fulness ousness'.split(
      ' ',
    ),
    ...'aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment'.split(
      ' ',
    ),
    ...'ent ou ism ate iti ous ive ize ion sion e ll y eed ed ing s sses ies ss at bl iz hop fil tan w x yy é ß 3'.split(
      ' ',
    ),
    ...'abcdefghijklmnopqrstuvwxyz'.split(''),
  );
  const word = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, (one) => {
      expect(porterStem(one)).toBe(stemmer(one));
    }),
    { numRuns: 20_000 },
  );
});

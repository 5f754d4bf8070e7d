import { expect, test } from 'vitest';
import { itemDoi } from '../../../src/sources/feed/item-doi.ts';

const inText = (text: string): string | null => itemDoi({ stated: [], addresses: [], texts: [text] });

test.each([
  'Journal of Tests, 2024, DOI: 10.5555/abc.1, Paper',
  'Nature, Published online: 17 April 2024; doi:10.5555/abc.1',
  'DOI: 10.5555/abc.1 We show a thing.',
  'Available online: https://doi.org/10.5555/abc.1',
  'Ann Bee, Carl Dee. J. Tests 3, 45 (2024). doi:10.5555/abc.1',
])('the first line of a description gives the item its DOI: %s', (text) => {
  expect(inText(text)).toBe('10.5555/abc.1');
});

test.each([
  'We extend our earlier method (doi: 10.5555/other.1) to cold atoms.',
  'This article is a reply to DOI 10.5555/other.1',
  'This corrects the article DOI: 10.5555/other.1.',
  'Code and data for all experiments are at doi: 10.5555/other.1.',
  'Erratum to: A title, doi:10.5555/other.1',
])('within a sentence it is another work’s: %s', (text) => {
  expect(inText(text)).toBeNull();
});

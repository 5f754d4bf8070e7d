import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  newestVersions,
  type Preprint,
  parsePreprints,
  toPaper,
} from '../../../src/sources/biorxiv/parse.ts';
import { preprintUrl, serverOf } from '../../../src/sources/biorxiv/request.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../../fixtures/biorxiv/${name}`, import.meta.url));
const preprintsOf = (answer: unknown): readonly Preprint[] => {
  const reading = parsePreprints(answer);
  return reading.kind === 'preprints' ? reading.preprints : [];
};

test('a window tells its total, the next cursor by what came, and what could not be read', () => {
  expect(parsePreprints(fixture('window.json'))).toMatchObject({
    kind: 'preprints',
    total: 60,
    nextCursor: 34,
    unreadable: 1,
  });
});

test('a preprint comes whole, its markup as text and its absent values absent', () => {
  expect(preprintsOf(fixture('window.json'))[0]).toEqual({
    doi: '10.1101/2026.06.15.999001',
    version: 1,
    title: 'Samples of Drosophila at 10³ cells',
    authors: ['J. A. Karr Jr', 'E. van Sample', 'The ABC Consortium'],
    abstract: 'We sampled flies. They flew.',
    postedOn: '2026-06-16',
    category: 'neuroscience',
    license: 'cc_by',
    type: 'new results',
    withdrawn: false,
    server: 'bioRxiv',
  });
});

test('versions of one preprint become the newest, with its journal article', () => {
  const [first, second] = newestVersions(preprintsOf(fixture('window.json')));
  expect(first).toMatchObject({ version: 2, publishedAs: '10.1371/journal.pone.0999999' });
  expect(second).toMatchObject({ withdrawn: true, server: 'medRxiv' });
  expect(first && toPaper(first)).toMatchObject({
    id: 'doi:10.1101/2026.06.15.999001',
    version: 2,
    primaryCategory: 'neuroscience',
    links: { abstract: 'https://www.biorxiv.org/content/10.1101/2026.06.15.999001v2' },
  });
});

test('nothing found is an empty answer, another status a failure, and a web page is not bioRxiv', () => {
  expect(parsePreprints(fixture('none.json'))).toEqual({
    kind: 'preprints',
    preprints: [],
    total: 0,
    unreadable: 0,
  });
  expect(parsePreprints({ messages: [{ status: 'Invalid date' }] })).toEqual({
    kind: 'failure',
    reason: ['service-answered', 'bioRxiv', 'invalid date'],
  });
  expect(parsePreprints(new TextEncoder().encode('<html>')).kind).toBe('not-biorxiv');
});

test('the last page has no next one', () => {
  expect(
    parsePreprints({ messages: [{ status: 'ok', cursor: '56', total: 60 }], collection: [{}, {}, {}, {}] }),
  ).not.toHaveProperty('nextCursor');
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (message, item) => {
      expect(parsePreprints({ messages: [{ status: 'ok' }, message], collection: [item] })).toHaveProperty(
        'kind',
      );
      expect(parsePreprints(item)).toHaveProperty('kind');
    }),
  );
});

test('the address of a preprint names its server, and keeps the slash of the DOI', () => {
  expect(preprintUrl('medrxiv', '10.1101/2020.09.09.20191205')).toBe(
    'https://api.biorxiv.org/details/medrxiv/10.1101/2020.09.09.20191205/na/json',
  );
});

test('the server of a DOI is told by its suffix', () => {
  expect(
    [
      '10.1101/2020.09.09.20191205',
      '10.64898/2026.06.15.999001',
      '10.1101/055319',
      '10.1101/gr.123',
      '10.5555/x',
    ].map(serverOf),
  ).toEqual(['medrxiv', 'biorxiv', 'biorxiv', undefined, undefined]);
});

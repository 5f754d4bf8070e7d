import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitAuthorLine } from '../../../src/sources/arxiv/oai/author-line.ts';
import { listRecordsUrl } from '../../../src/sources/arxiv/oai/request.ts';
import { categoryOfSet, legacySetOf, setOf } from '../../../src/sources/arxiv/oai/sets.ts';
import { isWithdrawn } from '../../../src/sources/arxiv/oai/withdrawn.ts';

const taxonomy = new URL('../../../../shared/data/arxiv-taxonomy.json', import.meta.url);

test.each([
  ['cs.LG', 'cs:cs:LG'],
  ['hep-th', 'physics:hep-th'],
  ['math.AG', 'math:math:AG'],
  ['physics.optics', 'physics:physics:optics'],
  ['cond-mat.mes-hall', 'physics:cond-mat:mes-hall'],
  ['astro-ph', 'physics:astro-ph'],
  ['stat.ML', 'stat:stat:ML'],
  ['eess.SP', 'eess:eess:SP'],
  ['q-bio.NC', 'q-bio:q-bio:NC'],
  ['q-fin.TR', 'q-fin:q-fin:TR'],
  ['econ.EM', 'econ:econ:EM'],
  ['nlin.CD', 'physics:nlin:CD'],
  ['math-ph', 'physics:math-ph'],
  ['cs', 'cs'],
  ['physics', 'physics:physics'],
  ['cmp-lg', 'cs:cs:CL'],
])('the papers of %s are in the set %s', (category, set) => {
  expect(setOf(category)).toBe(set);
});

test('servers of the older style know groups and physics archives only', () => {
  expect(['cs.LG', 'hep-th', 'cond-mat.soft', 'stat.ML'].map(legacySetOf)).toEqual([
    'cs',
    'physics:hep-th',
    'physics:cond-mat',
    'stat',
  ]);
});

test('a set of subject level names its category, a wider one none', () => {
  expect(
    ['cs:cs:LG', 'physics:hep-th', 'cs', 'physics:physics', 'physics:cond-mat', 'x:y:z'].map(categoryOfSet),
  ).toEqual(['cs.LG', 'hep-th', undefined, undefined, undefined, undefined]);
});

test.skipIf(!existsSync(taxonomy))(
  'every active category of arXiv has its set (skipped without ../shared)',
  () => {
    const { archives, categories } = JSON.parse(readFileSync(taxonomy, 'utf8')) as {
      archives: { id: string; group: string }[];
      categories: { id: string; archive: string; active: boolean }[];
    };
    const group = new Map(archives.map((archive) => [archive.id, archive.group]));
    const active = categories.filter((category) => category.active);
    expect(active.length).toBeGreaterThan(150);
    for (const { id, archive } of active) {
      expect(setOf(id)).toBe(`${group.get(archive)}:${id.replace('.', ':')}`);
      expect(categoryOfSet(setOf(id))).toBe(id);
    }
  },
);

test('a from before the beginning of the service is asked as its beginning', () => {
  const url = listRecordsUrl({
    endpoint: 'http://127.0.0.1:1/oai2/',
    prefix: 'arXiv',
    from: '1999-01-01' as never,
  });
  expect(url).toBe('http://127.0.0.1:1/oai2?verb=ListRecords&metadataPrefix=arXiv&from=2005-09-16');
});

test.each([
  ['A. One (Lab, Town), B. Two and C. Three, Jr.', ['A. One', 'B. Two', 'C. Three Jr.']],
  ['A.B. One (1), C. Two (2) ((1) First Lab, (2) Second (and last) Lab)', ['A. B. One', 'C. Two']],
  ['The Sample Collaboration: A. One, and B. Two', ['The Sample Collaboration', 'A. One', 'B. Two']],
  ['Anders Andersson \\& Randi Sand, et al.', ['Anders Andersson', 'Randi Sand']],
  [
    "J\\'er\\^ome {\\.Z}ak and\n  Two for the Sample Collaboration",
    ['Jérôme Żak', 'Two', 'Sample Collaboration'],
  ],
  ['Unclosed (Lab, B. Two', ['Unclosed', 'B. Two']],
  ['', []],
])('the author line %j has the names %j', (line, names) => {
  expect(splitAuthorLine(line)).toEqual(names);
});

test.each([
  ['This paper has been withdrawn by the author', true],
  ['Withdrawn', true],
  ['5 pages. This paper has been withdrawn due to an error', true],
  ['paper withdrawn, much revised version is under preparation', true],
  ['After receiving useful comments, we would like to withdraw this paper', true],
  ['17 pages; paper withdrawn from IEEE Transactions on Signal Processing and re-submitted elsewhere', false],
  ['Withdrawn from the special issue, 12 pages', false],
  ['We study withdrawn liquidity; 12 pages', false],
  ['12 pages', false],
])('the comment %j means withdrawn: %s', (comment, expected) => {
  expect(isWithdrawn(comment, 'A long abstract.', [])).toBe(expected);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/paper.ts';
import { announcementFacts, toPaper } from '../../../src/sources/arxiv/api/adapt.ts';
import { type ApiReading, parseApiFeed } from '../../../src/sources/arxiv/api/parse-feed.ts';
import { idBatches, idsUrl, windowUrl } from '../../../src/sources/arxiv/api/request.ts';

const fixtures = new URL('../../../fixtures/api/', import.meta.url);
const captures = new URL('../../../../shared/data/captures/arxiv-api/', import.meta.url);
const fixture = (name: string): Buffer => readFileSync(new URL(name, fixtures));
const papersOf = (reading: ApiReading) => (reading.kind === 'feed' ? reading.entries.map(toPaper) : []);

describe('reading an answer of the query API', () => {
  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.xml')))(
    '%s gives what stands in its JSON',
    (name) => {
      const reading = parseApiFeed(fixture(name));
      const expected: unknown = JSON.parse(fixture(name.replace('.xml', '.json')).toString());
      expect(JSON.parse(JSON.stringify({ reading, papers: papersOf(reading) }))).toEqual(expected);
    },
  );

  test('a page that should hold entries and holds none is told apart from an empty answer', () => {
    expect(parseApiFeed(fixture('empty-page.xml'))).toMatchObject({ emptyPage: true });
    expect(parseApiFeed(fixture('nothing.xml'))).toMatchObject({ emptyPage: false, total: 0 });
  });

  test('the entries before the cut of a broken-off answer are read, and the cut is told', () => {
    const text = fixture('old-shape.xml').toString();
    const reading = parseApiFeed(Buffer.from(text.slice(0, text.indexOf('Without primary'))));
    expect(reading).toMatchObject({ kind: 'feed', truncated: true });
    expect(papersOf(reading).map((paper) => paper.id)).toEqual(['arxiv:1511.99011']);
  });

  test('bare ampersands and angle brackets cost nothing', () => {
    const text = fixture('new-shape.xml').toString().replace('R&amp;D', 'R&D if p < 1');
    expect(papersOf(parseApiFeed(Buffer.from(text)))).toMatchObject([
      { title: 'SAMPLE and related R&D if p < 1' },
    ]);
  });

  test('web pages and nothing at all are no feeds', () => {
    expect(parseApiFeed(Buffer.from('<html><body>503</body></html>')).kind).toBe('not-a-feed');
    expect(parseApiFeed(new Uint8Array()).kind).toBe('not-a-feed');
  });

  test('an entry tells the submission of its first and its current version', () => {
    const reading = parseApiFeed(fixture('old-shape.xml'));
    const [first] = reading.kind === 'feed' ? reading.entries.map(announcementFacts) : [];
    expect(first?.versions).toEqual([
      { version: 1, at: Date.parse('2015-11-08T18:48:36Z') },
      { version: 2, at: Date.parse('2016-04-02T12:38:54Z') },
    ]);
  });

  test('no cut and no flipped byte makes it throw', () => {
    const bytes = fixture('old-shape.xml');
    const at = fc.nat(bytes.length - 1);
    fc.assert(
      fc.property(at, at, fc.nat(255), (cut, flip, value) => {
        const damaged = Uint8Array.from(bytes);
        damaged[flip] = value;
        expect(parseApiFeed(damaged.subarray(0, cut))).toHaveProperty('kind');
      }),
      { numRuns: 300 },
    );
  });
});

describe('asking the query API', () => {
  test('ids are asked for a hundred at a time, once each, and never an ill-formed one', () => {
    const ids = Array.from({ length: 250 }, (_, i) => `2606.${String(i + 1).padStart(5, '0')}`);
    const wanted = [
      ...ids,
      '2606.00001',
      '2606.1234',
      '2606.00000',
      '2613.00001',
      '1412.12345',
      '0704.0001',
      'hep-th/9901001v2',
      'nonsense',
    ];
    const batches = idBatches(wanted);
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 52]);
    expect(batches.at(-1)?.slice(-2)).toEqual(['0704.0001', 'hep-th/9901001v2']);
  });

  test('the number of ids is the number of rows asked for', () => {
    expect(idsUrl('https://api.example/', ['2606.00001', 'hep-th/9901001'])).toBe(
      'https://api.example/api/query?id_list=2606.00001%2Chep-th%2F9901001&start=0&max_results=2',
    );
  });

  test('a window names category and days, oldest first', () => {
    const window = { category: 'cs.LG', from: '2026-06-15' as Day, to: '2026-06-18' as Day };
    const url = new URL(windowUrl('https://api.example', window, 2000));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      search_query: 'cat:cs.LG AND submittedDate:[202606150000 TO 202606182359]',
      sortBy: 'submittedDate',
      sortOrder: 'ascending',
      start: '2000',
      max_results: '2000',
    });
  });

  test('an archive is asked for with its categories, and math does not mean math-ph', () => {
    const url = new URL(
      windowUrl(
        'https://api.example',
        { category: 'math', from: '2026-06-15' as Day, to: '2026-06-15' as Day },
        0,
      ),
    );
    expect(url.searchParams.get('search_query')).toMatch(/^\(cat:math OR cat:math\.\*\) AND /);
  });
});

describe.skipIf(!existsSync(captures))('captured answers (skipped without ../shared)', () => {
  const read = (name: string): ApiReading => parseApiFeed(readFileSync(new URL(name, captures)));

  test.each([
    ['arxivpy_id_list_1111.2011v2.xml', 1, 1],
    ['arxivpy_search_query_au_del_maestro.xml', 10, undefined],
    ['brevio_2026-04-30_cs.LG_OR_cs.AI_20.xml', 20, 364218],
    ['docs_usermanual_3_query.xml', 1, undefined],
    ['hayian78_arxiv_no_results.xml', 0, 0],
    ['hayian78_arxiv_old_style_id.xml', 1, 1],
    ['james-akl_arxiv_empty.xml', 0, 0],
    ['james-akl_arxiv_response.xml', 2, undefined],
    ['joe-antognini_arxiv_response.xml', 1, undefined],
    ['malkreide_arxiv_feed.xml', 2, 230],
  ])('%s holds %i entries', (name, entries, total) => {
    const reading = read(name);
    expect(reading).toMatchObject({ kind: 'feed', unreadable: 0, truncated: false, emptyPage: false });
    expect(reading.kind === 'feed' ? reading.entries.length : -1).toBe(entries);
    if (total !== undefined) expect(reading).toMatchObject({ total });
    for (const paper of papersOf(reading)) {
      // The manual of 2007 shows ids without version.
      if (!name.startsWith('docs')) expect(paper.version, paper.id).toBeGreaterThan(0);
      expect(
        paper.title && paper.abstract && paper.primaryCategory && paper.publishedOn,
        paper.id,
      ).toBeTruthy();
      expect(paper.categories[0]).toBe(paper.primaryCategory);
    }
  });

  test.each(['docs_usermanual_2_error.xml', 'hayian78_arxiv_error.xml'])(
    '%s is an error that says what is wrong',
    (name) => {
      expect(read(name)).toMatchObject({
        kind: 'error',
        message: expect.stringMatching(/^incorrect id format for /),
      });
    },
  );
});

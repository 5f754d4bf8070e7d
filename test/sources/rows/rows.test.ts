import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowItem, rowPaper } from '../../../src/sources/rows/row-paper.ts';
import { rowsOf } from '../../../src/sources/rows/rows.ts';

const paperOf = (row: Record<string, unknown>) => rowPaper(rowItem({ title: 'T', ...row }), 3);

describe('a file of rows', () => {
  const row = { title: 'T' };
  const json = JSON.stringify(row);
  test.each([
    ['lines', `${json}\n\n${json}\n`, [1, 3]],
    ['lines behind a byte order mark', `\uFEFF${json}\r\n${json}`, [1, 2]],
    ['files with marks of their own, one after the other', `\uFEFF${json}\n\uFEFF${json}`, [1, 2]],
    ['an array', JSON.stringify([row, row], null, 2), [1, 2]],
    ['an array behind a mark', `\uFEFF\n[${json}]`, [1]],
    ['radar’s own document', JSON.stringify({ papers: [row] }, null, 2), [1]],
    ['Semantic Scholar’s', JSON.stringify({ total: 1, data: [row] }), [1]],
    ['OpenAlex’s', JSON.stringify({ meta: {}, results: [row] }), [1]],
    ['Crossref’s', JSON.stringify({ status: 'ok', message: { items: [row] } }), [1]],
    ['INSPIRE’s', JSON.stringify({ hits: { total: 1, hits: [row] } }), [1]],
    ['the Astrophysics Data System’s', JSON.stringify({ response: { numFound: 1, docs: [row] } }), [1]],
    ['Europe PMC’s', JSON.stringify({ hitCount: 1, resultList: { result: [row] } }), [1]],
    ['DBLP’s', JSON.stringify({ result: { hits: { '@total': '1', hit: [row] } } }), [1]],
    ['one paper over several lines', JSON.stringify(row, null, 2), [1]],
  ])('may be %s', (_name, text, places) => {
    const { rows } = rowsOf(text);
    expect(rows.map(({ place }) => place)).toEqual(places);
    for (const { value } of rows) expect(value).toEqual(row);
  });

  test('names the lines that are no JSON', () => {
    expect(rowsOf(`${json}\n{"title":`).rows[1]).toMatchObject({ place: 2, problem: ['no-json'] });
  });
});

describe('a row', () => {
  test('of arXiv’s dump has its authors by arXiv’s rules, its versions, notes and days', () => {
    expect(
      paperOf({
        id: '0704.0001',
        submitter: 'Ann Bee',
        authors: "A. Bal\\'azs (Tech U), C. Dee and E. Eff, Jr.",
        title: 'Prompt diphoton\n  production at $\\sqrt{s}$',
        comments: '37 pages, 15 figures',
        'journal-ref': 'Phys.Rev.X1:2,2007',
        doi: '10.9999/PhysRevX.1.2',
        categories: 'hep-ph math.AG',
        abstract: '  A calculation\nis presented.\n',
        versions: [
          { version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' },
          { version: 'v2', created: 'Tue, 24 Jul 2007 20:10:27 GMT' },
        ],
        update_date: '2008-11-26',
        license: null,
      }),
    ).toMatchObject({
      id: 'arxiv:0704.0001',
      version: 2,
      title: 'Prompt diphoton production at √s',
      abstract: 'A calculation is presented.',
      authors: ['A. Balázs', 'C. Dee', 'E. Eff Jr.'],
      categories: ['hep-ph', 'math.AG'],
      primaryCategory: 'hep-ph',
      publishedOn: '2007-04-02',
      doi: '10.9999/PhysRevX.1.2',
      journalRef: 'Phys.Rev.X1:2,2007',
      comment: '37 pages, 15 figures',
    });
    expect(
      paperOf({ id: '0704.0002', authors: 'The EXA Collaboration: A. One, B. Two and C. Three' }).authors,
    ).toEqual(['The EXA Collaboration', 'A. One', 'B. Two', 'C. Three']);
    const authorsOf = (authors: unknown) => paperOf({ id: '2604.00004', authors }).authors;
    const two = ['María José García López', 'Andrew Lloyd Webber'];
    expect(authorsOf('García López, María José; Lloyd Webber, Andrew')).toEqual(two);
    expect(authorsOf(['García López, María José', 'Lloyd Webber, Andrew'])).toEqual(two);
    expect(authorsOf(['Lloyd Webber, Andrew'])).toEqual(['Andrew Lloyd Webber']);
    expect(authorsOf(['García López, María José', 'Ann Bee'])).toEqual([
      'María José García López',
      'Ann Bee',
    ]);
    // Two names, or one: it stays as it is.
    expect(authorsOf(['García López, María José'])).toEqual(['García López, María José']);
    expect(paperOf({ id: '0704.0003', update_date: '2008-11-26' }).publishedOn).toBe('2008-11-26');
  });

  test('of Semantic Scholar', () => {
    expect(
      paperOf({
        paperId: 'a1b2',
        externalIds: { ArXiv: '2402.17750', DOI: '10.9999/s2', CorpusId: 1 },
        abstract: null,
        tldr: { text: 'In short.' },
        authors: [
          { authorId: '1', name: 'Ann Bee' },
          { authorId: null, name: 'C. Dee' },
        ],
        year: 2024,
        publicationDate: '2024-02-27',
        venue: 'arXiv.org',
        fieldsOfStudy: ['Physics'],
      }),
    ).toMatchObject({
      id: 'arxiv:2402.17750',
      doi: '10.9999/s2',
      abstract: 'In short.',
      authors: ['Ann Bee', 'C. Dee'],
      publishedOn: '2024-02-27',
      categories: ['Physics'],
    });
    expect(paperOf({ paperId: 'a1b2', year: 2024, venue: 'arXiv.org' })).not.toHaveProperty('publishedOn');
    expect(paperOf({ paperId: 'a1b2', year: 2024 }).publishedIn).toBe('2024');
    expect(paperOf({ id: 'a', issued: { 'date-parts': [[1998]] } }).publishedIn).toBe('1998');
    expect(paperOf({ id: 'a', year: 2024, published: '2023-12-31' })).toMatchObject({
      publishedOn: '2023-12-31',
    });
    expect(paperOf({ id: 'a', year: 2024, published: '2023-12-31' })).not.toHaveProperty('publishedIn');
    expect(paperOf({ paperId: 'a1b2', venue: 'arXiv.org' })).not.toHaveProperty('journalRef');
    expect(paperOf({ paperId: 'a1b2' }).id).toBe('a1b2');
  });

  test('of OpenAlex, whose abstract is an index of words', () => {
    const work = {
      id: 'https://openalex.org/W1',
      doi: 'https://doi.org/10.9999/OA.1',
      title: undefined,
      display_name: 'Light',
      abstract_inverted_index: { We: [0], guide: [1, 3], light: [2, 99_999_999], again: [4] },
      authorships: [{ author: { display_name: 'Ann Bee' }, raw_author_name: 'Bee, Ann' }],
      publication_date: '2024-02-27',
      primary_location: {
        landing_page_url: 'https://doi.org/10.9999/OA.1',
        source: { display_name: 'Journal of Light' },
      },
      locations: [{ landing_page_url: 'https://doi.org/10.9999/OA.1' }],
    };
    expect(paperOf(work)).toMatchObject({
      id: 'doi:10.9999/oa.1',
      title: 'Light',
      abstract: 'We guide light guide again',
      authors: ['Ann Bee'],
      journalRef: 'Journal of Light',
    });
    const both = { ...work, locations: [{ landing_page_url: 'http://arxiv.org/abs/2402.17750' }] };
    expect(paperOf(both).id).toBe('arxiv:2402.17750');
  });

  test.each([
    [
      'INSPIRE',
      {
        metadata: {
          titles: [{ title: 'Strings' }],
          arxiv_eprints: [{ value: '2402.99999', categories: ['hep-th'] }],
          dois: [{ value: '10.5555/insp' }],
          authors: [{ full_name: 'Bee, Ann' }, { full_name: 'Dee, Carl' }],
          abstracts: [{ value: 'We look.' }],
        },
        title: undefined,
      },
      { id: 'arxiv:2402.99999', doi: '10.5555/insp', title: 'Strings', abstract: 'We look.' },
    ],
    [
      'the Astrophysics Data System',
      {
        title: ['Stars'],
        bibcode: '2024TestJ...1...1B',
        author: ['Bee, Ann', 'Dee, Carl'],
        identifier: ['2024arXiv240299999B', 'arXiv:2402.99999'],
        doi: ['10.5555/ads'],
        abstract: 'We look.',
      },
      { id: 'arxiv:2402.99999', doi: '10.5555/ads', title: 'Stars', abstract: 'We look.' },
    ],
    [
      'Europe PMC',
      {
        title: 'Cells.',
        doi: '10.5555/epmc',
        authorString: 'Bee A, Dee C.',
        abstractText: '<h4>Aim</h4>We look.',
        firstPublicationDate: '2026-01-02',
        journalInfo: { journal: { title: 'Tests' } },
      },
      {
        id: 'doi:10.5555/epmc',
        authors: ['A. Bee', 'C. Dee'],
        publishedOn: '2026-01-02',
        journalRef: 'Tests',
      },
    ],
    [
      'DBLP',
      {
        title: undefined,
        info: {
          title: 'Graphs.',
          doi: '10.5555/dblp',
          authors: { author: [{ '@pid': '1', text: 'Ann Bee 0001' }, { text: 'Carl Dee' }] },
        },
      },
      { id: 'doi:10.5555/dblp', authors: ['Ann Bee', 'Carl Dee'] },
    ],
    [
      'Hugging Face',
      {
        title: undefined,
        paper: {
          id: '2402.99999',
          title: 'Models',
          summary: 'We look.',
          authors: [{ name: 'Ann Bee', hidden: false }, { name: 'Carl Dee' }],
          publishedAt: '2024-02-27T00:00:00.000Z',
        },
      },
      {
        id: 'arxiv:2402.99999',
        title: 'Models',
        authors: ['Ann Bee', 'Carl Dee'],
        publishedOn: '2024-02-27',
      },
    ],
  ])('of %s', (_name, row, paper) => {
    expect(paperOf(row)).toMatchObject(paper);
  });

  test('of Zotero and of Crossref', () => {
    const item = {
      itemType: 'preprint',
      title: 'CO<sub>2</sub> &amp; light',
      abstractNote: 'A.',
      creators: [
        { firstName: 'Jan', lastName: 'van der Berg', creatorType: 'author' },
        { firstName: 'Ed', lastName: 'Itor', creatorType: 'editor' },
      ],
      archiveID: 'arXiv:2402.17750',
      date: '2024-02-27',
      tags: [{ tag: 'optics' }],
    };
    const wanted = {
      id: 'arxiv:2402.17750',
      title: 'CO2 & light',
      authors: ['Jan van der Berg'],
      categories: ['optics'],
    };
    expect(paperOf(item)).toMatchObject(wanted);
    expect(rowPaper(rowItem({ key: 'K', data: item }), 1)).toMatchObject(wanted);
    expect(paperOf({ extra: 'arXiv: 2402.17750 [cs]\nPMID: 1', DOI: '10.9999/z' })).toMatchObject({
      id: 'arxiv:2402.17750',
      doi: '10.9999/z',
    });
    expect(
      paperOf({
        DOI: '10.9999/CR',
        title: ['Light'],
        author: [{ given: 'Ann', family: 'Bee' }, { name: 'The EXA Group' }],
        'container-title': ['Journal of Light'],
        issued: { 'date-parts': [[2024, 2, 7]] },
        abstract: '<jats:p>We guide <jats:italic>light</jats:italic>.</jats:p>',
      }),
    ).toMatchObject({
      id: 'doi:10.9999/cr',
      title: 'Light',
      authors: ['Ann Bee', 'The EXA Group'],
      journalRef: 'Journal of Light',
      publishedOn: '2024-02-07',
      abstract: 'We guide light.',
    });
  });

  test.each([
    [{ authors: [{ name: 'Ann Bee' }] }, { authors: ['Ann Bee'] }],
    [{ authors: ['Bee, Ann', 'van der Berg, Jan'] }, { authors: ['Ann Bee', 'Jan van der Berg'] }],
    [{ authors: ['for the Belle II Collaboration'] }, { authors: ['Belle II Collaboration'] }],
    [{ authors: ['Wei Zhang (张伟)'] }, { authors: ['Wei Zhang (张伟)'] }],
    [{ authors: 'Ann Bee; Carl Dee' }, { authors: ['Ann Bee', 'Carl Dee'] }],
    [
      { id: '2402.17750', version: 'v2' },
      { id: 'arxiv:2402.17750', version: 2 },
    ],
    [{ id: '2402.17750v3', version: null }, { version: 3 }],
    [{ id: 'doi:10.9999/X' }, { id: 'doi:10.9999/x', doi: '10.9999/x' }],
    [{ url: 'https://arxiv.org/abs/2402.17750v1' }, { id: 'arxiv:2402.17750' }],
    [{ arxiv_id: '2402.17750', id: 7 }, { id: 'arxiv:2402.17750' }],
    [{ id: 'mine-1' }, { id: 'mine-1' }],
    [{}, { id: 'line:3' }],
    [
      { id: '2402.17750', abstract: 'arXiv:2402.17750v1 Announce Type: new \nAbstract: We guide.' },
      { abstract: 'We guide.', version: 1 },
    ],
    [
      { id: '2402.17750', summary: 'arXiv:2402.17750v1 Announce Type: replace-cross Abstract: We guide.' },
      { abstract: 'We guide.' },
    ],
    [{ abstract: 'Abstract: We guide.' }, { abstract: 'We guide.' }],
    [{ categories: 'cs.LG, physics.optics' }, { categories: ['cs.LG', 'physics.optics'] }],
    [{ categories: ['cs.LG', 7, null] }, { categories: ['cs.LG'] }],
  ])('%j is read', (row, wanted) => expect(paperOf(row as Record<string, unknown>)).toMatchObject(wanted));

  test('of any kind is a paper, and nothing in it makes it throw', () => {
    const names = fc.constantFrom(
      'id',
      'title',
      'authors',
      'abstract',
      'versions',
      'doi',
      'locations',
      'journal',
      'issued',
      'abstract_inverted_index',
      'categories',
      'name',
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue()), (row) => {
        expect(typeof paperOf(row as Record<string, unknown>).id).toBe('string');
      }),
    );
  });
});
